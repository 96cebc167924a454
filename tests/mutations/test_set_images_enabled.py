"""Behaviour of `setImagesEnabled` through the API."""

import pytest

from graph.db.enums import Role
from graph.db.models import AccountImage
from graph.schema.ids import encode
from tests.documents import ATTACH, CREATE_ACCOUNT, DETACH, SET_IMAGES_ENABLED, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def image(school: AccountFixture, name: str) -> str:
    """Add an image to the gallery that is usable in France Central; return the id of its definition."""
    definition = await school.definition(name)
    await school.version(definition, "1.0.0")
    return definition


def choice(account: str, *images: str, enabled: bool = False) -> dict[str, object]:
    return {"labAccountId": account, "imageDefinitionIds": list(images), "enabled": enabled}


@pytest.mark.rule("E-90", "O-30", "O-34")
async def test_selected_images_are_disabled_and_enabled(school: AccountFixture) -> None:
    algebra, geometry, _ = [await image(school, name) for name in ("algebra", "geometry", "logic")]
    before = await snapshot(school.database)

    # Duplicates in the selection are ignored.
    made = await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, geometry, algebra, geometry))

    assert (made["labAccount"], made["images"]) == (
        {"id": school.account},
        [
            {"enabled": False, "definition": {"name": "algebra"}},
            {"enabled": False, "definition": {"name": "geometry"}},
        ],
    )
    assert difference(before, await snapshot(school.database)) == {"account_image": (2, 2), "account_event": (0, 1)}
    made = await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, algebra, geometry, enabled=True))
    assert [one["enabled"] for one in made["images"]] == [True, True]
    assert difference(before, await snapshot(school.database)) == {"account_event": (0, 2)}


@pytest.mark.rule("O-32")
async def test_unchanged_selection_is_a_no_op(school: AccountFixture) -> None:
    algebra = await image(school, "algebra")
    await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, algebra))
    before = await snapshot(school.database)
    made = await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, algebra))
    assert made["images"] == [{"enabled": False, "definition": {"name": "algebra"}}]
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("O-31")
async def test_acceptance_2_disabling_on_one_account_does_not_affect_another(school: AccountFixture) -> None:
    algebra = await image(school, "algebra")
    given = {"name": f"other {pk(school.account)}", "regionName": "francecentral"}
    other = (await school.api.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"]
    await school.api.change(ATTACH, account=other, gallery=school.gallery)

    await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, algebra))

    rows = await school.rows(AccountImage, AccountImage.definition_id == pk(algebra))
    assert {row.lab_account_id: row.enabled for row in rows} == {pk(school.account): False, pk(other): True}
    query = "query($id:ID!){node(id:$id){...on LabAccount{images{nodes{enabled isEligible reasons}}}}}"
    found = [(await school.api.run(query, id=one))["node"]["images"]["nodes"] for one in (school.account, other)]
    assert found == [
        [{"enabled": False, "isEligible": False, "reasons": ["DISABLED"]}],
        [{"enabled": True, "isEligible": True, "reasons": []}],
    ]


@pytest.mark.rule("O-30")
async def test_selection_has_1_to_100_images(school: AccountFixture) -> None:
    many = [encode("ImageDefinition", 10**9 + number) for number in range(101)]
    for images in ([], many):
        refused = await school.refused(SET_IMAGES_ENABLED, input=choice(school.account, *images))
        assert refused == ("RANGE_INVALID", ["imageDefinitionIds"])
    refused = await school.refused(SET_IMAGES_ENABLED, input=choice(school.account, *many[:100]))
    assert refused == ("NOT_FOUND", ["imageDefinitionIds"])


async def test_selection_without_an_attached_gallery_is_refused(school: AccountFixture) -> None:
    algebra = await image(school, "algebra")
    await school.api.change(DETACH, account=school.account)
    refused = await school.refused(SET_IMAGES_ENABLED, input=choice(school.account, algebra))
    assert refused == ("NO_GALLERY_ATTACHED", ["labAccountId"])


@pytest.mark.rule("O-31")
async def test_foreign_image_refuses_the_whole_selection(school: AccountFixture) -> None:
    algebra = await image(school, "algebra")
    elsewhere = await image(
        await AccountFixture.made(school.api, school.database, f"else{pk(school.account)}"), "elsewhere"
    )
    for wrong, at in [(elsewhere, []), *((one, ["1"]) for one in (*INVALID_IDS, school.gallery))]:
        refused = await school.refused(SET_IMAGES_ENABLED, input=choice(school.account, algebra, wrong))
        assert refused == ("NOT_FOUND", ["imageDefinitionIds", *at]), wrong


async def test_missing_account_is_not_found(school: AccountFixture) -> None:
    algebra = await image(school, "algebra")
    for wrong in (*INVALID_IDS, school.gallery):
        refused = await school.refused(SET_IMAGES_ENABLED, input=choice(wrong, algebra))
        assert refused == ("NOT_FOUND", ["labAccountId"]), wrong


@pytest.mark.rule("O-31")
async def test_only_account_managers_can_enable_images(school: AccountFixture) -> None:
    algebra = await image(school, "algebra")
    people = await school.people(await school.lab("lab"))
    answers = {
        role: await person.outcome(SET_IMAGES_ENABLED, input=choice(school.account, algebra))
        for role, person in people.items()
    }
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }
