"""`python -m bench.live`: exports of a running template: their beginning, the freeze, and the guest's writes meanwhile.

A real guest under TCG writes 4 KiB with fsync, again and again, and times each write itself: first alone, then while views
of its disk are begun, read as a whole, and ended. Trust the ratios, not the figures.
"""

import argparse
import base64
import json
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from typing_extensions import override

from graph.db.enums import Architecture, Consistency, HyperVGeneration, OSType
from graph.settings import TemplateVms
from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.formats.read.live import LiveDisk
from graph.template_vms.live_views import LiveViews, new_name
from graph.template_vms.local import LocalTemplateVms
from graph.template_vms.machine_size import Recommended
from graph.template_vms.machines import LibvirtMachines, Machine
from graph.template_vms.virsh import CALL_SECONDS, Virsh
from tests.machines.guest import build_guest
from tests.machines.hypervisor import Hypervisor, running_hypervisor

LAB, BASE = 1, "a" * 64
WRITES = 400
# BusyBox's dd states the seconds of each write, without those of its own start.
WRITER = f"""n=0; while [ $n -lt {WRITES} ]; do
dd if=/dev/urandom of=/mnt/bench bs=4096 count=1 seek=$((n % 256)) conv=notrunc,fsync 2>&1 | tail -n 1; n=$((n + 1)); done"""


class TimedVirsh(Virsh):
    """Virsh that records the begin and end of the last call of each command."""

    def __init__(self, uri: str) -> None:
        super().__init__(uri)
        self.calls: dict[str, tuple[float, float]] = {}

    @override
    def run(self, *words: str, text: str = "", seconds: float = CALL_SECONDS, is_quiet: bool = True) -> str:
        began = time.perf_counter()
        try:
            return super().run(*words, text=text, seconds=seconds, is_quiet=is_quiet)
        finally:
            self.calls[words[0]] = began, time.perf_counter()


@dataclass
class Guest:
    """The running guest, and what was measured."""

    hypervisor: Hypervisor
    domain: str
    begin: list[float] = field(default_factory=list[float])
    freeze: list[float] = field(default_factory=list[float])
    whole: list[float] = field(default_factory=list[float])

    def agent(self, command: str, **arguments: object) -> dict[str, object]:
        """Return the answer of the guest's agent."""
        request = json.dumps({"execute": command, "arguments": arguments})
        return json.loads(self.hypervisor.virsh("qemu-agent-command", self.domain, request))["return"]

    def start_writer(self) -> object:
        """Start the writer in the guest, and return its process id."""
        words = {"path": "/bin/sh", "arg": ["-c", WRITER], "capture-output": True}
        return self.agent("guest-exec", **words)["pid"]

    def times(self, pid: object) -> list[float] | None:
        """Return the seconds of the writer's writes, once it has ended."""
        status = self.agent("guest-exec-status", pid=pid)
        if not status["exited"]:
            return None
        lines = base64.b64decode(str(status["out-data"])).decode().splitlines()
        return sorted(float(line.split(", ")[1].split()[0]) for line in lines)


def main() -> None:
    """Measure, and print the rows."""
    parser = argparse.ArgumentParser(prog="python -m bench.live", description="Exports of a running template.")
    parser.parse_args()
    with running_hypervisor() as hypervisor, tempfile.TemporaryDirectory(prefix="live-") as folder:
        measure(hypervisor, Path(folder))


def measure(hypervisor: Hypervisor, data_dir: Path) -> None:
    """Start the guest, and print what its writes and the views take."""
    templates = LocalTemplateVms(data_dir)
    templates.bases.begin()
    build_guest(templates.bases.path(BASE), "obedient", "agent")
    templates.write_overlay(f"{LAB}", "bench", BASE)
    templates.complete(f"{LAB}", "bench", BASE)
    disk = templates.disk_file(f"{LAB}", BASE)
    machines = LibvirtMachines(
        data_dir, TemplateVms(driver="libvirt", uri=hypervisor.uri, acceleration="tcg", memory_gb=1)
    )
    machines.start(Machine(LAB, disk, OSType.LINUX, HyperVGeneration.V1, Architecture.X64, Recommended(max_vcpus=1)))
    virsh = TimedVirsh(hypervisor.uri)
    [domain] = hypervisor.domains()
    views = LiveViews(data_dir / "labs", virsh, lambda _: domain, is_shared=False, keep_free_gb=0)
    guest = Guest(hypervisor, domain)
    while hypervisor.try_virsh("domtime", domain) is None:
        time.sleep(0.5)
    alone = guest.start_writer()
    while (before := guest.times(alone)) is None:
        time.sleep(0.5)
    writer = guest.start_writer()
    while (during := guest.times(writer)) is None:
        export(views, virsh, guest)
    hypervisor.virsh("destroy", domain)
    size = subprocess.run(["du", "-h", "--apparent-size", disk.base or ""], capture_output=True, text=True, check=True)
    print(
        f"{len(guest.begin)} views of a disk of {size.stdout.split()[0]}, {2 * WRITES} writes of 4 KiB with fsync; medians"
    )
    for name, values in (("begin", guest.begin), ("freeze", guest.freeze), ("whole export, read only", guest.whole)):
        print(f"{name:<32}{statistics.median(values):>8.3f} s   at most {max(values):.3f} s")
    for name, values in (("guest write, alone", before), ("guest write, during exports", during)):
        print(f"{name:<32}{statistics.median(values):>8.3f} s   p99 {values[len(values) * 99 // 100]:.3f} s")


def export(views: LiveViews, virsh: TimedVirsh, guest: Guest) -> None:
    """Begin a view, read all of its data, and end it."""
    began = time.perf_counter()
    name = new_name(1, 1)
    assert views.begin(LAB, name) is Consistency.FROZEN
    buffer = bytearray(CHUNK_BYTES)
    with LiveDisk(views.file(LAB, name.text)) as view:
        for slot in view.data_slots():
            view.read(slot, buffer)
    views.end(LAB, name.text)
    guest.whole.append(time.perf_counter() - began)
    calls = virsh.calls
    guest.begin.append(calls["backup-begin"][1] - calls["backup-begin"][0])
    guest.freeze.append(calls["domfsthaw"][1] - calls["domfsfreeze"][0])


if __name__ == "__main__":
    main()
