"""Local driver: each lab's template disk is a file in this server's data directory, initially raw."""

import logging
import os
import re
import shutil
from contextlib import suppress
from pathlib import Path

from graph.identity.keys import KeyUnusableError, load_or_create_key
from graph.storage.chunks.digest_cache import DigestCacheFile
from graph.storage.errors import DiskBusyError
from graph.storage.formats.read.disk_writer import disk_errors
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.formats.read.raw import RawDisk, fingerprint

log = logging.getLogger(__name__)

SECTOR_BYTES = 512
DIGEST_CACHE_KEY_FILE = "digest-cache.key"
_KINDS = ("qcow2", "vhd", "vhdx", "vmdk")
_LAB_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,127}")


class LocalTemplateVms:
    """The template disks under one data directory.

    A disk exists as long as its lab. The driver runs no machines: starting a template releases its disk to a machine
    that runs elsewhere. It cannot copy a disk that is being written to, so the rule in `graph.domain.exports.start`
    requires a stopped template.
    """

    def __init__(self, data_dir: Path) -> None:
        self._data_dir = data_dir.absolute()
        self._labs = self._data_dir / "labs"

    def disk_path(self, lab_id: str) -> Path:
        """Return the path of the lab's disk; raises ValueError if the id is not usable as a file name."""
        return self._directory(lab_id) / "disk.raw"

    def disk_file(self, lab_id: str) -> DiskFile:
        """Return the lab's disk and its format.

        A disk that was used elsewhere may return in another format than raw.
        """
        path = self.disk_path(lab_id)
        kinds = [] if path.exists() else [kind for kind in _KINDS if path.with_suffix(f".{kind}").is_file()]
        return DiskFile(path.with_suffix(f".{kinds[0]}"), kinds[0]) if kinds else DiskFile(path)

    def partial_path(self, lab_id: str) -> Path:
        """Return the path of the lab's disk while it is being written."""
        return self._directory(lab_id) / "disk.raw.partial"

    def digest_file(self, lab_id: str) -> DigestCacheFile | None:
        """Return the path of the disk's digest cache, or None if there is no MAC key."""
        try:
            return DigestCacheFile(
                self._directory(lab_id) / "disk.digests", load_or_create_key(self._data_dir, DIGEST_CACHE_KEY_FILE)
            )
        except KeyUnusableError as error:
            log.warning("Exports take longer, because digests of lab disks cannot be cached: %s", error)
            return None

    def disk_uri(self, lab_id: str) -> str:
        """Return the disk's location as an absolute file URI."""
        return self.disk_file(lab_id).path.as_uri()

    def exists(self, lab_id: str) -> bool:
        return self.disk_file(lab_id).path.is_file()

    def size_bytes(self, lab_id: str) -> int:
        """Return the disk's virtual size; raises FileNotFoundError."""
        return self.disk_path(lab_id).stat().st_size

    def allocated_bytes(self, lab_id: str) -> int:
        """Return the disk space that the disk occupies, without holes; raises FileNotFoundError."""
        return self.disk_file(lab_id).path.stat().st_blocks * SECTOR_BYTES

    def start(self, lab_id: str) -> None:
        """Release the disk for use elsewhere; raises DiskInvalidError if there is no disk. Idempotent."""
        fingerprint(self.disk_file(lab_id).path)

    def stop(self, lab_id: str) -> tuple[int, int]:
        """Return the disk's size and the bytes it occupies, once no process writes to it. It is idempotent.

        Raises the errors of `open`.
        """
        with self.open(lab_id) as disk, disk_errors():
            return disk.size_bytes, self.allocated_bytes(lab_id)

    def open(self, lab_id: str) -> RawDisk:
        """Open the lab's disk for reading, if it is certain that no process writes to it.

        Raises DiskBusyError while one does or may, DiskInvalidError if the file is not a disk.
        """
        file = self.disk_file(lab_id)
        with suppress(FileNotFoundError):
            # The kernel tells only a file's owner, and root, whether a process writes to it.
            if os.geteuid() not in (0, file.path.stat(follow_symlinks=False).st_uid):
                raise DiskBusyError(
                    "the disk's file belongs to another user, so a process may write to it unnoticed:"
                    " change its owner to the user that runs Lab Gallery"
                )
        return open_disk(file)

    def remove(self, lab_id: str) -> None:
        """Delete the lab's disk and its files; idempotent. Raises DiskIOError."""
        with disk_errors(), suppress(FileNotFoundError):
            shutil.rmtree(self._directory(lab_id))

    def _directory(self, lab_id: str) -> Path:
        if not _LAB_ID.fullmatch(lab_id):
            raise ValueError("a lab's id must be usable as a file name")
        return self._labs / lab_id
