"""The server's last administrator stays one: a database of its own, with ann alone in it."""

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


async def test_the_last_administrator_cannot_be_removed_and_of_the_last_two_one_can(
    api: Api, database: Database
) -> None:
    [mine] = [role["id"] for role in (await api.run(MINE))["viewer"]["roles"]]
    error = await api.refusal(REVOKE, id=mine)
    assert (error["code"], error["path"]) == ("LAST_ADMIN", ["roleAssignmentId"])
    assert (await api.run(MINE))["viewer"] == {"isAdmin": True, "roles": [{"id": mine}]}
    bobs = (await api.change(GRANT))["roleAssignment"]["id"]
    await asyncio.gather(*(api.run(REVOKE, id=role) for role in (bobs, mine)))
    # Whoever came first, and whether ann was still an administrator when the second came.
    async with database.reads() as session:
        left = list(await session.scalars(select(RoleAssignment.role)))
    assert left == [Role.ADMIN]
