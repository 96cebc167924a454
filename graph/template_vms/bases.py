"""Bases: flat, read-only copies of images on this host, over which labs have their disks as overlays.

`bases/DIGEST.raw` is named by its content and never changes. It belongs to the host, not to the gallery: the deletion of a
version neither waits for it nor removes it.
"""

import fcntl
import os
import re
from collections.abc import Collection
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read import base_digests
from graph.storage.formats.read.disk_writer import disk_errors, finish, flush
from graph.storage.formats.read.raw import SECTOR_BYTES
from graph.storage.stores.durability import sync_directory

BASE_MODE = 0o444
FOLDER_MODE = 0o700
_NAME = re.compile(r"([0-9a-f]{64})\.raw")
_PARTIAL = re.compile(r"[0-9a-f]{64}\.raw\.(?:[0-9]+|digests)\.(.+)\.partial")


class Base(NamedTuple):
    """A base on this host: its digest, the space that it occupies in bytes, and when a lab was last created over it."""

    digest: str
    used_bytes: int
    used_at: float


class Verification(NamedTuple):
    """The last verification of a base: the digest that its content must have, whether it had it, and when it was read."""

    content: str
    is_damaged: bool
    at: float


class Bases:
    """The bases under one data directory. All methods raise DiskIOError."""

    def __init__(self, data_dir: Path) -> None:
        self._folder = data_dir / "bases"

    def path(self, digest: str) -> Path:
        """Return the path of a base; raises ValueError for what is not a digest."""
        path = self._folder / f"{digest}.raw"
        if not _NAME.fullmatch(path.name):
            raise ValueError("a base is named by its digest")
        return path

    def partial_path(self, digest: str, lab_id: int, worker: str) -> Path:
        """Return the path of the file in which a worker writes a base for a lab; no two writers share it."""
        path = self.path(digest)
        return path.with_name(f"{path.name}.{lab_id}.{worker}.partial")

    def begin(self) -> None:
        """Create the folder."""
        with disk_errors():
            self._folder.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)

    def use(self, digest: str, size_bytes: int) -> bool:
        """Return whether there is the base, and record that it is used.

        Raises DiskInvalidError for a wrong size, and for a base that was found damaged.
        """
        with disk_errors():
            try:
                found = self.path(digest).stat(follow_symlinks=False).st_size
                os.utime(self.path(digest), follow_symlinks=False)
            except FileNotFoundError:
                return False
        if found != size_bytes:
            raise DiskInvalidError(f"the base {digest} has {found} bytes instead of {size_bytes}: delete it")
        if (verified := self.verified(digest)) is not None and verified.is_damaged:
            raise DiskInvalidError(f"the base {digest} is damaged: restore it from a backup")
        return True

    def exists(self, digest: str) -> bool:
        """Return whether there is the base, without recording a use."""
        return self.path(digest).is_file()

    def is_ready(self, digest: str, size_bytes: int) -> bool:
        """Return whether a lab can be created over the base at once: there is one of this size, not found damaged."""
        with disk_errors():
            try:
                found = self.path(digest).stat(follow_symlinks=False).st_size
            except FileNotFoundError:
                return False
        verified = self.verified(digest)
        return found == size_bytes and (verified is None or not verified.is_damaged)

    def complete(self, digest: str, partial: Path) -> None:
        """Give a written and verified file the base's name, read-only, unless there is the base. Idempotent."""
        with disk_errors():
            if partial.exists():
                flush(partial)
                partial.chmod(BASE_MODE)
        finish(partial, self.path(digest))

    def note_digests(self, digest: str, manifest: Manifest, worker: str) -> None:
        """Record the digests of a base's chunks, with which its bytes are compared when they are read."""
        path = self.path(digest)
        with disk_errors():
            base_digests.write(path, manifest, path.with_name(f"{path.name}.digests.{worker}.partial"))

    def noted_digests(self, digest: str, size_bytes: int) -> Manifest | None:
        """Return the recorded digests of a base's chunks; None if there are none that can be used."""
        return base_digests.read(self.path(digest), size_bytes)

    def replace(self, digest: str, partial: Path) -> None:
        """Put a written and verified file in the place of a damaged base.

        A machine that has the damaged file open keeps it until it is started again.
        """
        with disk_errors():
            flush(partial)
            partial.chmod(BASE_MODE)
            partial.replace(self.path(digest))
            sync_directory(self._folder)

    def delete(self, digest: str) -> None:
        """Delete a base and the record of its verification; call it with the exclusive lock. Idempotent."""
        with disk_errors():
            self._record(digest).unlink(missing_ok=True)
            base_digests.path_of(self.path(digest)).unlink(missing_ok=True)
            self.path(digest).unlink(missing_ok=True)

    def verified(self, digest: str) -> Verification | None:
        """Return the result of the last verification of a base; None if there was none."""
        with disk_errors():
            try:
                record = self._record(digest)
                words = record.read_text("ascii", "replace").split()
                return Verification(words[0], words[1:] == ["damaged"], record.stat().st_mtime) if words else None
            except FileNotFoundError:
                return None

    def record_verification(self, digest: str, content: str, *, is_damaged: bool) -> None:
        """Record the digest that a base's content must have, and whether it had it when it was read now."""
        record = self._record(digest)
        partial = record.with_suffix(".partial")
        with disk_errors():
            partial.write_text(f"{content} damaged" if is_damaged else content, "ascii")
            partial.replace(record)

    def _record(self, digest: str) -> Path:
        return self.path(digest).with_suffix(".verified")

    def found(self) -> list[Base]:
        """Return all bases."""
        bases: list[Base] = []
        with disk_errors():
            for path in self._entries():
                with suppress(FileNotFoundError):
                    if match := _NAME.fullmatch(path.name):
                        status = path.lstat()
                        bases.append(Base(match[1], status.st_blocks * SECTOR_BYTES, status.st_mtime))
        return bases

    def partial_files(self) -> list[tuple[Path, str]]:
        """Return the partially written files, and the worker that writes each."""
        with disk_errors():
            named = [(path, _PARTIAL.fullmatch(path.name)) for path in self._entries()]
        return [(path, match[1]) for path, match in named if match]

    def _entries(self) -> list[Path]:
        return list(self._folder.iterdir()) if self._folder.exists() else []

    def lock(self, *, exclusive: bool) -> int | None:
        """Lock the set of bases, and return the descriptor to close, or None if it is locked otherwise.

        Shared while a base is assigned to a lab, exclusively while bases are evicted: a process that is paused keeps its
        lock, so a base is never deleted late.
        """
        return self._lock("lock", exclusive=exclusive)

    def lock_background_work(self) -> int | None:
        """Lock the preparation and verification of bases, so that one process on this host does it at a time."""
        return self._lock("background.lock", exclusive=True)

    def _lock(self, name: str, *, exclusive: bool) -> int | None:
        self.begin()
        with disk_errors():
            descriptor = os.open(self._folder / name, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC | os.O_NOFOLLOW, 0o600)
            try:
                fcntl.flock(descriptor, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
            except BlockingIOError:
                os.close(descriptor)
                return None
            except BaseException:
                os.close(descriptor)
                raise
        return descriptor

    def evict(self, kept: Collection[str], budget_bytes: int) -> list[Base]:
        """Delete bases, the least recently used first, until the rest fits the budget; call it with the exclusive lock.

        Never deletes a base in `kept`. Returns the deleted ones.
        """
        found = sorted(self.found(), key=lambda base: base.used_at)
        total = sum(base.used_bytes for base in found)
        evicted: list[Base] = []
        for base in found:
            if total > budget_bytes and base.digest not in kept:
                self.delete(base.digest)
                total -= base.used_bytes
                evicted.append(base)
        return evicted
