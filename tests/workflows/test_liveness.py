"""Judging which workers are alive: by counters and a monotonic clock that the test moves."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import POOL_SIZE, Database
from graph.settings import Settings
from graph.workflows.runtime import leases, observer
from graph.workflows.runtime.leases import FencedError, Heartbeat
from graph.workflows.runtime.liveness import Liveness
from graph.workflows.runtime.observer import observing
from tests.workflows.live_account import until

LEASE_SECONDS = 8.0


class Judge:
    """A Liveness with the clock in the test's hand."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.liveness = Liveness(LEASE_SECONDS, lambda: self.now)

    def read(self, counter: int, *, fenced: bool = False) -> None:
        """Read one worker's heartbeat, without a delay between question and answer."""
        self.liveness.observe([Heartbeat("other", fenced, counter)], asked=self.now)

    def read_for(self, seconds: int, counter: int) -> None:
        """Read the same counter each second."""
        for _ in range(seconds):
            self.now += 1
            self.read(counter)

    @property
    def silent(self) -> list[str]:
        return [beat.worker for beat in self.liveness.silent()]


def test_worker_is_silent_after_one_whole_lease_without_a_change() -> None:
    judge = Judge()
    judge.read(7)
    judge.read_for(int(LEASE_SECONDS) - 1, 7)
    assert judge.silent == []
    judge.read_for(1, 7)
    assert judge.silent == ["other"]


def test_worker_whose_counter_changes_is_never_silent() -> None:
    judge = Judge()
    for counter in range(100):
        judge.now += 3
        judge.read(counter)
        assert judge.silent == []
    assert judge.liveness.alive() == {"other"}


@pytest.mark.parametrize("gap", [LEASE_SECONDS / 2 + 0.1, 25.0, 3600.0])
def test_observation_starts_afresh_after_the_judge_was_paused(gap: float) -> None:
    judge = Judge()
    judge.read(7)
    judge.read_for(7, 7)
    judge.now += gap
    judge.read(7)
    assert judge.silent == []
    judge.read_for(int(LEASE_SECONDS) - 1, 7)
    assert judge.silent == []
    judge.read_for(1, 7)
    assert judge.silent == ["other"]


def test_observation_starts_afresh_after_a_failed_read() -> None:
    judge = Judge()
    judge.read(7)
    judge.read_for(7, 7)
    judge.liveness.restart()
    judge.read_for(int(LEASE_SECONDS), 7)
    assert judge.silent == []
    judge.read_for(1, 7)
    assert judge.silent == ["other"]


def test_time_that_a_read_takes_does_not_count_as_silence() -> None:
    judge = Judge()
    judge.read(7)
    judge.read_for(6, 7)
    asked, judge.now = judge.now + 1, judge.now + 3
    judge.liveness.observe([Heartbeat("other", fenced=False, counter=7)], asked=asked)
    assert judge.silent == []


def test_fenced_worker_is_neither_silent_nor_alive() -> None:
    judge = Judge()
    judge.read(7)
    judge.now += 1
    judge.read(8, fenced=True)
    assert judge.liveness.fenced() == ["other"]
    assert judge.liveness.alive() == set()
    for _ in range(10):
        judge.now += 1
        judge.read(8, fenced=True)
    assert judge.silent == []


def test_worker_that_was_never_seen_renewing_is_not_alive() -> None:
    judge = Judge()
    judge.read(7)
    assert judge.liveness.alive() == set()
    judge.now += 1
    judge.read(8)
    assert judge.liveness.alive() == {"other"}
    judge.now += LEASE_SECONDS
    assert judge.liveness.alive() == set()


async def begin(database: Database, *workers: str) -> None:
    async with database.writes.begin() as session:
        for worker in workers:
            await leases.begin(session, worker)


async def fenced(database: Database) -> dict[str, bool]:
    async with database.reads() as session:
        return {beat.worker: beat.fenced for beat in await leases.heartbeats(session)}


async def test_fencing_is_refused_when_the_counter_has_changed(database: Database) -> None:
    await begin(database, "other")
    async with database.writes.begin() as session:
        [seen] = await leases.heartbeats(session)
        await leases.renew(session, "other")
    async with database.writes.begin() as session:
        assert await leases.fence(session, seen) is False
    assert await fenced(database) == {"other": False}
    async with database.writes.begin() as session:
        [seen] = await leases.heartbeats(session)
        assert await leases.fence(session, seen) is True
    assert await fenced(database) == {"other": True}


async def test_fenced_worker_cannot_write_and_a_resigned_one_neither(database: Database) -> None:
    await begin(database, "one", "two")
    async with database.writes.begin() as session:
        await leases.check(session, "one")
        await leases.resign(session, "one")
    for worker in ("one", "never"):
        async with database.writes.begin() as session:
            with pytest.raises(FencedError):
                await leases.check(session, worker)
    async with database.writes.begin() as session:
        assert await leases.live(session) == {"two"}
        await leases.delete_lease(session, ["one", "two"])
    assert await fenced(database) == {"two": False}


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_work_that_locks_its_lease_delays_fencing_and_not_renewal(database: Database) -> None:
    await begin(database, "worker")
    async with database.reads() as session:
        [seen] = await leases.heartbeats(session)

    async def fence() -> bool:
        async with database.writes.begin() as session:
            return await leases.fence(session, seen)

    async with database.writes.begin() as work:
        await leases.check(work, "worker")
        fencing = asyncio.create_task(fence())
        async with asyncio.timeout(5), database.writes.begin() as session:
            await leases.renew(session, "worker")
        done, _ = await asyncio.wait([fencing], timeout=0.3)
        assert not done
    # Renewed while it waited.
    assert await fencing is False
    assert await fenced(database) == {"worker": False}


@asynccontextmanager
async def beating(database: Database, worker: str) -> AsyncGenerator[None]:
    """Renew a worker's lease until the block ends."""

    async def beat() -> None:
        while True:
            async with database.writes.begin() as session:
                await leases.renew(session, worker)
            await asyncio.sleep(0.05)

    task = asyncio.create_task(beat())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait([task])


async def test_observer_counts_live_workers_and_warns_when_there_is_none(
    settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    settings = settings.model_copy(update={"worker_lease_seconds": 1.0})
    monkeypatch.setattr(observer, "BEAT_SECONDS", 0.05)
    await begin(database, "other")

    async def alive(count: int) -> bool:
        return found.workers_alive() == count

    def warnings() -> int:
        return sum("No worker is alive" in record.getMessage() for record in caplog.records)

    async def warned() -> bool:
        return warnings() == 1

    with caplog.at_level(logging.WARNING):
        async with observing(settings, database) as found:
            async with beating(database, "other"):
                await until(lambda: alive(1), "the worker to be seen")
            await until(lambda: alive(0), "the worker's silence")
            await until(warned, "the warning")
            assert not found.has_lease()


async def test_observer_reports_a_lost_lease(
    settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(observer, "BEAT_SECONDS", 0.05)
    await begin(database, "mine")
    lost = asyncio.Event()
    async with observing(settings, database) as found:
        found.enroll("mine", lost)
        assert (found.has_lease(), found.workers_alive()) == (True, 1)
        async with database.writes.begin() as session:
            await leases.resign(session, "mine")
        await asyncio.wait_for(lost.wait(), 10)
        assert (found.has_lease(), found.workers_alive()) == (False, 0)


async def test_observer_continues_when_what_it_awaits_was_cancelled(
    settings: Settings, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(observer, "BEAT_SECONDS", 0.05)
    await begin(database, "other")
    reads, cancelled = leases.heartbeats, asyncio.get_running_loop().create_future()
    cancelled.cancel()
    failures = [1, 1]

    async def heartbeats(session: AsyncSession) -> Sequence[Heartbeat]:
        if failures:
            failures.pop()
            await cancelled
        return await reads(session)

    monkeypatch.setattr(leases, "heartbeats", heartbeats)

    async def alive() -> bool:
        return found.workers_alive() == 1

    async with observing(settings, database) as found, beating(database, "other"):
        await until(alive, "the worker to be seen")
    assert not failures


async def test_observer_does_not_wait_for_the_connections_of_requests(settings: Settings, database: Database) -> None:
    async with AsyncExitStack() as held:
        for _ in range(POOL_SIZE):
            session = await held.enter_async_context(database.reads())
            await session.connection()
        async with observing(settings, database) as found:
            await found.observe()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_recovery_by_a_worker_that_is_paused_in_it_does_not_stop_the_recovery_by_another(
    database: Database, database_url: str
) -> None:
    other = Database.connect(database_url)

    async def chosen() -> bool:
        async with leases.recovery_lock(other) as found:
            return found

    try:
        async with leases.recovery_lock(database) as first:
            assert first
            assert not await chosen()
            # This one does nothing more, as a paused process.
            await until(chosen, "the other worker to recover")
    finally:
        await other.close()
