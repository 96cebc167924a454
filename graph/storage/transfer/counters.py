"""Counters: what a movement of bytes has done so far, counted by many threads and read by anyone."""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, fields

from typing_extensions import override


@dataclass(frozen=True)
class Counters:
    """Totals of one segment or of a whole movement. Lengths are in bytes."""

    chunks_processed: int = 0
    bytes_processed: int = 0
    """Logical bytes dealt with: read from the disk, considered for a region, or written to a disk."""
    bytes_zero: int = 0
    """Of these, bytes that were allocated on the disk but only zeros: neither stored nor deduplicated."""
    chunks_stored: int = 0
    bytes_stored: int = 0
    """Object bytes written to the target, after compression: in a replication, the bytes transferred."""
    chunks_deduplicated: int = 0
    bytes_deduplicated: int = 0
    """Logical bytes of chunks that the target had already: in a replication, the ones skipped."""
    chunks_healed: int = 0
    """Damaged objects found in the target and replaced; counted in chunks_stored as well."""

    def __add__(self, other: "Counters") -> "Counters":
        return Counters(**{name: getattr(self, name) + getattr(other, name) for name in _NAMES})

    def __sub__(self, other: "Counters") -> "Counters":
        return Counters(**{name: getattr(self, name) - getattr(other, name) for name in _NAMES})


_NAMES = tuple(field.name for field in fields(Counters))


@dataclass(frozen=True)
class SegmentResult:
    """What one segment came to: its identity, its counters, and the source regions found damaged on the way."""

    index: int
    counters: Counters
    damaged_sources: tuple[str, ...] = ()


class Progress:
    """Thread-safe totals of a running movement."""

    def __init__(self, start: Counters | None = None) -> None:
        self._lock = threading.Lock()
        self._totals = start or Counters()

    def add(self, counters: Counters) -> None:
        with self._lock:
            self._totals += counters

    def take_back(self, counters: Counters) -> None:
        """Count less: what failed will be counted when it is done again."""
        with self._lock:
            self._totals -= counters

    def snapshot(self) -> Counters:
        """Return the totals at this moment."""
        return self._totals

    @contextmanager
    def segment(self) -> Generator["Tally"]:
        """Count one segment. If it fails, its share is taken back, so that its retry is not counted twice."""
        tally = Tally(self)
        try:
            yield tally
        except BaseException:
            self.take_back(tally.snapshot())
            raise


class Tally(Progress):
    """One segment's totals, passed on to the whole's as they grow."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    @override
    def add(self, counters: Counters) -> None:
        super().add(counters)
        self._whole.add(counters)

    @override
    def take_back(self, counters: Counters) -> None:
        super().take_back(counters)
        self._whole.take_back(counters)
