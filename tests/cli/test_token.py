"""Tokens: created and printed once, listed, revoked, stored as hashes, with an optional expiry and role."""

import asyncio
import hashlib
import re
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from graph.db.engine import Database
from graph.db.models import AccessToken, RoleAssignment, now
from tests.cli.conftest import Cli, InProcessCli
from tests.client import Api
from tests.documents import CREATE_ACCOUNT

VIEWER = "{ viewer { name isAdmin roles { role scopeLabAccount { name } } } }"


async def test_token_is_printed_once_and_stored_as_hash(cli: Cli, config: Path, database: Database) -> None:
    printed = cli.output("token", "create", "--principal", "ann", "--config", config)
    assert re.fullmatch(r"lg_[\w-]{43}\n", printed)
    token = printed.strip()
    async with database.reads() as session:
        [row] = await session.scalars(select(AccessToken))
        whole = (await session.execute(text("SELECT * FROM access_token"))).one()
    assert (row.principal, row.token_hash) == ("ann", hashlib.sha256(token.encode()).hexdigest())
    assert row.expires_at is not None
    assert abs(row.expires_at - now() - timedelta(days=90)) < timedelta(minutes=1)
    assert not any(token in str(value) for value in whole)


async def test_two_tokens_of_one_principal_differ_and_share_one_role(
    in_process_cli: InProcessCli, config: Path, database: Database
) -> None:
    words = ("token", "create", "--principal", "ann", "--role", "ADMIN", "--config", config)
    assert len({await asyncio.to_thread(in_process_cli.output, *words) for _ in range(2)}) == 2
    async with database.reads() as session:
        assert await session.scalar(select(func.count(RoleAssignment.id))) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("written", "meant"), [("30d", timedelta(days=30)), ("12h", timedelta(hours=12)), ("90m", timedelta(minutes=90))]
)
async def test_token_expires_after_the_given_period(
    in_process_cli: InProcessCli, api: Api, config: Path, database: Database, written: str, meant: timedelta
) -> None:
    words = ("token", "create", "--principal", "ben", "--expires", written, "--config", config)
    token = (await asyncio.to_thread(in_process_cli.output, *words)).strip()
    async with database.writes.begin() as session:
        row = await session.scalar(select(AccessToken).where(AccessToken.principal == "ben"))
        assert row is not None
        assert row.expires_at is not None
        assert abs(row.expires_at - now() - meant) < timedelta(minutes=1)
        assert (await api.as_(token).run(VIEWER))["viewer"]["name"] == "ben"
        row.expires_at = now()
    body = await api.as_(token).send(VIEWER)
    assert body["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_token_without_an_expiry_is_explicit(
    in_process_cli: InProcessCli, config: Path, database: Database
) -> None:
    words = ("token", "create", "--principal", "ann", "--expires", "never", "--config", config)
    await asyncio.to_thread(in_process_cli.output, *words)
    async with database.reads() as session:
        assert list(await session.scalars(select(AccessToken.expires_at))) == [None]


async def test_token_create_grants_a_role_on_an_account(in_process_cli: InProcessCli, api: Api, config: Path) -> None:
    await api.change(CREATE_ACCOUNT, input={"name": "North", "regionName": "francecentral"})
    given = ("--role", "lab_creator", "--lab-account", "north")
    words = ("token", "create", "--principal", "carl", *given, "--config", config)
    token = (await asyncio.to_thread(in_process_cli.output, *words)).strip()
    assert (await api.as_(token).run(VIEWER))["viewer"] == {
        "name": "carl",
        "isAdmin": False,
        "roles": [{"role": "LAB_CREATOR", "scopeLabAccount": {"name": "North"}}],
    }


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    ("given", "line"),
    [
        (["--role", "admin", "--lab-account", "north"], "--role ADMIN is on the whole server: omit --lab-account"),
        (["--role", "reader"], "--role READER needs --lab-account"),
        (["--lab-account", "north"], "--lab-account needs --role: the role to grant on it"),
        (
            ["--role", "reader", "--lab-account", "nowhere"],
            "--lab-account: there is no lab account 'nowhere'; check its name",
        ),
        (
            ["--role", "king"],
            "Invalid value for '--role': 'king' is not one of 'admin', 'account_owner', 'account_contributor',"
            " 'lab_creator', 'reader'; see `lab-gallery token create --help`",
        ),
        (["--role", "lab_owner"], "Invalid value for '--role': 'lab_owner' is not one of 'admin', "),
        (["--principal", " "], "--principal: A principal's name has 1 to 200 printable characters"),
    ],
    ids=str,
)
async def test_token_with_invalid_role_or_account_is_refused_and_not_created(
    in_process_cli: InProcessCli, config: Path, database: Database, given: list[str], line: str
) -> None:
    words = ("token", "create", "--principal", "ann", *given, "--config", config)
    refused = await asyncio.to_thread(in_process_cli.refusal, 2, *words)
    assert refused.startswith(f"lab-gallery: {line}")
    async with database.reads() as session:
        assert await session.scalar(select(func.count(AccessToken.id))) == 0
        assert await session.scalar(select(func.count(RoleAssignment.id))) == 0


async def test_token_list_omits_the_secrets(in_process_cli: InProcessCli, config: Path) -> None:
    for words in (["ann"], ["ben", "--expires", "30d"]):
        await asyncio.to_thread(in_process_cli.output, "token", "create", "--config", config, "--principal", *words)
    whole = await asyncio.to_thread(in_process_cli.output, "token", "list", "--config", config)
    assert [line.split("\t")[1] for line in whole.splitlines()] == ["ann", "ben"]
    [of_ben] = (
        await asyncio.to_thread(in_process_cli.output, "token", "list", "--principal", "ben", "--config", config)
    ).split("\n")[:-1]
    assert re.fullmatch(r"\d+\tben\tcreated [\d: -]{16}\tvalid until [\d: -]{16}", of_ben)
    assert "lg_" not in whole


async def test_revoked_token_is_rejected_and_others_remain_valid(
    in_process_cli: InProcessCli, api: Api, config: Path
) -> None:
    words = ("token", "create", "--principal", "ben", "--config", config)
    lost, kept = [(await asyncio.to_thread(in_process_cli.output, *words)).strip() for _ in range(2)]
    listed = await asyncio.to_thread(in_process_cli.output, "token", "list", "--principal", "ben", "--config", config)
    number = listed.split("\t")[0]
    revoke = ("token", "revoke", "--config", config)
    assert await asyncio.to_thread(in_process_cli.output, *revoke, "--id", number) == "1 revoked\n"
    assert (await api.as_(lost).send(VIEWER))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await api.as_(kept).run(VIEWER))["viewer"]["name"] == "ben"
    again = await asyncio.to_thread(in_process_cli.refusal, 1, *revoke, "--id", number)
    assert again == "lab-gallery: no active token matches: check the principal or the id"
    assert await asyncio.to_thread(in_process_cli.output, *revoke, "--principal", "ben") == "1 revoked\n"
    assert (await api.as_(kept).send(VIEWER))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    listed = await asyncio.to_thread(in_process_cli.output, "token", "list", "--principal", "ben", "--config", config)
    assert listed.count("\trevoked ") == 2


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_log_names_changed_tokens_and_roles_but_no_secret(cli: Cli, config: Path) -> None:
    made = cli("token", "create", "--principal", "ann", "--role", "admin", "--expires", "never", "--config", config)
    revoked = cli("token", "revoke", "--principal", "ann", "--config", config)
    assert (made.returncode, revoked.returncode) == (0, 0)
    lines = [
        line.partition(": ")[2] for done in (made, revoked) for line in done.stderr.splitlines() if " INFO " in line
    ]
    assert lines == [
        "Role ADMIN on the server was granted to ann.",
        "Token 1 of ann was created: it does not expire.",
        "Token 1 was revoked on the command line.",
    ]
    assert made.stdout.strip() not in made.stderr
