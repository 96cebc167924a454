"""Behaviour of `attachGallery` through the API."""

import asyncio

import pytest

from graph.db.enums import Role
from graph.db.models import AccountImage, GalleryAttachment
from tests.documents import ATTACH, CREATE_ACCOUNT, CREATE_GALLERY, DETACH, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

WHOLE = """
mutation ($account: ID!, $gallery: ID!) {
  attachGallery(input: {labAccountId: $account, galleryId: $gallery}) {
    attachment { attachedBy labAccount { id galleryAttachment { gallery { id } } } gallery { id } }
    userErrors { code }
  }
}
"""


async def other_account(school: AccountFixture, name: str = "other") -> str:
    given = {"name": f"{name} {pk(school.account)}", "regionName": "eastus"}
    return (await school.api.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"]


@pytest.mark.rule("E-41", "E-42", "O-12")
async def test_gallery_serves_several_accounts_with_separate_image_states(school: AccountFixture) -> None:
    for name in ("algebra", "geometry"):
        await school.image(await school.lab(name), name)
    account = await other_account(school)
    before = await snapshot(school.database)

    made = await school.api.change(WHOLE, account=account, gallery=school.gallery)

    assert made["attachment"] == {
        "attachedBy": "ann",
        "labAccount": {"id": account, "galleryAttachment": {"gallery": {"id": school.gallery}}},
        "gallery": {"id": school.gallery},
    }
    assert difference(before, await snapshot(school.database)) == {
        "gallery_attachment": (0, 1),
        "account_image": (0, 2),
        "account_event": (0, 1),
    }
    offered = await school.rows(AccountImage, AccountImage.lab_account_id == pk(account))
    assert [row.enabled for row in offered] == [True, True]


@pytest.mark.rule("O-14")
async def test_attaching_again_returns_the_same_attachment(school: AccountFixture) -> None:
    before = await snapshot(school.database)
    first = await school.api.change(ATTACH, account=school.account, gallery=school.gallery)
    second = await school.api.change(ATTACH, account=school.account, gallery=school.gallery)
    assert first == second
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("E-40", "O-17", "L-7")
async def test_acceptance_1_another_gallery_can_be_attached_after_a_detach(school: AccountFixture) -> None:
    other = await school.other_gallery()
    refused = await school.refused(ATTACH, account=school.account, gallery=other)
    assert refused == ("GALLERY_ALREADY_ATTACHED", ["galleryId"])
    await school.api.change(DETACH, account=school.account)
    made = await school.api.change(ATTACH, account=school.account, gallery=other)
    assert made["attachment"]["gallery"]["id"] == other


@pytest.mark.rule("O-17")
async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(ATTACH, account=wrong, gallery=school.gallery) == ("NOT_FOUND", ["labAccountId"]), (
            wrong
        )
    for wrong in (*INVALID_IDS, school.account):
        assert await school.refused(ATTACH, account=school.account, gallery=wrong) == ("NOT_FOUND", ["galleryId"]), (
            wrong
        )


@pytest.mark.rule("O-11", "O-17")
async def test_hidden_gallery_is_not_found(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    given = {"name": f"hidden_{pk(school.account)}", "regionName": "francecentral"}
    hidden = (await school.api.change(CREATE_GALLERY, input={**given, "labAccountId": await other_account(school)}))[
        "gallery"
    ]["id"]
    await school.api.change(DETACH, account=school.account)
    assert await owner.refused(ATTACH, account=school.account, gallery=hidden) == ("NOT_FOUND", ["galleryId"])


@pytest.mark.rule("O-11", "O-17")
async def test_only_account_managers_can_attach(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    answers = {
        role: await person.outcome(ATTACH, account=school.account, gallery=school.gallery)
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


@pytest.mark.rule("E-40", "C-7", "L-7")
async def test_concurrent_attachments_of_two_galleries_have_one_winner(school: AccountFixture) -> None:
    galleries = [school.gallery, await school.other_gallery()]
    for number in range(4):
        account = await other_account(school, f"race {number}")
        answers = await asyncio.gather(
            *(school.api.run(ATTACH, account=account, gallery=gallery) for gallery in galleries)
        )
        codes = [[error["code"] for error in answer["attachGallery"]["userErrors"]] for answer in answers]
        assert sorted(codes) == [[], ["GALLERY_ALREADY_ATTACHED"]]
        [kept] = await school.rows(GalleryAttachment, GalleryAttachment.lab_account_id == pk(account))
        assert kept.gallery_id == pk(galleries[codes.index([])])


@pytest.mark.rule("O-14", "C-7")
async def test_concurrent_attachments_of_one_gallery_create_one_attachment(school: AccountFixture) -> None:
    await school.image(await school.lab("algebra"), "algebra")
    account = await other_account(school)
    before = await snapshot(school.database)
    made = await asyncio.gather(
        *(school.api.change(ATTACH, account=account, gallery=school.gallery) for _ in range(10))
    )
    assert len({answer["attachment"]["id"] for answer in made}) == 1
    assert difference(before, await snapshot(school.database)) == {
        "gallery_attachment": (0, 1),
        "account_image": (0, 1),
        "account_event": (0, 1),
    }
