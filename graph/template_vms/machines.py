"""Driver `libvirt`: each running template is a machine of libvirt on this host.

A machine outlives Lab Gallery's processes, which are not in the path of its disk. Its domain is transient: libvirt
forgets it when it stops, so that nothing half defined remains.
"""

import fcntl
import hashlib
import hmac
import logging
import os
import re
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from uuid import UUID

from graph.db.enums import Architecture, HyperVGeneration, OSType
from graph.identity.keys import load_or_create_key
from graph.settings import Settings, TemplateVms
from graph.storage.formats.read.disk_writer import disk_errors
from graph.storage.formats.read.open_disk import RAW, DiskFile
from graph.template_vms.acceleration import has_kvm
from graph.template_vms.checkpoints import Checkpoints, Slots, at_start
from graph.template_vms.domain_definition import Domain, checkpoint_xml
from graph.template_vms.live_views import LiveViews
from graph.template_vms.machine_errors import HypervisorError, MachineBusyError, MachineRefusedError
from graph.template_vms.machine_folder import MachineFolder
from graph.template_vms.machine_size import Recommended, check_room, machine_size
from graph.template_vms.screen_socket import machine_folder
from graph.template_vms.viewers import idle_seconds
from graph.template_vms.virsh import Document, DomainMissingError, Virsh

log = logging.getLogger(__name__)

KEY_FILE = "machines.key"
_LOCK_FILE = "machines.lock"
_FORMATS = (RAW, "qcow2")
_FULL = "paused (I/O error)"
_CREATED = "paused (user)"
_KIB_PER_GIB = 1 << 20
_MEMORY = re.compile(r"^  balloon\.maximum=([0-9]+)$", re.MULTILINE)


class MachineState(Enum):
    """State of a lab's machine."""

    OFF = "off"
    RUNNING = "running"
    # The host could not store what the guest wrote.
    PAUSED = "paused"


@dataclass(frozen=True)
class Machine:
    """The lab whose machine is started, its disk, and what its image requires."""

    lab_id: int
    disk: DiskFile
    os_type: OSType
    generation: HyperVGeneration
    architecture: Architecture
    recommended: Recommended
    # The instructions that cloud-init reads at the first start.
    user_data: str | None = None


@dataclass(frozen=True)
class Inspected:
    """Inspection of an overlay before its machine is started: the slots that do not have its base's bytes."""

    base: str
    size_bytes: int
    changed: Slots


class LibvirtMachines:
    """The machines of one data directory. Names and ids of domains derive from its key, so that others' are left alone.

    All methods raise HypervisorError and DiskIOError.
    """

    def __init__(
        self, data_dir: Path, settings: TemplateVms, *, keep_free_gb: float | None = None, virsh: Virsh | None = None
    ) -> None:
        self._data_dir = data_dir
        self._settings = settings
        self._virsh = virsh or Virsh(settings.uri)
        self._checkpoints = Checkpoints(data_dir / "labs", lambda: load_or_create_key(data_dir, KEY_FILE))
        self.views = LiveViews(
            data_dir / "labs",
            self._virsh,
            self._name,
            self._checkpoints,
            keep_free_gb=keep_free_gb,
        )

    def start(self, machine: Machine, inspected: Inspected | None = None) -> None:
        """Start a machine, if it does not run; raises MachineRefusedError with the numbers if it must not. Idempotent.

        With `inspected`, the machine has a checkpoint from its first write on.
        """
        if machine.architecture is not Architecture.X64:
            raise MachineRefusedError(f"the image is for {machine.architecture.value}, and machines are X64")
        if machine.disk.kind not in _FORMATS:
            raise MachineRefusedError(
                f"machines run from RAW and QCOW2 disks, and this one is {machine.disk.kind.upper()}"
            )
        size = machine_size(machine.recommended, self._settings)
        # One process at a time counts the memory and starts a machine.
        with self._lock():
            if self.inspect(machine.lab_id) is not MachineState.OFF:
                self._continue(machine.lab_id)
                return
            machines, used = self._memory()
            check_room(size.memory_gb, used, machines, self._settings)
            folder = self._folder(machine.disk)
            folder.share()
            with folder.seed_disk(machine.user_data) as seed:
                domain = self._domain(machine, folder, size.memory_gb, size.vcpus, seed)
                self._create(machine.lab_id, domain, inspected)
        log.info("Lab %d: its machine runs, with %d GiB and %d processors.", machine.lab_id, *size)

    def stop(self, lab_id: int, disk: DiskFile) -> None:
        """Ask the machine to shut down, and switch it off after a time; raises MachineBusyError until it is off."""
        folder = self._folder(disk)
        if self.inspect(lab_id) is MachineState.OFF:
            folder.withdraw()
            return
        grace, asked = self._settings.stop_seconds, folder.stopping_since()
        if time.time() < asked + grace:
            # Repeated: a guest that is still booting ignores the power button.
            self._unless_gone("shutdown", self._name(lab_id), "--mode", "acpi")
            raise MachineBusyError(f"its machine is shutting down, and is switched off after {grace} s")
        log.warning("Lab %d: its machine did not shut down within %d s and is switched off.", lab_id, grace)
        self.switch_off(self._name(lab_id))
        folder.withdraw()

    def inspect(self, lab_id: int) -> MachineState:
        """Return the state of a lab's machine."""
        try:
            state = self._virsh.run("domstate", self._uuid(lab_id), "--reason").strip()
        except DomainMissingError:
            return MachineState.OFF
        if state.startswith("shut off"):
            return MachineState.OFF
        return MachineState.PAUSED if state == _FULL else MachineState.RUNNING

    def resume(self, lab_id: int) -> None:
        """Let a paused machine repeat the write that failed."""
        self._unless_gone("resume", self._uuid(lab_id))

    def idle_seconds(self, lab_id: int, *, is_used: bool) -> float:
        """Return for how long a running machine has had no viewer, and no other use."""
        with disk_errors():
            return idle_seconds(machine_folder(self._data_dir, lab_id), is_used=is_used)

    def running(self) -> dict[int, str]:
        """Return the labs with a machine, and the number of each run: another run of the machine has another one."""
        head = self._prefix()
        rows = (line.split() for line in self._virsh.run("list").splitlines())
        return {
            int(row[1].removeprefix(head)): row[0]
            for row in rows
            if len(row) > 1 and row[1].startswith(head) and row[1].removeprefix(head).isdecimal()
        }

    def switch_off(self, domain: str) -> None:
        """Switch a machine off, by its name or the number of its run. Idempotent."""
        self._unless_gone("destroy", domain)

    def remove(self, lab_id: int) -> None:
        """Switch a deleted lab's machine off. Idempotent."""
        self.switch_off(self._uuid(lab_id))

    def _create(self, lab_id: int, domain: Domain, inspected: Inspected | None) -> None:
        """Create a machine that runs once it has its checkpoint, and remove those that earlier runs have left in the disk."""
        earlier = self._checkpoints.read(lab_id)
        create, resume = ("create", "--paused", Document(domain.xml())), ("resume", domain.name)
        if inspected is None:
            self._checkpoints.remove(lab_id)
            commands = [create, resume]
        else:
            record = at_start(inspected.size_bytes, inspected.base, inspected.changed)
            self._checkpoints.write(lab_id, record)
            [checkpoint] = record.checkpoints
            definition = Document(checkpoint_xml(checkpoint.name, domain.target))
            commands = [create, ("checkpoint-create", domain.name, definition), resume]
        for left in () if earlier is None else earlier.checkpoints:
            # libvirt forgets the checkpoints of a machine that ends, and removes bitmaps only of those it knows.
            known = Document(checkpoint_xml(left.name, domain.target, is_left_over=True))
            commands += [
                ("checkpoint-create", domain.name, known, "--redefine"),
                ("checkpoint-delete", domain.name, left.name),
                ("checkpoint-delete", domain.name, left.name, "--metadata"),
            ]
        results = self._virsh.run_all(*commands)
        for command, found in zip(commands, results, strict=True):
            if not isinstance(found, HypervisorError):
                continue
            if command in (create, resume):
                raise found
            if inspected is not None and command is commands[1]:
                log.warning("Lab %d: exports while it runs read the whole disk: %s", lab_id, found.detail)

    def _continue(self, lab_id: int) -> None:
        """Let a machine run whose creation was interrupted."""
        if self._virsh.run("domstate", self._uuid(lab_id), "--reason").strip() == _CREATED:
            self._unless_gone("resume", self._uuid(lab_id))

    def _domain(self, machine: Machine, folder: MachineFolder, memory_gb: int, vcpus: int, seed: Path | None) -> Domain:
        choice = self._settings.acceleration
        return Domain(
            name=self._name(machine.lab_id),
            uuid=self._uuid(machine.lab_id),
            lab_id=f"{machine.lab_id}",
            disk=machine.disk.path,
            disk_format=machine.disk.kind,
            base=machine.disk.base,
            seed=seed,
            folder=folder.path,
            memory_gb=memory_gb,
            vcpus=vcpus,
            is_windows=machine.os_type is OSType.WINDOWS,
            is_uefi=machine.generation is HyperVGeneration.V2,
            has_kvm=choice == "kvm" or (choice == "auto" and has_kvm()),
            network=self._settings.network,
            is_shared=self._settings.group is not None,
        )

    def _memory(self) -> tuple[int, int]:
        """Return the number of our machines, and the GiB of memory that they have."""
        names = [f"{self._prefix()}{lab}" for lab in self.running()]
        if not names:
            return 0, 0
        try:
            found = _MEMORY.findall(self._virsh.run("domstats", "--balloon", *names))
        except DomainMissingError:
            # One has just ended.
            return self._memory()
        return len(names), sum(int(kib) for kib in found) // _KIB_PER_GIB

    def _folder(self, disk: DiskFile) -> MachineFolder:
        return MachineFolder(self._data_dir, disk, self._settings.group)

    def _unless_gone(self, *words: str) -> None:
        try:
            self._virsh.run(*words)
        except DomainMissingError:
            return

    def _prefix(self) -> str:
        return f"lab-gallery-{self._digest('installation').hex()[:8]}-"

    def _name(self, lab_id: int) -> str:
        return f"{self._prefix()}{lab_id}"

    def _uuid(self, lab_id: int) -> str:
        return f"{UUID(bytes=self._digest(f'lab {lab_id}')[:16], version=4)}"

    def _digest(self, text: str) -> bytes:
        return hmac.digest(load_or_create_key(self._data_dir, KEY_FILE), text.encode(), hashlib.sha256)

    @contextmanager
    def _lock(self) -> Generator[None]:
        with disk_errors():
            descriptor = os.open(self._data_dir / _LOCK_FILE, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            yield
        finally:
            os.close(descriptor)


def machines_of(settings: Settings) -> LibvirtMachines | None:
    """Return the driver of machines, or None if templates do not run as machines."""
    if settings.template_vms.driver != "libvirt":
        return None
    return LibvirtMachines(settings.data_dir, settings.template_vms, keep_free_gb=settings.keep_free_gb)
