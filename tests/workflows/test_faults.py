"""Faults of a host, a clock and the database, with two servers and two workers on one PostgreSQL.

One worker is in a server. The other is alone, and its clock is 40 s behind all the time.
"""

import asyncio
import json
import os
import signal
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import httpx
import psycopg
import pytest
from sqlalchemy import delete, select, text

from graph.db.models import Export, Gallery, WorkerHeartbeat, WorkerLease
from tests.disks import write_disk
from tests.documents import pk
from tests.faketime import Clock
from tests.postgres import Cluster
from tests.server import LEASE_SECONDS, Process, Server, configure, run
from tests.workflows.gates import Gate, gate
from tests.workflows.live_account import LiveAccount, digest_of, fill, until

T = TypeVar("T")

OUTAGE_SECONDS = 12
LOCK_SECONDS = 9
STEP_SECONDS = 40
FENCED_STATUS = 75
INTERNAL_QUEUE = "_dbos_internal_queue"


@dataclass
class Installation:
    """Processes on a database server of their own: one works and serves, one serves, one works."""

    cluster: Cluster
    clock: Clock
    working: Server
    serving: Server
    worker: Process

    def other(self, owner: Process) -> Process:
        """The process with the other worker."""
        return self.worker if owner is self.working else self.working


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    folder = tmp_path_factory.mktemp("faults")
    with ExitStack() as stack:
        cluster = stack.enter_context(Cluster())
        cluster.create_database("faults")
        disk = write_disk(folder / "images" / "debian-12.raw", 8 << 20, {0: b"boot"})
        config = configure(folder, database_url=cluster.url("faults"), disk=disk)
        assert run("migrate", "--config", config, cwd=folder).returncode == 0
        clock, behind = Clock(folder / "clock"), Clock(folder / "behind")
        behind.step(-STEP_SECONDS)
        worker = stack.enter_context(Process(config, "worker", env=behind.env))
        working = stack.enter_context(Server(config, env=clock.env))
        serving = stack.enter_context(Server(config, "--no-worker"))
        yield Installation(cluster, clock, working, serving, worker)


@dataclass
class Scene:
    """The installation, with everything alive, and a story reported to the server that only serves."""

    at: Installation
    story: LiveAccount

    async def wait(self, look: Callable[[], Awaitable[T | None]], what: str) -> T:
        """Poll until there is a result, and return it; a failure shows what the workers logged."""
        try:
            return await until(look, what)
        except AssertionError as failure:
            failure.add_note(f"The working server:\n{self.at.working.log}\nThe worker:\n{self.at.worker.log}")
            raise

    async def lease_of(self, process: Process) -> str | None:
        """Return the name under which the process's worker has a lease, if it has one."""
        async with self.story.database.reads() as session:
            mine = WorkerLease.worker.contains(f"-{process.pid}-")
            return await session.scalar(select(WorkerLease.worker).where(mine, WorkerLease.fenced.is_(False)))

    async def leased(self, process: Process) -> str:
        """Wait until the process's worker has a lease, and return its name."""
        return await self.wait(lambda: self.lease_of(process), "the worker's lease")

    async def leases(self) -> list[str]:
        """Return the names of both workers."""
        return [await self.leased(self.at.working), await self.leased(self.at.worker)]

    async def fenced(self, process: Process) -> None:
        """Wait until the process's worker has no lease."""

        async def gone() -> bool:
            return await self.lease_of(process) is None

        await self.wait(gone, "the worker to be fenced")

    async def owner_is(self, export: str, name: str) -> None:
        """Wait until the export is this worker's."""

        async def taken() -> bool:
            async with self.story.database.reads() as session:
                return (await session.get_one(Export, pk(export))).worker == name

        await self.wait(taken, f"{name} to have the export")

    async def executor_of(self, export: str) -> tuple[str, str]:
        """Return the executor of the export's workflow, and the workflow's status."""
        query = text("SELECT executor_id, status FROM dbos.workflow_status WHERE workflow_uuid = :id")
        async with self.story.database.reads() as session:
            executor, status = (await session.execute(query, {"id": f"export-{pk(export)}-1"})).one()
        return executor, status

    async def beats(self, worker: str) -> int:
        async with self.story.database.reads() as session:
            return (await session.get_one(WorkerHeartbeat, worker)).counter

    @asynccontextmanager
    async def takes_no_work(self, worker: str) -> AsyncGenerator[None]:
        """Lock the worker's lease until the block ends: its work waits, and its heart beats.

        A paused process would be fenced if this machine is slow.
        """
        url = self.at.cluster.url("faults").replace("+asyncpg", "")
        async with await psycopg.AsyncConnection.connect(url) as session:
            await session.execute("SELECT worker FROM worker_lease WHERE worker = %s FOR UPDATE", (worker,))
            yield

    async def prepared(self, name: str) -> tuple[str, Path]:
        """Create a lab with something to export, and return it with its disk."""
        lab = await self.story.lab(name)
        disk = await self.story.disk(lab)
        fill(disk, 30, 1)
        return lab, disk

    @asynccontextmanager
    async def held_export(self, owner: Process, prepared: tuple[str, Path] | None = None) -> AsyncGenerator["Held"]:
        """Begin an export that this process's worker takes, and that waits in the middle of its bytes.

        The owner's threads wait with it: it writes no other disk meanwhile.
        """
        lab, disk = prepared or await self.prepared("lab")
        expected, worker, other = digest_of(disk), await self.leased(owner), await self.leased(self.at.other(owner))
        with gate(self.story.region("francecentral"), disk, after=5) as closed:
            async with self.takes_no_work(other):
                export = await self.story.export(lab, f"image-{pk(lab)}")
                await self.owner_is(export, worker)

            async def storing() -> bool:
                return (await self.story.export_now(export))["phase"] == "STORING"

            await until(storing, "the export's bytes")
            yield Held(export, expected, closed)

    async def succeeded(self, held: "Held") -> dict[str, Any]:
        """Let the export go on, and wait until it has ended well, with the right bytes."""
        held.gate.open()
        found = await self.story.succeeded(held.export)
        assert found["imageVersion"]["digest"] == held.digest
        return found

    async def healthy(self, workers: int = 2) -> None:
        """Wait until both servers are ready and count this many live workers."""

        async def counted() -> bool:
            self.restart_fenced_worker()
            async with httpx.AsyncClient(timeout=60) as http:
                for server in (self.at.working, self.at.serving):
                    ready = await http.get(f"{server.url}/readyz")
                    metrics = await http.get(f"{server.url}/metrics")
                    if not ready.is_success or f"lab_gallery_workers {workers}.0" not in metrics.text:
                        return False
            return True

        await self.wait(counted, f"{workers} live workers and ready servers")

    def restart_fenced_worker(self) -> None:
        """Start the worker that is alone again, as its service manager does after status 75."""
        if self.at.worker.is_running and self.at.worker.has_exited():
            assert self.at.worker.exit_status() == FENCED_STATUS
        if not self.at.worker.is_running:
            self.at.worker.start()


@dataclass
class Held:
    """An export that waits at a gate, and the digest that its version must have."""

    export: str
    digest: str
    gate: Gate


@pytest.fixture
async def scene(installation: Installation, request: pytest.FixtureRequest) -> AsyncGenerator[Scene]:
    async with LiveAccount.at(installation.serving, f"n{abs(hash(request.node.name)) % 10**8}") as story:
        found = Scene(installation, story)
        await found.healthy()
        await found.leases()
        yield found


def readiness(server: Server) -> tuple[int, dict[str, Any]]:
    answer = httpx.get(f"{server.url}/readyz", timeout=30)
    return answer.status_code, answer.json()


async def first_readiness(server: Server) -> dict[str, Any]:
    """Resume a paused server that has a request for `/readyz` waiting, and return its answer."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(server.url.rpartition(":")[2]))
    writer.write(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    await writer.drain()
    server.resume()
    answer = await reader.read()
    writer.close()
    await writer.wait_closed()
    assert answer.startswith(b"HTTP/1.1 503 "), answer
    return json.loads(answer.partition(b"\r\n\r\n")[2])


async def test_database_outage_longer_than_a_lease_fences_no_worker(scene: Scene) -> None:
    at = scene.at
    before = await scene.leases()
    async with scene.held_export(at.working) as held:
        halted = time.monotonic()
        at.cluster.halt()

        async def not_ready() -> bool:
            status, answer = await asyncio.to_thread(readiness, at.working)
            return status == 503 and {"database", "worker"} <= set(answer["failing"])

        await until(not_ready, "the working server to say that it is not ready")
        await asyncio.sleep(max(0.0, halted + OUTAGE_SECONDS - time.monotonic()))
        at.cluster.resume()
        await scene.story.database.engine.dispose()
        await scene.healthy()
        await scene.succeeded(held)
    assert await scene.leases() == before


async def test_server_paused_for_longer_than_a_lease_begins_again_under_a_new_name(scene: Scene) -> None:
    at = scene.at
    before, survivor = await scene.leases()
    async with scene.held_export(at.working) as held:
        at.working.pause()
        await scene.fenced(at.working)
        await scene.owner_is(held.export, survivor)
        found = await scene.succeeded(held)
        answer = await first_readiness(at.working)
    # On a slow machine other checks take too long as well.
    assert (answer["status"], "worker" in answer["failing"]) == ("not ready", True)
    assert answer["reasons"] == {
        "worker": "The worker has no lease, because it was fenced or the database does not answer:"
        " start the database, then this process."
    }
    assert (await asyncio.to_thread(httpx.get, f"{at.working.url}/healthz", timeout=60)).is_success
    await scene.healthy()
    assert await scene.leased(at.working) != before
    assert await scene.story.export_now(held.export) == found
    assert f"Worker {before} was fenced: it stops and begins again under a new name." in at.working.log


async def test_clock_step_of_40_seconds_fences_no_worker(scene: Scene) -> None:
    at = scene.at
    before = await scene.leases()
    async with scene.held_export(at.working) as held:
        at.clock.step(STEP_SECONDS)
        begun = [await scene.beats(worker) for worker in before]

        async def a_lease_later() -> bool:
            now = [await scene.beats(worker) for worker in before]
            return all(count - first > LEASE_SECONDS for first, count in zip(begun, now, strict=True))

        await until(a_lease_later, "more heartbeats than a lease has")
        await scene.succeeded(held)
    await scene.healthy()
    assert await scene.leases() == before
    at.clock.step(0)


async def test_lock_on_the_gallery_row_for_9_seconds_delays_an_export_and_fences_no_worker(scene: Scene) -> None:
    before = await scene.leases()
    locked = asyncio.Event()

    async def hold() -> float:
        async with scene.story.database.writes.begin() as session:
            await session.scalar(select(Gallery).where(Gallery.id == pk(scene.story.gallery)).with_for_update())
            locked.set()
            # Within a statement: the session must not count as idle.
            await session.execute(text(f"SELECT pg_sleep({LOCK_SECONDS})"))
        return time.monotonic()

    async with scene.held_export(scene.at.working) as held:
        holding = asyncio.create_task(hold())
        await locked.wait()
        await scene.succeeded(held)
        ended = time.monotonic()
        assert await holding < ended
    await scene.healthy()
    assert await scene.leases() == before


async def test_fenced_worker_takes_no_recovered_work_and_exits_with_75(scene: Scene) -> None:
    at = scene.at
    survivor, fenced = await scene.leases()
    async with scene.held_export(at.worker) as held:
        at.worker.pause()
        await scene.fenced(at.worker)
        await scene.owner_is(held.export, survivor)
        # As the engine's own recovery leaves it: for any executor that polls the queue.
        async with scene.story.database.writes.begin() as session:
            queued = (
                "UPDATE dbos.workflow_status SET status = 'ENQUEUED', queue_name = :queue WHERE workflow_uuid = :id"
            )
            await session.execute(text(queued), {"queue": INTERNAL_QUEUE, "id": f"export-{pk(held.export)}-1"})
        at.worker.resume()
        held.gate.open()
        assert await asyncio.to_thread(at.worker.exit_status) == FENCED_STATUS
        await scene.succeeded(held)
    assert f"Worker {fenced} was fenced: it had not renewed its lease. Start it again." in at.worker.log

    async def ended() -> bool:
        return await scene.executor_of(held.export) == (survivor, "SUCCESS")

    await until(ended, "the workflow's end on the survivor")


async def test_lock_on_the_engines_table_keeps_no_silent_worker_from_being_fenced(scene: Scene) -> None:
    at = scene.at
    url = at.cluster.url("faults").replace("+asyncpg", "")
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity"
        " WHERE wait_event_type = 'Lock' AND query LIKE '%owner_xid%workflow_status%'"
    )

    async def both_recoveries_wait() -> bool:
        async with scene.story.database.reads() as session:
            return (await session.scalar(waiting) or 0) >= len(await scene.leases())

    async with scene.held_export(at.worker) as held:
        async with await psycopg.AsyncConnection.connect(url) as session:
            await session.execute("LOCK TABLE dbos.workflow_status IN ACCESS EXCLUSIVE MODE")
            await scene.wait(both_recoveries_wait, "recoveries that wait for the lock")
            at.worker.pause()
            await scene.fenced(at.worker)
        at.worker.resume()
        held.gate.open()
        assert await asyncio.to_thread(at.worker.exit_status, 60) == FENCED_STATUS
        await scene.succeeded(held)


async def test_watchdog_restarts_work_whose_owner_has_no_lease(scene: Scene) -> None:
    at = scene.at
    survivor, dead = await scene.leases()
    first, second = await scene.prepared("first"), await scene.prepared("second")
    async with scene.held_export(at.worker, first) as pending, scene.held_export(at.worker, second) as ended:
        at.worker.kill()
        async with scene.story.database.writes.begin() as session:
            await session.execute(delete(WorkerLease).where(WorkerLease.worker == dead))
            await session.execute(delete(WorkerHeartbeat).where(WorkerHeartbeat.worker == dead))
            failed = "UPDATE dbos.workflow_status SET status = 'ERROR' WHERE workflow_uuid = :id"
            await session.execute(text(failed), {"id": f"export-{pk(ended.export)}-1"})
        assert await scene.executor_of(pending.export) == (dead, "PENDING")
        for held in (pending, ended):
            await scene.owner_is(held.export, survivor)
            held.gate.open()
        for held in (pending, ended):
            await scene.succeeded(held)


async def test_stopping_worker_leaves_its_work_to_the_other_at_once(scene: Scene) -> None:
    at = scene.at
    survivor, stopping = await scene.leases()
    async with scene.held_export(at.worker) as held:
        os.kill(at.worker.pid, signal.SIGTERM)
        held.gate.open()
        assert await asyncio.to_thread(at.worker.exit_status) == 0
        if (await scene.story.export_now(held.export))["status"] == "RUNNING":
            await scene.owner_is(held.export, survivor)
        await scene.succeeded(held)
    # The other one did not have to wait for its silence.
    assert f"Worker {stopping} has not renewed its lease" not in at.working.log
    assert "Traceback" not in at.worker.log
