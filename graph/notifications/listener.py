"""Listener: forwards other processes' announcements from PostgreSQL to this process's hub."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from typing import Any, cast

import asyncpg

from graph.aio.cancellation import raise_if_cancelled
from graph.db.outage import log_failure
from graph.notifications.announce import CHANNEL
from graph.notifications.hub import EVERYTHING, Hub

_connect = cast("Callable[..., Awaitable[object]]", asyncpg.connect)  # pyright: ignore[reportUnknownMemberType]

log = logging.getLogger(__name__)

RETRY_SECONDS = 1.0
CHECK_SECONDS = 5


async def listen(database_url: str, hub: Hub) -> None:
    """Listen until cancelled, on a separate connection; after every (re)connect, notify all subscribers."""
    dsn = database_url.replace("postgresql+asyncpg://", "postgresql://", 1)

    def on_notification(_connection: Any, _pid: int, _channel: str, payload: object) -> None:
        hub.wake(str(payload))

    while True:
        try:
            connection = cast("Any", await _connect(dsn, timeout=CHECK_SECONDS))
            try:
                await connection.add_listener(CHANNEL, on_notification)
                hub.wake(EVERYTHING)
                while True:
                    await asyncio.sleep(CHECK_SECONDS)
                    await connection.execute("SELECT 1", timeout=CHECK_SECONDS)
            finally:
                await connection.close(timeout=CHECK_SECONDS)
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError) as error:
            log_failure(log, "Notifications of other processes cannot be received", error)
            raise_if_cancelled()
            await asyncio.sleep(RETRY_SECONDS)
