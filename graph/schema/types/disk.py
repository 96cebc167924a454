"""A disk's size and format."""

import strawberry

from graph.schema.scalars import BigInt
from graph.schema.types.enums import DiskFormat


@strawberry.type(description="A disk of a virtual machine. Embedded: it has no id.")
class Disk:
    size_bytes: BigInt = strawberry.field(
        description="The nominal size of the disk in bytes; zeros and holes count. For a version from an upload, the size"
        " of the uploaded file until the source copy is complete."
    )
    used_bytes: BigInt | None = strawberry.field(
        description="The bytes of the disk in chunks of 1 MiB that contain data other than zeros; null until they have "
        "been counted."
    )
    format: DiskFormat = strawberry.field(description="The format of the disk; always RAW at present.")
    lun: int | None = strawberry.field(description="The logical unit number of a data disk; null for the OS disk.")


def os_disk(size_bytes: int, used_bytes: int | None) -> Disk:
    """Return the disk of a lab or an image. Its format is raw, however the store encodes it."""
    return Disk(
        size_bytes=BigInt(size_bytes),
        used_bytes=None if used_bytes is None else BigInt(used_bytes),
        format=DiskFormat.RAW,
        lun=None,
    )
