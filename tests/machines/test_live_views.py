"""Views of a running machine's disk: the reads since a checkpoint, and the processes that a view needs."""

import json
import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from graph.db.enums import Consistency
from graph.storage.chunks.codec import CHUNK_BYTES
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.live import LiveDisk, ViewFile
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.assemble import assemble
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.inflight import InFlightChunks
from graph.storage.transfer.store import store_segments
from graph.template_vms.checkpoints import FILE
from graph.template_vms.view_names import new_name
from tests.disks import write_disk
from tests.formats.images import qemu_img
from tests.machines.hypervisor import Hypervisor
from tests.machines.plain_machine import LAB, PlainMachine
from tests.storage.conftest import Region, store_disk
from tests.workflows.live_account import digest_of

MIB = CHUNK_BYTES
SIZE = 40 * MIB + 4096
ALL = set(range(41))


@dataclass
class Exported:
    """The reads of an export of a view, and its manifest."""

    name: str
    # Of virsh, to begin the view.
    processes: int
    is_since: bool
    slots: set[int]
    manifest: Manifest


@dataclass
class Lab:
    """A machine, and the region that its disk is exported to."""

    machine: PlainMachine
    region: Region
    manifests: dict[str, Manifest]
    flat: Path
    reads: list[int] = field(default_factory=list[int])

    def exported(self, *, keeps: bool = True) -> Exported:
        """Export a view as the server does, and compare it with what QEMU's own client reads."""
        views, name = self.machine.machines.views, new_name(len(self.manifests), 1)
        known = [
            (checkpoint, self.manifests[content.digest])
            for checkpoint, size, content in views.contents(LAB)
            if content.digest in self.manifests and size == SIZE
        ]
        since, base = known[0] if known else (None, None)
        before = self.machine.virsh.processes
        begun = views.begin(LAB, name, since)
        processes = self.machine.virsh.processes - before
        assert begun.consistency is Consistency.CRASH_CONSISTENT
        file = views.file(LAB, name.text, since if begun.is_since else None)
        self.reads.clear()
        manifest = self.stored(file, base if begun.is_since else None)
        address = f"nbd+unix:///{name.text}?socket={file.folder / file.socket}"
        qemu_img("convert", "-f", "raw", "-O", "raw", address, self.flat)
        assert manifest.digest == digest_of(self.flat)
        if keeps:
            self.manifests[manifest.digest] = manifest
            views.publish(LAB, name.text, manifest.digest, "key")
        views.end(LAB, name.text)
        return Exported(name.text, processes, begun.is_since, set(self.reads), manifest)

    def stored(self, file: ViewFile | DiskFile, base: Manifest | None) -> Manifest:
        job = f"job-{len(self.manifests)}"
        with open_disk(file) as disk:
            segments = disk.data_segments()
        for index in segments:
            store_segments(
                file,
                (index,),
                self.region.store,
                job=job,
                trusted_digests=(),
                in_flight=InFlightChunks(),
                progress=Progress(),
                stop=CancelToken(),
                base=base,
            )
        return assemble(self.region.store, job, SIZE, [(index,) for index in segments])


@pytest.fixture
def lab(hypervisor: Hypervisor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Lab]:
    contents = {slot * MIB: os.urandom(MIB) for slot in range(40)} | {40 * MIB: os.urandom(4096)}
    base = write_disk(tmp_path / "base.raw", SIZE, contents)
    region = Region(tmp_path / "region")
    manifest, _ = store_disk(base, region.store)
    machine = PlainMachine.made(hypervisor, tmp_path / "data", base, manifest.digest)
    made = Lab(machine, region, {manifest.digest: manifest}, tmp_path / "flat.raw")
    read = LiveDisk.read

    def counted(self: LiveDisk, slot: int, buffer: bytearray) -> bytes | bytearray:
        made.reads.append(slot)
        return read(self, slot, buffer)

    monkeypatch.setattr(LiveDisk, "read", counted)
    yield made
    for domain in hypervisor.domains():
        hypervisor.virsh("destroy", domain)


def bitmaps_of(disk: Path) -> dict[str, list[str]]:
    """Return the bitmaps in a file, with their flags."""
    done = subprocess.run(["qemu-img", "info", "-U", "--output=json", disk], check=True, capture_output=True, text=True)
    found = json.loads(done.stdout)["format-specific"]["data"].get("bitmaps", [])
    return {bitmap["name"]: bitmap["flags"] for bitmap in found}


def test_view_reads_only_what_changed_since_the_last_version(lab: Lab) -> None:
    machine, views = lab.machine, lab.machine.machines.views
    [start] = machine.checkpoints()
    machine.write(3 * MIB + 4096, 4096, 7)
    machine.write(8 * MIB - 4096, 8192, 8)
    first = lab.exported()
    # Without an agent, one looks and one begins the view.
    assert first.processes == 2
    assert (first.is_since, first.slots) == (True, {3, 7, 8})
    assert machine.checkpoints() == {start, first.name}

    # Nothing changed; then one chunk, in an export that fails; then another.
    assert lab.exported().slots == set()
    machine.write(40 * MIB, 4096, 9)
    failed = lab.exported(keeps=False)
    assert failed.slots == {40}
    machine.write(0, 512, 10)
    second = lab.exported()
    assert (second.is_since, second.slots) == (True, {0, 40})
    assert machine.checkpoints() == {start, second.name}

    # The version was deleted: what changed since the start of the machine is read.
    del lab.manifests[second.manifest.digest], lab.manifests[first.manifest.digest]
    again = lab.exported()
    assert (again.is_since, again.slots) == (True, {0, 3, 7, 8, 40})
    assert [name for name, _, _ in views.contents(LAB)] == [again.name, start]


def test_bitmap_that_does_not_match_the_record_is_not_used(lab: Lab) -> None:
    machine = lab.machine
    record = machine.disk.path.with_name(FILE)
    machine.write(3 * MIB, 512, 1)
    first = lab.exported()
    assert (first.is_since, first.slots) == (True, {3})
    # libvirt knows a checkpoint whose bitmap is gone from the disk.
    request = {"execute": "query-named-block-nodes", "arguments": {"flat": True}}
    found = json.loads(machine.hypervisor.virsh("qemu-monitor-command", machine.domain, json.dumps(request)))["return"]
    [node] = [node["node-name"] for node in found if node.get("dirty-bitmaps")]
    request = {"execute": "block-dirty-bitmap-remove", "arguments": {"node": node, "name": first.name}}
    machine.hypervisor.virsh("qemu-monitor-command", machine.domain, json.dumps(request))
    machine.write(5 * MIB, 512, 2)
    whole = lab.exported()
    assert (whole.is_since, whole.slots) == (False, ALL)

    # libvirt does not know the checkpoint of the record: another machine's, or one that was removed.
    for checkpoint in machine.checkpoints():
        machine.hypervisor.virsh("checkpoint-delete", machine.domain, checkpoint, "--metadata")
    whole = lab.exported()
    assert (whole.is_since, whole.slots) == (False, ALL)

    # The record is damaged, or another lab's.
    content = record.read_bytes()
    for wrong in (content.replace(b"start-", b"begin-"), content[:-2], b"", b"[]"):
        record.write_bytes(wrong)
        assert machine.machines.views.contents(LAB) == []
    record.unlink()
    assert lab.exported(keeps=False).slots == ALL
    other = machine.data_dir / "labs" / "2"
    other.mkdir()
    (other / FILE).write_bytes(content)
    assert machine.machines.views.contents(2) == []
    record.write_bytes(content)
    assert len(machine.machines.views.contents(LAB)) == 2


def test_bitmaps_in_the_overlay_are_neither_trusted_nor_refused(lab: Lab) -> None:
    machine, disk = lab.machine, lab.machine.disk.path
    machine.write(3 * MIB, 512, 1)
    exported = lab.exported()
    left = machine.checkpoints()
    assert exported.name in left
    machine.end()
    assert bitmaps_of(disk).keys() == left
    # The stopped template is exported although its overlay has bitmaps.
    qemu_img("convert", "-f", "qcow2", "-O", "raw", disk, lab.flat)
    assert lab.stored(machine.disk, None).digest == digest_of(lab.flat) == exported.manifest.digest

    # A program that was killed while it wrote leaves bitmaps that are not consistent.
    changed = subprocess.Popen(["qemu-nbd", "-t", "-f", "qcow2", "-k", lab.flat.with_name("nbd"), disk])
    deadline = time.monotonic() + 60
    while not any("in-use" in flags for flags in bitmaps_of(disk).values()):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    changed.kill()
    changed.wait()
    machine.start()
    [start] = machine.checkpoints()
    assert start not in left
    # The process that created it ended before it let it run: the start is repeated.
    machine.hypervisor.virsh("suspend", machine.domain)
    machine.machines.start(machine.machine)
    assert machine.hypervisor.virsh("domstate", machine.domain) == "running"
    machine.write(9 * MIB, 512, 2)
    again = lab.exported()
    # The chunks that the overlay had changed before the start, and those that were changed since.
    assert (again.is_since, again.slots) == (True, {3, 9})
    machine.end()
    assert bitmaps_of(disk).keys() == {start, again.name}
    qemu_img("check", "-f", "qcow2", disk)
