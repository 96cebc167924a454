"""Checkpoints of running templates: from each on, QEMU records in a bitmap which parts of the disk the guest changes.

A bitmap states where to read. The rest of the disk comes from a manifest: the record beside the disk states for each checkpoint
which version the disk was at that moment. It is authenticated, because programs outside Lab Gallery can write beside a
disk. A missing, forged or foreign record only means that everything is read, so reading it never raises.
"""

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from graph.storage.errors import StorageError
from graph.storage.formats.read.disk_writer import disk_errors
from graph.storage.open_file import open_file

FILE = "disk.checkpoints"
_MAC_CHARACTERS = 64
# A record of a disk of 8 TiB that is changed in every other chunk has about 70 MiB; a longer one is not read.
_MOST_BYTES = 128 << 20
Slots = tuple[tuple[int, int], ...]


class Content(NamedTuple):
    """The content of the disk at a checkpoint: a version, except in these ranges of slots, [first, last)."""

    digest: str
    # The manifest of the version; None is that of the lab's base.
    storage_key: str | None
    changed: Slots = ()


class Checkpoint(NamedTuple):
    """A checkpoint of this run of the machine; its content is unknown if no version was published from it."""

    name: str
    content: Content | None


class Record(NamedTuple):
    """The checkpoints of the last run of a lab's machine, the newest last: that of its start is the first."""

    size_bytes: int
    checkpoints: tuple[Checkpoint, ...]

    @property
    def unneeded(self) -> list[str]:
        """The names of the checkpoints that no export needs: all but the start's and the newest with a content."""
        known = [checkpoint for checkpoint in self.checkpoints if checkpoint.content is not None]
        needed = {checkpoint.name for checkpoint in (*known[:1], *known[-1:])}
        return [checkpoint.name for checkpoint in self.checkpoints if checkpoint.name not in needed]


def at_start(size_bytes: int, base: str, changed: Slots) -> Record:
    """Return the record of a machine that starts, with a checkpoint whose name no other run has."""
    return Record(size_bytes, (Checkpoint(f"start-{secrets.token_hex(8)}", Content(base, None, changed)),))


class Checkpoints:
    """The records of the labs of one data directory."""

    def __init__(self, labs: Path, key: Callable[[], bytes]) -> None:
        self._labs = labs
        self._key = key

    def read(self, lab_id: int) -> Record | None:
        """Return the record of a lab."""
        with suppress(OSError, StorageError, ValueError, TypeError, KeyError):
            descriptor = open_file(self._path(lab_id), is_exposed=True)
            with open(descriptor, "rb") as file:  # noqa: PTH123  (a descriptor has no path)
                data = file.read(_MOST_BYTES + 1)
            mac, text = data[:_MAC_CHARACTERS], data[_MAC_CHARACTERS:]
            if len(data) <= _MOST_BYTES and hmac.compare_digest(mac, self._mac(lab_id, text)):
                return _record(json.loads(text))
        return None

    def write(self, lab_id: int, record: Record) -> None:
        """Replace the record of a lab; raises DiskIOError."""
        path = self._path(lab_id)
        text = json.dumps(record, separators=(",", ":")).encode()
        new = path.with_name(f"{FILE}.new")
        with disk_errors():
            new.unlink(missing_ok=True)
            with open(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600), "wb") as file:  # noqa: PTH123
                file.write(self._mac(lab_id, text) + text)
            new.replace(path)

    def remove(self, lab_id: int) -> None:
        """Remove the record of a lab, so that nothing is known of its disk. Idempotent; raises DiskIOError."""
        with disk_errors():
            self._path(lab_id).unlink(missing_ok=True)

    def _mac(self, lab_id: int, text: bytes) -> bytes:
        return hmac.new(self._key(), b"checkpoints %d " % lab_id + text, hashlib.sha256).hexdigest().encode()

    def _path(self, lab_id: int) -> Path:
        return self._labs / f"{lab_id}" / FILE


def _record(found: Any) -> Record:
    size_bytes, checkpoints = found
    return Record(size_bytes, tuple(Checkpoint(name, _content(content)) for name, content in checkpoints))


def _content(found: Any) -> Content | None:
    if found is None:
        return None
    digest, storage_key, changed = found
    return Content(digest, storage_key, tuple((first, last) for first, last in changed))
