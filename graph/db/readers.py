"""Connections kept for reading, and asked through the driver itself: a statement costs little more than its answer."""

import asyncio
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.util import greenlet_spawn

Row = Sequence[Any]
# Of the engine's pool. Whoever else reads or writes shares the others.
READERS = 8
# PostgreSQL plans a statement once for each connection. By default it compares the costs of plans for these very values and
# plans most statements anew in each run, which takes longer than the run.
GENERIC_PLANS = "SET plan_cache_mode = force_generic_plan"


class Readers:
    """A few of an engine's connections, each for one statement at a time, outside transactions.

    SQLAlchemy opens them, and listeners of its `before_cursor_execute` hear of every statement; between its pool, its
    cursors and its results a small statement would spend ten times as long as in the database.
    """

    def __init__(self, engine: AsyncEngine, most: int = READERS) -> None:
        self._engine = engine
        self._sync: Engine = engine.sync_engine
        self._is_postgresql = engine.dialect.name == "postgresql"
        self._free: list[PoolProxiedConnection] = []
        self._turns = asyncio.Semaphore(most)
        self._is_closed = False

    async def fetch(self, text: str, parameters: tuple[Any, ...]) -> Sequence[Row]:
        """Run one statement that only reads, and return its rows as the driver has them.

        Raises what SQLAlchemy raises: a statement that fails here is run again in its way.
        """
        for listener in self._sync.dispatch.before_cursor_execute:
            listener(None, None, text, parameters, None, False)
        async with self._turns:
            connection = await self._open()
            try:
                rows = await self._ask(connection.driver_connection, text, parameters)
            except BaseException as failure:
                await greenlet_spawn(connection.invalidate)
                if not isinstance(failure, Exception):
                    raise
            else:
                self._free.append(connection)
                if self._is_closed:
                    await self.close()
                return rows
        return await greenlet_spawn(self._run, text, parameters)

    async def close(self) -> None:
        """Give all connections back to the engine's pool; what is being read does so when it is."""
        self._is_closed = True
        while self._free:
            await greenlet_spawn(self._free.pop().close)

    async def _open(self) -> PoolProxiedConnection:
        while self._free:
            connection = self._free.pop()
            if not self._is_postgresql or not connection.driver_connection.is_closed():  # type: ignore[union-attr]
                return connection
            await greenlet_spawn(connection.invalidate)
        connection = await self._engine.raw_connection()
        try:
            if self._is_postgresql:
                await connection.driver_connection.execute(GENERIC_PLANS)  # type: ignore[union-attr]
        except BaseException:
            await greenlet_spawn(connection.invalidate)
            raise
        return connection

    async def _ask(self, driver: Any, text: str, parameters: tuple[Any, ...]) -> Sequence[Row]:
        if self._is_postgresql:
            # It keeps the statements asked last prepared.
            return await driver.fetch(text, *parameters)
        return await driver.execute_fetchall(text, parameters)

    def _run(self, text: str, parameters: tuple[Any, ...]) -> Sequence[Row]:
        with self._sync.connect() as connection:
            return connection.exec_driver_sql(text, parameters).fetchall()
