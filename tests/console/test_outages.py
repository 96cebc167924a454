"""Outages while the console shows an export: a region, the server, tokens."""

import asyncio
import json
from contextlib import ExitStack, suppress
from datetime import timedelta
from pathlib import Path

from sqlalchemy import select, update

from graph.db.models import AccessToken, ExportTransition, Session, now
from tests.console.conftest import link_for, run_program
from tests.workflows.live_account import LiveAccount
from tests.workflows.test_failures import unusable

POLL_SECONDS = 0.05


class Signals:
    """Requests of the program: files in a folder, each deleted when the test has done it."""

    def __init__(self, folder: Path, story: LiveAccount) -> None:
        self._folder = folder
        self._story = story
        self._broken = ExitStack()

    async def serve(self) -> None:
        while True:
            for file in self._folder.iterdir():
                await self._do(file.name)
                file.unlink()
            await asyncio.sleep(POLL_SECONDS)

    async def _do(self, what: str) -> None:
        if what == "break":
            self._broken.enter_context(unusable(self._story.region("francewest").root))
        elif what == "repair":
            self._broken.close()
        elif what == "restart":
            # In this thread: the kernel ends a process with the thread that started it.
            self._story.server.restart()
        elif what == "expire":
            async with self._story.database.writes.begin() as session:
                past = now() - timedelta(seconds=1)
                await session.execute(
                    update(AccessToken).where(AccessToken.session_id.is_not(None)).values(expires_at=past)
                )
        else:
            async with self._story.database.writes.begin() as session:
                await session.execute(update(Session).values(ended_at=now()))


async def test_page_misses_no_transition_of_an_export(story: LiveAccount, tmp_path: Path) -> None:
    await story.lab("Algebra")
    links = {"link": await link_for(story.database, "ann"), "second": await link_for(story.database, "ann")}
    serving = asyncio.create_task(Signals(tmp_path, story).serve())
    printed = await asyncio.to_thread(run_program, "outage.mjs", story.server, signals=str(tmp_path), **links)
    serving.cancel()
    with suppress(asyncio.CancelledError):
        await serving
    async with story.database.reads() as session:
        stored = list(await session.scalars(select(ExportTransition.sequence)))
    assert len(stored) >= 5
    assert set(stored) - set(json.loads(printed)) == set()
