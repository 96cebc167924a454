"""Faults, drawn from a seed: of the database, of each process, and of its clock; and locks of an external session."""

import asyncio
import os
import random
import signal
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

import psycopg
from psycopg import sql

from tests.liveness.installation import DATABASE, Installation, Supervised

HOUR = 3600
# Tables that an administrator's session, a backup or a slow report may lock.
LOCKABLE = (
    "gallery",
    "lab_account",
    "lab",
    "export",
    "region_replica",
    "image_version",
    "worker_lease",
    "worker_heartbeat",
    "dbos.workflow_status",
)
SHORTEST_SECONDS = 1.0
LONGEST_SECONDS = 60.0
LOCK_SECONDS = 30.0
# Between two faults of one kind on one target.
REST_SECONDS = (3.0, 25.0)


@dataclass(frozen=True)
class Fault:
    """One fault, which is over when `strike` returns."""

    name: str
    strike: Callable[[], Awaitable[None]]


def drawn(rng: random.Random, at: Installation, target: Supervised | None, longest: float) -> Fault:
    """Draw the next fault of a process, or of the database if there is no process."""
    seconds = rng.uniform(SHORTEST_SECONDS, longest)
    if target is None:
        kind = rng.choice(("stop", "crash", "lock", "lock"))
        if kind == "lock":
            table, whole = rng.choice(LOCKABLE), rng.random() < 0.3
            seconds = min(LOCK_SECONDS, longest)
            return Fault(
                f"{table}: {'table' if whole else 'rows'} locked for {seconds:.0f} s",
                partial(_lock, at, table, seconds, whole=whole),
            )
        down = seconds if kind == "stop" else 0.0
        return Fault(f"database down for {down:.0f} s ({kind})", partial(_stop_database, at, down))
    match rng.choice(("pause", "pause", "kill", "clock")):
        case "pause":
            return Fault(f"{target.name} paused for {seconds:.0f} s", partial(_pause, target, seconds))
        case "kill":
            return Fault(f"{target.name} killed", partial(_kill, target))
        case _:
            step = rng.choice((-HOUR, 0, HOUR))
            return Fault(f"{target.name}: clock at {step:+d} s", partial(_step, target, step))


async def _stop_database(at: Installation, seconds: float) -> None:
    # In a thread, because it waits for the server's end and for its start. The server must outlive that thread.
    at.cluster.halt()
    await asyncio.sleep(seconds)
    at.cluster.resume()


async def _lock(at: Installation, table: str, seconds: float, *, whole: bool) -> None:
    name = sql.SQL(".").join(map(sql.Identifier, table.split(".")))
    lock = "LOCK TABLE {} IN ACCESS EXCLUSIVE MODE" if whole else "SELECT 1 FROM {} FOR UPDATE"
    # An outage ends the lock.
    with suppress(psycopg.Error):
        url = at.cluster.url(DATABASE).replace("+asyncpg", "")
        async with await psycopg.AsyncConnection.connect(url) as session:
            await session.execute("SET lock_timeout = '5s'")
            await session.execute(sql.SQL(lock).format(name))
            await session.execute("SELECT pg_sleep(%s)", (seconds,))


async def _pause(target: Supervised, seconds: float) -> None:
    if not target.process.is_running or target.process.has_exited():
        return
    target.paused = True
    with suppress(ProcessLookupError):
        os.kill(target.process.pid, signal.SIGSTOP)
    await asyncio.sleep(seconds)
    with suppress(ProcessLookupError):
        target.process.resume()
    target.paused = False


async def _kill(target: Supervised) -> None:
    if target.process.is_running and not target.process.has_exited():
        target.process.kill()
    await asyncio.sleep(0)


async def _step(target: Supervised, seconds: int) -> None:
    target.clock.step(seconds)
    await asyncio.sleep(0)


async def strike(
    at: Installation, seed: int, seconds: float, note: Callable[[str], None], *, longest: float = LONGEST_SECONDS
) -> None:
    """Apply faults to the database and to every process at the same time, until the time is over."""
    deadline = asyncio.get_running_loop().time() + seconds

    async def one(number: int, target: Supervised | None) -> None:
        # A series of its own for each target: the seed decides it, and the speed of the machine only how much of it.
        rng = random.Random(f"{seed}-{number}")  # noqa: S311
        while True:
            await asyncio.sleep(rng.uniform(*REST_SECONDS))
            left = deadline - asyncio.get_running_loop().time()
            if left < SHORTEST_SECONDS:
                return
            fault = drawn(rng, at, target, longest)
            note(fault.name)
            await fault.strike()
            note(f"over: {fault.name}")

    async with asyncio.TaskGroup() as group:
        for number, target in enumerate((None, *at.processes)):
            group.create_task(one(number, target))
