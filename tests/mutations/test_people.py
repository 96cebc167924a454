"""Behaviour of `removePrincipal`, of invitations to galleries, and of the lists of roles."""

from datetime import timedelta
from typing import Any

import pytest

from graph.db.enums import Role
from graph.db.models import AccessToken, AuditEntry, GalleryInvitation, RoleAssignment, Session, SignInLink, now
from graph.schema.ids import encode
from tests.client import Api
from tests.documents import DETACH, ERRORS, pk
from tests.mutations.account_fixture import AccountFixture
from tests.mutations.test_grant_role import GRANT
from tests.schema import seed
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

REMOVE = f"""mutation ($input: RemovePrincipalInput!) {{
  removePrincipal(input: $input) {{ rolesRemoved tokensRevoked sessionsEnded labsTransferred {ERRORS} }}
}}"""
INVITE = f"""mutation ($input: InviteToGalleryInput!) {{
  inviteToGallery(input: $input) {{ code invitation {{ id expiresAt invitedBy }} {ERRORS} }}
}}"""
ACCEPT = f"""mutation ($input: AcceptInvitationInput!) {{
  acceptInvitation(input: $input) {{ attachment {{ gallery {{ id }} labAccount {{ id }} }} {ERRORS} }}
}}"""
REVOKE = f"""mutation ($id: ID!) {{ revokeInvitation(input: {{galleryInvitationId: $id}}) {{
  deletedId gallery {{ id }} {ERRORS} }} }}"""
INVITATIONS = """query ($id: ID!) { node(id: $id) { ... on Gallery {
  invitations { nodes { id acceptedBy acceptedByLabAccount { id } } } } } }"""
ROLES = """query ($id: ID!) { node(id: $id) {
  ... on Lab { roleAssignments { nodes { principal role grantedBy } } }
  ... on LabAccount { roleAssignments { nodes { principal role grantedBy } } } } }"""


async def roles(api: Api, id: str) -> list[tuple[str, str, str]]:
    nodes = (await api.run(ROLES, id=id))["node"]["roleAssignments"]["nodes"]
    return [(one["principal"], one["role"], one["grantedBy"]) for one in nodes]


async def test_principals_who_may_grant_roles_see_all_of_them(school: AccountFixture) -> None:
    lab = await school.lab("algebra")
    people = await school.people(lab)
    number = pk(school.account)
    on_lab = [
        (f"LAB_OWNER of {number}", "LAB_OWNER", "ann"),
        (f"LAB_CONTRIBUTOR of {number}", "LAB_CONTRIBUTOR", "ann"),
    ]
    for who in ("ADMIN", "ACCOUNT_OWNER", "LAB_OWNER"):
        assert await roles(people[who].api, lab) == on_lab
    assert await roles(people["LAB_CONTRIBUTOR"].api, lab) == on_lab[1:]
    assert await roles(people["ACCOUNT_CONTRIBUTOR"].api, lab) == []
    every = [
        (f"{role} of {number}", role, "ann")
        for role in ("ACCOUNT_OWNER", "ACCOUNT_CONTRIBUTOR", "LAB_CREATOR", "READER")
    ]
    assert await roles(people["ACCOUNT_OWNER"].api, school.account) == every
    assert await roles(people["READER"].api, school.account) == every[3:]


async def test_removed_principal_loses_everything_and_its_labs_get_an_owner(school: AccountFixture) -> None:
    number = pk(school.account)
    leaver, successor = f"leaver{number}", f"successor{number}"
    labs = [await school.lab(name) for name in ("algebra", "biology")]
    for lab in labs:
        await school.api.change(GRANT, input={"principal": leaver, "role": "LAB_OWNER", "labId": lab})
    await school.api.change(GRANT, input={"principal": successor, "role": "LAB_OWNER", "labId": labs[0]})
    await school.api.change(GRANT, input={"principal": leaver, "role": "READER", "labAccountId": school.account})
    async with school.database.writes.begin() as session:
        session.add_all([seed.access_token(leaver), seed.access_token(leaver, revoked_at=now()), seed.session(leaver)])
        link = SignInLink(token_hash=leaver, principal=leaver, expires_at=now() + timedelta(minutes=5))
        session.add(link)
    before = await snapshot(school.database)
    given = {"principal": leaver, "transferLabsTo": successor}
    assert await school.api.change(REMOVE, input=given) == {
        "rolesRemoved": 3, "tokensRevoked": 1, "sessionsEnded": 1, "labsTransferred": 2, "userErrors": []
    }  # fmt: skip
    assert difference(before, await snapshot(school.database)) == {
        "role_assignment": (3, 1), "access_token": (1, 1), "session": (1, 1), "sign_in_link": (1, 0),
        "account_event": (0, 1),
    }  # fmt: skip
    assert [await roles(school.api, lab) for lab in labs] == [[(successor, "LAB_OWNER", "ann")]] * 2
    assert await school.rows(RoleAssignment.id, RoleAssignment.principal == leaver) == []
    assert None not in await school.rows(AccessToken.revoked_at, AccessToken.principal == leaver)
    assert None not in await school.rows(Session.ended_at, Session.principal == leaver)
    again = await snapshot(school.database)
    assert (await school.api.change(REMOVE, input=given))["rolesRemoved"] == 0
    assert difference(again, await snapshot(school.database)) == {}


async def test_only_administrators_remove_principals_and_not_themselves(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    assert await owner.refused(REMOVE, input={"principal": "ann"}) == ("NOT_AUTHORIZED", [])
    assert await school.refused(REMOVE, input={"principal": "ann"}) == ("LAST_ADMIN", ["principal"])
    given = {"principal": "bob", "transferLabsTo": "bob"}
    assert await school.refused(REMOVE, input=given) == ("RANGE_INVALID", ["transferLabsTo"])


async def invited(school: AccountFixture, **given: Any) -> dict[str, Any]:
    return await school.api.change(INVITE, input={"galleryId": school.gallery, **given})


async def test_invitation_attaches_the_gallery_to_an_account_once(school: AccountFixture, api: Api) -> None:
    manager = await school.person(Role.ACCOUNT_CONTRIBUTOR)
    made = await invited(manager)
    key = made["invitation"]["id"]
    other = await AccountFixture.made(api, school.database, f"guest{pk(school.account)}")
    guest = await other.person(Role.ACCOUNT_OWNER)
    accept = {"code": made["code"], "labAccountId": other.account}
    assert await guest.refused(ACCEPT, input=accept) == ("GALLERY_ALREADY_ATTACHED", ["galleryId"])
    await guest.api.change(DETACH, account=other.account)
    done = await guest.api.change(ACCEPT, input=accept)
    assert done["attachment"] == {"gallery": {"id": school.gallery}, "labAccount": {"id": other.account}}
    name = f"ACCOUNT_OWNER of {pk(other.account)}"
    listed = (await manager.api.run(INVITATIONS, id=school.gallery))["node"]["invitations"]["nodes"]
    assert listed == [{"id": key, "acceptedBy": name, "acceptedByLabAccount": {"id": other.account}}]
    # The guest uses the gallery, and does not manage it.
    assert (await guest.api.run(INVITATIONS, id=school.gallery))["node"]["invitations"]["nodes"] == []
    assert await guest.refused(INVITE, input={"galleryId": school.gallery}) == ("NOT_AUTHORIZED", [])
    await guest.api.change(DETACH, account=other.account)
    assert await guest.refused(ACCEPT, input=accept) == ("INVITATION_INVALID", ["code"])
    # The code is a secret.
    inputs = await school.rows(AuditEntry.input, AuditEntry.action == "acceptInvitation")
    assert {"labAccountId": other.account} in inputs
    assert all("code" not in one for one in inputs)


async def test_invitation_that_is_expired_revoked_or_unknown_is_refused(school: AccountFixture) -> None:
    await school.api.change(DETACH, account=school.account)
    for change in ("expire", "revoke"):
        made = await invited(school)
        key = made["invitation"]["id"]
        if change == "expire":
            await school.set(GalleryInvitation, key, expires_at=now())
        else:
            assert (await school.api.change(REVOKE, id=key))["gallery"] == {"id": school.gallery}
            again = await school.api.change(REVOKE, id=key)
            assert (again["deletedId"], again["gallery"]) == (key, None)
        accept = {"code": made["code"], "labAccountId": school.account}
        assert await school.refused(ACCEPT, input=accept) == ("INVITATION_INVALID", ["code"])
    accept = {"code": "unknown", "labAccountId": school.account}
    assert await school.refused(ACCEPT, input=accept) == ("INVITATION_INVALID", ["code"])
    for late in (now() - timedelta(seconds=1), now() + timedelta(days=31)):
        given = {"galleryId": school.gallery, "expiresAt": late.isoformat()}
        assert await school.refused(INVITE, input=given) == ("RANGE_INVALID", ["expiresAt"])
    assert await school.refused(INVITE, input={"galleryId": encode("Gallery", 10**9)}) == ("NOT_FOUND", ["galleryId"])
