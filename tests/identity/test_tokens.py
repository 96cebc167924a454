"""Bearer tokens and the roles behind them, from a client's perspective."""

import hashlib
import re
from datetime import timedelta

import pytest
from sqlalchemy import delete, inspect, select, update

from graph.commands.errors import InvalidCommandError
from graph.db import models
from graph.db.engine import Database
from graph.db.enums import Role
from graph.identity import tokens
from tests.client import Api, token_for
from tests.schema import seed

WHO = "{ viewer { name isAdmin roles { role scopeLabAccount { name } scopeLab { name } } } }"
ACCOUNTS = "{ labAccounts { nodes { name } } }"


async def refused(api: Api) -> bool:
    """Return whether the request is refused for its token, with the same answer for every cause."""
    body = await api.send(WHO)
    if "errors" not in body:
        return False
    [error] = body["errors"]
    assert error["message"] == "The bearer token is malformed, unknown or expired: present another one."
    assert error["extensions"] == {"code": "UNAUTHENTICATED"}
    return body.get("data") is None


async def test_only_the_hash_of_a_token_is_stored(api: Api, database: Database) -> None:
    token = await token_for(database, "bob")
    assert re.fullmatch(r"lg_[A-Za-z0-9_-]{43}", token)
    async with database.reads() as session:
        row = await session.scalar(select(models.AccessToken).where(models.AccessToken.principal == "bob"))
        assert row is not None
        assert row.token_hash == hashlib.sha256(token.encode()).hexdigest()
        for table in models.Base.metadata.sorted_tables:
            for kept in await session.execute(select(table)):
                assert token not in map(str, kept)
                assert token.removeprefix("lg_") not in "".join(map(str, kept))
    assert not await refused(api.as_(token))


async def test_tokens_are_distinct_and_each_is_valid(api: Api, database: Database) -> None:
    made = [await token_for(database, "bob") for _ in range(3)]
    assert len(set(made)) == 3
    assert [(await api.as_(token).run(WHO))["viewer"]["name"] for token in made] == ["bob"] * 3


async def test_stored_hash_and_token_fragments_are_not_valid_tokens(api: Api, database: Database) -> None:
    token = await token_for(database, "bob")
    for presented in (
        tokens.hash_of(token),
        f"lg_{tokens.hash_of(token)}",
        token[:-1],
        f"{token}A",
        token.upper(),
        "lg_",
    ):
        assert await refused(api.as_(presented)), presented


async def test_token_is_refused_from_its_expiry_on(api: Api, database: Database) -> None:
    bob = api.as_(await token_for(database, "bob", expires=timedelta(hours=1)))
    assert not await refused(bob)
    for left, is_over in ((timedelta(seconds=30), False), (timedelta(0), True), (timedelta(days=-1), True)):
        async with database.writes.begin() as session:
            mine = update(models.AccessToken).where(models.AccessToken.principal == "bob")
            await session.execute(mine.values(expires_at=models.now() + left))
        assert await refused(bob) is is_over


async def test_revoked_token_is_refused_at_the_next_request(api: Api, database: Database) -> None:
    lost, kept = [api.as_(await token_for(database, "bob")) for _ in range(2)]
    assert not await refused(lost)
    async with database.writes.begin() as session:
        assert lost.token is not None
        of_it = models.AccessToken.token_hash == tokens.hash_of(lost.token)
        await session.execute(update(models.AccessToken).where(of_it).values(revoked_at=models.now()))
    assert await refused(lost)
    assert not await refused(kept)


async def test_role_changes_apply_at_the_next_request(api: Api, database: Database) -> None:
    bob = api.as_(await token_for(database, "bob"))
    async with database.writes.begin() as session:
        accounts = [seed.account(name) for name in ("north", "south")]
        await seed.put(session, *accounts)
    assert (await bob.run(ACCOUNTS))["labAccounts"]["nodes"] == []
    async with database.writes.begin() as session:
        lab = seed.lab(accounts[1], "algebra")
        await seed.put(session, seed.role("bob", Role.READER, accounts[0]), lab)
        await seed.put(session, seed.role("bob", Role.LAB_OWNER, lab))
    assert (await bob.run(ACCOUNTS))["labAccounts"]["nodes"] == [{"name": "north"}, {"name": "south"}]
    async with database.writes.begin() as session:
        await session.execute(delete(models.RoleAssignment).where(models.RoleAssignment.role == Role.READER))
    assert (await bob.run(ACCOUNTS))["labAccounts"]["nodes"] == [{"name": "south"}]
    async with database.writes.begin() as session:
        await session.execute(delete(models.RoleAssignment).where(models.RoleAssignment.principal == "bob"))
    assert (await bob.run(ACCOUNTS))["labAccounts"]["nodes"] == []


async def test_former_administrator_sees_nothing(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        await seed.put(session, seed.account("north"))
    assert (await api.run(WHO))["viewer"]["isAdmin"] is True
    async with database.writes.begin() as session:
        await session.execute(delete(models.RoleAssignment))
    assert (await api.run(WHO))["viewer"] == {"name": "ann", "isAdmin": False, "roles": []}
    assert (await api.run(ACCOUNTS))["labAccounts"]["nodes"] == []


async def test_viewer_lists_roles_with_their_scopes(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        account = seed.account("north")
        await seed.put(session, account)
        lab = seed.lab(account, "algebra")
        await seed.put(
            session, lab, seed.role("bob", Role.LAB_CREATOR, account), seed.role("eve", Role.READER, account)
        )
        await seed.put(session, seed.role("bob", Role.LAB_OWNER, lab))
    found = await api.as_(await token_for(database, "bob")).run(WHO)
    assert found["viewer"] == {
        "name": "bob",
        "isAdmin": False,
        "roles": [
            {"role": "LAB_CREATOR", "scopeLabAccount": {"name": "north"}, "scopeLab": None},
            {"role": "LAB_OWNER", "scopeLabAccount": None, "scopeLab": {"name": "algebra"}},
        ],
    }


async def test_principal_names_are_compared_exactly(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        account = seed.account("north")
        await seed.put(session, account)
        await seed.put(session, seed.role("bob", Role.READER, account))
    for name in ("Bob", "bob.", "b%b", "b_b"):
        found = await api.as_(await token_for(database, name)).run(WHO)
        assert found["viewer"] == {"name": name, "isAdmin": False, "roles": []}


async def test_token_create_grants_its_role_once(api: Api, database: Database) -> None:
    async with database.writes.begin() as session:
        await seed.put(session, seed.account("North"))
    [first, second] = [await token_for(database, "bob", "READER", "NORTH") for _ in range(2)]
    expected = [{"role": "READER", "scopeLabAccount": {"name": "North"}, "scopeLab": None}]
    for token in (first, second):
        assert (await api.as_(token).run(WHO))["viewer"]["roles"] == expected


WRONG_GRANTS = [
    ("", None, None, "--principal: A principal's name has 1 to 200 printable characters without surrounding spaces."),
    (" ", None, None, "--principal: A principal's name has 1 to 200 printable characters without surrounding spaces."),
    (
        "x" * 201,
        None,
        None,
        "--principal: A principal's name has 1 to 200 printable characters without surrounding spaces.",
    ),
    (
        "bob\n",
        None,
        None,
        "--principal: A principal's name has 1 to 200 printable characters without surrounding spaces.",
    ),
    ("bob", "ADMIN", "north", "--role ADMIN is on the whole server: omit --lab-account"),
    ("bob", "READER", None, "--role READER needs --lab-account"),
    ("bob", "READER", "south", "--lab-account: there is no lab account 'south'; check its name"),
    ("bob", None, "north", "--lab-account needs --role: the role to grant on it"),
]


async def test_invalid_grant_is_refused_in_one_line_and_creates_nothing(database: Database) -> None:
    async with database.writes.begin() as session:
        await seed.put(session, seed.account("north"))
    for principal, role, account, message in WRONG_GRANTS:
        with pytest.raises(InvalidCommandError) as refusal:
            await token_for(database, principal, role, account)
        assert refusal.value.message == message
    async with database.reads() as session:
        for table in (models.AccessToken, models.RoleAssignment):
            assert list(await session.scalars(select(inspect(table).primary_key[0]))) == []
