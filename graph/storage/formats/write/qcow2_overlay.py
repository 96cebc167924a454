"""Empty qcow2 overlay over a raw base: every byte is the base's until a virtual machine writes to it.

header, extension, name of the base | refcount table | refcount block | L1 table. Its size does not depend on the data.
"""

import os
import struct

from graph.storage.formats.write.layout import rounded
from graph.storage.formats.write.qcow2 import CLUSTER_BITS, CLUSTER_BYTES, ENTRIES, HEADER

# The type of the header extension that states the format of the backing file.
_BACKING_FORMAT = 0xE2792ACA
_EXTENSION = struct.Struct(">II8s")
_END = bytes(8)
_L1_CLUSTER = 3


def write_overlay(descriptor: int, base: str, size_bytes: int) -> None:
    """Write the overlay to an empty file; `base` is the relative path of the base. Raises OSError."""
    l1_entries = -(-size_bytes // (CLUSTER_BYTES * ENTRIES))
    clusters = _L1_CLUSTER + rounded(8 * l1_entries, CLUSTER_BYTES) // CLUSTER_BYTES
    extension = _EXTENSION.pack(_BACKING_FORMAT, len(b"raw"), b"raw")
    # The header's last eight bytes end its extensions; here an extension precedes the end.
    name, header_bytes = base.encode(), HEADER.size - len(_END)
    header = HEADER.pack(
        b"QFI\xfb", 3, header_bytes + len(extension) + len(_END), len(name), CLUSTER_BITS, size_bytes, 0,
        l1_entries, _L1_CLUSTER * CLUSTER_BYTES, CLUSTER_BYTES, 1, 0, 0, 0, 0, 0, 4, header_bytes,
    )  # fmt: skip
    os.ftruncate(descriptor, clusters * CLUSTER_BYTES)
    os.pwrite(descriptor, header[:header_bytes] + extension + _END + name, 0)
    os.pwrite(descriptor, struct.pack(">Q", 2 * CLUSTER_BYTES), CLUSTER_BYTES)
    os.pwrite(descriptor, b"\x00\x01" * clusters, 2 * CLUSTER_BYTES)
