"""Behaviour of `deleteLabAccount` through the API."""

import pytest

from graph.db.enums import Role, TemplateVmState
from graph.db.models import AccountImage, GalleryAttachment, ImageVersion, Lab, LabAccount, RoleAssignment
from graph.domain.labs import account_deletion, disk_transitions
from graph.schema.ids import encode
from tests.documents import ATTACH, CREATE_LAB, ERRORS, pk
from tests.mutations.account_fixture import INVALID_IDS, AccountFixture
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_update_gallery import UPDATE_GALLERY

pytestmark = pytest.mark.asyncio(loop_scope="package")

DELETE = f"""mutation ($id: ID!) {{ deleteLabAccount(input: {{labAccountId: $id}}) {{
  deletedId labAccount {{ id deletionStartedAt labs {{ nodes {{ labState }} }} }} gallery {{ id attachments {{ id }} }} {ERRORS} }} }}"""
ACCOUNT = """query ($id: ID!) { node(id: $id) { ... on LabAccount {
  deletionStartedAt deletionWarnings { kind message } labs { totalCount } } } }"""


async def with_home_elsewhere(school: AccountFixture) -> AccountFixture:
    """Give the account's gallery another home, so that the account can be deleted."""
    other = await AccountFixture.made(school.api, school.database, f"home{pk(school.account)}")
    await school.api.change(UPDATE_GALLERY, input={"galleryId": school.gallery, "homeAccountId": other.account})
    return other


async def finish(school: AccountFixture) -> None:
    """Delete the labs and the account as a worker does."""
    for key in await school.rows(Lab.id, Lab.lab_account_id == pk(school.account)):
        async with school.database.writes.begin() as session:
            await disk_transitions.removed(session, key)
    async with school.database.writes.begin() as session:
        await account_deletion.finish(session)


async def test_account_is_deleted_after_its_labs(school: AccountFixture) -> None:
    await with_home_elsewhere(school)
    version = await school.version(await school.definition("image"), "1.0.0")
    owner = await school.person(Role.ACCOUNT_OWNER)
    labs = [await school.lab(name) for name in ("algebra", "biology")]
    await school.api.change(GRANT, input={"principal": "zoe", "role": "LAB_OWNER", "labId": labs[0]})
    shown = (await school.api.run(ACCOUNT, id=school.account))["node"]
    assert [one["kind"] for one in shown["deletionWarnings"]] == ["DELETES_LABS", "DETACHES_GALLERY", "REVOKES_ROLES"]
    assert shown["deletionWarnings"][0]["message"].endswith(" exports: 2.")
    assert shown["deletionStartedAt"] is None
    assert (await owner.api.run(ACCOUNT, id=school.account))["node"]["deletionWarnings"] == []
    assert await owner.refused(DELETE, id=school.account) == ("NOT_AUTHORIZED", [])

    deleted = await school.api.change(DELETE, id=school.account)
    shown = (await school.api.run(ACCOUNT, id=school.account))["node"]
    assert shown["deletionStartedAt"] is not None
    assert deleted["deletedId"] == school.account
    begun = {"id": school.account, "deletionStartedAt": shown["deletionStartedAt"]}
    assert deleted["labAccount"] == begun | {"labs": {"nodes": [{"labState": "DELETING"}] * 2}}
    assert deleted["gallery"] == {"id": school.gallery, "attachments": []}
    assert shown["labs"]["totalCount"] == 2
    assert (await owner.api.run(ACCOUNT, id=school.account))["node"] is None
    image = {"marketplaceImageId": await school.marketplace_image()}
    late = {"labAccountId": school.account, "name": "late", "image": image}
    for mutation, given in ((CREATE_LAB, {"input": late}), (ATTACH, {"account": school.account, "gallery": school.gallery}),
                            (DELETE, {"id": school.account})):  # fmt: skip
        assert await school.refused(mutation, **given) == ("NOT_FOUND", ["labAccountId"])

    await finish(school)
    assert (await school.api.run(ACCOUNT, id=school.account))["node"] is None
    key = pk(school.account)
    for table, column in ((LabAccount, LabAccount.id), (Lab, Lab.lab_account_id), (AccountImage, AccountImage.lab_account_id),
                          (RoleAssignment, RoleAssignment.lab_account_id),
                          (GalleryAttachment, GalleryAttachment.lab_account_id)):  # fmt: skip
        assert await school.rows(table, column == key) == []
    assert await school.rows(ImageVersion.id, ImageVersion.id == pk(version)) == [pk(version)]


async def test_account_without_labs_is_deleted_at_once(school: AccountFixture) -> None:
    await with_home_elsewhere(school)
    deleted = await school.api.change(DELETE, id=school.account)
    assert (deleted["deletedId"], deleted["labAccount"], deleted["gallery"]["id"]) == (
        school.account,
        None,
        school.gallery,
    )
    assert (await school.api.run(ACCOUNT, id=school.account))["node"] is None


async def test_account_in_use_is_not_deleted(school: AccountFixture) -> None:
    assert await school.refused(DELETE, id=school.account) == ("HAS_CHILDREN", ["labAccountId"])
    await with_home_elsewhere(school)
    lab = await school.lab("algebra")
    await school.set(Lab, lab, template_state=TemplateVmState.RUNNING)
    assert await school.refused(DELETE, id=school.account) == ("TEMPLATE_BUSY", ["labAccountId"])
    await school.set(Lab, lab, template_state=TemplateVmState.STOPPED)
    await school.export(lab, "image")
    assert await school.refused(DELETE, id=school.account) == ("EXPORT_IN_PROGRESS", ["labAccountId"])
    for wrong in (*INVALID_IDS, encode("LabAccount", 10**9)):
        assert await school.refused(DELETE, id=wrong) == ("NOT_FOUND", ["labAccountId"])


async def test_lab_that_was_created_meanwhile_is_deleted_too(school: AccountFixture) -> None:
    await with_home_elsewhere(school)
    await school.lab("algebra")
    await school.api.change(DELETE, id=school.account)
    await school.lab("late")
    async with school.database.writes.begin() as session:
        assert await account_deletion.finish(session) == []
    states = await school.rows(Lab.state, Lab.lab_account_id == pk(school.account))
    assert states == ["DELETING", "DELETING"]
    await finish(school)
    assert await school.rows(LabAccount.id, LabAccount.id == pk(school.account)) == []
