"""In-flight chunks: the chunks that one export is storing or has stored, so that each is stored once."""

import threading

# Above this number, chunks are looked up in the store again, so that memory stays bounded: 256 GiB of distinct data.
MAX_CLAIMS = 1 << 18


class InFlightChunks:
    """Digests that a thread of one export stores or has stored. Shared by the export's segments."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._claimed: set[bytes] = set()

    def claim(self, digest: bytes) -> bool:
        """Claim a chunk; returns False if another thread has claimed it."""
        with self._lock:
            if digest in self._claimed:
                return False
            if len(self._claimed) < MAX_CLAIMS:
                self._claimed.add(digest)
            return True

    def release(self, digest: bytes) -> None:
        """Release a failed claim, so that a retry stores the chunk."""
        with self._lock:
            self._claimed.discard(digest)
