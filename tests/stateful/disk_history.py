"""Random histories of disks on a real server: labs that QEMU writes to, against plain byte arrays.

Bases are evicted, damaged and restored, versions deleted and collected, and the server is killed at labelled steps.
"""

import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar, NamedTuple

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from typing_extensions import override

from tests.stateful.disk_server import CHUNKS, DiskServer, digest_of_bytes
from tests.workflows.live_account import ONE_MIB, ZEROS

CLUSTER_BYTES = 64 << 10
SECTOR_BYTES = 512
SIZE = CHUNKS * ONE_MIB + SECTOR_BYTES
# The first history has the first choice only.
KINDS = (
    *("write",) * 5,
    *("create", "export") * 4,
    *("killed export", "damage", "flatten", "delete version", "evict", "verify") * 2,
    *("delete lab", "collect", "restart"),
)
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


class Chosen(NamedTuple):
    """The objects and numbers of one step."""

    lab: ModelLab
    which: int
    number: int
    writes: list[tuple[int, int, int]]


class DiskHistory(RuleBasedStateMachine):
    """Labs, versions and bases of one account.

    One rule makes all kinds of steps, because Hypothesis leaves some rules out of each history.
    """

    server: ClassVar[DiskServer]
    kills: ClassVar[int]
    steps: ClassVar[int] = 0

    def __init__(self) -> None:
        super().__init__()
        self.labs: list[ModelLab] = []
        self.versions: list[ModelVersion] = []
        # The original bytes of damaged bases, by their digests.
        self.damaged: dict[str, bytes] = {}
        self.kills_left = self.kills

    @initialize()
    def begin(self) -> None:
        self._new_lab(None)

    @invariant()
    def bases_of_labs_exist(self) -> None:
        assert {lab.base for lab in self.labs if lab.base is not None} <= set(self.server.bases())

    @rule(kind=st.sampled_from(KINDS), which=NUMBER, number=NUMBER, writes=WRITES)
    def step(self, kind: str, which: int, number: int, writes: list[tuple[int, int, int]]) -> None:
        """Do one kind of work with one of the labs, versions or bases."""
        type(self).steps += 1
        if not self.labs or kind == "create":
            self._new_lab(self.versions[which % len(self.versions)] if self.versions and number % 4 else None)
            return
        self._kinds()[kind](Chosen(self.labs[which % len(self.labs)], which, number, writes))

    def _kinds(self) -> dict[str, Callable[[Chosen], None]]:
        return {
            "write": lambda chosen: self._write(chosen.lab, chosen.writes),
            "export": lambda chosen: self._export(chosen, step=None),
            "killed export": self._killed_export,
            "flatten": lambda chosen: self._flatten(chosen.lab),
            "delete lab": self._delete_lab,
            "delete version": self._delete_version,
            "collect": lambda _: self.server.collect(),
            "evict": lambda _: self._evict(),
            "damage": lambda chosen: self._damage(chosen.which, chosen.number % (CHUNKS + 1)),
            "verify": lambda _: self._verify(),
            "restart": lambda _: self.server.restart(),
        }

    def _new_lab(self, version: ModelVersion | None) -> None:
        image = None if version is None else {"imageVersionId": version.id}
        lab, disk, base = self.server.new_lab(image)
        content = bytearray(self.server.image if version is None else version.content)
        self.labs.append(ModelLab(lab, disk, content, base, version.image if version is not None else None))
        if base not in self.damaged:
            assert self.server.content_of(disk) == content

    def _write(self, lab: ModelLab, writes: list[tuple[int, int, int]]) -> None:
        """Write through QEMU. Over a damaged base whole clusters only: QEMU would copy the damage into the overlay."""
        unit = CLUSTER_BYTES if lab.base in self.damaged else SECTOR_BYTES
        commands: list[str] = []
        for place, count, byte in writes:
            offset = place * unit % (SIZE - SECTOR_BYTES) // unit * unit
            length = min(unit * (1 + count % (ONE_MIB * 2 // unit)), (SIZE - offset) // unit * unit)
            commands.append(f"write -P {byte} {offset} {length}" if byte else f"write -z -u {offset} {length}")
            lab.content[offset : offset + length] = bytes([byte]) * length
        self.server.qemu_write(lab.disk, commands)

    def _killed_export(self, chosen: Chosen) -> None:
        if self.kills_left:
            self.kills_left -= 1
            self._export(chosen, step=chosen.number // 2)

    def _export(self, chosen: Chosen, *, step: int | None) -> None:
        lab = chosen.lab
        as_update = chosen.number % 2 == 1 and lab.image is not None
        ended = self.server.export(lab.id, as_update=as_update, step=step)
        if ended["status"] == "FAILED":
            # Refused only because bytes that it had to read are damaged.
            assert lab.base in self.damaged, ended
            assert ended["error"]["message"].startswith("the base of the template disk is damaged"), ended
            return
        version = ended["imageVersion"]
        assert (ended["status"], version["digest"]) == ("SUCCEEDED", digest_of_bytes(lab.content)), ended
        self.versions.append(ModelVersion(version["id"], version["definition"]["id"], bytes(lab.content)))

    def _delete_lab(self, chosen: Chosen) -> None:
        if len(self.labs) > 1:
            self.labs.remove(chosen.lab)
            self.server.delete_lab(chosen.lab.id)

    def _delete_version(self, chosen: Chosen) -> None:
        if not self.versions:
            return
        version = self.versions.pop(chosen.which % len(self.versions))
        self.server.delete_version(version.id)
        for lab in self.labs:
            if lab.image == version.image:
                lab.image = None

    def _evict(self) -> None:
        self.server.evict()
        left = self.server.bases()
        assert set(left) == {lab.base for lab in self.labs if lab.base is not None}
        self.damaged = {digest: content for digest, content in self.damaged.items() if digest in left}

    def _damage(self, which: int, slot: int) -> None:
        sound = sorted(set(self.server.bases()) - set(self.damaged))
        if sound:
            digest = sound[which % len(sound)]
            self.damaged[digest] = self.server.damage(digest, slot)

    def _verify(self) -> None:
        """Verify all bases; damaged ones are restored if a region or the marketplace image has the bytes."""
        self.server.verify()
        for digest, content in list(self.damaged.items()):
            if self.server.bases()[digest].read_bytes() == content:
                del self.damaged[digest]

    def _flatten(self, lab: ModelLab) -> None:
        template = self.server.flatten(lab.id)
        if template["message"] is not None and lab.base in self.damaged:
            assert "damaged" in template["message"]
            assert lab.disk.exists()
            return
        assert (template["message"], template["baseUri"]) == (None, None)
        lab.base, lab.disk = None, lab.disk.with_name("disk.raw")
        assert self.server.content_of(lab.disk) == lab.content

    @override
    def teardown(self) -> None:
        """Compare every disk, and leave no damage to the next history."""
        for digest, content in self.damaged.items():
            self.server.restore(digest, content)
        for lab in self.labs:
            assert self.server.content_of(lab.disk) == lab.content
            self.server.delete_lab(lab.id)


def random_image() -> bytes:
    """Return an image of noise, zeros, and a short last chunk."""
    numbers = random.Random(time.time_ns() ^ os.getpid())  # noqa: S311
    return b"".join((numbers.randbytes(2 * ONE_MIB), ZEROS, numbers.randbytes((CHUNKS - 3) * ONE_MIB + SECTOR_BYTES)))
