"""The audit log for commands: its entries as JSON lines, its newest link, its verification."""

import asyncio
import getpass
from collections.abc import AsyncGenerator, Iterable, Iterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import click
import orjson
from sqlalchemy.ext.asyncio import AsyncSession

from graph.commands.errors import CommandError, InvalidCommandError
from graph.commands.running import open_database
from graph.db.engine import Database
from graph.db.enums import AuditChannel
from graph.domain.audit import chain
from graph.domain.audit.chain import AuditKeyError, Head
from graph.domain.audit.entries import Action, Actor
from graph.identity.keys import AUDIT_KEY_FILE, load_or_create_key
from graph.settings import Settings

COMMAND_LINE = Actor(AuditChannel.COMMAND_LINE)


def command(name: str, **given: Any) -> Action:
    """Return the action of a command, with the account of the operating system that runs it."""
    try:
        user = getpass.getuser()
    except (OSError, KeyError):
        user = None
    return Action(name, {key: value for key, value in {**given, "user": user}.items() if value is not None})


@asynccontextmanager
async def _snapshot(database: Database) -> AsyncGenerator[AsyncSession]:
    """Open a session that reads one state, although a worker continues the chain meanwhile."""
    async with database.reads() as session:
        if database.is_postgresql:
            await session.connection(
                execution_options={"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
            )
        yield session


async def exported(database: Database, after: int) -> AsyncGenerator[str]:
    """Yield the entries as JSON lines: the chained ones after a position, then the unchained ones."""
    async with _snapshot(database) as session:
        for chained in (True, False):
            async for row in chain.entries(session, chained=chained, after=after if chained else 0):
                content = {**chain.content(row), "position": row.position, "mac": row.mac}
                yield orjson.dumps(content).decode()


async def newest_link(database: Database) -> str:
    """Return the newest link as a JSON line."""
    async with database.reads() as session:
        head = await chain.head(session)
    return orjson.dumps({"position": head.position, "mac": head.mac, "at": head.at.isoformat()}).decode()


async def verify_log(settings: Settings, files: Iterable[Path]) -> None:
    """Verify the chain and print the result; raises CommandError if an entry was removed, changed or moved."""
    heads = list(_heads(files))
    key = await asyncio.to_thread(load_or_create_key, settings.data_dir, AUDIT_KEY_FILE)
    async with open_database(settings) as database, _snapshot(database) as session:
        try:
            verdict = await chain.verify(session, key, heads)
        except AuditKeyError as error:
            raise CommandError(str(error)) from error
    click.echo(f"{verdict.linked} entries are chained, {verdict.pruned} before them were pruned.")
    click.echo(f"{verdict.unchained} entries are not chained yet, and so not proved.")
    if verdict.problems:
        raise CommandError("the audit log was changed; compare it with its exports: " + "; ".join(verdict.problems))
    click.echo("No entry was removed, changed or moved.")


def _heads(files: Iterable[Path]) -> Iterator[Head]:
    for path in files:
        for number, line in enumerate(path.read_text().splitlines(), 1):
            try:
                found = orjson.loads(line)
                yield Head(int(found["position"]), str(found["mac"]), datetime.fromisoformat(found["at"]))
            except (ValueError, KeyError, TypeError) as error:
                raise InvalidCommandError(
                    f"--head: line {number} of {path} is no output of `audit head`: give a file with its output"
                ) from error
