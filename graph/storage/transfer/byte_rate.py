"""Pace: how fast work in the background may read, so that what people wait for keeps machine and links."""

import threading
import time

from graph.storage.transfer.thread_pools import Stop


class Clock:
    """The time that passes, and waiting for it."""

    def now(self) -> float:
        """Return seconds, from any moment on."""
        return time.monotonic()

    def wait(self, seconds: float, stop: Stop) -> None:
        """Let so much time pass, less if the work is to stop."""
        stop.wait(seconds)


class Pace:
    """So many bytes a second at most, evenly; without a rate as many as there are."""

    def __init__(self, bytes_per_second: int | None = None, clock: Clock | None = None) -> None:
        self._rate = bytes_per_second
        self._clock = clock or Clock()
        self._lock = threading.Lock()
        self._free_at = self._clock.now()

    @property
    def is_bound(self) -> bool:
        return self._rate is not None

    def take(self, size: int, stop: Stop) -> None:
        """Wait until so many bytes may be read: the time that those before take; raises Stopped.

        Time that went by unused is not made up for.
        """
        if self._rate is None:
            return
        with self._lock:
            moment = self._clock.now()
            begin = max(moment, self._free_at)
            self._free_at = begin + size / self._rate
        if begin > moment:
            self._clock.wait(begin - moment, stop)
            stop.check()
