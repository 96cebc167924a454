"""A store that stalls: FIFOs replace chunks and block their readers until the gate opens.

A test therefore observes the work at a chosen moment, whatever the speed of the machine.
"""

import hashlib
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.workflows.live_account import RegionFolder, chunks_of

# More than the number of threads that can block.
HELD = 64


class Gate:
    """Blocked chunks of one region; can be opened once."""

    def __init__(self, root: Path, names: list[str]) -> None:
        self._names = names
        # By descriptor, because a test may move the region's folder meanwhile.
        self._root = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
        self._held: list[int] = []
        for name in names:
            with suppress(FileNotFoundError):
                self._move(name, f"{name}#held")
            os.mkfifo(name, dir_fd=self._root)

    def open(self) -> None:
        """Release all blocked readers: chunks that existed exist again, the others remain missing."""
        for name in self._names:
            aside = f"{name}#gate"
            self._move(name, aside)
            with suppress(FileNotFoundError):
                self._move(f"{name}#held", name)
            # A FIFO opened for reading and writing does not block, and wakes blocked readers.
            self._held.append(os.open(aside, os.O_RDWR, dir_fd=self._root))
            os.unlink(aside, dir_fd=self._root)
        self._names = []

    def close(self) -> None:
        """Open it if necessary, and release its files."""
        self.open()
        for descriptor in (*self._held, self._root):
            os.close(descriptor)

    def _move(self, name: str, to: str) -> None:
        os.rename(name, to, src_dir_fd=self._root, dst_dir_fd=self._root)


@contextmanager
def gate(region: RegionFolder, disk: Path, after: int) -> Generator[Gate]:
    """Let the first chunks of a disk pass in a region, and block the following ones."""
    digests = list(dict.fromkeys(hashlib.sha256(chunk).hexdigest() for chunk in chunks_of(disk) if any(chunk[:64])))
    names = [f"chunks/{digest[:2]}/{digest[2:]}" for digest in digests[after : after + HELD]]
    for name in names:
        (region.root / name).parent.mkdir(parents=True, exist_ok=True)
    made = Gate(region.root, names)
    try:
        yield made
    finally:
        made.close()
