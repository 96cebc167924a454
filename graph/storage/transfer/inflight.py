"""In-flight chunks: the chunks that one export is storing or has stored, so that each is stored and counted once."""

import threading

# Above this number, chunks are looked up in the store again, so that memory stays bounded: 256 GiB of distinct data.
MAX_CLAIMS = 1 << 18


class InFlightChunks:
    """Digests that a thread of one export stores or has stored, each with its object's length. Shared by its segments."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._claimed: dict[bytes, int] = {}

    def claim(self, digest: bytes) -> bool:
        """Claim a chunk; returns False if another thread has claimed it."""
        with self._lock:
            if digest in self._claimed:
                return False
            if len(self._claimed) < MAX_CLAIMS:
                self._claimed[digest] = 0
            return True

    def release(self, digest: bytes) -> None:
        """Release a failed claim, so that a retry stores the chunk."""
        with self._lock:
            self._claimed.pop(digest, None)

    def record_size(self, digest: bytes, stored_bytes: int) -> None:
        """Record the length of a claimed chunk's object."""
        with self._lock:
            if digest in self._claimed:
                self._claimed[digest] = stored_bytes

    def size(self, digest: bytes) -> int | None:
        """Return the length of a chunk's object; None if another process stored the chunk."""
        return self._claimed.get(digest) or None
