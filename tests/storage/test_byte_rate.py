"""The byte-rate limiter of background work: it keeps to a rate, and ends at a stop."""

import threading

import pytest

from graph.storage.errors import StoppedError
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.byte_rate import ByteRateLimiter, Clock


class FakeClock(Clock):
    """A clock that advances only by waits, or by the test."""

    def __init__(self) -> None:
        self.moment = 100.0
        self.waits: list[float] = []

    def now(self) -> float:
        return self.moment

    def wait(self, seconds: float, stop: CancelToken) -> None:
        self.waits.append(seconds)
        self.moment += seconds


def test_read_bytes_delay_the_next_read() -> None:
    clock = FakeClock()
    pace, stop = ByteRateLimiter(100, clock), CancelToken()
    for size in (50, 200, 100):
        pace.wait_for(size, stop)
    assert clock.waits == [0.5, 2.0]
    pace.wait_for(1, stop)
    assert clock.moment == 103.5


def test_idle_time_is_not_accumulated() -> None:
    clock = FakeClock()
    pace, stop = ByteRateLimiter(100, clock), CancelToken()
    pace.wait_for(100, stop)
    clock.moment += 60
    pace.wait_for(100, stop)
    pace.wait_for(100, stop)
    assert clock.waits == [1.0]


def test_unlimited_rate_never_waits() -> None:
    clock = FakeClock()
    pace = ByteRateLimiter(None, clock)
    pace.wait_for(1 << 60, CancelToken())
    pace.wait_for(1 << 60, CancelToken())
    assert (clock.waits, pace.is_bound) == ([], False)


def test_waiting_reader_is_stopped_at_once() -> None:
    """With the real clock, the wait would take an hour."""
    stop, pace, ended = CancelToken(), ByteRateLimiter(1), threading.Event()
    pace.wait_for(3600, stop)

    def waits() -> None:
        with pytest.raises(StoppedError):
            pace.wait_for(1, stop)
        ended.set()

    thread = threading.Thread(target=waits, daemon=True)
    thread.start()
    stop.set()
    assert ended.wait(10)
