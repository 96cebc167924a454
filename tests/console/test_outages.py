"""Outages while the console shows an export: a region, the server, tokens, sleep."""

import asyncio
import json
from pathlib import Path

from sqlalchemy import select

from graph.db.models import ExportTransition
from tests.console.programs import link_for, run_program
from tests.console.signals import signals
from tests.server import Server
from tests.workflows.live_account import LiveAccount


async def test_page_misses_no_transition_of_an_export(story: LiveAccount, tmp_path: Path) -> None:
    await story.lab("Algebra")
    links = {"link": await link_for(story.database, "ann"), "second": await link_for(story.database, "ann")}
    with Server(story.server.config, "--no-worker") as other:
        async with signals(tmp_path, story.server, story.database):
            given = {"other": other.url, "signals": str(tmp_path), **links}
            printed = await asyncio.to_thread(run_program, "outage.mjs", story.server.url, **given)
    async with story.database.reads() as session:
        stored = list(await session.scalars(select(ExportTransition.sequence)))
    assert len(stored) >= 5
    assert set(stored) - set(json.loads(printed)) == set()
