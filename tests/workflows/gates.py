"""A store that stands still: FIFOs in the place of chunks, at which whoever comes waits until the gate is opened.

So a test sees the work at a moment of its choosing, however fast the machine is.
"""

import hashlib
import os
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.workflows.story import RegionFolder, chunks_of

# More than a server has threads that could come.
HELD = 64


class Gate:
    """Some chunks of one region; opened once."""

    def __init__(self, root: Path, names: list[str]) -> None:
        self._names = names
        # By descriptor: a test may move the region's folder away meanwhile.
        self._root = os.open(root, os.O_RDONLY | os.O_DIRECTORY)
        self._held: list[int] = []
        for name in names:
            with suppress(FileNotFoundError):
                self._move(name, f"{name}#held")
            os.mkfifo(name, dir_fd=self._root)

    def open(self) -> None:
        """Let go on whoever waits: what was there is there again, what was not there still is not."""
        for name in self._names:
            aside = f"{name}#gate"
            self._move(name, aside)
            with suppress(FileNotFoundError):
                self._move(f"{name}#held", name)
            # Opened both ways it never waits itself, and wakes those who wait to read.
            self._held.append(os.open(aside, os.O_RDWR, dir_fd=self._root))
            os.unlink(aside, dir_fd=self._root)
        self._names = []

    def close(self) -> None:
        """Open it if it is not, and forget it."""
        self.open()
        for descriptor in (*self._held, self._root):
            os.close(descriptor)

    def _move(self, name: str, to: str) -> None:
        os.rename(name, to, src_dir_fd=self._root, dst_dir_fd=self._root)


@contextmanager
def gate(region: RegionFolder, disk: Path, after: int) -> Generator[Gate]:
    """Let a disk's first chunks, so many, pass in a region, and hold up the work at those that follow."""
    digests = list(dict.fromkeys(hashlib.sha256(chunk).hexdigest() for chunk in chunks_of(disk) if any(chunk[:64])))
    names = [f"chunks/{digest[:2]}/{digest[2:]}" for digest in digests[after : after + HELD]]
    for name in names:
        (region.root / name).parent.mkdir(parents=True, exist_ok=True)
    made = Gate(region.root, names)
    try:
        yield made
    finally:
        made.close()
