"""Byte-rate limiter: limits background reads, so that foreground work keeps its share of disk and network."""

import threading
import time

from graph.storage.thread_pools import CancelToken


class Clock:
    """The monotonic time, and waiting."""

    def now(self) -> float:
        """Return the monotonic time in seconds."""
        return time.monotonic()

    def wait(self, seconds: float, stop: CancelToken) -> None:
        """Wait for `seconds`, or until the work is cancelled."""
        stop.wait(seconds)


class ByteRateLimiter:
    """A rate limiter of bytes per second; without a rate, it does not limit."""

    def __init__(self, bytes_per_second: int | None = None, clock: Clock | None = None) -> None:
        self._rate = bytes_per_second
        self._clock = clock or Clock()
        self._lock = threading.Lock()
        self._free_at = self._clock.now()

    @property
    def is_bound(self) -> bool:
        return self._rate is not None

    def wait_for(self, size: int, stop: CancelToken) -> None:
        """Wait until `size` bytes may be read; raises StoppedError.

        Unused time does not accumulate.
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
