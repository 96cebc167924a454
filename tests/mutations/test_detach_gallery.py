"""Behaviour of `detachGallery` through the API."""

import asyncio

import pytest

from graph.db.enums import ACTIVE_EXPORT, Role
from graph.db.models import AccountImage, Export, GalleryAttachment
from graph.domain.accounts import attachments
from tests.documents import (
    ATTACH,
    CANCEL,
    CREATE_ACCOUNT,
    DETACH,
    ERRORS,
    EXPORT,
    RETRY,
    SET_IMAGES_ENABLED,
    ApiAccount,
    pk,
)  # fmt: skip
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

DETACH_AFTER_EXPORTS = f"""
mutation ($account: ID!) {{
  detachGallery(input: {{labAccountId: $account, afterExports: true}}) {{
    labAccount {{ galleryAttachment {{ isDetaching }} }} changed {ERRORS}
  }}
}}
"""

pytestmark = pytest.mark.asyncio(loop_scope="package")

SEEN = """
query ($account: ID!, $gallery: ID!, $lab: ID!) {
  account: node(id: $account) { ... on LabAccount { galleryAttachment { id } images { totalCount } } }
  gallery: node(id: $gallery) { ... on Gallery { attachments { id } definitions { nodes { name } } } }
  lab: node(id: $lab) { ... on Lab { labState imageVersion { name } } }
}
"""


@pytest.mark.rule("O-21")
async def test_detach_removes_the_images_from_the_account_and_nothing_else(school: AccountFixture) -> None:
    image = await school.image(await school.lab("algebra"), "algebra")
    lab = await school.lab("made from it", {"imageVersionId": image["imageVersion"]["id"]})
    before = await snapshot(school.database)

    made = await school.api.change(DETACH, account=school.account)

    assert (made["labAccount"]["id"], made["changed"]) == (school.account, True)
    assert difference(before, await snapshot(school.database)) == {
        "gallery_attachment": (1, 0),
        "account_event": (0, 1),
    }
    assert await school.api.run(SEEN, account=school.account, gallery=school.gallery, lab=lab) == {
        "account": {"galleryAttachment": None, "images": {"totalCount": 0}},
        "gallery": {"attachments": [], "definitions": {"nodes": [{"name": "algebra"}]}},
        "lab": {"labState": "DRAFT", "imageVersion": {"name": "1.0.0"}},
    }


@pytest.mark.rule("O-24")
async def test_detaching_again_is_a_no_op(school: AccountFixture) -> None:
    await school.api.change(DETACH, account=school.account)
    before = await snapshot(school.database)
    again = await school.api.change(DETACH, account=school.account)
    assert (again["labAccount"]["id"], again["changed"]) == (school.account, False)
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("O-22")
async def test_image_states_are_restored_after_attaching_again(school: AccountFixture) -> None:
    names: dict[int, str] = {}
    for name in ("kept", "disabled"):
        image = await school.image(await school.lab(name), name)
        names[pk(image["imageVersion"]["definition"]["id"])] = name
    chosen = [image["imageVersion"]["definition"]["id"]]
    await school.api.change(
        SET_IMAGES_ENABLED,
        input={"labAccountId": school.account, "imageDefinitionIds": chosen, "enabled": False},
    )
    await school.api.change(DETACH, account=school.account)
    # While it is detached, the gallery receives one more image through another account.
    other = await ApiAccount.made(school.api, school.database, f"other{pk(school.account)}")
    await school.api.change(DETACH, account=other.account)
    await school.api.change(ATTACH, account=other.account, gallery=school.gallery)
    image = await other.image(await other.lab("later"), "later")
    names[pk(image["imageVersion"]["definition"]["id"])] = "later"

    await school.api.change(ATTACH, account=school.account, gallery=school.gallery)

    rows = await school.rows(AccountImage, AccountImage.lab_account_id == pk(school.account))
    assert {names[row.definition_id]: row.enabled for row in rows} == {"kept": True, "disabled": False, "later": True}


@pytest.mark.rule("O-23")
async def test_request_during_an_export_is_refused_in_every_phase(school: AccountFixture) -> None:
    refusal = ("EXPORT_IN_PROGRESS", ["labAccountId"])
    export = await school.export(await school.lab("algebra"), "algebra")
    assert await school.refused(DETACH, account=school.account) == refusal
    await school.publish(export["id"])
    assert await school.refused(DETACH, account=school.account) == refusal
    await school.replicate(export["imageVersion"]["id"])
    assert (await school.api.change(DETACH, account=school.account))["changed"] is True


@pytest.mark.rule("O-23")
async def test_detachment_after_exports_refuses_new_ones_and_ends_with_the_last_one(school: AccountFixture) -> None:
    running, other = await school.lab("running"), await school.lab("other")
    export = await school.export(running, "algebra")
    failed = await school.export(other, "failed")
    await school.fail(failed["id"])

    made = await school.api.change(DETACH_AFTER_EXPORTS, account=school.account)

    assert (made["changed"], made["labAccount"]["galleryAttachment"]) == (True, {"isDetaching": True})
    for refused in (
        await school.refused(EXPORT, input={"labId": other, "imageName": "more"}),
        await school.refused(RETRY, id=failed["id"]),
    ):
        assert refused[0] == "NO_GALLERY_ATTACHED"
    await detached(school)
    await school.publish(export["id"])
    await detached(school)
    assert len(await school.rows(GalleryAttachment, GalleryAttachment.lab_account_id == pk(school.account))) == 1
    await school.replicate(export["imageVersion"]["id"])
    await detached(school)
    assert await school.rows(GalleryAttachment, GalleryAttachment.lab_account_id == pk(school.account)) == []


async def detached(school: AccountFixture) -> None:
    """Detach the galleries without running exports, as a worker does."""
    async with school.database.writes.begin() as session:
        await attachments.finish_detaching(session)


@pytest.mark.rule("O-23")
async def test_detachment_ends_only_if_a_manager_of_the_gallery_attaches_it_again(school: AccountFixture) -> None:
    guest = await AccountFixture.made(school.api, school.database, f"guest{pk(school.account)}")
    await school.api.change(DETACH, account=guest.account)
    await school.api.change(ATTACH, account=guest.account, gallery=school.gallery)
    await guest.export(await guest.lab("lab"), f"guest{pk(school.account)}")
    owner, guests_owner = await school.person(Role.ACCOUNT_OWNER), await guest.person(Role.ACCOUNT_OWNER)
    made = await owner.api.change(DETACH_AFTER_EXPORTS, account=guest.account)
    assert made["labAccount"]["galleryAttachment"] == {"isDetaching": True}
    # The guest's request changes nothing: it returns the attachment as it is.
    await guests_owner.api.change(ATTACH, account=guest.account, gallery=school.gallery)
    where = GalleryAttachment.lab_account_id == pk(guest.account)
    assert await school.rows(GalleryAttachment.detaching, where) == [True]
    await school.api.change(ATTACH, account=guest.account, gallery=school.gallery)
    assert await school.rows(GalleryAttachment.detaching, where) == [False]


async def test_export_of_another_account_into_the_gallery_does_not_block_a_detach(school: AccountFixture) -> None:
    given = {"name": f"other {pk(school.account)}", "regionName": "eastus"}
    other = (await school.api.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"]
    await school.api.change(ATTACH, account=other, gallery=school.gallery)
    await school.export(await school.lab("algebra"), "algebra")
    assert (await school.api.change(DETACH, account=other))["changed"] is True


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(DETACH, account=wrong) == ("NOT_FOUND", ["labAccountId"]), wrong


@pytest.mark.rule("O-20")
async def test_only_account_managers_can_detach(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    answers: dict[str, str] = {}
    for role, person in people.items():
        answers[role] = await person.outcome(DETACH, account=school.account)
        await school.api.change(ATTACH, account=school.account, gallery=school.gallery)
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


@pytest.mark.rule("C-7")
async def test_concurrent_detaches_have_one_winner(school: AccountFixture) -> None:
    answers = await asyncio.gather(*(school.api.change(DETACH, account=school.account) for _ in range(10)))
    assert sorted(answer["changed"] for answer in answers) == [*[False] * 9, True]


@pytest.mark.rule("C-7")
async def test_concurrent_detach_and_export_never_leave_an_export_without_a_gallery(school: AccountFixture) -> None:
    labs = [await school.lab(f"lab {number}") for number in range(4)]
    for number, lab in enumerate(labs):
        given = {"labId": lab, "imageName": f"image{number}"}
        detached, exported = await asyncio.gather(
            school.api.run(DETACH, account=school.account), school.api.run(EXPORT, input=given)
        )
        codes = [
            [error["code"] for error in answer["userErrors"]]
            for answer in (detached["detachGallery"], exported["exportImage"])
        ]
        attached = await school.rows(GalleryAttachment, GalleryAttachment.lab_account_id == pk(school.account))
        running = await school.rows(Export, Export.lab_id == pk(lab), Export.status.in_(ACTIVE_EXPORT))
        if attached:
            assert (codes, len(running)) == ([["EXPORT_IN_PROGRESS"], []], 1)
            await school.api.change(CANCEL, id=exported["exportImage"]["export"]["id"])
        else:
            assert (codes, len(running)) == ([[], ["NO_GALLERY_ATTACHED"]], 0)
            await school.api.change(ATTACH, account=school.account, gallery=school.gallery)
