"""Liveness of workers, judged only by this process's monotonic clock (decisions/0006)."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from graph.workflows.runtime.leases import Heartbeat

# If two reads are further apart, this process was paused or had no database, and earlier observations prove nothing.
LONGEST_GAP_SECONDS = 4.0


class Silence:
    """The time for which a value has not changed, over an uninterrupted series of reads."""

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, *, longest_gap: float = LONGEST_GAP_SECONDS
    ) -> None:
        self._clock = clock
        self._longest_gap = longest_gap
        self._value: object = None
        self._since = self._last = float("-inf")

    def observe(self, value: object, *, asked: float) -> float:
        """Record the result of a read that was sent at `asked`; return a lower bound of the time without a change."""
        answered = self._clock()
        if answered - self._last > self._longest_gap or value != self._value:
            self._value, self._since = value, answered
        self._last = answered
        return asked - self._since


@dataclass
class _Sight:
    """A worker's last heartbeat, and whether this process has seen its counter change."""

    heartbeat: Heartbeat
    silence: Silence
    seconds: float
    changed: bool = False


class Liveness:
    """The time for which the counter of each worker has not changed, as observed by this process."""

    def __init__(self, lease_seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._lease_seconds = lease_seconds
        self._clock = clock
        self._sights: dict[str, _Sight] = {}
        self._began = self._last = clock()

    def observe(self, heartbeats: Sequence[Heartbeat], *, asked: float) -> None:
        """Record the result of a read of all heartbeats that was sent at `asked`."""
        answered = self._clock()
        if answered - self._last > self._longest_gap:
            self.restart()
        self._last = answered
        before = self._sights
        self._sights = {found.worker: self._sight(before.get(found.worker), found, asked) for found in heartbeats}

    @property
    def _longest_gap(self) -> float:
        return self._lease_seconds / 2

    def _sight(self, before: _Sight | None, found: Heartbeat, asked: float) -> _Sight:
        silence = Silence(self._clock, longest_gap=self._longest_gap) if before is None else before.silence
        changed = before is not None and (before.changed or before.heartbeat.counter != found.counter)
        return _Sight(found, silence, silence.observe(found.counter, asked=asked), changed)

    def restart(self) -> None:
        """Restart all observations, after a failed read or a pause."""
        self._sights = {}
        self._began = self._last = self._clock()

    def silent(self) -> list[Heartbeat]:
        """Return the workers with a lease whose counter has not changed for one whole lease."""
        return [
            sight.heartbeat
            for sight in self._sights.values()
            if not sight.heartbeat.fenced and sight.seconds >= self._lease_seconds
        ]

    def fenced(self) -> list[str]:
        """Return the fenced workers, which may have unfinished work."""
        return [sight.heartbeat.worker for sight in self._sights.values() if sight.heartbeat.fenced]

    def alive(self) -> set[str]:
        """Return the workers with a lease whose renewal this process observed less than one lease ago."""
        age = self._clock() - self._last
        return {
            sight.heartbeat.worker
            for sight in self._sights.values()
            if sight.changed and not sight.heartbeat.fenced and sight.seconds + age < self._lease_seconds
        }

    def watched_seconds(self) -> float:
        """Return the duration of the current observations, in seconds."""
        return self._clock() - self._began
