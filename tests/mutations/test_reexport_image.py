"""Behaviour of `reexportImage` through the API."""

import pytest
from sqlalchemy import delete

from graph.db.enums import HyperVGeneration, OSState, OSType, Role
from graph.db.models import Export, ImageDefinition, ImageVersion, Lab
from graph.schema.ids import encode
from tests.documents import ATTACH, CANCEL, DETACH, REEXPORT, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

UPDATE: dict[str, object] = {"updateImage": {}}
PATH = ["target", "updateImage"]
HIGHEST = 2**31 - 1


def of(lab: str, target: dict[str, object] | None = None, **more: object) -> dict[str, object]:
    here = [{"regionName": "francecentral"}]
    return {"labId": lab, "target": UPDATE if target is None else target, "targetRegions": here, **more}


def update(**number: object) -> dict[str, object]:
    return {"updateImage": number}


def create(name: str, **more: object) -> dict[str, object]:
    return {"createImage": {"imageName": name, **more}}


async def image_and_lab(school: AccountFixture, *numbers: str) -> tuple[str, str]:
    """Add an image with these versions to the gallery, and create a lab from the highest one; return both ids."""
    image = await school.definition("image")
    made = [await school.version(image, number) for number in numbers or ("1.0.0",)]
    return image, await school.lab("lab", {"imageVersionId": made[-1]})


async def reexport(school: AccountFixture, lab: str, target: dict[str, object] | None = None) -> str:
    """Re-export, end the export, and return the number of the version."""
    made = (await school.api.change(REEXPORT, input=of(lab, target)))["export"]
    await school.publish(made["id"])
    return made["imageVersion"]["name"]


async def versions(school: AccountFixture, image: str) -> list[str]:
    query = "query($id:ID!){node(id:$id){...on ImageDefinition{versions(first:50){nodes{name}}}}}"
    return [one["name"] for one in (await school.api.run(query, id=image))["node"]["versions"]["nodes"]]


@pytest.mark.rule("O-62", "O-63", "P-7", "K-25")
async def test_acceptance_7_update_creates_a_version_that_only_new_labs_use(
    school: AccountFixture,
) -> None:
    exported = await school.image(await school.lab("template"), "image")
    image = exported["imageVersion"]["definition"]["id"]
    old = await school.lab("old", {"imageDefinitionId": image})
    before = await snapshot(school.database)

    made = await school.api.change(REEXPORT, input={"labId": old, "target": UPDATE, "releaseNotes": "More."})

    export = made["export"]
    assert (export["kind"], export["status"]) == ("UPDATE_IMAGE", "QUEUED")
    assert export["imageVersion"]["name"] == "1.0.1"
    assert export["imageVersion"]["definition"] == {"id": image, "name": "image"}
    assert difference(before, await snapshot(school.database)) == {
        "lab": (1, 1),
        "image_version": (0, 1),
        "region_replica": (0, 3),
        "export": (0, 1),
        "export_transition": (0, 1),
        "account_event": (0, 1),
        "gallery_event": (0, 1),
    }
    await school.publish(export["id"])
    new = await school.lab("new", {"imageDefinitionId": image})
    query = """
      query ($old: ID!, $new: ID!, $version: ID!) {
        old: node(id: $old) { ... on Lab { imageVersion { name } } }
        new: node(id: $new) { ... on Lab { imageVersion { name } } }
        version: node(id: $version) { ... on ImageVersion { releaseNotes parent { name } sourceLab { id } } }
      }
    """
    assert await school.api.run(query, old=old, new=new, version=export["imageVersion"]["id"]) == {
        "old": {"imageVersion": {"name": "1.0.0"}},
        "new": {"imageVersion": {"name": "1.0.1"}},
        "version": {"releaseNotes": "More.", "parent": {"name": "1.0.0"}, "sourceLab": {"id": old}},
    }
    assert await versions(school, image) == ["1.0.1", "1.0.0"]


@pytest.mark.rule("O-60", "O-61")
async def test_acceptance_8_new_image_leaves_the_original_unchanged(school: AccountFixture) -> None:
    image, lab = await image_and_lab(school)
    before = await snapshot(school.database)

    made = await school.api.change(REEXPORT, input=of(lab, create("other", description="Another.")))

    export = made["export"]
    assert (export["kind"], export["imageVersion"]["name"]) == ("CREATE_IMAGE", "1.0.0")
    assert export["imageVersion"]["definition"]["name"] == "other"
    assert export["imageVersion"]["definition"]["id"] != image
    assert difference(before, await snapshot(school.database)) == {
        "lab": (1, 1),
        "image_definition": (0, 1),
        "account_image": (0, 1),
        "image_version": (0, 1),
        "region_replica": (0, 1),
        "export": (0, 1),
        "export_transition": (0, 1),
        "account_event": (0, 1),
        "gallery_event": (0, 1),
    }
    assert await versions(school, image) == ["1.0.0"]


@pytest.mark.rule("O-65")
async def test_acceptance_9_generalized_image_accepts_no_exported_version(
    school: AccountFixture,
) -> None:
    image = await school.definition("image", os_state=OSState.GENERALIZED)
    version = await school.version(image, "1.0.0")
    lab = await school.lab("lab", {"imageVersionId": version}, username="pupil")
    assert await school.refused(REEXPORT, input=of(lab)) == ("OS_STATE_MISMATCH", PATH)
    made = await school.api.change(REEXPORT, input=of(lab, create("special")))
    assert await school.rows(
        ImageDefinition.os_state, ImageDefinition.id == pk(made["export"]["imageVersion"]["definition"]["id"])
    ) == [OSState.SPECIALIZED]


@pytest.mark.rule("O-65")
async def test_image_of_another_os_type_or_generation_is_not_updated(school: AccountFixture) -> None:
    image, lab = await image_and_lab(school)
    await school.set(ImageDefinition, image, os_type=OSType.WINDOWS)
    assert await school.refused(REEXPORT, input=of(lab)) == ("OS_TYPE_MISMATCH", PATH)
    await school.set(ImageDefinition, image, os_type=OSType.LINUX, hyper_v_generation=HyperVGeneration.V2)
    assert await school.refused(REEXPORT, input=of(lab)) == ("HYPERV_MISMATCH", PATH)


@pytest.mark.rule("O-67")
async def test_lab_without_a_gallery_image_can_only_create_a_new_image(
    school: AccountFixture,
) -> None:
    made_from_marketplace = await school.lab("from the marketplace")
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    orphan = await school.lab("orphan", {"imageVersionId": version})
    async with school.database.writes.begin() as session:
        await session.execute(delete(ImageVersion).where(ImageVersion.id == pk(version)))
        await session.execute(delete(ImageDefinition).where(ImageDefinition.id == pk(image)))
    for number, lab in enumerate((made_from_marketplace, orphan)):
        assert await school.refused(REEXPORT, input=of(lab)) == ("IMAGE_NOT_ELIGIBLE", PATH)
        made = await school.api.change(REEXPORT, input=of(lab, create(f"new{number}")))
        assert made["export"]["kind"] == "CREATE_IMAGE"


@pytest.mark.rule("O-65")
async def test_image_of_a_detached_gallery_is_not_found(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school)
    other = await school.other_gallery()
    await school.api.change(DETACH, account=school.account)
    for target in (UPDATE, create("new")):
        assert await school.refused(REEXPORT, input=of(lab, target)) == ("NO_GALLERY_ATTACHED", ["labId"])
    await school.api.change(ATTACH, account=school.account, gallery=other)
    owner = await school.person(Role.LAB_OWNER, lab=lab)
    for person in (school, owner):
        assert await person.refused(REEXPORT, input=of(lab)) == ("NOT_FOUND", PATH)
    made = await owner.api.change(REEXPORT, input=of(lab, create("new")))
    assert made["export"]["kind"] == "CREATE_IMAGE"


async def test_refusals_of_export_image_apply_with_the_path_of_this_input(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school)
    name, text = ["target", "createImage", "imageName"], ["target", "createImage", "description"]
    refusals: list[tuple[dict[str, object], tuple[str, list[str]]]] = [
        (of(lab, create("a b")), ("NAME_INVALID", name)),
        (of(lab, create("IMAGE")), ("NAME_TAKEN", name)),
        (of(lab, create("new", description="x" * 4097)), ("RANGE_INVALID", text)),
        (of(lab, releaseNotes="x" * 4097), ("RANGE_INVALID", ["releaseNotes"])),
        (of(lab, idempotencyKey=""), ("RANGE_INVALID", ["idempotencyKey"])),
        (of(lab, targetRegions=[]), ("SOURCE_REGION_MISSING", ["targetRegions"])),
        (of(lab, targetRegions=[{"regionName": "atlantis"}]), ("REGION_UNKNOWN", ["targetRegions", "0", "regionName"])),
        (
            of(lab, targetRegions=[{"regionName": "francecentral"}] * 2),
            ("REGION_DUPLICATE", ["targetRegions", "1", "regionName"]),
        ),
    ]
    for given, refusal in refusals:
        assert await school.refused(REEXPORT, input=given) == refusal
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(REEXPORT, input=of(wrong)) == ("NOT_FOUND", ["labId"])
    await school.set(Lab, lab, template_state="RUNNING")
    for target in (UPDATE, create("new")):
        assert await school.refused(REEXPORT, input=of(lab, target)) == ("TEMPLATE_BUSY", ["labId"])


async def test_acceptance_24_lab_is_not_re_exported_during_an_export(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school)
    await school.api.change(REEXPORT, input=of(lab))
    for target in (UPDATE, create("new")):
        assert await school.refused(REEXPORT, input=of(lab, target)) == ("EXPORT_IN_PROGRESS", ["labId"])


async def test_equal_key_and_input_return_the_first_export(school: AccountFixture) -> None:
    image, lab = await image_and_lab(school)
    other = await school.lab("other", {"imageDefinitionId": image})
    first = (await school.api.change(REEXPORT, input=of(lab, idempotencyKey="key")))["export"]
    before = await snapshot(school.database)
    again = (await school.api.change(REEXPORT, input=of(lab, idempotencyKey="key")))["export"]
    assert again == first
    reused = await school.refused(REEXPORT, input=of(lab, create("new"), idempotencyKey="key"))
    assert reused == ("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"])
    assert difference(before, await snapshot(school.database)) == {}
    elsewhere = (await school.api.change(REEXPORT, input=of(other, idempotencyKey="key")))["export"]
    assert elsewhere["imageVersion"]["name"] == "1.0.2"


@pytest.mark.rule("O-60")
async def test_target_input_names_exactly_one_target(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school)
    before = await snapshot(school.database)
    wrong: tuple[dict[str, object], ...] = (
        {},
        {"updateImage": None},
        {**UPDATE, **create("new")},
        {**UPDATE, "createImage": None},
    )
    for target in wrong:
        body = await school.api.send(REEXPORT, input=of(lab, target))
        assert [error["extensions"]["code"] for error in body["errors"]] == ["BAD_USER_INPUT"]
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("P-7")
async def test_only_account_managers_and_lab_roles_can_update_an_image(school: AccountFixture) -> None:
    _, lab = await image_and_lab(school)
    people = await school.people(lab)
    answers: dict[str, str] = {}
    for role, person in people.items():
        answers[role] = await person.outcome(REEXPORT, input=of(lab))
        if answers[role] == ALLOWED:
            [running] = await school.rows(Export, Export.lab_id == pk(lab), Export.status == "QUEUED")
            await school.api.change(CANCEL, id=encode("Export", running.id))
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_FOUND",
        Role.LAB_OWNER: ALLOWED,
        Role.LAB_CONTRIBUTOR: ALLOWED,
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }
