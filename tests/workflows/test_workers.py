"""Processes on one PostgreSQL: a server without a worker, and workers that die, stall and take over."""

import asyncio
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import httpx
import psycopg
import pytest
from sqlalchemy import select, text

from graph.db.models import Export, ExportTransition, WorkerLease
from tests.documents import pk
from tests.server import Process, Server
from tests.workflows.gates import gate
from tests.workflows.live_account import (
    ONE_MIB,
    LiveAccount,
    assert_stored_once,
    digest_of,
    fill,
    stored,
    until,
    write_chunks,
)
from tests.workflows.watchers import EXPORT_PROGRESS, Event, over_websocket

# A lease, the start of the work, and what a busy machine adds.
TAKEOVER_SECONDS = 60
# Less than the poll that would see it otherwise.
NOTICE_SECONDS = 4

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def server(config: Path) -> Iterator[Server]:
    """A server without a worker."""
    with Server(config, "--no-worker") as running:
        yield running


@pytest.fixture
def stack() -> Iterator[ExitStack]:
    with ExitStack() as opened:
        yield opened


async def begin_worker(story: LiveAccount, stack: ExitStack) -> tuple[Process, str]:
    """Start a worker, and wait for its lease; return it and its name."""
    process = stack.enter_context(Process(story.server.config, "worker"))
    pid = process.pid

    async def leased() -> str | None:
        async with story.database.reads() as session:
            return await session.scalar(select(WorkerLease.worker).where(WorkerLease.worker.contains(f"-{pid}-")))

    return process, await until(leased, "the worker's lease")


async def worker_of(story: LiveAccount, export: str) -> str | None:
    async with story.database.reads() as session:
        return (await session.get_one(Export, pk(export))).worker


async def storing(story: LiveAccount, export: str) -> None:
    """Wait until the export has stored its first bytes."""

    async def look() -> bool:
        return (await story.export_now(export))["processedBytes"] > 0

    await until(look, "the first bytes stored")


async def watched(story: LiveAccount, export: str) -> list[Event]:
    """Watch the export on the server until its end."""
    return [event async for event in over_websocket(story.api, EXPORT_PROGRESS, id=export, after=0)]


async def phases(story: LiveAccount, export: str) -> list[str]:
    async with story.database.reads() as session:
        query = select(ExportTransition.phase).where(ExportTransition.export_id == pk(export))
        return [phase.value for phase in await session.scalars(query.order_by(ExportTransition.sequence))]


ONCE = ["VALIDATING", "VALIDATING", "CAPTURING", "STORING", *["REPLICATING"] * 3, "COMPLETED"]


async def test_subscription_immediately_sees_the_work_of_another_process(story: LiveAccount, stack: ExitStack) -> None:
    await begin_worker(story, stack)
    lab = await story.lab("algebra")
    fill(await story.disk(lab), 120, 1)
    export = await story.export(lab, "algebra-image")
    events = await watched(story, export)

    assert (events[-1]["phase"], events[-1]["status"]) == ("COMPLETED", "SUCCEEDED")
    async with story.database.reads() as session:
        row = await session.get_one(Export, pk(export))
        query = select(ExportTransition).where(ExportTransition.export_id == row.id)
        kept = {kept.sequence: kept.occurred_at for kept in await session.scalars(query)}
    assert kept.keys() <= {event["sequence"] for event in events}
    # Without the notification, it would be seen at the next poll, seconds later.
    now, wall = time.monotonic(), time.time()
    seen = {event["sequence"]: event["at"] - now + wall for event in events}
    assert max(seen[number] - moment.timestamp() for number, moment in kept.items() if number > 1) < NOTICE_SECONDS


@pytest.mark.rule("C-8", "K-3")
async def test_work_of_killed_and_stalled_workers_is_taken_over_and_done_once(
    story: LiveAccount, stack: ExitStack
) -> None:
    before = stored(story)
    killed, _ = await begin_worker(story, stack)
    labs = [await story.lab("algebra"), await story.lab("geometry")]
    disks = [await story.disk(lab) for lab in labs]
    for disk in disks:
        fill(disk, 256, 2)

    first = await story.export(labs[0], "algebra-image")
    watching_first = asyncio.create_task(watched(story, first))
    await storing(story, first)
    killed.kill()

    stalled, name = await begin_worker(story, stack)
    second = await story.export(labs[1], "geometry-image")
    watching_second = asyncio.create_task(watched(story, second))
    await storing(story, second)
    assert await worker_of(story, second) == name
    stalled.pause()

    await begin_worker(story, stack)
    # It can tell that the others are gone after one lease of its own observation.
    begun = time.monotonic()
    found = [await story.succeeded(first), await story.succeeded(second)]
    assert [export["imageVersion"]["digest"] for export in found] == [digest_of(disk) for disk in disks]
    takeovers = [silence_after(begun, await watching) for watching in (watching_first, watching_second)]
    sys.stdout.write(f"taken over {takeovers[0]:.1f} s and {takeovers[1]:.1f} s after the survivor's start\n")
    assert max(takeovers) < TAKEOVER_SECONDS
    assert_stored_once(story, before, *disks, unfinished=True)

    # The stalled worker resumes in the middle of work that has been completed long before.
    stalled.resume()
    assert await asyncio.to_thread(stalled.exit_status) == 75
    assert f"Worker {name} was fenced: it had not renewed its lease. Start it again." in stalled.log
    assert "Traceback" not in stalled.log
    assert await story.export_now(first) == found[0]
    assert await story.export_now(second) == found[1]
    assert await phases(story, first) == await phases(story, second) == ONCE
    assert_stored_once(story, before, *disks, unfinished=True)


async def test_worker_has_no_lease_before_its_engine_has_started(story: LiveAccount, stack: ExitStack) -> None:
    first, _ = await begin_worker(story, stack)
    assert first.stop() == 0
    url = story.server.database_url.replace("+asyncpg", "")
    blocked = text("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%dbos.%'")

    async def waits() -> bool:
        async with story.database.reads() as session:
            return (await session.scalar(blocked) or 0) > 0

    async with await psycopg.AsyncConnection.connect(url) as session:
        await session.execute("LOCK TABLE dbos.workflow_status IN ACCESS EXCLUSIVE MODE")
        server = Server(story.server.config)
        stack.callback(server.end)
        # Without waiting until it is ready.
        Process.start(server)
        await until(waits, "an engine that waits for the lock")
        answer = await asyncio.to_thread(httpx.get, f"{server.url}/readyz", timeout=60)
        assert (answer.status_code, "worker" in answer.json()["failing"]) == (503, True)
        async with story.database.reads() as reading:
            assert list(await reading.scalars(select(WorkerLease.worker).where(WorkerLease.fenced.is_(False)))) == []
        await session.rollback()
        await until(lambda: asyncio.to_thread(server.is_ready), "the server to be ready")


def silence_after(moment: float, events: list[Event]) -> float:
    """Return the time from a moment to the next event."""
    return next(event["at"] for event in events if event["at"] > moment) - moment


@pytest.mark.parametrize("config", ["raw"], indirect=True)
async def test_worker_paused_while_it_writes_a_lab_disk_cannot_change_it_later(
    story: LiveAccount, stack: ExitStack
) -> None:
    paused, name = await begin_worker(story, stack)
    source = await story.lab("algebra")
    disk = await story.disk(source)
    fill(disk, 60, 1)
    export = await story.export(source, "image", targetRegions=[{"regionName": "francecentral"}])
    version = (await story.succeeded(export))["imageVersion"]
    with gate(story.region("francecentral"), disk, after=20):
        lab = await story.begin_lab("geometry", {"imageVersionId": version["id"]})
        taught = disk.parent.parent / str(pk(lab)) / "disk.raw"
        unfinished = taught.with_name(f"disk.raw.{name}.partial")

        async def writing() -> bool:
            return unfinished.exists() and unfinished.stat().st_blocks * 512 > 10 * ONE_MIB

        await until(writing, "the disk's first bytes")
        paused.pause()
        assert unfinished.exists()

    await begin_worker(story, stack)
    await story.lab_written(lab)
    assert not unfinished.exists()
    assert digest_of(taught) == version["digest"]
    write_chunks(taught, {slot: bytes([slot + 1]) * ONE_MIB for slot in range(60)})
    work = digest_of(taught)

    paused.resume()
    assert await asyncio.to_thread(paused.exit_status) == 75
    assert digest_of(taught) == work
    assert sorted(path.name for path in taught.parent.iterdir()) == ["disk.digests", "disk.raw"]
