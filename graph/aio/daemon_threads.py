"""Daemon threads for calls that may hang: a process that stops does not wait for them."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")


async def in_daemon_thread(name: str, work: Callable[[], T]) -> T:
    """Call a blocking function in a thread of its own. If the caller is cancelled, the thread runs on."""
    future: Future[T] = Future()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001  (raised again by the awaiting caller)
            future.set_exception(error)
        else:
            future.set_result(result)

    # Running, so that the cancellation of the caller does not cancel the future and the thread can end.
    future.set_running_or_notify_cancel()
    threading.Thread(target=run, name=name, daemon=True).start()
    return await asyncio.wrap_future(future)
