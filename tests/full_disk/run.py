"""One run: load on small file systems that become full, then the verdict."""

import asyncio
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select

from graph.db.engine import Database
from graph.db.enums import ExportStatus, LabState, RegionReplicaState
from graph.db.models import Export, Lab, RegionReplica
from graph.schema import ids
from tests.client import Api, token_for
from tests.documents import DELETE_LAB, RETRY, ApiAccount
from tests.full_disk.fills import LONGEST_SECONDS, Fills
from tests.full_disk.installation import COMMAND_SECONDS, Installation, installed
from tests.full_disk.load import Teachers
from tests.liveness import verdict
from tests.mutations.test_retry_replication import RETRY_REPLICATION
from tests.postgres import Cluster
from tests.server import failures_in
from tests.server import run as run_command

SPARES = 12
LINES_A_MINUTE = 200
INCOMPLETE = (ExportStatus.FAILED, ExportStatus.PARTIALLY_SUCCEEDED)
REASONS = ("space", "full")


@dataclass(frozen=True)
class Run:
    """The seed, the seconds of fills, the longest of them, and the folder for all files."""

    seed: int
    seconds: float
    folder: Path
    longest: float = LONGEST_SECONDS
    # How long after the last fill everything must be well.
    settle: float = verdict.SETTLE_SECONDS


def passes(run: Run, cluster: Cluster | None) -> list[str]:
    """Run on PostgreSQL, or without a cluster on SQLite; return what was wrong."""
    with installed(run.folder, cluster) as at:
        return asyncio.run(_run(run, at))


async def _run(run: Run, at: Installation) -> list[str]:
    begun = time.monotonic()

    def note(text: str) -> None:
        sys.stderr.write(f"{time.monotonic() - begun:6.1f} {text}\n")

    note(f"seed {run.seed}, {'SQLite' if at.is_embedded else 'PostgreSQL'}")
    database = Database.connect(at.server.database_url)
    try:
        token = await token_for(database, "ann", "ADMIN")
        async with Api.at(at.server.url, token) as api:
            made = await ApiAccount.made(api, database, "north")
            load = Teachers(made.account, made.gallery, token, [at.server.url], run.seed, home=run.folder / "home")
            fills = Fills(at, api, made.account, note)
            await fills.prepare(SPARES)
            await _under_load(run, load, fills)
            wrong = load.wrong + fills.wrong + await _recovered(run, api, database, load, note)
    finally:
        await database.close()
    note(f"{load.begun} stories begun, {len(load.images)} images; failed: {load.refused}")
    wrong += _in_log(at, time.monotonic() - begun)
    verified = await asyncio.to_thread(
        run_command, "verify", "--config", at.server.config, cwd=run.folder, seconds=COMMAND_SECONDS
    )
    note(f"verify: {verified.stdout.strip()}")
    wrong += [f"verify: {verified.stdout} {verified.stderr}"] if verified.returncode else []
    for line in wrong:
        note(f"WRONG: {line}")
    return wrong


async def _under_load(run: Run, load: Teachers, fills: Fills) -> None:
    working = asyncio.create_task(load.run())
    try:
        await fills.strike(run.seed, run.seconds, run.longest)
    finally:
        working.cancel()
        await asyncio.wait([working])
    if not working.cancelled():
        working.result()


async def _recovered(run: Run, api: Api, database: Database, load: Teachers, note: Callable[[str], None]) -> list[str]:
    """Wait for the work that was waiting, repeat what failed, and compare the digests."""
    ended = time.monotonic()
    wrong = await verdict.settled(lambda: verdict.unfinished(database), run.settle)
    note(f"all work has ended {time.monotonic() - ended:.1f} s after the last fill" if not wrong else "work is left")
    wrong += await _repeat_failed(api, database, note)
    wrong += await verdict.settled(lambda: verdict.unfinished(database), run.settle)
    return wrong + await verdict.failed(database, load)


async def _repeat_failed(api: Api, database: Database, note: Callable[[str], None]) -> list[str]:
    """Retry failed exports and replicas, and delete failed labs. Every failure states its reason."""
    async with database.reads() as session:
        exports = (
            await session.execute(
                select(Export.id, Export.error_code, Export.error_message).where(Export.status.in_(INCOMPLETE))
            )
        ).all()
        labs = (await session.execute(select(Lab.id, Lab.error).where(Lab.state == LabState.FAILED))).all()
        broken = select(RegionReplica.version_id, RegionReplica.error)
        replicas = (await session.execute(broken.where(RegionReplica.state == RegionReplicaState.FAILED))).all()
        retried = select(Export.image_version_id).where(Export.status.in_(INCOMPLETE))
        exported = set(await session.scalars(retried))
    note(f"failed for want of space: {len(exports)} exports, {len(labs)} labs, {len(replicas)} replicas")
    reasons = [row[-1] for row in (*exports, *labs, *replicas)]
    wrong = [
        f"a failure without its reason: {text}" for text in reasons if not any(word in (text or "") for word in REASONS)
    ]
    for key, _ in labs:
        await api.change(DELETE_LAB, lab=ids.encode("Lab", key))
    for key, _, _ in exports:
        await api.change(RETRY, id=ids.encode("Export", key))
    for key in {key for key, _ in replicas} - exported:
        await api.change(RETRY_REPLICATION, input={"imageVersionId": ids.encode("ImageVersion", key)})
    return wrong


def _in_log(at: Installation, seconds: float) -> list[str]:
    log = at.server.log
    found = failures_in(log)
    lines = log.count("\n") / max(1.0, seconds / 60)
    return [f"log: {entry}" for entry in found[:5]] + (
        [f"{lines:.0f} lines of log a minute"] if lines >= LINES_A_MINUTE else []
    )
