"""Views of running machines' disks: backups of libvirt in pull mode, which QEMU serves over NBD to an export.

While a view exists, QEMU copies what the guest overwrites to a scratch file beside the disk. A view outlives the process
that began it: its name states the export, so that the successor continues to read it or ends it.
"""

import errno
import fcntl
import logging
import os
import re
import secrets
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from graph.db.enums import Consistency
from graph.free_space.space import require_room, space_of
from graph.storage.errors import ScratchFullError, ViewEndedError
from graph.storage.formats.read.disk_writer import disk_errors
from graph.storage.formats.read.live import ViewFile
from graph.template_vms.domain_definition import backup_xml
from graph.template_vms.machine_errors import HypervisorError
from graph.template_vms.machine_folder import VIEW_FILES, VIEW_FROZEN, VIEW_RESERVE, VIEW_SCRATCH, VIEW_SOCKET
from graph.template_vms.virsh import CALL_SECONDS, DomainMissingError, Virsh

log = logging.getLogger(__name__)

# How long the agent in the guest may take to answer, and how long the guest's file systems may stay frozen.
FREEZE_SECONDS = 5
END_SECONDS = 30.0
# Space that is allocated at the beginning and freed when the host gets full, so that the guest can write meanwhile.
RESERVE_BYTES = 256 << 20
_FULL = "the host has too little free space for what the template overwrites during the export"
_NAME = re.compile(r"exportname='(export-([0-9]+)-([0-9]+)-[0-9a-f]+)'")
_COUNT = re.compile(r"([0-9]+) filesystem")
_NO_BACKUP = "no domain backup job"
_UNRESPONSIVE = ("not responding", "no answer")


class ViewName(NamedTuple):
    """The name of a view, and the attempt of an export that reads it."""

    text: str
    export_id: int
    attempt: int


def new_name(export_id: int, attempt: int) -> ViewName:
    """Return a name that no other view has."""
    return ViewName(f"export-{export_id}-{attempt}-{secrets.token_hex(8)}", export_id, attempt)


class LiveViews:
    """The views of the machines of one data directory, at most one of each machine.

    All methods raise HypervisorError and DiskIOError.
    """

    def __init__(
        self,
        labs: Path,
        virsh: Virsh,
        machine_name: Callable[[int], str],
        *,
        is_shared: bool,
        keep_free_gb: float | None,
    ) -> None:
        self._labs = labs
        self._virsh = virsh
        self._machine_name = machine_name
        self._is_shared = is_shared
        self._keep_free_gb = keep_free_gb

    def file(self, lab_id: int, name: str) -> ViewFile:
        """Return the address of a view."""
        return ViewFile(self._folder(lab_id), VIEW_SOCKET, name)

    def begin(self, lab_id: int, name: ViewName) -> Consistency:
        """Begin a view, with the guest's file systems frozen if an agent in the guest answers. Ends an earlier view.

        Raises ViewEndedError if the machine does not run, ScratchFullError without space on the host.
        """
        folder = self._folder(lab_id)
        try:
            with self._locked(lab_id):
                self._end(lab_id)
                if self._backup(lab_id) is not None:
                    raise HypervisorError("another program makes a backup of the template", "a backup is running")
                definition = backup_xml(
                    folder / VIEW_SOCKET,
                    folder / VIEW_SCRATCH,
                    target=self._virsh.run("domblklist", self._machine_name(lab_id)).split()[0],
                    name=name.text,
                    is_shared=self._is_shared,
                )
                try:
                    self._reserve(folder)
                    return self._begin(lab_id, definition)
                except BaseException:
                    self._end(lab_id)
                    raise
        except DomainMissingError:
            raise ViewEndedError from None

    def found(self, lab_id: int) -> ViewName | None:
        """Return the view of a machine."""
        try:
            return _name_in(self._backup(lab_id))
        except DomainMissingError:
            return None

    def end(self, lab_id: int, name: str) -> None:
        """End this view, and no other. Idempotent."""
        with self._locked(lab_id):
            found = self.found(lab_id)
            if found is None or found.text == name:
                self._end(lab_id)

    def has_files(self, lab_id: int) -> bool:
        """Whether there are files of a view, so that one exists or was not ended."""
        return any(os.path.lexists(self._folder(lab_id) / name) for name in VIEW_FILES)

    def clean_up(self, lab_id: int, abandoned: ViewName | None, *, is_wanted: bool) -> None:
        """Thaw a guest whose view was begun by a process that ended, and end an abandoned view, or remove its files.

        Does nothing while another process begins or ends a view.
        """
        try:
            with self._locked(lab_id, wait=False):
                if os.path.lexists(self._folder(lab_id) / VIEW_FROZEN):
                    self._thaw(lab_id)
                if not is_wanted and self.found(lab_id) == abandoned:
                    self._end(lab_id)
        except BlockingIOError:
            return

    def check_room(self, lab_id: int, name: str) -> None:
        """End the view and raise ScratchFullError if the host's free space is low."""
        with disk_errors():
            is_low = not space_of(self._folder(lab_id)).has_room(0, self._keep_free_gb)
        if is_low:
            with disk_errors():
                (self._folder(lab_id) / VIEW_RESERVE).unlink(missing_ok=True)
            self.end(lab_id, name)
            raise ScratchFullError(_FULL)

    def _begin(self, lab_id: int, definition: str) -> Consistency:
        if not self._has_agent(lab_id):
            self._run(lab_id, "backup-begin", "/dev/stdin", text=definition)
            return Consistency.CRASH_CONSISTENT
        with disk_errors():
            # The mark is left for the next process if this one ends before the guest is thawed.
            (self._folder(lab_id) / VIEW_FROZEN).touch()
        frozen = thawed = 0
        try:
            frozen = self._freeze(lab_id)
            self._run(lab_id, "backup-begin", "/dev/stdin", text=definition, seconds=FREEZE_SECONDS)
        finally:
            thawed = self._thaw(lab_id)
        # A guest that had nothing left to thaw was not frozen at the moment of the view.
        return Consistency.FROZEN if frozen and thawed else Consistency.CRASH_CONSISTENT

    def _has_agent(self, lab_id: int) -> bool:
        """Whether an agent in the guest answers in time; sets libvirt's time limit for its answers."""
        try:
            self._run(lab_id, "guest-agent-timeout", "--timeout", f"{FREEZE_SECONDS}")
            self._run(lab_id, "domtime")
        except DomainMissingError:
            raise
        except HypervisorError as error:
            log.info("Lab %d: its file systems are not frozen, because no agent answers: %s", lab_id, error.detail)
            return False
        return True

    def _freeze(self, lab_id: int) -> int:
        """Freeze the guest's file systems, and return their number."""
        try:
            return _count(self._run(lab_id, "domfsfreeze", is_quiet=False))
        except DomainMissingError:
            raise
        except HypervisorError as error:
            log.warning("Lab %d: its file systems were not frozen: %s", lab_id, error.detail)
            return 0

    def _thaw(self, lab_id: int) -> int:
        """Thaw the guest's file systems, and return their number. The mark stays if the agent does not answer."""
        thawed = 0
        try:
            thawed = _count(self._run(lab_id, "domfsthaw", is_quiet=False))
        except HypervisorError as error:
            if any(text in error.detail for text in _UNRESPONSIVE):
                log.warning("Lab %d: its file systems may be frozen, and are thawed later: %s", lab_id, error.detail)
                return 0
        with disk_errors():
            (self._folder(lab_id) / VIEW_FROZEN).unlink(missing_ok=True)
        return thawed

    def _end(self, lab_id: int) -> None:
        deadline = time.monotonic() + END_SECONDS
        while self.found(lab_id) is not None:
            if time.monotonic() > deadline:
                raise HypervisorError("the hypervisor did not end the export's view", "domjobabort: no effect")
            try:
                self._run(lab_id, "domjobabort")
            except HypervisorError as error:
                # It has ended meanwhile, or is ending.
                log.debug("Lab %d: %s", lab_id, error.detail)
            time.sleep(0.05)
        with disk_errors():
            for name in VIEW_FILES:
                if name != VIEW_FROZEN:
                    (self._folder(lab_id) / name).unlink(missing_ok=True)

    def _backup(self, lab_id: int) -> str | None:
        """Return the definition of the machine's backup, ours or another program's."""
        try:
            return self._run(lab_id, "backup-dumpxml")
        except HypervisorError as error:
            if _NO_BACKUP in error.detail:
                return None
            raise

    def _reserve(self, folder: Path) -> None:
        reserve = folder / VIEW_RESERVE
        try:
            require_room(folder, RESERVE_BYTES, self._keep_free_gb)
            descriptor = os.open(reserve, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
            try:
                os.posix_fallocate(descriptor, 0, RESERVE_BYTES)
            finally:
                os.close(descriptor)
        except OSError as error:
            if error.errno in {errno.ENOSPC, errno.EDQUOT}:
                raise ScratchFullError(_FULL) from error
            with disk_errors():
                raise

    def _run(
        self,
        lab_id: int,
        command: str,
        *words: str,
        text: str = "",
        seconds: float = CALL_SECONDS,
        is_quiet: bool = True,
    ) -> str:
        name = self._machine_name(lab_id)
        return self._virsh.run(command, name, *words, text=text, seconds=seconds, is_quiet=is_quiet)

    def _folder(self, lab_id: int) -> Path:
        return self._labs / f"{lab_id}" / "machine"

    @contextmanager
    def _locked(self, lab_id: int, *, wait: bool = True) -> Generator[None]:
        """Lock the machine's folder: one process at a time begins or ends a view. Raises BlockingIOError without `wait`."""
        with disk_errors():
            flags = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
            descriptor = os.open(self._folder(lab_id), flags)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | (0 if wait else fcntl.LOCK_NB))
            yield
        finally:
            os.close(descriptor)


def _name_in(definition: str | None) -> ViewName | None:
    found = _NAME.search(definition or "")
    return found and ViewName(found[1], int(found[2]), int(found[3]))


def _count(output: str) -> int:
    found = _COUNT.search(output)
    return int(found[1]) if found else 0
