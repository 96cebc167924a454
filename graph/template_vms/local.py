"""Local driver: each lab's template disk is a file in this server's data directory, initially raw."""

import logging
import os
import re
import shutil
import stat
from contextlib import suppress
from pathlib import Path

from graph.identity.keys import KeyUnusableError, load_or_create_key
from graph.storage.chunks.digest_cache import DigestCacheFile, ProcessCache, process_cache
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read.disk_writer import disk_errors, finish, flush, prepare, writing
from graph.storage.formats.read.open_disk import RAW, DiskFile, open_disk
from graph.storage.formats.read.overlay import relative_name
from graph.storage.formats.read.raw import MAX_DISK_BYTES, SECTOR_BYTES, RawDisk
from graph.storage.formats.write import qcow2_overlay
from graph.storage.open_file import located
from graph.template_vms.bases import Bases

log = logging.getLogger(__name__)

DIGEST_CACHE_KEY_FILE = "digest-cache.key"
_DIGESTS = "disk.digests"
_PARTIAL = "disk.raw.*.partial"
_KINDS = ("qcow2", "vhd", "vhdx", "vmdk")
_LAB_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")


class LocalTemplateVms:
    """The template disks under one data directory.

    A disk exists as long as its lab. The driver runs no machines: starting a template releases its disk to a machine
    that runs elsewhere. It cannot copy a disk that is being written to, so the rule in `graph.domain.exports.start`
    requires a stopped template.

    That machine's programs can put anything in the lab's folder. A disk in it is therefore opened only if the file
    belongs to this lab alone, and under the same limits as an upload.
    """

    def __init__(self, data_dir: Path, *, max_bytes: int = MAX_DISK_BYTES) -> None:
        """Use a data directory; `max_bytes` limits the size of the disks that are opened."""
        self._data_dir = data_dir.absolute()
        self._max_bytes = max_bytes
        self._labs = self._data_dir / "labs"
        self.bases = Bases(self._data_dir)

    def disk_path(self, lab_id: str) -> Path:
        """Return the path of the lab's disk; raises ValueError if the id is not usable as a file name."""
        return self._directory(lab_id) / "disk.raw"

    def overlay_path(self, lab_id: str) -> Path:
        """Return the path of a lab's disk that is an overlay."""
        return self.disk_path(lab_id).with_suffix(".qcow2")

    def disk_file(self, lab_id: str, base: str | None = None) -> DiskFile:
        """Return the lab's disk and its format; `base` is the digest of the base that the lab was created over.

        A disk that was used elsewhere may return in another format. If there was a base, `disk.qcow2` is the overlay.
        """
        path, kind = self.disk_path(lab_id), RAW
        if not os.path.lexists(path):
            for other in _KINDS:
                if os.path.lexists(path.with_suffix(f".{other}")):
                    path, kind = path.with_suffix(f".{other}"), other
                    break
        under = self.bases.path(base) if base is not None and path == self.overlay_path(lab_id) else None
        return DiskFile(path, kind, self._max_bytes, is_exposed=True, base=under)

    def write_overlay(self, lab_id: str, writer: str, base: str) -> None:
        """Write an empty overlay over a base, durably, to the writer's file. Raises DiskIOError."""
        partial, under = self.partial_path(lab_id, writer), self.bases.path(base)
        prepare(partial, 0)
        name = relative_name(under, self.overlay_path(lab_id))
        with disk_errors(), writing(partial, 0) as descriptor:
            qcow2_overlay.write_overlay(descriptor, name, under.stat().st_size)
        flush(partial)

    def partial_path(self, lab_id: str, writer: str) -> Path:
        """Return the path of the lab's disk while a writer writes it.

        No two writers share a file: one that was paused cannot write to the disk that its successor completed.
        """
        return self._directory(lab_id) / _PARTIAL.replace("*", writer)

    def complete(self, lab_id: str, writer: str, base: str | None = None) -> int:
        """Give the writer's flushed file the disk's name, unless there is a disk: it is never replaced. Idempotent.

        Returns the space that the disk occupies in bytes. Raises DiskIOError.
        """
        final = self.disk_path(lab_id) if base is None else self.overlay_path(lab_id)
        finish(self.partial_path(lab_id, writer), final)
        self.discard_other_writers(lab_id, writer)
        with disk_errors():
            return self.allocated_bytes(lab_id)

    def flat_bytes(self, lab_id: str, base: str) -> int:
        """Return at most how many bytes a complete disk in the place of the overlay occupies. Raises DiskIOError."""
        with disk_errors():
            files = (self.overlay_path(lab_id), self.bases.path(base))
            return sum(file.stat().st_blocks * SECTOR_BYTES for file in files if file.exists())

    def replace_overlay(self, lab_id: str, writer: str) -> None:
        """Give the writer's flushed file the disk's name, unless there is one, and delete the overlay. Idempotent.

        There is a complete disk at every moment: while both exist, the disk is the new file. Raises DiskIOError.
        """
        finish(self.partial_path(lab_id, writer), self.disk_path(lab_id))
        with disk_errors():
            self.overlay_path(lab_id).unlink(missing_ok=True)
        self.discard_other_writers(lab_id, writer)

    def discard_other_writers(self, lab_id: str, writer: str) -> None:
        """Delete the lab's partially written files of all other writers, which have lost the lab. Raises DiskIOError."""
        own = self.partial_path(lab_id, writer)
        with disk_errors():
            for other in own.parent.glob(_PARTIAL):
                if other != own:
                    other.unlink(missing_ok=True)

    def discard(self, lab_id: str, writer: str) -> None:
        """Delete a writer's file, and the lab's folder if nothing but a digest cache is left. Raises DiskIOError.

        Deletes no file of another writer and no disk, so a writer that was paused may do it late.
        """
        folder = self._directory(lab_id)
        with disk_errors():
            self.partial_path(lab_id, writer).unlink(missing_ok=True)
            if not folder.is_dir() or any(path.name != _DIGESTS for path in folder.iterdir()):
                return
            (folder / _DIGESTS).unlink(missing_ok=True)
            with suppress(OSError):
                folder.rmdir()

    def partial_disks(self) -> list[tuple[str, str]]:
        """Return the lab and the writer of each partially written disk. Raises DiskIOError."""
        with disk_errors():
            found = [
                (path.parent.name, path.name)
                for path in self._labs.glob(f"*/{_PARTIAL}")
                if stat.S_ISREG(path.lstat().st_mode) and not path.parent.is_symlink()
            ]
        head, tail = _PARTIAL.split("*")
        return [(lab, name.removeprefix(head).removesuffix(tail)) for lab, name in found if _LAB_ID.fullmatch(lab)]

    def digest_file(self, lab_id: str) -> DigestCacheFile | None:
        """Return the path of the disk's digest cache, or None if there is no MAC key."""
        key = self._digest_key()
        return None if key is None else DigestCacheFile(self._directory(lab_id) / _DIGESTS, key)

    def known_digests(self) -> ProcessCache | None:
        """Return the process's digest cache, or None if there is no MAC key."""
        key = self._digest_key()
        return None if key is None else process_cache(key)

    def _digest_key(self) -> bytes | None:
        try:
            return load_or_create_key(self._data_dir, DIGEST_CACHE_KEY_FILE)
        except KeyUnusableError as error:
            log.warning("Exports take longer, because digests of lab disks cannot be cached: %s", error)
            return None

    def disk_uri(self, lab_id: str) -> str:
        """Return the disk's location as an absolute file URI."""
        return self.disk_file(lab_id).path.as_uri()

    def exists(self, lab_id: str, base: str | None = None) -> bool:
        """Whether the disk is there, and its base if it is an overlay."""
        file = self.disk_file(lab_id, base)
        return file.path.is_file() and (file.base is None or file.base.is_file())

    def size_bytes(self, lab_id: str) -> int:
        """Return the disk's virtual size; raises FileNotFoundError."""
        return self.disk_path(lab_id).stat().st_size

    def allocated_bytes(self, lab_id: str) -> int:
        """Return the disk space that the disk occupies, without holes; raises FileNotFoundError."""
        return self.disk_file(lab_id).path.stat(follow_symlinks=False).st_blocks * SECTOR_BYTES

    def start(self, lab_id: str, base: str | None = None) -> None:
        """Release the disk for use elsewhere; raises DiskInvalidError if there is no disk. Idempotent."""
        if (under := self.disk_file(lab_id, base).base) is not None and not under.is_file():
            raise DiskInvalidError("the base of the template disk is missing")
        with located(self.disk_file(lab_id).path, is_exposed=True):
            pass

    def stop(self, lab_id: str, base: str | None = None) -> tuple[int, int]:
        """Return the disk's size and the bytes it occupies, once no process writes to it. It is idempotent.

        Raises the errors of `open`.
        """
        with self.open(lab_id, base) as disk, disk_errors():
            return disk.size_bytes, disk.allocated_bytes

    def open(self, lab_id: str, base: str | None = None) -> RawDisk:
        """Open the lab's disk for reading, if it is certain that no process writes to it.

        Raises DiskBusyError while one does or may, DiskInvalidError if the file is not a disk.
        """
        return open_disk(self.disk_file(lab_id, base))

    def remove(self, lab_id: str) -> None:
        """Delete the lab's disk and its files; idempotent. Raises DiskIOError."""
        folder = self._directory(lab_id)
        with disk_errors(), suppress(FileNotFoundError):
            if folder.is_dir() and not folder.is_symlink():
                shutil.rmtree(folder)
            else:
                # Programs outside Lab Gallery put something else in its place.
                folder.unlink()

    def _directory(self, lab_id: str) -> Path:
        if not _LAB_ID.fullmatch(lab_id):
            raise ValueError("a lab's id must be usable as a file name")
        return self._labs / lab_id
