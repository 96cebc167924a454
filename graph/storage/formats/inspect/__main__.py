"""Inspect one file: `DESCRIPTOR FORMAT MAX_BYTES QEMU_IMG`. Prints one line of JSON, followed by the extents.

This program runs in the sandbox (`graph.storage.sandbox.run`), which contains faults of this code and of its
libraries.
"""

import json
import resource
import sys
from array import array

from graph.storage.disk_refusals import DiskFormatError, DiskRefusalReason, malformed
from graph.storage.formats.inspect import magic, oslo_inspector, qcow2, vhd, vhdx, vmdk
from graph.storage.formats.inspect.bounded_reader import BoundedReader
from graph.storage.formats.inspect.qemu import MOST_EXTENTS, NOWHERE, Qemu

_CPU_SECONDS = 2
# The expansion limit, as a multiple of the disk space that the file occupies, and the expansion that every image is allowed.
MAX_EXPANSION = 100
EXPANSION_ALLOWANCE = 64 << 20
_STRUCTURES = {"qcow2": qcow2.inspect, "vhd": vhd.inspect, "vmdk": vmdk.inspect}


def inspect(descriptor: int, declared: str, max_bytes: int, program: str) -> tuple[int, "array[int] | None"]:
    """Return the disk's size in bytes and its extents, or None if there are too many; raises DiskFormatError."""
    view = BoundedReader(descriptor)
    magic.expect(view, declared)
    extents: array[int] | None = None
    if declared == "vhdx":
        size, extents = vhdx.inspect(view, max_bytes)
    else:
        size = _STRUCTURES[declared](view, max_bytes)
    oslo_inspector.check(view, declared)
    qemu = Qemu(program, declared, descriptor)
    if not _is_same_size(declared, size, qemu.virtual_bytes()):
        raise malformed("its size differs from the size that QEMU reads")
    qemu.check()
    if extents is None:
        # Slow steps come after all refusals.
        longer = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (longer, longer))
        extents = qemu.extents()
    if extents is not None and len(extents) > 3 * MOST_EXTENTS:
        extents = None
    _check_expansion(view, size if extents is None else _data_bytes(view, extents))
    return size, extents


def _is_same_size(declared: str, size: int, qemu_size: int) -> bool:
    # QEMU uses the capacity in a VMDK's header as its size; some creators round it up to whole grains.
    return size == qemu_size or (declared == "vmdk" and size < qemu_size < size + vmdk.MAX_GRAIN_BYTES)


def _data_bytes(view: BoundedReader, extents: "array[int]") -> int:
    """Return the bytes of data, without those that a hole of the file supplies: an empty preallocated disk is no bomb."""
    stored = zip(extents[1::3], extents[2::3], strict=True)
    return sum(length if place == NOWHERE else view.allocated(place, length) for length, place in stored)


def _check_expansion(view: BoundedReader, data_bytes: int) -> None:
    # Not the length: holes make a file as long as its creator likes.
    if data_bytes > EXPANSION_ALLOWANCE + MAX_EXPANSION * view.allocated_bytes:
        raise DiskFormatError(
            DiskRefusalReason.EXPANDS_TOO_MUCH,
            f"the file expands to {data_bytes} bytes, more than {MAX_EXPANSION} times the {view.allocated_bytes} bytes"
            " of disk space that it occupies",
        )


def main() -> None:
    """Inspect the file and print the result."""
    descriptor, declared, max_bytes, program = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, resource.getrlimit(resource.RLIMIT_CPU)[1]))
    extents: array[int] | None = None
    try:
        size, extents = inspect(int(descriptor), declared, int(max_bytes), program)
        answer = {"size": size, "mapped": extents is not None}
    except DiskFormatError as refused:
        answer = {"reason": refused.reason, "message": f"{refused}"}
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + (extents.tobytes() if extents else b""))


if __name__ == "__main__":
    main()
