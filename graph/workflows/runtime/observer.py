"""Observer: renews the lease of this process's worker, and watches the heartbeats of all workers."""

import asyncio
import logging
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from graph.aio.cancellation import is_being_cancelled
from graph.db.engine import IDLE_TRANSACTION_SECONDS, Database
from graph.db.outage import log_failure
from graph.settings import Settings
from graph.workflows.runtime import leases
from graph.workflows.runtime.leases import BEAT_SECONDS
from graph.workflows.runtime.liveness import Liveness

log = logging.getLogger(__name__)

REMIND_SECONDS = 60.0


class Observer:
    """Observes in every process which workers are alive; renews the lease in a process with a worker."""

    def __init__(self, sessions: async_sessionmaker[AsyncSession], *, shared: bool, lease_seconds: float) -> None:
        self.liveness = Liveness(lease_seconds)
        self._lease_seconds = lease_seconds
        self._sessions = sessions
        # With an embedded database there is only this process: its lease needs no renewal and is never judged.
        self._shared = shared
        self._worker: str | None = None
        self._fenced = asyncio.Event()
        self._renewed = 0.0
        self._warned: float | None = None

    def enroll(self, worker: str, fenced: asyncio.Event) -> None:
        """Start to renew this worker's new lease; set `fenced` when it is lost."""
        self._worker, self._fenced, self._renewed = worker, fenced, time.monotonic()

    def dismiss(self) -> None:
        """Stop renewing a lease."""
        self._worker = None

    def has_lease(self) -> bool:
        """Whether this process's worker has a lease, renewed less than one lease ago."""
        fresh = not self._shared or time.monotonic() - self._renewed < self._lease_seconds
        return self._worker is not None and not self._fenced.is_set() and fresh

    def workers_alive(self) -> int:
        """Return the number of live workers."""
        others = self.liveness.alive() - {self._worker}
        return len(others) + self.has_lease()

    async def run(self) -> None:
        """Observe until cancelled."""
        while True:
            try:
                await self.observe()
            except leases.FencedError:
                self._fenced.set()
            except (Exception, asyncio.CancelledError) as error:
                if is_being_cancelled():
                    raise
                # No error may prevent the next heartbeat, and no cancellation but this task's own.
                self.liveness.restart()
                log_failure(log, "The workers' leases cannot be read", error)
            self._warn_without_workers()
            await asyncio.sleep(BEAT_SECONDS)

    async def observe(self) -> None:
        """Renew and read, in one transaction; raises FencedError if this process's worker has no lease."""
        asked, worker = time.monotonic(), self._worker
        async with asyncio.timeout(_answer_seconds(self._lease_seconds)), self._sessions.begin() as session:
            if worker is not None and self._shared:
                await leases.renew(session, worker)
            found = await leases.heartbeats(session)
        self.liveness.observe([one for one in found if one.worker != worker], asked=asked)
        if worker is None or worker != self._worker:
            return
        if not any(one.worker == worker and not one.fenced for one in found):
            raise leases.FencedError
        self._renewed = asked

    def _warn_without_workers(self) -> None:
        if self.workers_alive() or self.liveness.watched_seconds() < self._lease_seconds:
            self._warned = None if self.workers_alive() else self._warned
            return
        now = time.monotonic()
        if self._warned is None or now - self._warned >= REMIND_SECONDS:
            self._warned = now
            log.warning(
                "No worker is alive: exports, copies and labs wait. Start `lab-gallery worker`, or `lab-gallery serve` "
                "without --no-worker."
            )


def _answer_seconds(lease_seconds: float) -> float:
    """Return how long a statement may take: an unresponsive database must be noticed within the lease."""
    return lease_seconds / 2


@asynccontextmanager
async def observing(settings: Settings, database: Database) -> AsyncGenerator[Observer]:
    """Run an observer until the block ends; it has a connection of its own, for which no request can make it wait."""
    if not database.is_postgresql:
        own = Database.connect(settings.effective_database_url)
        try:
            async with _running(
                Observer(own.reads, shared=False, lease_seconds=settings.worker_lease_seconds)
            ) as observer:
                yield observer
        finally:
            await own.close()
        return
    answer_seconds = _answer_seconds(settings.worker_lease_seconds)
    engine = create_async_engine(
        settings.database_url,
        pool_size=1,
        max_overflow=0,
        pool_timeout=answer_seconds,
        connect_args={
            "timeout": answer_seconds,
            "server_settings": {"idle_in_transaction_session_timeout": f"{IDLE_TRANSACTION_SECONDS}s"},
        },
    )
    try:
        async with _running(
            Observer(async_sessionmaker(engine), shared=True, lease_seconds=settings.worker_lease_seconds)
        ) as observer:
            yield observer
    finally:
        await engine.dispose()


@asynccontextmanager
async def _running(observer: Observer) -> AsyncGenerator[Observer]:
    task = asyncio.create_task(observer.run())
    try:
        yield observer
    finally:
        task.cancel()
        await asyncio.wait([task])
