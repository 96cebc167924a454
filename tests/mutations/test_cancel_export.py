"""Behaviour of `cancelExport` through the API."""

import asyncio

import pytest
from sqlalchemy import delete

from graph.db.enums import Role
from graph.db.models import ImageDefinition, ImageVersion, Lab
from tests.documents import CANCEL, REEXPORT, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_retry_replication import RETRY_REPLICATION
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

SEEN = """
query ($id: ID!) { node(id: $id) { ... on Export {
  status phase message isCancelable isRetryable imageVersion { provisioningState replicas { region { name } state error { code message } } }
  lab { templateVm { state } activeExport { id } }
} } }
"""


@pytest.mark.rule("O-51", "K-33")
async def test_canceling_before_the_source_copy_is_complete_keeps_nothing(school: AccountFixture) -> None:
    for number, begin in enumerate((False, True)):
        lab = await school.lab(f"lab {number}")
        before = await snapshot(school.database)
        export = await school.export(lab, "image")
        if begin:
            await school.store(export["id"])

        made = await school.api.change(CANCEL, id=export["id"])

        assert (made["export"]["id"], made["export"]["status"]) == (export["id"], "CANCELED")
        seen = (await school.api.run(SEEN, id=export["id"]))["node"]
        assert seen == {
            "status": "CANCELED",
            "phase": "STORING" if begin else "VALIDATING",
            "message": "Canceled; the new version was discarded.",
            "isCancelable": False,
            "isRetryable": False,
            "imageVersion": None,
            "lab": {"templateVm": {"state": "STOPPED"}, "activeExport": None},
        }
        # Only its history remains; its image's name is available again.
        changed = difference(before, await snapshot(school.database))
        assert changed == {
            "export": (0, 1),
            "export_transition": (0, 5 if begin else 2),
            "gallery_event": (0, 2),
            "account_event": (0, 5 if begin else 2),
        }


@pytest.mark.rule("O-51")
async def test_canceled_update_keeps_the_image_and_its_other_versions(school: AccountFixture) -> None:
    image = await school.definition("image")
    lab = await school.lab("lab", {"imageVersionId": await school.version(image, "1.0.0")})
    export = (await school.api.change(REEXPORT, input={"labId": lab, "target": {"updateImage": {}}}))["export"]
    await school.api.change(CANCEL, id=export["id"])
    assert await school.rows(ImageVersion.patch, ImageVersion.definition_id == pk(image)) == [0]
    # The number was never visible, so it is used again.
    again = (await school.api.change(REEXPORT, input={"labId": lab, "target": {"updateImage": {}}}))["export"]
    assert again["imageVersion"]["name"] == "1.0.1"


@pytest.mark.rule("O-51")
async def test_canceled_update_keeps_an_image_without_versions(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    lab = await school.lab("lab", {"imageVersionId": version})
    export = (await school.api.change(REEXPORT, input={"labId": lab, "target": {"updateImage": {}}}))["export"]
    async with school.database.writes.begin() as session:
        await session.execute(delete(ImageVersion).where(ImageVersion.id == pk(version)))
    await school.api.change(CANCEL, id=export["id"])
    assert await school.rows(ImageDefinition.name, ImageDefinition.id == pk(image)) == ["image"]


@pytest.mark.rule("O-51")
async def test_canceled_export_keeps_an_image_that_has_another_version(school: AccountFixture) -> None:
    export = await school.export(await school.lab("lab"), "image")
    image = export["imageVersion"]["definition"]["id"]
    await school.version(image, "2.0.0")
    await school.api.change(CANCEL, id=export["id"])
    assert await school.rows(ImageDefinition.name, ImageDefinition.id == pk(image)) == ["image"]
    assert await school.rows(ImageVersion.major, ImageVersion.definition_id == pk(image)) == [2]


@pytest.mark.rule("O-51", "K-33")
async def test_canceling_after_the_source_copy_stops_only_the_remaining_regions(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "image")
    await school.publish(export["id"])
    await school.replicate(export["imageVersion"]["id"], "francesouth")

    await school.api.change(CANCEL, id=export["id"])

    assert (await school.api.run(SEEN, id=export["id"]))["node"] == {
        "status": "CANCELED",
        "phase": "REPLICATING",
        "message": "Canceled; not copied to francewest.",
        "isCancelable": False,
        "isRetryable": False,
        "imageVersion": {
            "provisioningState": "SUCCEEDED",
            "replicas": [
                {"region": {"name": "francecentral"}, "state": "COMPLETED", "error": None},
                {"region": {"name": "francesouth"}, "state": "COMPLETED", "error": None},
                {"region": {"name": "francewest"}, "state": "CANCELED", "error": None},
            ],
        },
        "lab": {"templateVm": {"state": "STOPPED"}, "activeExport": None},
    }
    # The version and the export agree on each region.
    regions = """query($id: ID!) { node(id: $id) { ... on Export { regions { region { name } outcome error { code message } }
      imageVersion { id replicationState replicas { region { name } state error { code message } } } } } }"""
    found = (await school.api.run(regions, id=export["id"]))["node"]
    assert found["imageVersion"]["replicationState"] == "CANCELED"
    assert found["regions"] == [
        {"region": one["region"], "outcome": one["state"], "error": one["error"]}
        for one in found["imageVersion"]["replicas"]
    ]
    # The result of a copy still in progress is discarded.
    await school.replicate(export["imageVersion"]["id"])
    await school.lab("new", {"imageVersionId": export["imageVersion"]["id"]}, regionName="francesouth")
    retried = await school.api.change(RETRY_REPLICATION, input={"imageVersionId": export["imageVersion"]["id"]})
    assert retried["imageVersion"]["replicationState"] == "IN_PROGRESS"
    await school.replicate(export["imageVersion"]["id"])
    found = (await school.api.run(regions, id=export["id"]))["node"]
    assert found["imageVersion"]["replicationState"] == "COMPLETED"
    assert [one["outcome"] for one in found["regions"]] == ["COMPLETED", "COMPLETED", "CANCELED"]


@pytest.mark.rule("O-51")
async def test_ended_export_cannot_be_canceled(school: AccountFixture) -> None:
    here = [{"regionName": "francecentral"}]
    succeeded = await school.image(await school.lab("a"), "a", targetRegions=here)
    partial = await school.export(await school.lab("b"), "b")
    await school.publish(partial["id"])
    await school.replicate(partial["imageVersion"]["id"], fail="the store is full")
    failed = await school.export(await school.lab("c"), "c", targetRegions=here)
    await school.fail(failed["id"])
    canceled = await school.export(await school.lab("d"), "d", targetRegions=here)
    await school.api.change(CANCEL, id=canceled["id"])
    for export in (succeeded, partial, failed, canceled):
        assert await school.refused(CANCEL, id=export["id"]) == ("NOT_CANCELABLE", ["exportId"])
    message = (await school.api.refusal(CANCEL, id=partial["id"]))["message"]
    assert message == "The export has ended: partially succeeded. Delete its version if you do not need it."


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(CANCEL, id=wrong) == ("NOT_FOUND", ["exportId"])


async def test_only_account_managers_and_lab_roles_can_cancel(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    people = await school.people(lab)
    answers: dict[str, str] = {}
    here = [{"regionName": "francecentral"}]
    export = await school.export(lab, "image", targetRegions=here)
    for role, person in people.items():
        answers[role] = await person.outcome(CANCEL, id=export["id"])
        if answers[role] == ALLOWED:
            export = await school.export(lab, "image", targetRegions=here)
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


async def test_concurrent_cancellations_have_one_winner(school: AccountFixture) -> None:
    lab = await school.lab("lab")
    export = await school.export(lab, "image")
    answers = await asyncio.gather(*(school.api.run(CANCEL, id=export["id"]) for _ in range(10)))
    codes = [[error["code"] for error in answer["cancelExport"]["userErrors"]] for answer in answers]
    assert sorted(codes) == [[], *[["NOT_CANCELABLE"]] * 9]
    assert await school.rows(Lab.template_state, Lab.id == pk(lab)) == ["STOPPED"]
