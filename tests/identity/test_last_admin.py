"""The server's last administrator cannot be removed, in a database with ann as its only principal."""

import asyncio

from sqlalchemy import select

from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.models import RoleAssignment
from tests.client import Api
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
    await asyncio.gather(*(api.run(REVOKE, id=role) for role in (bobs, mine)))
    # The result does not depend on the order, nor on ann still being an administrator at the second request.
    async with database.reads() as session:
        left = list(await session.scalars(select(RoleAssignment.role)))
    assert left == [Role.ADMIN]
