"""The largest disks that formats can hold."""

from collections.abc import Mapping

GIB = 1 << 30
# What sector numbers of 32 bits reach, less the tables: VHD's own limit, which VMDK's is a little above.
LARGEST_BYTES: Mapping[str, int] = {"vhd": 2040 * GIB, "vmdk": 2040 * GIB}


def too_large(kind: str, size_bytes: int) -> str | None:
    """Say why a disk does not fit into a format; None if it does."""
    most = LARGEST_BYTES.get(kind, size_bytes)
    if size_bytes <= most:
        return None
    return f"{kind.upper()} holds disks of up to {most // GIB} GiB, and this one has {size_bytes} bytes."
