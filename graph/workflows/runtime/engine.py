"""The durable engine, DBOS, behind the few calls that we use of it."""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Sequence
from pathlib import Path
from typing import Any, TypeVar

import sqlalchemy
from dbos import DBOS, DBOSConfig, SetWorkflowID
from sqlalchemy import event
from sqlalchemy.exc import OperationalError

from graph.db.engine import IDLE_TRANSACTION_SECONDS
from graph.db.full import is_full
from graph.db.reserve import Reserve, guard
from graph.settings import Settings

T = TypeVar("T")
Item = TypeVar("Item")

# Raised only when running work of the version before could not be continued: its steps are replayed by order.
APPLICATION_VERSION = "lab-gallery-1"
AT_ONCE = 2

step = DBOS.step
workflow = DBOS.workflow


def launch(settings: Settings, executor: str) -> None:
    """Start the engine in this process, on the running event loop; unfinished work of this executor goes on."""
    config: DBOSConfig = {
        "name": "lab-gallery",
        "executor_id": executor,
        "application_version": APPLICATION_VERSION,
        "log_level": "ERROR",
        "use_listen_notify": not settings.is_embedded,
    }
    if settings.is_embedded:
        path = settings.data_dir / "workflows.sqlite"
        config["system_database_url"] = f"sqlite:///{path}"
        config["system_database_engine"] = _sqlite(path)
    else:
        config["system_database_url"] = settings.database_url.replace("+asyncpg", "", 1)
        config["sys_db_idle_transaction_timeout_sec"] = IDLE_TRANSACTION_SECONDS
    DBOS(config=config)
    DBOS.launch()


def _sqlite(path: Path) -> sqlalchemy.Engine:
    """Make the engine's own database: in WAL mode, which DBOS does not set by itself.

    Without a sync at every commit: the last steps may be forgotten in a power cut, and are then done again.
    """
    engine = sqlalchemy.create_engine(f"sqlite:///{path}")
    guard(engine, Reserve(path))

    @event.listens_for(engine, "connect")
    def _(connection: Any, _record: object) -> None:
        connection.isolation_level = "IMMEDIATE"
        for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=30000", "foreign_keys=ON"):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "handle_error")
    def _(context: sqlalchemy.ExceptionContext) -> None:
        # DBOS waits for a database that is locked, but gives up the workflow if it is full.
        failure = context.sqlalchemy_exception
        if failure is not None and is_full(failure):
            cause = sqlite3.OperationalError("database is locked: its file system is full")
            context.chained_exception = OperationalError(context.statement, None, cause)

    return engine


async def stop() -> None:
    """Stop the engine; what runs stays unfinished, and goes on at the next start."""
    await asyncio.to_thread(DBOS.destroy)


async def start(work: Callable[..., Coroutine[Any, Any, None]], id: str, *args: int) -> None:
    """Start a workflow; one that was started under this id before is not started again."""
    with SetWorkflowID(id):
        await DBOS.start_workflow_async(work, *args)


async def take_over(executor: str) -> bool:
    """Continue a dead executor's unfinished work here; tell whether nothing of it is left behind."""
    await asyncio.to_thread(DBOS._recover_pending_workflows, [executor])  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  (no public way)
    left = await DBOS.list_workflows_async(status="PENDING", executor_id=executor, limit=1, load_input=False)
    return not left


async def in_order(
    step_name: str,
    work: Callable[[Item], Coroutine[Any, Any, T]],
    items: Sequence[Item],
    done: Callable[[Item, T], None],
) -> None:
    """Run one durable step an item, a few at a time, and hand each result to `done`.

    The steps' places are reserved in the items' order first: a replay that numbered them as they happen to start
    would mix up their results without an error.
    """
    places = [DBOS.reserve_step() for _ in items]
    free = asyncio.Semaphore(AT_ONCE)

    async def one(number: int) -> None:
        async with free:
            done(items[number], await places[number].run_async({"name": step_name}, work, items[number]))

    async with asyncio.TaskGroup() as group:
        for number in range(len(items)):
            group.create_task(one(number))
