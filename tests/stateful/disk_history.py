"""Random histories of disks on a real server: labs that QEMU writes to, against plain byte arrays.

Bases are evicted, damaged and restored, versions deleted and collected, and the server is killed at labelled steps.
"""

import os
import random
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, initialize, invariant, multiple, rule

from tests.stateful.disk_server import CHUNKS, DiskServer, digest_of_bytes
from tests.workflows.live_account import ONE_MIB, ZEROS

CLUSTER_BYTES = 64 << 10
SECTOR_BYTES = 512
SIZE = CHUNKS * ONE_MIB + SECTOR_BYTES
NUMBER = st.integers(0, 2**16)
WRITES = st.lists(st.tuples(NUMBER, NUMBER, st.integers(0, 255)), min_size=1, max_size=4)


@dataclass
class ModelLab:
    """A lab and what its disk contains; `base` is the digest of its base, None if the disk is complete."""

    id: str
    disk: Path
    content: bytearray
    base: str | None
    image: str | None


@dataclass
class ModelVersion:
    """An exported version, its image, and what it contains."""

    id: str
    image: str
    content: bytes


# What a rule returns that has created nothing.
NOTHING = multiple(*list[ModelVersion]())


class DiskHistory(RuleBasedStateMachine):
    """Labs, versions and bases of one account."""

    server: ClassVar[DiskServer]
    kills: ClassVar[int]
    steps: ClassVar[int] = 0
    labs = Bundle[ModelLab]("labs")
    versions = Bundle[ModelVersion]("versions")

    def __init__(self) -> None:
        super().__init__()
        self.alive: list[ModelLab] = []
        # The original bytes of damaged bases, by their digests.
        self.damaged: dict[str, bytes] = {}
        self.kills_left = self.kills

    @initialize(target=labs)
    def begin(self) -> ModelLab:
        return self._new_lab(None)

    @invariant()
    def bases_of_labs_exist(self) -> None:
        type(self).steps += 1
        found = self.server.bases()
        assert {lab.base for lab in self.alive if lab.base is not None} <= set(found)

    @rule(target=labs, version=st.none() | versions)
    def create(self, version: ModelVersion | None) -> ModelLab:
        return self._new_lab(version)

    def _new_lab(self, version: ModelVersion | None) -> ModelLab:
        image = None if version is None else {"imageVersionId": version.id}
        lab, disk, base = self.server.new_lab(image)
        content = bytearray(self.server.image if version is None else version.content)
        made = ModelLab(lab, disk, content, base, version.image if version is not None else None)
        self.alive.append(made)
        if base not in self.damaged:
            assert self.server.content_of(disk) == content
        return made

    @rule(lab=labs, writes=WRITES)
    def write(self, lab: ModelLab, writes: list[tuple[int, int, int]]) -> None:
        """Write through QEMU. Over a damaged base whole clusters only: QEMU would copy the damage into the overlay."""
        unit = CLUSTER_BYTES if lab.base in self.damaged else SECTOR_BYTES
        commands: list[str] = []
        for place, count, byte in writes:
            offset = place * unit % (SIZE - SECTOR_BYTES) // unit * unit
            length = min(unit * (1 + count % (ONE_MIB * 2 // unit)), (SIZE - offset) // unit * unit)
            commands.append(f"write -P {byte} {offset} {length}" if byte else f"write -z -u {offset} {length}")
            lab.content[offset : offset + length] = bytes([byte]) * length
        self.server.qemu_write(lab.disk, commands)

    @rule(target=versions, lab=labs, as_update=st.booleans())
    def export(self, lab: ModelLab, as_update: bool) -> Any:
        return self._exported(lab, as_update, None)

    @rule(target=versions, lab=labs, as_update=st.booleans(), step=NUMBER)
    def export_in_a_killed_server(self, lab: ModelLab, as_update: bool, step: int) -> Any:
        if not self.kills_left:
            return NOTHING
        self.kills_left -= 1
        return self._exported(lab, as_update, step)

    def _exported(self, lab: ModelLab, as_update: bool, step: int | None) -> Any:
        ended = self.server.export(lab.id, as_update=as_update and lab.image is not None, step=step)
        if ended["status"] == "FAILED":
            # Refused only because bytes that it had to read are damaged.
            assert lab.base in self.damaged, ended
            assert ended["error"]["message"].startswith("the base of the template disk is damaged"), ended
            return NOTHING
        version = ended["imageVersion"]
        assert (ended["status"], version["digest"]) == ("SUCCEEDED", digest_of_bytes(lab.content)), ended
        return ModelVersion(version["id"], version["definition"]["id"], bytes(lab.content))

    @rule(lab=consumes(labs))
    def delete_lab(self, lab: ModelLab) -> None:
        self.alive.remove(lab)
        self.server.delete_lab(lab.id)

    @rule(version=consumes(versions))
    def delete_version(self, version: ModelVersion) -> None:
        self.server.delete_version(version.id)
        for lab in self.alive:
            if lab.image == version.image:
                lab.image = None

    @rule()
    def collect(self) -> None:
        self.server.collect()

    @rule()
    def evict(self) -> None:
        self.server.evict()
        assert set(self.server.bases()) == {lab.base for lab in self.alive if lab.base is not None}
        self.damaged = {digest: content for digest, content in self.damaged.items() if digest in self.server.bases()}

    @rule(which=NUMBER, slot=st.integers(0, CHUNKS))
    def damage(self, which: int, slot: int) -> None:
        sound = sorted(set(self.server.bases()) - set(self.damaged))
        if not sound:
            return
        digest = sound[which % len(sound)]
        # A marketplace image's base is what it was when it was verified first.
        self.server.verify()
        self.damaged[digest] = self.server.damage(digest, slot)

    @rule()
    def verify(self) -> None:
        """Verify all bases; damaged ones are restored if a region or the marketplace image has the bytes."""
        self.server.verify()
        for digest, content in list(self.damaged.items()):
            if self.server.bases()[digest].read_bytes() == content:
                del self.damaged[digest]

    @rule()
    def restart(self) -> None:
        self.server.restart()

    @rule(lab=labs)
    def flatten(self, lab: ModelLab) -> None:
        template = self.server.flatten(lab.id)
        if template["message"] is not None and lab.base in self.damaged:
            assert "damaged" in template["message"]
            assert lab.disk.suffix == ".qcow2"
            return
        assert (template["message"], template["baseUri"]) == (None, None)
        lab.base, lab.disk = None, lab.disk.with_name("disk.raw")
        assert self.server.content_of(lab.disk) == lab.content

    def teardown(self) -> None:
        """Compare every disk, and leave no damage to the next history."""
        for digest, content in self.damaged.items():
            self.server.restore(digest, content)
        for lab in self.alive:
            assert self.server.content_of(lab.disk) == lab.content
            self.server.delete_lab(lab.id)


def random_image() -> bytes:
    """Return an image of noise, zeros, and a short last chunk."""
    numbers = random.Random(time.time_ns() ^ os.getpid())  # noqa: S311
    return b"".join((numbers.randbytes(2 * ONE_MIB), ZEROS, numbers.randbytes((CHUNKS - 3) * ONE_MIB + SECTOR_BYTES)))
