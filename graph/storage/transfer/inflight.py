"""Claims: which chunks one export has already taken care of, so that each is stored once."""

import threading

# Above this, chunks are looked up in the store again, so that memory stays bounded: 256 GiB of distinct data.
MAX_CLAIMS = 1 << 18


class Claims:
    """Digests that some thread of one export stores or has stored. Share it among the export's segments."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._taken: set[bytes] = set()

    def take(self, digest: bytes) -> bool:
        """Claim a chunk; False if it is claimed already."""
        with self._lock:
            if digest in self._taken:
                return False
            if len(self._taken) < MAX_CLAIMS:
                self._taken.add(digest)
            return True

    def give_back(self, digest: bytes) -> None:
        """Give up a claim that came to nothing, so that a retry stores the chunk."""
        with self._lock:
            self._taken.discard(digest)
