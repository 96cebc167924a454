"""Counters of a transfer, updated by many threads and read by any."""

import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from operator import add, attrgetter


@dataclass
class Counters:
    """Totals of one segment or of a whole transfer. Sizes are in bytes.

    Not changed after creation, but not frozen either: each chunk creates several, and a frozen one takes four times as long.
    """

    chunks_processed: int = 0
    processed_bytes: int = 0
    "Logical bytes processed: read from the disk, considered for a region, or written to a disk."
    bytes_zero: int = 0
    ("Part of these bytes that was allocated on the disk but contained only zeros: neither stored nor deduplicated.")
    chunks_stored: int = 0
    stored_bytes: int = 0
    "Object bytes written to the target, compressed; in a replication, the bytes transferred."
    chunks_deduplicated: int = 0
    deduplicated_bytes: int = 0
    "Logical bytes of chunks that the target already had; in a replication, the bytes skipped."
    new_bytes: int = 0
    new_data_bytes: int = 0
    """Chunks that the parent version lacks, compressed and logical, whether or not the target already had them: the figures
    that principals see, because the others reveal what is stored for others (SECURITY.md)."""
    chunks_repaired: int = 0
    "Damaged objects that were found in the target and replaced; also counted in chunks_stored."

    @classmethod
    def found(cls, lengths: Sequence[int]) -> "Counters":
        """Return the counters of chunks of these lengths that the target already has."""
        total = sum(lengths)
        return cls(
            chunks_processed=len(lengths),
            processed_bytes=total,
            chunks_deduplicated=len(lengths),
            deduplicated_bytes=total,
        )

    def __add__(self, other: "Counters") -> "Counters":
        return Counters(*map(add, _values(self), _values(other)))


_values = attrgetter(*(field.name for field in fields(Counters)))


class Progress:
    """Thread-safe totals of a running transfer, including those of its running segments."""

    def __init__(self, start: Counters | None = None) -> None:
        self._lock = threading.Lock()
        # Replaced as a whole: a reader takes no lock, so that the API's thread never waits for one of lower priority.
        self._state: tuple[Counters, frozenset[Progress]] = start or Counters(), frozenset()

    def add(self, counters: Counters) -> None:
        with self._lock:
            totals, segments = self._state
            self._state = totals + counters, segments

    def snapshot(self) -> Counters:
        """Return the current totals."""
        totals, segments = self._state
        return sum((segment.snapshot() for segment in segments), totals)

    @contextmanager
    def segment(self) -> Generator["Progress"]:
        """Count one segment. One that fails no longer counts, so that the retry does not count it twice."""
        segment = Progress()
        with self._lock:
            totals, segments = self._state
            self._state = totals, segments | {segment}
        counted = Counters()
        try:
            yield segment
            counted = segment.snapshot()
        finally:
            with self._lock:
                totals, segments = self._state
                self._state = totals + counted, segments - {segment}
