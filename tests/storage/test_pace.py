"""Pace: work in the background keeps to a rate, and ends when it is told to."""

import threading

import pytest

from graph.storage.errors import Stopped
from graph.storage.transfer.byte_rate import Clock, Pace
from graph.storage.transfer.thread_pools import Stop


class FakeClock(Clock):
    """A clock that goes on only when somebody waits, or a test says so."""

    def __init__(self) -> None:
        self.moment = 100.0
        self.waits: list[float] = []

    def now(self) -> float:
        return self.moment

    def wait(self, seconds: float, stop: Stop) -> None:
        self.waits.append(seconds)
        self.moment += seconds


def test_what_was_read_takes_its_time_before_more_is_read() -> None:
    clock = FakeClock()
    pace, stop = Pace(100, clock), Stop()
    for size in (50, 200, 100):
        pace.take(size, stop)
    assert clock.waits == [0.5, 2.0]
    pace.take(1, stop)
    assert clock.moment == 103.5


def test_time_that_went_by_is_not_made_up_for() -> None:
    clock = FakeClock()
    pace, stop = Pace(100, clock), Stop()
    pace.take(100, stop)
    clock.moment += 60
    pace.take(100, stop)
    pace.take(100, stop)
    assert clock.waits == [1.0]


def test_without_a_rate_nothing_waits() -> None:
    clock = FakeClock()
    pace = Pace(None, clock)
    pace.take(1 << 60, Stop())
    pace.take(1 << 60, Stop())
    assert (clock.waits, pace.is_bound) == ([], False)


def test_who_waits_is_stopped_at_once() -> None:
    """With the real clock: it would be an hour."""
    stop, pace, ended = Stop(), Pace(1), threading.Event()
    pace.take(3600, stop)

    def waits() -> None:
        with pytest.raises(Stopped):
            pace.take(1, stop)
        ended.set()

    thread = threading.Thread(target=waits, daemon=True)
    thread.start()
    stop.set()
    assert ended.wait(10)
