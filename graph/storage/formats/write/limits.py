"""Size limits of the download formats: the largest disk that a VHD or a VMDK can contain."""

from collections.abc import Mapping

GIB = 1 << 30
# The range of 32-bit sector numbers minus the tables: VHD's limit; VMDK's is slightly higher.
LARGEST_BYTES: Mapping[str, int] = {"vhd": 2040 * GIB, "vmdk": 2040 * GIB}


def too_large(kind: str, size_bytes: int) -> str | None:
    """Return why a disk exceeds a format's limit, or None."""
    most = LARGEST_BYTES.get(kind, size_bytes)
    if size_bytes <= most:
        return None
    return f"{kind.upper()} supports disks of up to {most // GIB} GiB; this disk has {size_bytes} bytes."
