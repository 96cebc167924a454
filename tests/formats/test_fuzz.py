"""Random damage: inspection terminates, fails only by refusal, and accepts nothing that QEMU refuses."""

import os
import random
import struct
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from graph.storage.disk_refusals import DiskFormatError
from graph.storage.errors import DiskRefusedError
from graph.storage.formats.inspect import magic, oslo_inspector, qcow2, vhd, vhdx, vmdk
from graph.storage.formats.inspect.bounded_reader import BoundedReader
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from tests.formats.images import Edit, at, converted, edited, opens, raw_disk

MAX_INT32 = 128 << 30
# Inspected in this process, which allows many more files.
STRUCTURES = {"qcow2": qcow2.inspect, "vhd": vhd.inspect, "vhdx": vhdx.inspect, "vmdk": vmdk.inspect}
LOOKED_AT, INSPECTED = 400, 12
VALUES = (0, 1, 0x7F, 0x80, 0xFF, 0x200, 0xFFFF, 0x10000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 1 << 63, (1 << 64) - 1)


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return raw_disk(tmp_path_factory.mktemp("raw"))


def areas(path: Path, kind: str) -> list[tuple[int, int]]:
    """Return the areas of a format's structures: start and length."""
    size = path.stat().st_size
    match kind:
        case "qcow2":
            return [(0, 120), (at(path, ">Q", 40), 64), (at(path, ">Q", 48), 64)]
        case "vhd":
            return [(0, 1536), (1536, 128), (size - 512, 100)]
        case "vhdx":
            regions = 192 * 1024
            return [
                (0, 16),
                (65536, 80),
                (regions, 80),
                *((at(path, "<Q", regions + 32 + 32 * n), 256) for n in (0, 1)),
            ]
        case _:
            return [(0, 80), (512, 400), (at(path, "<Q", 56) * 512, 64)]


def damage(path: Path, kind: str, seed: int) -> list[Edit]:
    """Return one to three edits of a few bytes each."""
    chance = random.Random(seed)  # noqa: S311  (the same each time)
    edits: list[Edit] = []
    for _ in range(chance.randint(1, 3)):
        begin, length = chance.choice(areas(path, kind))
        width = chance.choice((1, 2, 4, 8))
        value = chance.choice((*VALUES, chance.getrandbits(64)))
        order = chance.choice("<>")
        data = struct.pack(f"{order}Q", value)
        edits.append((begin + chance.randrange(length), data[:width] if order == "<" else data[-width:]))
    return edits


def damaged(path: Path, kind: str, count: int) -> Iterator[list[Edit]]:
    """Damage the file repeatedly, and restore it after each turn."""
    for seed in range(count):
        edits = damage(path, kind, seed)
        with path.open("rb") as file:
            before = [(offset, os.pread(file.fileno(), len(data), offset)) for offset, data in edits]
        edited(path, *edits)
        yield edits
        edited(path, *reversed(before))


@pytest.mark.parametrize("kind", STRUCTURES)
def test_inspection_of_damaged_file_succeeds_or_refuses(tmp_path: Path, disk: Path, kind: str) -> None:
    path = converted(disk, tmp_path / f"x.{kind}", kind)
    refused = 0
    with path.open("rb") as file:
        for _ in damaged(path, kind, LOOKED_AT):
            view = BoundedReader(file.fileno())
            try:
                magic.expect(view, kind)
                STRUCTURES[kind](view, MAX_INT32)
                oslo_inspector.check(view, kind)
            except DiskFormatError:
                refused += 1
    assert LOOKED_AT / 5 < refused < LOOKED_AT


@pytest.mark.parametrize(
    ("kind", "how"),
    [*((kind, ()) for kind in STRUCTURES), ("qcow2", ("", "-c")), ("vmdk", ("subformat=streamOptimized",))],
)
def test_damaged_file_refused_by_qemu_is_never_accepted(
    tmp_path: Path, disk: Path, kind: str, how: tuple[str, ...]
) -> None:
    path = converted(disk, tmp_path / f"x.{kind}", kind, *how)
    refused = 0
    for edits in damaged(path, kind, INSPECTED):
        taken = False
        with suppress(DiskRefusedError), open_disk(DiskFile(path, kind, MAX_INT32)) as found:
            taken = True
            # An accepted image is readable or refused later; any other error fails the test.
            for slot in found.data_slots()[:3]:
                found.read(slot, bytearray(1 << 20))
        assert not taken or opens(path, kind), edits
        refused += not taken
    assert refused
