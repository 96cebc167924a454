"""Requests of a browser's program to its test: files in a folder, each deleted when the test has done it."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import ExitStack, asynccontextmanager, suppress
from datetime import timedelta
from pathlib import Path

from sqlalchemy import update

from graph.db.engine import Database
from graph.db.models import AccessToken, Session, now
from tests.server import Server
from tests.workflows.test_failures import unusable

POLL_SECONDS = 0.05


@asynccontextmanager
async def signals(folder: Path, server: Server, database: Database) -> AsyncGenerator[None]:
    """Do what the program asks until the block ends."""
    with ExitStack() as broken:
        serving = asyncio.create_task(_serve(folder, server, database, broken))
        try:
            yield
        finally:
            serving.cancel()
            with suppress(asyncio.CancelledError):
                await serving


async def _serve(folder: Path, server: Server, database: Database, broken: ExitStack) -> None:
    while True:
        for file in _asked(folder):
            await _do(file.name, server, database, broken)
            file.unlink()
        await asyncio.sleep(POLL_SECONDS)


def _asked(folder: Path) -> list[Path]:
    return list(folder.iterdir())


async def _do(what: str, server: Server, database: Database, broken: ExitStack) -> None:
    if what == "break":
        broken.enter_context(unusable(server.data_dir / "regions" / "francewest"))
    elif what == "repair":
        broken.close()
    elif what == "restart":
        # In this thread: the kernel ends a process with the thread that started it.
        server.restart()
    elif what == "expire":
        async with database.writes.begin() as session:
            past = now() - timedelta(seconds=1)
            await session.execute(
                update(AccessToken).where(AccessToken.session_id.is_not(None)).values(expires_at=past)
            )
    else:
        assert what == "end"
        async with database.writes.begin() as session:
            await session.execute(update(Session).values(ended_at=now()))
