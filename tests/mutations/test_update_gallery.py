"""updateGallery, seen from a client.

Rules of domain.md: L-10, E-33, O-131.
"""

import pytest

from graph.db.enums import Role
from tests.documents import ATTACH, CREATE_GALLERY, DETACH, ERRORS, pk
from tests.mutations.school import ALLOWED, NO_ID, NOBODY, STRANGER, School
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

UPDATE_GALLERY = f"""
mutation ($input: UpdateGalleryInput!) {{
  updateGallery(input: $input) {{ gallery {{ id name description softDeleteRetentionDays }} {ERRORS} }}
}}
"""


async def test_what_is_left_out_stays_and_a_null_description_is_cleared(school: School) -> None:
    cases: list[tuple[dict[str, object], tuple[str | None, int]]] = [
        ({"description": "For all."}, ("For all.", 7)),
        ({}, ("For all.", 7)),
        ({"softDeleteRetentionDays": 0}, ("For all.", 0)),
        ({"softDeleteRetentionDays": None}, ("For all.", 0)),
        ({"description": None, "softDeleteRetentionDays": 365}, (None, 365)),
        ({"description": ""}, (None, 365)),
    ]
    for given, expected in cases:
        gallery = (await school.api.change(UPDATE_GALLERY, input={"galleryId": school.gallery, **given}))["gallery"]
        assert gallery["id"] == school.gallery
        assert (gallery["description"], gallery["softDeleteRetentionDays"]) == expected, given


async def test_only_the_gallery_s_row_changes(school: School) -> None:
    before = await snapshot(school.database)
    await school.api.change(UPDATE_GALLERY, input={"galleryId": school.gallery, "description": "For all."})
    assert difference(before, await snapshot(school.database)) == {"gallery": (1, 1)}


async def test_a_retention_of_no_days_there_are_and_a_text_too_long_are_refused(school: School) -> None:
    for days in (-1, 366):
        given = {"galleryId": school.gallery, "softDeleteRetentionDays": days, "description": "For all."}
        assert await school.refused(UPDATE_GALLERY, input=given) == ("RANGE_INVALID", ["softDeleteRetentionDays"])
    for text in ("x" * 4097, "a\0b"):
        given = {"galleryId": school.gallery, "description": text, "softDeleteRetentionDays": 1}
        assert await school.refused(UPDATE_GALLERY, input=given) == ("RANGE_INVALID", ["description"])


async def test_what_does_not_exist_is_not_found(school: School) -> None:
    for wrong in (*NO_ID, school.account):
        given = {"galleryId": wrong, "description": "For all."}
        assert await school.refused(UPDATE_GALLERY, input=given) == ("NOT_FOUND", ["galleryId"]), wrong


@pytest.mark.parametrize("what", ["description", "softDeleteRetentionDays"])
async def test_who_manages_an_account_it_serves_may_and_only_owners_change_the_retention(
    school: School, what: str
) -> None:
    """Chapter 5: a contributor does not turn soft delete on or off."""
    people = await school.people(await school.lab("lab"))
    answers = {
        role: await person.outcome(
            UPDATE_GALLERY, input={"galleryId": school.gallery, what: number if what != "description" else "For all."}
        )
        for number, (role, person) in enumerate(people.items())
    }
    assert answers == {
        Role.ADMIN: ALLOWED,
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED if what == "description" else "NOT_AUTHORIZED",
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        NOBODY: "UNAUTHENTICATED",
    }


async def test_the_retention_of_a_gallery_that_serves_nobody_is_its_creator_s(school: School) -> None:
    creator, another = await school.person(Role.ACCOUNT_CONTRIBUTOR), await school.person(Role.ACCOUNT_OWNER)
    given = {"name": f"mine_{pk(school.account)}", "regionName": "francecentral"}
    made = (await creator.api.change(CREATE_GALLERY, input=given))["gallery"]["id"]
    change = {"galleryId": made, "softDeleteRetentionDays": 1}
    assert await another.outcome(UPDATE_GALLERY, input=change) == "NOT_FOUND"
    assert await creator.outcome(UPDATE_GALLERY, input=change) == ALLOWED
    await school.api.change(DETACH, account=school.account)
    await school.api.change(ATTACH, account=school.account, gallery=made)
    change["softDeleteRetentionDays"] = 2
    # The present retention, said once more, is no change of it.
    assert await creator.outcome(UPDATE_GALLERY, input={**change, "softDeleteRetentionDays": 1}) == ALLOWED
    assert await creator.outcome(UPDATE_GALLERY, input=change) == "NOT_AUTHORIZED"
    assert await another.outcome(UPDATE_GALLERY, input=change) == ALLOWED


async def test_a_gallery_that_serves_no_account_of_theirs_is_hidden_from_managers(school: School) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    given = {"galleryId": await school.other_gallery(), "description": "Mine?"}
    assert await owner.refused(UPDATE_GALLERY, input=given) == ("NOT_FOUND", ["galleryId"])
