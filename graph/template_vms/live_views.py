"""Views of running machines' disks: backups of libvirt in pull mode, which QEMU serves over NBD to an export.

While a view exists, QEMU copies what the guest overwrites to a scratch file beside the disk. A view outlives the process
that began it: its name states the export, so that the successor continues to read it or ends it.
"""

import errno
import fcntl
import logging
import os
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from graph.db.enums import Consistency
from graph.free_space.space import require_room, space_of
from graph.storage.errors import ScratchFullError, ViewEndedError
from graph.storage.formats.read.disk_writer import disk_errors
from graph.storage.formats.read.live import Since, ViewFile
from graph.template_vms import freezing
from graph.template_vms.checkpoints import Checkpoint, Checkpoints, Content, Record
from graph.template_vms.domain_definition import BITMAP, backup_xml, checkpoint_xml
from graph.template_vms.machine_errors import HypervisorError
from graph.template_vms.machine_folder import VIEW_FILES, VIEW_FROZEN, VIEW_RESERVE, VIEW_SCRATCH, VIEW_SOCKET
from graph.template_vms.view_names import ViewName, name_in
from graph.template_vms.virsh import Document, DomainMissingError, Virsh, output_of

log = logging.getLogger(__name__)

END_SECONDS = 30.0
# Space that is allocated at the beginning and freed when the host gets full, so that the guest can write meanwhile.
RESERVE_BYTES = 256 << 20
_FULL = "the host has too little free space for what the template overwrites during the export"
_NO_BACKUP = "no domain backup job"
_NO_CHECKPOINT = "no domain checkpoint with matching name"


class Begun(NamedTuple):
    """A view that was begun: what it guarantees, and whether it states what has changed since the checkpoint."""

    consistency: Consistency
    is_since: bool


class _Machine(NamedTuple):
    """State of a machine before a view is begun."""

    # The name of the disk in the machine, and of its checkpoints.
    target: str
    checkpoints: frozenset[str]
    has_agent: bool


class LiveViews:
    """The views of the machines of one data directory, at most one of each machine.

    All methods raise HypervisorError and DiskIOError.
    """

    def __init__(
        self,
        labs: Path,
        virsh: Virsh,
        machine_name: Callable[[int], str],
        checkpoints: Checkpoints,
        *,
        keep_free_gb: float | None,
    ) -> None:
        self._labs = labs
        self._virsh = virsh
        self._machine_name = machine_name
        self._checkpoints = checkpoints
        self._keep_free_gb = keep_free_gb

    def file(self, lab_id: int, name: str, since: str | None = None) -> ViewFile:
        """Return the address of a view, with what the record states of the checkpoint that it was begun with."""
        known = [(size, content) for checkpoint, size, content in self.contents(lab_id) if checkpoint == since]
        found = [Since(BITMAP, size, content.changed) for size, content in known]
        return ViewFile(self._folder(lab_id), VIEW_SOCKET, name, since=found[0] if found else None)

    def contents(self, lab_id: int) -> list[tuple[str, int, Content]]:
        """Return the checkpoints whose content is known, the newest first, with the size of the disk."""
        record = self._checkpoints.read(lab_id)
        known = () if record is None else record.checkpoints
        return [(name, record.size_bytes, content) for name, content in reversed(known) if record and content]

    def publish(self, lab_id: int, name: str, digest: str, storage_key: str) -> None:
        """Record that a version has the content of a view, so that the next view states what has changed since."""
        with self._locked(lab_id):
            record = self._checkpoints.read(lab_id)
            if record is not None:
                content = Content(digest, storage_key)
                made = (each._replace(content=content) if each.name == name else each for each in record.checkpoints)
                self._checkpoints.write(lab_id, record._replace(checkpoints=tuple(made)))

    def begin(self, lab_id: int, name: ViewName, since: str | None = None) -> Begun:
        """Begin a view, with the guest's file systems frozen if an agent in the guest answers. Ends an earlier view.

        `since` is a checkpoint: if the machine has it, the view states what has changed since.

        Raises ViewEndedError if the machine does not run, ScratchFullError without space on the host.
        """
        folder = self._folder(lab_id)
        try:
            with self._locked(lab_id):
                machine = self._prepared(lab_id)
                checkpoint = self._new_checkpoint(lab_id, name.text, machine)
                if since not in machine.checkpoints:
                    since = None
                try:
                    self._reserve(folder)
                    try:
                        return Begun(self._begin(lab_id, name, machine, checkpoint, since), since is not None)
                    except DomainMissingError:
                        raise
                    except HypervisorError as error:
                        if since is None and not checkpoint:
                            raise
                        # A bitmap is missing or damaged, or the disk can have none.
                        log.warning("Lab %d: its disk is read as a whole: %s", lab_id, error.detail)
                        self._end(lab_id, self.found(lab_id))
                        return Begun(self._begin(lab_id, name, machine, [], None), False)
                except BaseException:
                    self._end(lab_id, self.found(lab_id))
                    raise
        except DomainMissingError:
            raise ViewEndedError from None

    def found(self, lab_id: int) -> ViewName | None:
        """Return the view of a machine."""
        [found] = self._virsh.run_all(("backup-dumpxml", self._machine_name(lab_id)))
        return None if isinstance(found, DomainMissingError) else name_in(_definition(found))

    def end(self, lab_id: int, name: str) -> None:
        """End this view, and no other. Idempotent."""
        with self._locked(lab_id):
            found = self.found(lab_id)
            if found is None or found.text == name:
                self._end(lab_id, found)

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
                    freezing.thaw(self._virsh, self._folder(lab_id), self._machine_name(lab_id))
                if not is_wanted and (found := self.found(lab_id)) == abandoned:
                    self._end(lab_id, found)
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

    def _prepared(self, lab_id: int) -> _Machine:
        """End an earlier view, and return what a view needs to know. One process: each takes longer than its commands."""
        domain = self._machine_name(lab_id)
        backup, disks, checkpoints, *agent = self._virsh.run_all(
            ("backup-dumpxml", domain),
            ("domblklist", domain),
            ("checkpoint-list", domain, "--name"),
            *freezing.questions(domain),
        )
        definition = _definition(backup)
        if definition is not None and name_in(definition) is None:
            raise HypervisorError("another program makes a backup of the template", "a backup is running")
        self._end(lab_id, name_in(definition))
        names = frozenset(output_of(checkpoints).split())
        refusal = next((found for found in agent if isinstance(found, HypervisorError)), None)
        if refusal is not None:
            log.info("Lab %d: its file systems are not frozen, as no agent answers: %s", lab_id, refusal.detail)
        return _Machine(self._target(lab_id, output_of(disks)), names, refusal is None)

    def _target(self, lab_id: int, disks: str) -> str:
        """Return the name of the lab's disk in its machine."""
        for line in disks.splitlines():
            target, _, source = line.strip().partition(" ")
            if Path(source.strip()).parent == self._labs / f"{lab_id}":
                return target
        raise HypervisorError("the machine of the template does not use its disk", "domblklist: another disk")

    def _new_checkpoint(self, lab_id: int, name: str, machine: _Machine) -> list[Document]:
        """Record the checkpoint that a view makes, if the machine has that of its start, and return its definition."""
        record = self._checkpoints.read(lab_id)
        if record is None or record.checkpoints[0].name not in machine.checkpoints:
            return []
        made = (*record.checkpoints, Checkpoint(name, None))
        self._checkpoints.write(lab_id, record._replace(checkpoints=made))
        return [Document(checkpoint_xml(name, machine.target))]

    def _begin(
        self, lab_id: int, name: ViewName, machine: _Machine, checkpoint: list[Document], since: str | None
    ) -> Consistency:
        folder = self._folder(lab_id)
        definition = backup_xml(
            folder / VIEW_SOCKET,
            folder / VIEW_SCRATCH,
            target=machine.target,
            name=name.text,
            since=since,
        )
        domain = self._machine_name(lab_id)
        begin = ("backup-begin", domain, Document(definition), *checkpoint)
        if machine.has_agent:
            is_frozen = freezing.run_frozen(self._virsh, folder, domain, begin)
            return Consistency.FROZEN if is_frozen else Consistency.CRASH_CONSISTENT
        output_of(*self._virsh.run_all(begin))
        return Consistency.CRASH_CONSISTENT

    def _end(self, lab_id: int, found: ViewName | None) -> None:
        """End the view that was found, and remove the files of views."""
        domain, deadline = self._machine_name(lab_id), time.monotonic() + END_SECONDS
        while found is not None:
            # An error of the first means that it has ended meanwhile, or is ending.
            _, backup = self._virsh.run_all(("domjobabort", domain), ("backup-dumpxml", domain))
            found = name_in(_definition(backup))
            if found is not None:
                if time.monotonic() > deadline:
                    raise HypervisorError("the hypervisor did not end the export's view", "domjobabort: no effect")
                time.sleep(0.05)
        self._remove_files(lab_id)
        self._remove_checkpoints(lab_id)

    def _remove_files(self, lab_id: int) -> None:
        with disk_errors():
            for name in VIEW_FILES:
                if name != VIEW_FROZEN:
                    (self._folder(lab_id) / name).unlink(missing_ok=True)

    def _remove_checkpoints(self, lab_id: int) -> None:
        """Remove the checkpoints that no export needs: what was changed since then counts for the one before."""
        record = self._checkpoints.read(lab_id)
        if record is None or not record.unneeded:
            return
        names = record.unneeded
        done = self._virsh.run_all(*(("checkpoint-delete", self._machine_name(lab_id), name) for name in names))
        # One that the machine does not have, because its view was not begun, is gone too.
        gone = {
            name
            for name, found in zip(names, done, strict=True)
            if isinstance(found, str) or _NO_CHECKPOINT in found.detail
        }
        kept = tuple(checkpoint for checkpoint in record.checkpoints if checkpoint.name not in gone)
        self._checkpoints.write(lab_id, Record(record.size_bytes, kept))

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


def _definition(found: str | HypervisorError) -> str | None:
    """Return the definition of a machine's backup, ours or another program's; raises the other errors of the command."""
    if isinstance(found, HypervisorError) and _NO_BACKUP in found.detail:
        return None
    return output_of(found)
