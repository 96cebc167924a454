"""One region's copy of a version."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Any, Self

import strawberry

# Types refer to each other in circles: modules are bound here, their names are looked up when a field is resolved.
from graph.db import models
from graph.db.enums import RegionReplicaState
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.sources import OneRow
from graph.schema.scalars import BigInt
from graph.schema.types.deletion_warning import DeletionWarning, replica_warnings
from graph.schema.types.geography import Region
from graph.schema.types.node import Node
from graph.storage.formats.inspect.reasons import Reason as DiskRefusal

if TYPE_CHECKING:
    from graph.schema.types.version import ImageVersion

COMPLETE = 100.0


def progress(state: RegionReplicaState, done: int, total: int) -> float:
    """Return 0 to 100; 100 only for what was verified."""
    if state is RegionReplicaState.COMPLETED:
        return COMPLETE
    return min(99.9, COMPLETE * done / total) if total else 0.0


def refusal(error: str | None) -> DiskRefusal | None:
    """Return the reason that an import's error begins with, if it is a refusal of the file."""
    word = (error or "").partition(":")[0]
    return DiskRefusal(word) if word in set(DiskRefusal) else None


@strawberry.type(description="One region's copy of a version.")
class RegionReplica(RowObject, Node, table=models.RegionReplica):
    is_source: bool = column(description="Whether this is the region that the version was first stored in.")
    replica_count: int = column(description="How many copies the region is to keep.")
    state: RegionReplicaState = column(description="How far the copy is.")
    progress: float = column(
        "state",
        "bytes_transferred",
        "bytes_total",
        make=progress,
        description="0 to 100; 100 only when it is complete and verified.",
    )
    bytes_total: BigInt = column(
        "bytes_total",
        description="Bytes to bring there, before compression: the disk's, holes left out; beyond the source region, repeats too.",
    )
    bytes_transferred: BigInt = column("bytes_transferred", description="Of these, the bytes that are there.")
    stored_bytes: BigInt = column("stored_bytes", description="Bytes that the copy added to the region's store.")
    exclude_from_latest: bool | None = column(
        description="Whether the version is kept from being the latest in this region; null: as the version says."
    )
    error: str | None = column(description="Why the copy failed, or what is damaged in it, for people.")
    refusal: DiskRefusal | None = column(
        "error",
        make=refusal,
        description="Why the uploaded file that the version was to be made from is refused; null: it is not.",
    )
    started_at: datetime | None = column(description="When copying began.")
    completed_at: datetime | None = column(description="When the copy became usable.")
    verified_at: datetime | None = column(description="When the copy was last re-read and found right.")
    finding: str | None = column(
        description="What was wrong when the copy was last re-read, and has been mended, for people; null: nothing was."
    )
    reclaimable_bytes: BigInt | None = column(
        "reclaimable_bytes",
        description="Bytes of the region's store that no other version there shares, and that deleting this one would free;"
        " null until a collection has looked.",
    )
    reclaimable_as_of: datetime | None = column(description="When that collection looked.")
    row: strawberry.Private[models.RegionReplica]

    def as_of(self, then: Mapping[str, Any]) -> Self:
        """Return the replica as a kept transition saw it."""
        state = RegionReplicaState(then["state"])
        return replace(
            self,
            state=state,
            bytes_total=then["bytes_total"],
            bytes_transferred=then["bytes_transferred"],
            stored_bytes=then["stored_bytes"],
            progress=progress(state, then["bytes_transferred"], then["bytes_total"]),
            error=then["error"],
            refusal=refusal(then["error"]),
        )

    version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] = related(
        OneRow(models.ImageVersion), key="version_id", description="The version that this is a copy of."
    )

    @strawberry.field(
        description="What to know before removing the region from the version: the labs there that use it, what new labs"
        " there would get, whose labs the region is for. None of it stands in the way; four kinds at most.",
        metadata=reads("version_id", "region_name"),
    )
    async def removal_warnings(self, info: Info) -> list[DeletionWarning]:
        return await replica_warnings(info, self.row.version_id, self.row.region_name)

    @strawberry.field(description="Where the copy is.", metadata=reads("region_name"))
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.row.region_name)
