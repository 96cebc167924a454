"""Inspect one file of a foreign format: `DESCRIPTOR FORMAT MAX_BYTES [MAP]`.

Without MAP, it checks the structures and prints the disk's size; the extents are those of a VHDX, whose block table says
them. With MAP, a descriptor of the output of `qemu-img map`, it prints the extents of the checked file.

This program runs in the sandbox (`graph.storage.sandbox.run`), which contains faults of this code and of its
libraries.
"""

import os
import sys
from array import array

from graph.storage.formats.inspect import answer, magic, oslo_inspector, qcow2, vhd, vhdx, vmdk
from graph.storage.formats.inspect import extents as data_extents
from graph.storage.formats.inspect.bounded_reader import BoundedReader

_STRUCTURES = {"qcow2": qcow2.inspect, "vhd": vhd.inspect, "vmdk": vmdk.inspect}


def inspect(view: BoundedReader, declared: str, max_bytes: int) -> tuple[int, "array[int] | None"]:
    """Return the disk's size in bytes, and the extents of a VHDX; raises DiskFormatError."""
    magic.expect(view, declared)
    extents: array[int] | None = None
    if declared == "vhdx":
        size, extents = vhdx.inspect(view, max_bytes)
        if len(extents) > 3 * data_extents.MOST_EXTENTS:
            extents = None
        data_extents.check_expansion(view, size, extents)
    else:
        size = _STRUCTURES[declared](view, max_bytes)
    oslo_inspector.check(view, declared)
    return size, extents


def located(view: BoundedReader, size: int, mapped: int) -> "array[int] | None":
    """Return the extents that QEMU reported, or None if there are too many; raises DiskFormatError."""
    os.lseek(mapped, 0, os.SEEK_SET)
    with os.fdopen(mapped, encoding="utf-8") as lines:
        extents = data_extents.parsed(lines)
    data_extents.check_expansion(view, size, extents)
    return extents


def main() -> None:
    """Inspect the file and print the result."""
    descriptor, declared, limit, *mapped = sys.argv[1:]
    view, size = BoundedReader(int(descriptor)), int(limit)

    def inspected() -> "tuple[int, array[int] | None]":
        return (size, located(view, size, int(mapped[0]))) if mapped else inspect(view, declared, size)

    answer.send(inspected)


if __name__ == "__main__":
    main()
