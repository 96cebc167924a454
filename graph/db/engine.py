"""Database engine and sessions."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.util.concurrency import in_greenlet

from graph.aio.coalescing import Coalescer
from graph.db.full import FullSightings
from graph.db.reserve import Reserve, guard
from graph.db.statement_cache import StatementCache
from graph.db.write_queue import WriteQueue
from graph.db.write_session import WriteSession

BUSY_TIMEOUT_MS = 30_000
POOL_SIZE = 24
POOL_TIMEOUT_SECONDS = 5
# How many connections of the pool read snapshots for resolvers: mutations and work always find others.
SNAPSHOT_READS = 5
# How many writing transactions a process has at once, each with a connection of the pool; the others wait in a queue.
WRITES = 8
BEGIN = "sqlite_begin"
# PostgreSQL ends the session, and with it the locks, of a process that was paused within a transaction; otherwise its
# work could not be taken over.
IDLE_TRANSACTION_SECONDS = 5


@dataclass(frozen=True)
class Database:
    """One database: `reads` opens sessions, `writes` transactions, and `statements` runs frequent queries.

    On SQLite, a writing transaction takes the write lock when it begins. A transaction that reads first and writes
    later could not wait for the lock and would fail at once with "database is locked".
    """

    engine: AsyncEngine
    reads: async_sessionmaker[AsyncSession]
    writes: WriteQueue
    statements: StatementCache
    # Coalesced reads of subscribers, which start and wake at the same time.
    subscriber_reads: Coalescer[Any, Any]
    # The reserve of an SQLite file; None for other databases.
    reserve: Reserve | None = None
    full: FullSightings = field(default_factory=FullSightings)
    snapshot_reads: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(SNAPSHOT_READS))

    @classmethod
    def connect(cls, url: str, info: dict[str, Any] | None = None, *, with_reserve: bool = False) -> Self:
        """Create the engine for a URL; nothing is connected yet. `info` is carried by every session.

        `with_reserve` keeps a reserve of space beside an SQLite file, so that deletions work on a full disk.
        """
        embedded = url.startswith("sqlite")
        options = (
            {}
            if embedded
            else {"server_settings": {"idle_in_transaction_session_timeout": f"{IDLE_TRANSACTION_SECONDS}s"}}
        )
        engine = create_async_engine(
            url, pool_size=POOL_SIZE, max_overflow=0, pool_timeout=POOL_TIMEOUT_SECONDS, connect_args=options
        )
        if embedded:
            event.listen(engine.sync_engine, "connect", _prepare_sqlite)
            event.listen(engine.sync_engine, "begin", _begin_sqlite)
            event.listen(engine.sync_engine, "invalidate", _give_up_sqlite)
        full = FullSightings()
        event.listen(engine.sync_engine, "handle_error", full.note)
        reserve = Reserve(Path(engine.url.database or "")) if embedded and with_reserve else None
        if reserve is not None:
            guard(engine.sync_engine, reserve)
        writer = engine.execution_options(**{BEGIN: "BEGIN IMMEDIATE"})
        # A batch of reads is one statement; a transaction around it would cost three round trips instead of one.
        reader = engine if embedded else engine.execution_options(isolation_level="AUTOCOMMIT")
        writes = async_sessionmaker(writer, sync_session_class=WriteSession, expire_on_commit=False, info=info or {})
        return cls(
            engine,
            async_sessionmaker(reader, expire_on_commit=False, info=info or {}),
            WriteQueue(writes, 1 if embedded else WRITES),
            StatementCache(reader),
            Coalescer(),
            reserve,
            full,
        )

    @property
    def is_nearly_full(self) -> bool:
        """Whether the database's file system has space for deletions only; statements that add rows are refused."""
        return self.reserve is not None and self.reserve.is_drained

    @property
    def is_postgresql(self) -> bool:
        """Whether other processes can share this database."""
        return self.engine.dialect.name == "postgresql"

    async def close(self) -> None:
        """Close all pooled connections and end running reads."""
        await self.subscriber_reads.close()
        await self.statements.coalescer.close()
        await self.statements.read_pool.close()
        await self.engine.dispose()


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # The driver must not start transactions of its own; `_begin_sqlite` does.
    connection.isolation_level = None
    cursor = connection.cursor()
    # The timeout first: the others may have to wait for a process that creates the database now.
    for pragma in (
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        # A full TMPDIR would fail sorts as if the database were full.
        "temp_store=MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    connection.exec_driver_sql(connection.get_execution_options().get(BEGIN, "BEGIN"))


def _give_up_sqlite(connection: Any, _record: object, _reason: BaseException | None) -> None:
    """End the transaction of a cancelled task.

    Closing the connection does not: SQLite keeps it, and its lock on the database, as long as a statement has rows left
    (https://sqlite.org/c3ref/close.html), and a cancelled task keeps the statement until it is garbage-collected.
    """
    if in_greenlet():
        connection.rollback()
