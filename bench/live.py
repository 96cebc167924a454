"""`python -m bench.live`: exports of a running template: their beginning, the freeze, and the guest's writes meanwhile.

A real guest under TCG appends to a file with fsync, again and again. QEMU counts its writes and flushes by their time: first
alone, then while views of its disk are begun, read as a whole, and ended. Trust the ratios, not the figures.
"""

import argparse
import json
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

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
ALONE_SECONDS, VIEWS = 20.0, 20
# Upper bounds of the counted times, in milliseconds.
BOUNDS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
KINDS = ("write", "flush")


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

    def monitor(self, command: str, **arguments: object) -> Any:
        """Return the answer of QEMU's monitor."""
        request = json.dumps({"execute": command, "arguments": arguments})
        return json.loads(self.hypervisor.virsh("qemu-monitor-command", self.domain, request))["return"]

    def count(self) -> None:
        """Count the guest's requests anew."""
        bounds = {f"boundaries-{kind}": [bound * 1_000_000 for bound in BOUNDS] for kind in KINDS}
        [disk] = self.monitor("query-blockstats")
        self.monitor("block-latency-histogram-set", id=disk["qdev"], **bounds)

    def counted(self) -> dict[str, str]:
        """Return the number of requests of each kind, and the bound that 99 % of them do not exceed."""
        [disk] = self.monitor("query-blockstats")
        found = {"write": "wr_latency_histogram", "flush": "flush_latency_histogram"}
        return {kind: _percentile(disk["stats"][name]["bins"]) for kind, name in found.items()}


def _percentile(bins: list[int]) -> str:
    total, seen = sum(bins), 0
    for count, bound in zip(bins, (*map(str, BOUNDS), "more"), strict=True):
        seen += count
        if seen * 100 >= total * 99:
            return f"p99 at most {bound} ms of {total}"
    raise AssertionError(bins)


def main() -> None:
    """Measure, and print the rows."""
    parser = argparse.ArgumentParser(prog="python -m bench.live", description="Exports of a running template.")
    parser.parse_args()
    with running_hypervisor() as hypervisor, tempfile.TemporaryDirectory(prefix="live-") as folder:
        measure(hypervisor, Path(folder))


def measure(hypervisor: Hypervisor, data_dir: Path) -> None:
    """Start the guest, and print the times of the views and of its requests."""
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
    guest.count()
    time.sleep(ALONE_SECONDS)
    alone = guest.counted()
    guest.count()
    for _ in range(VIEWS):
        export(views, virsh, guest)
    during = guest.counted()
    hypervisor.virsh("destroy", domain)
    print(f"{VIEWS} views of a disk of {disk.base.stat().st_size >> 20 if disk.base else 0} MiB: medians")
    for name, values in (("begin", guest.begin), ("freeze", guest.freeze), ("begin, read and end", guest.whole)):
        print(f"{name:<32}{statistics.median(values):>8.3f} s   at most {max(values):.3f} s")
    for kind in KINDS:
        print(f"{f'guest {kind}, alone':<32}{alone[kind]}")
        print(f"{f'guest {kind}, during exports':<32}{during[kind]}")


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
