"""The server's last administrator cannot be removed, in a database with ann as its only principal."""

import asyncio

import pytest
from sqlalchemy import select, update

from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.models import AccessToken, RoleAssignment, now
from tests.client import Api, token_for
from tests.documents import ERRORS

GRANT = f'mutation {{ grantRole(input: {{principal: "bob", role: ADMIN}}) {{ roleAssignment {{ id }} {ERRORS} }} }}'
REVOKE = f"mutation ($id: ID!) {{ revokeRole(input: {{roleAssignmentId: $id}}) {{ deletedId {ERRORS} }} }}"
MINE = "{ viewer { isAdmin roles { id } } }"


async def test_last_administrator_cannot_be_removed_concurrently(api: Api, database: Database) -> None:
    [mine] = [role["id"] for role in (await api.run(MINE))["viewer"]["roles"]]
    error = await api.refusal(REVOKE, id=mine)
    assert (error["code"], error["path"]) == ("LAST_ADMIN", ["roleAssignmentId"])
    assert (await api.run(MINE))["viewer"] == {"isAdmin": True, "roles": [{"id": mine}]}
    bobs = (await api.change(GRANT))["roleAssignment"]["id"]
    await token_for(database, "bob")
    await asyncio.gather(*(api.run(REVOKE, id=role) for role in (bobs, mine)))
    # The result does not depend on the order, nor on ann still being an administrator at the second request.
    async with database.reads() as session:
        left = list(await session.scalars(select(RoleAssignment.role)))
    assert left == [Role.ADMIN]


@pytest.mark.parametrize("state", ["no token", "expired", "revoked"])
async def test_administrator_without_a_valid_token_is_not_counted(api: Api, database: Database, state: str) -> None:
    [mine] = [role["id"] for role in (await api.run(MINE))["viewer"]["roles"]]
    bobs = (await api.change(GRANT))["roleAssignment"]["id"]
    if state != "no token":
        await token_for(database, "bob")
        ended = {"expired": {"expires_at": now()}, "revoked": {"revoked_at": now()}}[state]
        async with database.writes.begin() as session:
            await session.execute(update(AccessToken).where(AccessToken.principal == "bob").values(ended))
    assert (await api.refusal(REVOKE, id=mine))["code"] == "LAST_ADMIN"
    assert (await api.run(MINE))["viewer"] == {"isAdmin": True, "roles": [{"id": mine}]}
    await api.change(REVOKE, id=bobs)
