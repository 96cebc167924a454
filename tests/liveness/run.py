"""One run: load and faults for some time, then the verdict."""

import asyncio
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from graph.db.engine import Database
from tests.client import Api, token_for
from tests.documents import ApiAccount
from tests.liveness import faults, verdict
from tests.liveness.installation import COMMAND_SECONDS, Installation, installed
from tests.liveness.load import Load
from tests.server import run as run_command


@dataclass(frozen=True)
class Run:
    """The seed, the seconds of faults, the longest of them, and the folder for all files."""

    seed: int
    seconds: float
    folder: Path
    longest: float = faults.LONGEST_SECONDS
    # How long after the last fault everything must be well.
    settle: float = verdict.SETTLE_SECONDS


def passes(run: Run) -> list[str]:
    """Run; return what was wrong."""
    with installed(run.folder) as at:
        return asyncio.run(_run(run, at))


async def _run(run: Run, at: Installation) -> list[str]:
    begun = time.monotonic()
    with (run.folder / "faults.log").open("w") as notes:

        def note(text: str) -> None:
            line = f"{time.monotonic() - begun:6.1f} {text}\n"
            for to in (notes, sys.stderr):
                to.write(line)
                to.flush()

        note(f"seed {run.seed}")
        async with at.supervised():
            load = await _begin(run, at)
            wrong = await _strike(run, at, load, note)
        note(f"{load.begun} stories begun, {len(load.images)} images; failed: {load.refused}")
        for line in wrong:
            note(f"WRONG: {line}")
        return wrong


async def _begin(run: Run, at: Installation) -> Load:
    assert await verdict.settled(lambda: verdict.not_ready(at), COMMAND_SECONDS) == []
    database = Database.connect(at.database_url)
    try:
        token = await token_for(database, "ann", "ADMIN")
        urls = [server.url for server in at.servers if server.url]
        async with Api.at(urls[0], token) as api:
            made = await ApiAccount.made(api, database, "north")
    finally:
        await database.close()
    return Load(made.account, made.gallery, token, urls, run.seed)


async def _strike(run: Run, at: Installation, load: Load, note: Callable[[str], None]) -> list[str]:
    working = asyncio.create_task(load.run())
    try:
        await faults.strike(at, run.seed, run.seconds, note, longest=run.longest)
    finally:
        working.cancel()
        await asyncio.wait([working])
    if not working.cancelled():
        working.result()
    note("no more faults and no more load")
    database = Database.connect(at.database_url)
    try:
        ended = time.monotonic()
        wrong = await verdict.settled(lambda: verdict.unfinished(database), run.settle)
        note(f"all work has ended after {time.monotonic() - ended:.1f} s" if not wrong else "work is left")
        left = max(1.0, run.settle - (time.monotonic() - ended))
        wrong += await verdict.settled(lambda: verdict.not_ready(at), left)
        wrong += await verdict.failed(database, load)
        wrong += await verdict.idle(at, load)
    finally:
        await database.close()
    wrong += verdict.talkative(at) + verdict.tracebacks(at)
    verified = await asyncio.to_thread(
        run_command, "verify", "--config", at.folder / "lab-gallery.toml", cwd=at.folder, seconds=COMMAND_SECONDS
    )
    note(f"verify: {verified.stdout.strip()}")
    return wrong + ([f"verify: {verified.stdout} {verified.stderr}"] if verified.returncode else [])
