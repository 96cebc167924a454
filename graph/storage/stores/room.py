"""Room for new objects of a file store, beside those that other threads are writing."""

import threading
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from graph.free_space.space import require_room, space_of

# Several chunks that are written at once.
LOW_BYTES = 16 << 20


class Room:
    """The free space of a folder; a remote store has no known limit, and no folder."""

    def __init__(self, root: Path | None, keep_free_gb: float | None) -> None:
        self._root = root
        self._keep_free_gb = keep_free_gb
        self._lock = threading.Lock()
        self._writing_bytes = 0

    def is_low(self) -> bool:
        """Whether new objects may soon not fit; raises OSError."""
        return self._root is not None and not space_of(self._root).has_room(LOW_BYTES, self._keep_free_gb)

    @contextmanager
    def for_bytes(self, size_bytes: int) -> Generator[None]:
        """Require room for bytes about to be written, until the block ends; raises OSError (ENOSPC)."""
        with self._lock:
            self._writing_bytes += size_bytes
            writing_bytes = self._writing_bytes
        try:
            if self._root is not None:
                require_room(self._root, writing_bytes, self._keep_free_gb)
            yield
        finally:
            with self._lock:
                self._writing_bytes -= size_bytes
