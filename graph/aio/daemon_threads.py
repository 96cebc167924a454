"""Daemon threads for calls that may hang: a process that stops does not wait for them."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


# The calls of `call_once` that have not returned, by key.
_running: dict[str, Future[Any]] = {}


async def call_once(key: str, work: Callable[[], T]) -> T:
    """Call a blocking function in a daemon thread, or wait for the call with this key that is running.

    A function that hangs therefore never has more than one thread. To be called by one event loop.
    """
    future: Future[T] | None = _running.get(key)
    if future is None or future.done():
        future = _running[key] = _start(key, work)
        future.add_done_callback(lambda done: _forget(key, done))
    return await asyncio.wrap_future(future)


def _forget(key: str, done: Future[Any]) -> None:
    if _running.get(key) is done:
        del _running[key]


async def in_daemon_thread(name: str, work: Callable[[], T]) -> T:
    """Call a blocking function in a thread of its own. If the caller is cancelled, the thread runs on."""
    return await asyncio.wrap_future(_start(name, work))


def _start(name: str, work: Callable[[], T]) -> Future[T]:
    future: Future[T] = Future()

    def run() -> None:
        try:
            result = work()
        except BaseException as error:  # noqa: BLE001  (raised again by the awaiting caller)
            future.set_exception(error)
        else:
            future.set_result(result)

    # Running, so that the cancellation of a caller does not cancel the future and the thread can end.
    future.set_running_or_notify_cancel()
    threading.Thread(target=run, name=name, daemon=True).start()
    return future
