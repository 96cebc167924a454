"""Behaviour of `updateGallery` through the API."""

import pytest

from graph.db.enums import Role
from graph.db.models import Gallery
from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_grant_role import GRANT
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

UPDATE_GALLERY = f"""
mutation ($input: UpdateGalleryInput!) {{
  updateGallery(input: $input) {{ gallery {{ id name description softDeleteRetentionDays }} {ERRORS} }}
}}
"""


@pytest.mark.rule("E-33")
async def test_omitted_fields_are_unchanged_and_a_null_description_is_cleared(school: AccountFixture) -> None:
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


@pytest.mark.rule("E-33")
async def test_update_changes_only_the_row_of_the_gallery(school: AccountFixture) -> None:
    before = await snapshot(school.database)
    await school.api.change(UPDATE_GALLERY, input={"galleryId": school.gallery, "description": "For all."})
    assert difference(before, await snapshot(school.database)) == {"gallery": (1, 1)}


@pytest.mark.rule("L-10")
async def test_invalid_retention_and_too_long_text_are_refused(school: AccountFixture) -> None:
    for days in (-1, 366):
        given = {"galleryId": school.gallery, "softDeleteRetentionDays": days, "description": "For all."}
        assert await school.refused(UPDATE_GALLERY, input=given) == ("RANGE_INVALID", ["softDeleteRetentionDays"])
    for text in ("x" * 4097, "a\0b"):
        given = {"galleryId": school.gallery, "description": text, "softDeleteRetentionDays": 1}
        assert await school.refused(UPDATE_GALLERY, input=given) == ("RANGE_INVALID", ["description"])


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.account):
        given = {"galleryId": wrong, "description": "For all."}
        assert await school.refused(UPDATE_GALLERY, input=given) == ("NOT_FOUND", ["galleryId"]), wrong


@pytest.mark.rule("O-131")
@pytest.mark.parametrize("what", ["description", "softDeleteRetentionDays"])
async def test_home_managers_can_update_and_only_owners_can_change_the_retention(
    school: AccountFixture, what: str
) -> None:
    """Chapter 5: a contributor cannot turn soft delete on or off."""
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
        ANONYMOUS: "UNAUTHENTICATED",
    }


@pytest.mark.rule("O-131")
async def test_retention_of_an_unattached_gallery_is_set_by_owners_of_its_home(school: AccountFixture) -> None:
    creator, owner = await school.person(Role.ACCOUNT_CONTRIBUTOR), await school.person(Role.ACCOUNT_OWNER)
    change = {"galleryId": await creator.other_gallery(), "softDeleteRetentionDays": 1}
    assert await creator.outcome(UPDATE_GALLERY, input=change) == "NOT_AUTHORIZED"
    assert await owner.outcome(UPDATE_GALLERY, input=change) == ALLOWED
    # Repeating the current retention does not count as a change.
    assert await creator.outcome(UPDATE_GALLERY, input=change) == ALLOWED


async def test_gallery_without_a_home_account_is_hidden_from_account_managers(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    gallery = await school.other_gallery()
    await school.set(Gallery, gallery, home_account_id=None)
    given = {"galleryId": gallery, "description": "Mine?"}
    assert await owner.refused(UPDATE_GALLERY, input=given) == ("NOT_FOUND", ["galleryId"])
    assert await school.outcome(UPDATE_GALLERY, input=given) == ALLOWED


async def test_gallery_without_a_home_account_is_read_only_for_attached_accounts(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    await school.set(Gallery, school.gallery, home_account_id=None)
    for given in ({"description": "Mine?"}, {"softDeleteRetentionDays": 1}, {"homeAccountId": school.account}):
        assert await owner.refused(UPDATE_GALLERY, input={"galleryId": school.gallery, **given}) == (
            "NOT_AUTHORIZED",
            [],
        )


async def moving(school: AccountFixture) -> tuple[str, str]:
    """Create a second account; return its id and the id of a gallery to move there."""
    other = await AccountFixture.made(school.api, school.database, f"other{pk(school.account)}")
    return other.account, school.gallery


async def test_administrator_moves_a_gallery_and_its_attachments_remain(school: AccountFixture) -> None:
    account, gallery = await moving(school)
    before = await snapshot(school.database)
    await school.api.change(UPDATE_GALLERY, input={"galleryId": gallery, "homeAccountId": account})
    assert difference(before, await snapshot(school.database)) == {"gallery": (1, 1)}
    home = "query($id:ID!){node(id:$id){... on Gallery{homeAccount{id}attachments{labAccount{id}}}}}"
    assert (await school.api.run(home, id=gallery))["node"] == {
        "homeAccount": {"id": account},
        "attachments": [{"labAccount": {"id": school.account}}],
    }


async def test_gallery_is_moved_only_by_managers_of_both_accounts(school: AccountFixture) -> None:
    account, gallery = await moving(school)
    move = {"galleryId": gallery, "homeAccountId": account}
    manager = await school.person(Role.ACCOUNT_CONTRIBUTOR)
    assert await manager.refused(UPDATE_GALLERY, input=move) == ("NOT_FOUND", ["homeAccountId"])
    name = f"{Role.ACCOUNT_CONTRIBUTOR} of {pk(school.account)}"
    await school.api.change(GRANT, input={"principal": name, "role": "READER", "labAccountId": account})
    assert await manager.refused(UPDATE_GALLERY, input=move) == ("NOT_AUTHORIZED", [])
    await school.api.change(GRANT, input={"principal": name, "role": "ACCOUNT_CONTRIBUTOR", "labAccountId": account})
    assert await manager.outcome(UPDATE_GALLERY, input=move) == ALLOWED
    # A manager of an attached account who no longer manages the home account cannot move it back.
    owner = await school.person(Role.ACCOUNT_OWNER)
    back = {"galleryId": gallery, "homeAccountId": school.account}
    assert await owner.refused(UPDATE_GALLERY, input=back) == ("NOT_AUTHORIZED", [])


async def test_missing_home_account_is_not_found_and_null_is_a_no_op(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        given = {"galleryId": school.gallery, "homeAccountId": wrong, "description": "Moved."}
        assert await school.refused(UPDATE_GALLERY, input=given) == ("NOT_FOUND", ["homeAccountId"]), wrong
    await school.api.change(UPDATE_GALLERY, input={"galleryId": school.gallery, "homeAccountId": None})
    assert await school.rows(Gallery.home_account_id, Gallery.id == pk(school.gallery)) == [pk(school.account)]
