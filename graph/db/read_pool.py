"""Read-only connections that bypass SQLAlchemy: a statement costs little more than its execution."""

import asyncio
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Engine, PoolProxiedConnection
from sqlalchemy.ext.asyncio import AsyncEngine
from sqlalchemy.util import greenlet_spawn

Row = Sequence[Any]
# Connections taken from the engine's pool; all other reads and writes share the rest.
READ_CONNECTIONS = 8
# PostgreSQL plans a statement once for each connection. By default it compares the costs of plans for these very values and
# plans most statements anew in each run, which takes longer than the run.
# It also compiles a plan that it believes to be expensive, which takes a hundred times as long as a page.
GENERIC_PLANS = "SET plan_cache_mode = force_generic_plan; SET jit = off"
# The best plan of a search depends on the text: frequent texts are found in the order of the list, rare ones by their index.
PLAN_BY_VALUES = "SET plan_cache_mode = force_custom_plan"
PLAN_ONCE = "SET plan_cache_mode = force_generic_plan"


class ReadPool:
    """A few of an engine's connections, each for one statement at a time, outside transactions.

    SQLAlchemy opens them and calls the listeners of `before_cursor_execute` for every statement. Its pool, cursors and
    results would take ten times as long for a small statement as the database does.
    """

    def __init__(self, engine: AsyncEngine, size: int = READ_CONNECTIONS) -> None:
        self._engine = engine
        self._sync: Engine = engine.sync_engine
        self._is_postgresql = engine.dialect.name == "postgresql"
        # Each with the driver's connection.
        self._free: list[tuple[PoolProxiedConnection, Any]] = []
        self._permits = asyncio.Semaphore(size)
        self._is_closed = False

    async def fetch(self, text: str, parameters: tuple[Any, ...], *, plan_by_values: bool = False) -> Sequence[Row]:
        """Run one read-only statement and return the driver's rows; PostgreSQL plans it by its values if requested.

        A failed statement is run again by SQLAlchemy, so it raises SQLAlchemy's exceptions.
        """
        # Finding none takes less time than iterating over none.
        if listeners := self._sync.dispatch.before_cursor_execute:
            for listener in listeners:
                listener(None, None, text, parameters, None, False)
        await self._permits.acquire()
        try:
            connection, driver = await self._open()
            try:
                rows = await self._execute(driver, text, parameters, plan_by_values=plan_by_values)
            except BaseException as failure:
                await greenlet_spawn(connection.invalidate)
                if not isinstance(failure, Exception):
                    raise
            else:
                self._free.append((connection, driver))
                if self._is_closed:
                    await self.close()
                return rows
        finally:
            self._permits.release()
        return await greenlet_spawn(self._run, text, parameters)

    async def close(self) -> None:
        """Return all connections to the engine's pool; connections in use follow when their read ends."""
        self._is_closed = True
        while self._free:
            connection, _ = self._free.pop()
            await greenlet_spawn(connection.close)

    async def _open(self) -> tuple[PoolProxiedConnection, Any]:
        while self._free:
            connection, driver = self._free.pop()
            if not self._is_postgresql or not driver.is_closed():
                return connection, driver
            await greenlet_spawn(connection.invalidate)
        connection = await self._engine.raw_connection()
        driver: Any = connection.driver_connection
        try:
            if self._is_postgresql:
                await driver.execute(GENERIC_PLANS)
        except BaseException:
            await greenlet_spawn(connection.invalidate)
            raise
        return connection, driver

    async def _execute(
        self, driver: Any, text: str, parameters: tuple[Any, ...], *, plan_by_values: bool
    ) -> Sequence[Row]:
        if not self._is_postgresql:
            return await driver.execute_fetchall(text, parameters)
        # The driver caches prepared statements.
        if not plan_by_values:
            return await driver.fetch(text, *parameters)
        await driver.execute(PLAN_BY_VALUES)
        rows = await driver.fetch(text, *parameters)
        await driver.execute(PLAN_ONCE)
        return rows

    def _run(self, text: str, parameters: tuple[Any, ...]) -> Sequence[Row]:
        with self._sync.connect() as connection:
            return connection.exec_driver_sql(text, parameters).fetchall()
