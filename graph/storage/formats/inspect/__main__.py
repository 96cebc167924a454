"""Inspect one file: `DESCRIPTOR FORMAT MAX_BYTES QEMU_IMG`; answers with one line of JSON and the extents behind it.

Everything here runs confined (`graph.storage.sandbox.run`): a fault of ours, or of what we use, harms no one.
"""

import json
import resource
import sys
from array import array

from graph.storage.formats.inspect import magic, oslo_inspector, qcow2, vhd, vhdx, vmdk
from graph.storage.formats.inspect.bounded_reader import View
from graph.storage.formats.inspect.qemu import MOST_EXTENTS, Qemu
from graph.storage.formats.inspect.reasons import Reason, Refused, malformed

_CPU_SECONDS = 2
# How many times its file's length an image may hold in data, and what any image may.
MAX_EXPANSION = 100
EXPANSION_ALLOWANCE = 64 << 20
_STRUCTURES = {"qcow2": qcow2.inspect, "vhd": vhd.inspect, "vmdk": vmdk.inspect}


def inspect(descriptor: int, declared: str, max_bytes: int, program: str) -> tuple[int, "array[int] | None"]:
    """Return the disk's size in bytes and its extents, None for too many; raises Refused."""
    view = View(descriptor)
    magic.expect(view, declared)
    extents: array[int] | None = None
    if declared == "vhdx":
        size, extents = vhdx.inspect(view, max_bytes)
    else:
        size = _STRUCTURES[declared](view, max_bytes)
    oslo_inspector.hear(view, declared)
    qemu = Qemu(program, declared, descriptor)
    if not _is_same_size(declared, size, qemu.virtual_bytes()):
        raise malformed("its size is not what QEMU takes it for")
    qemu.check()
    if extents is None:
        # Where this process may take long, it does so with an image that is not refused.
        longer = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (longer, longer))
        extents = qemu.extents()
    if extents is not None and len(extents) > 3 * MOST_EXTENTS:
        extents = None
    _check_expansion(view, size if extents is None else sum(extents[1::3]))
    return size, extents


def _is_same_size(declared: str, size: int, qemu_size: int) -> bool:
    # QEMU takes the capacity in a VMDK's header for its size, which some creators round up to whole grains.
    return size == qemu_size or (declared == "vmdk" and size < qemu_size < size + vmdk.MAX_GRAIN_BYTES)


def _check_expansion(view: View, data_bytes: int) -> None:
    if data_bytes > EXPANSION_ALLOWANCE + MAX_EXPANSION * view.size_bytes:
        raise Refused(
            Reason.EXPANDS_TOO_MUCH, f"the file expands to {data_bytes} bytes, over {MAX_EXPANSION} times its length"
        )


def main() -> None:
    """Inspect and answer."""
    descriptor, declared, max_bytes, program = sys.argv[1:]
    resource.setrlimit(resource.RLIMIT_CPU, (_CPU_SECONDS, resource.getrlimit(resource.RLIMIT_CPU)[1]))
    extents: array[int] | None = None
    try:
        size, extents = inspect(int(descriptor), declared, int(max_bytes), program)
        answer = {"size": size, "mapped": extents is not None}
    except Refused as refused:
        answer = {"reason": refused.reason, "message": f"{refused}"}
    sys.stdout.buffer.write(json.dumps(answer).encode() + b"\n" + (extents.tobytes() if extents else b""))


if __name__ == "__main__":
    main()
