"""setImagesEnabled, seen from a client.

Rules of domain.md: E-90, O-30, O-31, O-32, O-34.
"""

import pytest

from graph.db.enums import Role
from graph.db.models import AccountImage
from graph.schema.ids import encode
from tests.documents import ATTACH, CREATE_ACCOUNT, DETACH, SET_IMAGES_ENABLED, pk
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, STRANGER, School
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def image(school: School, name: str) -> str:
    """Put an image into the gallery that can be used in France Central; return the id of its definition."""
    definition = await school.definition(name)
    await school.version(definition, "1.0.0")
    return definition


def choice(account: str, *images: str, enabled: bool = False) -> dict[str, object]:
    return {"labAccountId": account, "imageDefinitionIds": list(images), "enabled": enabled}


async def test_a_selection_is_disabled_and_enabled_and_the_rest_stays(school: School) -> None:
    algebra, geometry, _ = [await image(school, name) for name in ("algebra", "geometry", "logic")]
    before = await snapshot(school.database)

    # Naming one twice is naming it once.
    made = await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, geometry, algebra, geometry))

    assert (made["labAccount"], made["images"]) == (
        {"id": school.account},
        [
            {"enabled": False, "definition": {"name": "algebra"}},
            {"enabled": False, "definition": {"name": "geometry"}},
        ],
    )
    assert difference(before, await snapshot(school.database)) == {"account_image": (2, 2)}
    made = await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, algebra, geometry, enabled=True))
    assert [one["enabled"] for one in made["images"]] == [True, True]
    assert difference(before, await snapshot(school.database)) == {}


async def test_what_is_so_already_succeeds_and_changes_nothing(school: School) -> None:
    algebra = await image(school, "algebra")
    await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, algebra))
    before = await snapshot(school.database)
    made = await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, algebra))
    assert made["images"] == [{"enabled": False, "definition": {"name": "algebra"}}]
    assert difference(before, await snapshot(school.database)) == {}


async def test_acceptance_2_disabling_on_one_account_leaves_the_image_enabled_on_another(school: School) -> None:
    algebra = await image(school, "algebra")
    given = {"name": f"other {pk(school.account)}", "regionName": "francecentral"}
    other = (await school.api.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"]
    await school.api.change(ATTACH, account=other, gallery=school.gallery)

    await school.api.change(SET_IMAGES_ENABLED, input=choice(school.account, algebra))

    rows = await school.rows(AccountImage, AccountImage.definition_id == pk(algebra))
    assert {row.lab_account_id: row.enabled for row in rows} == {pk(school.account): False, pk(other): True}
    query = "query($id:ID!){node(id:$id){...on LabAccount{images{nodes{enabled eligible reasons}}}}}"
    found = [(await school.api.run(query, id=one))["node"]["images"]["nodes"] for one in (school.account, other)]
    assert found == [
        [{"enabled": False, "eligible": False, "reasons": ["DISABLED"]}],
        [{"enabled": True, "eligible": True, "reasons": []}],
    ]


async def test_a_selection_has_one_to_a_hundred_images(school: School) -> None:
    many = [encode("ImageDefinition", 10**9 + number) for number in range(101)]
    for images in ([], many):
        refused = await school.refused(SET_IMAGES_ENABLED, input=choice(school.account, *images))
        assert refused == ("RANGE_INVALID", ["imageDefinitionIds"])
    refused = await school.refused(SET_IMAGES_ENABLED, input=choice(school.account, *many[:100]))
    assert refused == ("NOT_FOUND", ["imageDefinitionIds"])


async def test_without_a_gallery_there_is_nothing_to_enable(school: School) -> None:
    algebra = await image(school, "algebra")
    await school.api.change(DETACH, account=school.account)
    refused = await school.refused(SET_IMAGES_ENABLED, input=choice(school.account, algebra))
    assert refused == ("NO_GALLERY_ATTACHED", ["labAccountId"])


async def test_one_image_from_elsewhere_spoils_the_whole_selection(school: School) -> None:
    algebra = await image(school, "algebra")
    elsewhere = await image(await School.made(school.api, school.database, f"else{pk(school.account)}"), "elsewhere")
    for wrong in (*NO_ID, elsewhere, school.gallery):
        refused = await school.refused(SET_IMAGES_ENABLED, input=choice(school.account, algebra, wrong))
        assert refused == ("NOT_FOUND", ["imageDefinitionIds"]), wrong


async def test_an_account_that_does_not_exist_is_not_found(school: School) -> None:
    algebra = await image(school, "algebra")
    for wrong in (*NO_ID, school.gallery):
        refused = await school.refused(SET_IMAGES_ENABLED, input=choice(wrong, algebra))
        assert refused == ("NOT_FOUND", ["labAccountId"]), wrong


async def test_who_manages_the_account_enables_and_nobody_else(school: School) -> None:
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
        NOBODY: "UNAUTHENTICATED",
    }
