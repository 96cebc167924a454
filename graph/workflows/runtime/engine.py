"""Durable engine: a thin interface to DBOS."""

import asyncio
import logging
import sqlite3
import time
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TypeVar

import dbos._sys_db
import sqlalchemy
from dbos import DBOS, DBOSConfig, SetWorkflowID
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from graph.db.engine import IDLE_TRANSACTION_SECONDS
from graph.db.full import is_full
from graph.db.outage import log_failure, unexpected
from graph.db.reserve import Reserve, guard
from graph.settings import Settings

log = logging.getLogger(__name__)

T = TypeVar("T")
Item = TypeVar("Item")

# Increased only if running work of the previous version cannot be continued: steps are replayed by order.
APPLICATION_VERSION = "lab-gallery-2"
AT_ONCE = 2
# About three years: the maximum that a thread can wait for.
NEVER_SECONDS = 1e8
STOP_SECONDS = 10.0
# DBOS doubles its pauses up to 90 s while its database is unavailable or full. Work must resume within a minute.
LONGEST_PAUSE_SECONDS = 15.0

_engine: DBOS | None = None


def instance() -> DBOS:
    """Return this process's engine, launched."""
    if _engine is None:
        raise RuntimeError("the workflow engine is not launched in this process")
    return _engine


def bound_pauses() -> None:
    """Bound the pauses between DBOS's attempts to use its database. It has no parameter for this.

    Only `time.sleep` of that one module is replaced, and it uses it only to pause.
    """

    def pause(seconds: float) -> None:
        time.sleep(min(seconds, LONGEST_PAUSE_SECONDS))

    setattr(dbos._sys_db, "time", SimpleNamespace(**{**vars(time), "sleep": pause}))  # noqa: B010, SLF001  # pyright: ignore[reportPrivateUsage]


def is_no_outage(record: logging.LogRecord) -> bool:
    """Filter of DBOS's log: an outage or a full file system of its database is one line of ours, without a traceback."""
    error = record.exc_info[1] if record.exc_info else None
    if error is None or unexpected(error) is not None:
        return True
    log_failure(log, "", error)
    return False


async def launch(settings: Settings, executor: str) -> None:
    """Start the engine in this process under a new executor name, for work on the running event loop."""
    config: DBOSConfig = {
        "name": "lab-gallery",
        "executor_id": executor,
        "application_version": APPLICATION_VERSION,
        "log_level": "ERROR",
        "use_listen_notify": not settings.is_embedded,
    }
    if settings.is_embedded:
        path = settings.data_dir / "workflows.sqlite"
        config["system_database_url"] = _url_of(path).render_as_string()
        config["system_database_engine"] = embedded_database(path)
    else:
        config["system_database_url"] = settings.database_url.replace("+asyncpg", "", 1)
        config["sys_db_idle_transaction_timeout_sec"] = IDLE_TRANSACTION_SECONDS
    bound_pauses()
    logging.getLogger("dbos").addFilter(is_no_outage)
    global _engine  # noqa: PLW0603  (one a process, as DBOS itself is)
    _engine = DBOS(config=config)
    # Work is started and recovered by the name of its executor (`executors`), never through a queue: a worker that does
    # not know yet that it was fenced could take work from a queue.
    _engine._registry.get_internal_queue()._polling_interval_sec = NEVER_SECONDS  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    # In a thread, because it waits for an unavailable database and must not delay the API.
    await asyncio.to_thread(DBOS.launch)
    _engine._background_event_loop.set_main_loop()  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def _url_of(path: Path) -> sqlalchemy.URL:
    """Return the URL of an SQLite file, whose name may contain `%` and `?`."""
    return sqlalchemy.URL.create("sqlite", database=str(path))


def embedded_database(path: Path) -> sqlalchemy.Engine:
    """Create the engine's SQLite database in WAL mode, which DBOS does not set.

    Commits are not synced: after a power failure, the last steps may be lost and are repeated.
    """
    engine = sqlalchemy.create_engine(_url_of(path))
    guard(engine, Reserve(path))

    @event.listens_for(engine, "connect")
    def _(connection: Any, _record: object) -> None:
        connection.isolation_level = "IMMEDIATE"
        for pragma in (
            "journal_mode=WAL",
            "synchronous=NORMAL",
            "busy_timeout=30000",
            "foreign_keys=ON",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "handle_error")
    def _(context: sqlalchemy.ExceptionContext) -> OperationalError | None:
        # DBOS waits for a database that is locked, but gives up the workflow if it is full.
        failure = context.sqlalchemy_exception
        if failure is None or not is_full(failure):
            return None
        cause = sqlite3.OperationalError("database is locked: its file system is full")
        cause.sqlite_errorcode = sqlite3.SQLITE_FULL
        return OperationalError(context.statement, None, cause)

    return engine


async def stop() -> None:
    """Stop the engine and the work that runs, without recording an outcome: another executor continues it."""
    global _engine  # noqa: PLW0603
    if _engine is None:
        return
    running = tuple(_engine._workflow_tasks)  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]
    for task in running:
        task.cancel()
    if running:
        await asyncio.wait(running, timeout=STOP_SECONDS)
    # The engine had made its own thread pool the loop's default, and is about to close it.
    asyncio.get_running_loop().set_default_executor(ThreadPoolExecutor(thread_name_prefix="default"))
    await asyncio.to_thread(DBOS.destroy)
    _engine = None


async def start(work: Callable[..., Coroutine[Any, Any, None]], id: str, *args: int) -> None:
    """Start a workflow, unless one with this id was started before."""
    with SetWorkflowID(id):
        await DBOS.start_workflow_async(work, *args)


async def map_steps(
    step_name: str,
    work: Callable[[Item], Coroutine[Any, Any, T]],
    items: Sequence[Item],
    done: Callable[[Item, T], None],
) -> None:
    """Run one durable step for each item, a few concurrently, and pass each result to `done`.

    The positions of the steps are reserved in the order of the items. If they were numbered as they happen to start, a
    replay would mix up their results without an error.
    """
    places = [DBOS.reserve_step() for _ in items]

    async def one(number: int) -> None:
        done(items[number], await places[number].run_async({"name": step_name}, work, items[number]))

    await map_concurrently(one, range(len(items)))


async def map_concurrently(work: Callable[[Item], Coroutine[Any, Any, object]], items: Sequence[Item]) -> None:
    """Process each item, a few concurrently."""
    free = asyncio.Semaphore(AT_ONCE)

    async def one(item: Item) -> None:
        async with free:
            await work(item)

    async with asyncio.TaskGroup() as group:
        for item in items:
            group.create_task(one(item))
