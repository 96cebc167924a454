"""A machine without a server and without an operating system: tests write to its disk through QEMU's monitor."""

import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from graph.db.enums import Architecture, HyperVGeneration, OSType
from graph.settings import TemplateVms
from graph.storage.formats.read.open_disk import DiskFile
from graph.storage.formats.read.overlay import OverlayDisk
from graph.template_vms.local import LocalTemplateVms
from graph.template_vms.machine_errors import HypervisorError
from graph.template_vms.machine_size import Recommended
from graph.template_vms.machines import Inspected, LibvirtMachines, Machine
from graph.template_vms.virsh import CALL_SECONDS, Virsh
from tests.machines.hypervisor import Hypervisor

LAB = 1
_DEVICE = "/machine/peripheral/virtio-disk0/virtio-backend"


def write_as_guest(hypervisor: Hypervisor, domain: str, offset: int, length: int, value: int) -> None:
    """Write bytes to a machine's disk, as its guest would."""
    command = f'qemu-io -d {_DEVICE} "write -P {value} {offset} {length}"'
    # QEMU prints the result to its log, and errors as the answer.
    assert hypervisor.virsh("qemu-monitor-command", domain, "--hmp", command) == ""


class CountedVirsh(Virsh):
    """Virsh that counts its processes, and records the commands of each with its begin and end."""

    def __init__(self, uri: str) -> None:
        super().__init__(uri)
        self.processes = 0
        self.commands = Counter[str]()
        # Of the last process with each command.
        self.times: dict[str, tuple[float, float]] = {}

    @override
    def run(self, *words: str, text: str = "", seconds: float = CALL_SECONDS) -> str:
        began = self._count(words)
        try:
            return super().run(*words, text=text, seconds=seconds)
        finally:
            self.times[words[0]] = began, time.perf_counter()

    @override
    def run_all(
        self, *commands: Sequence[str], seconds: float = CALL_SECONDS, is_quiet: bool = True
    ) -> list[str | HypervisorError]:
        began = self._count(*commands)
        try:
            return super().run_all(*commands, seconds=seconds, is_quiet=is_quiet)
        finally:
            self.times |= dict.fromkeys((command[0] for command in commands), (began, time.perf_counter()))

    def _count(self, *commands: Sequence[str]) -> float:
        self.processes += 1
        self.commands.update(command[0] for command in commands)
        return time.perf_counter()


@dataclass
class PlainMachine:
    """The machine of the only lab of a data directory, whose disk is an overlay."""

    hypervisor: Hypervisor
    data_dir: Path
    base: str
    disk: DiskFile
    virsh: CountedVirsh
    machines: LibvirtMachines

    @classmethod
    def made(cls, hypervisor: Hypervisor, data_dir: Path, base: Path, digest: str) -> "PlainMachine":
        """Create an overlay over a disk, which becomes its base, and start the machine."""
        templates = LocalTemplateVms(data_dir)
        templates.bases.begin()
        base.rename(templates.bases.path(digest))
        templates.write_overlay(f"{LAB}", "tests", digest)
        templates.complete(f"{LAB}", "tests", digest)
        settings = TemplateVms(driver="libvirt", uri=hypervisor.uri, acceleration="tcg", memory_gb=1)
        virsh = CountedVirsh(hypervisor.uri)
        machines = LibvirtMachines(data_dir, settings, virsh=virsh)
        made = cls(hypervisor, data_dir, digest, templates.disk_file(f"{LAB}", digest), virsh, machines)
        made.start()
        return made

    def start(self) -> None:
        """Inspect the disk and start the machine, as the server does."""
        with LocalTemplateVms(self.data_dir).open(f"{LAB}", self.base) as disk:
            assert isinstance(disk, OverlayDisk)
            inspected = Inspected(self.base, disk.size_bytes, disk.changed_slots())
        self.machines.start(self.machine, inspected)

    @property
    def machine(self) -> Machine:
        size = Recommended(max_vcpus=1)
        return Machine(LAB, self.disk, OSType.LINUX, HyperVGeneration.V1, Architecture.X64, size)

    @property
    def domain(self) -> str:
        [found] = self.hypervisor.domains()
        return found

    def write(self, offset: int, length: int, value: int) -> None:
        """Write bytes to the disk."""
        write_as_guest(self.hypervisor, self.domain, offset, length, value)

    def end(self) -> None:
        """Switch the machine off; QEMU closes the disk."""
        self.hypervisor.virsh("destroy", self.domain)

    def checkpoints(self) -> set[str]:
        """Return the names of the checkpoints that libvirt knows."""
        return set(self.hypervisor.virsh("checkpoint-list", self.domain, "--name").split())
