"""`python -m bench.live`: exports of a running template: their beginning, the freeze, and the guest's writes meanwhile.

A real guest under TCG appends to a file with fsync, again and again. QEMU counts its writes and flushes by their time: first
alone, then while views of its disk are begun, read, and ended. Trust the ratios, not the figures.
"""

import argparse
import json
import statistics
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.db.enums import Consistency
from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.formats.read.open_disk import open_disk
from graph.template_vms.view_names import new_name
from tests.machines.guest import build_guest
from tests.machines.hypervisor import Hypervisor, running_hypervisor
from tests.machines.plain_machine import LAB, PlainMachine

ALONE_SECONDS, VIEWS = 20.0, 20
# Upper bounds of the counted times, in milliseconds.
BOUNDS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
KINDS = ("write", "flush")


@dataclass
class Guest:
    """The running guest, and what was measured."""

    machine: PlainMachine
    begin: list[float] = field(default_factory=list[float])
    freeze: list[float] = field(default_factory=list[float])
    whole: list[float] = field(default_factory=list[float])
    processes: list[int] = field(default_factory=list[int])
    read: list[int] = field(default_factory=list[int])

    def monitor(self, command: str, **arguments: object) -> Any:
        """Return the answer of QEMU's monitor."""
        request = json.dumps({"execute": command, "arguments": arguments})
        return json.loads(self.machine.hypervisor.virsh("qemu-monitor-command", self.machine.domain, request))["return"]

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


def measure(hypervisor: Hypervisor, folder: Path) -> None:
    """Start the guest, and print the times of the views and of its requests."""
    build_guest(folder / "guest.raw", "obedient", "agent")
    size = (folder / "guest.raw").stat().st_size
    machine = PlainMachine.made(hypervisor, folder / "data", folder / "guest.raw", "a" * 64)
    guest = Guest(machine)
    while hypervisor.try_virsh("domtime", machine.domain) is None:
        time.sleep(0.5)
    guest.count()
    time.sleep(ALONE_SECONDS)
    alone = guest.counted()
    guest.count()
    for _ in range(VIEWS):
        export(guest)
    during = guest.counted()
    machine.end()
    print(f"{VIEWS} views of a disk of {size >> 20} MiB since the last one: medians")
    for name, values in (
        ("backup-begin and thaw", guest.begin),
        ("freeze", guest.freeze),
        ("begin, read and end", guest.whole),
    ):
        print(f"{name:<32}{statistics.median(values):>8.3f} s   at most {max(values):.3f} s")
    print(f"{'processes to begin':<32}{statistics.median(guest.processes):>8}")
    print(f"{'chunks read':<32}{statistics.median(guest.read):>8}")
    for kind in KINDS:
        print(f"{f'guest {kind}, alone':<32}{alone[kind]}")
        print(f"{f'guest {kind}, during exports':<32}{during[kind]}")


def export(guest: Guest) -> None:
    """Begin a view, read what has changed since the last one, and end it."""
    began, virsh, views = time.perf_counter(), guest.machine.virsh, guest.machine.machines.views
    name, processes = new_name(1, 1), virsh.processes
    since, _, _ = views.contents(LAB)[0]
    begun = views.begin(LAB, name, since)
    assert begun == (Consistency.FROZEN, True)
    guest.processes.append(virsh.processes - processes)
    buffer = bytearray(CHUNK_BYTES)
    with open_disk(views.file(LAB, name.text, since)) as view:
        changed = [slot for slot in view.data_slots() if not view.inherits(slot)]
        for slot in changed:
            view.read(slot, buffer)
    views.publish(LAB, name.text, "b" * 64, "key")
    views.end(LAB, name.text)
    guest.read.append(len(changed))
    guest.whole.append(time.perf_counter() - began)
    begin, freeze = virsh.times["backup-begin"], virsh.times["domfsfreeze"]
    guest.begin.append(begin[1] - begin[0])
    guest.freeze.append(begin[1] - freeze[0])


if __name__ == "__main__":
    main()
