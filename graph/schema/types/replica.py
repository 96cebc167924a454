"""The replica of a version in one region."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

# Types refer to each other in cycles: modules are imported here, and their names are looked up at resolution.
from graph.db import models
from graph.db.enums import RegionReplicaState
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.sources import OneRow
from graph.schema.scalars import BigInt
from graph.schema.types.deletion_warning import DeletionWarning, replica_warnings
from graph.schema.types.export_errors import JobError, job_error
from graph.schema.types.geography import Region
from graph.schema.types.node import Node
from graph.schema.types.notice import Notice, shown
from graph.storage.disk_refusals import DiskRefusalReason as DiskRefusal

if TYPE_CHECKING:
    from graph.schema.types.version import ImageVersion

COMPLETE = 100.0


def progress(state: RegionReplicaState, done: int, total: int) -> float:
    """Return 0 to 100; 100 only for a verified replica."""
    if state is RegionReplicaState.COMPLETED:
        return COMPLETE
    return min(99.9, COMPLETE * done / total) if total else 0.0


def refusal(error: str | None) -> DiskRefusal | None:
    """Return the reason that an import's error begins with, if it is a refusal of the file."""
    word = (error or "").partition(":")[0]
    return DiskRefusal(word) if word in set(DiskRefusal) else None


@strawberry.type(description="The replica of a version in one region.")
class RegionReplica(RowObject, Node, table=models.RegionReplica):
    sequence: int = column(
        "revision",
        description="The position of the replica's last change in the version's sequence; pass it as `after` to"
        " `replicationProgress`. Strictly increasing over all changes of the version's replicas.",
    )
    is_source: bool = column(description="Whether this is the source replica, which was stored first.")
    replica_count: int = column(
        description="The number of copies that are counted and charged in the region; the store holds the data once."
    )
    state: RegionReplicaState = column(description="The state of the replica.")
    progress: float = column(
        "state",
        "transferred_bytes",
        "total_bytes",
        make=progress,
        description="Progress in percent, 0 to 100; 100 only if the replica is complete and verified.",
    )
    total_bytes: BigInt = column(
        "total_bytes",
        description="The uncompressed bytes that the region needs, without zeros: each distinct chunk of the disk counts "
        "once. In the source region of an export, all data of the disk; 0 until it has been counted.",
    )
    transferred_bytes: BigInt = column(
        "transferred_bytes", description="The part of `totalBytes` that is in the region."
    )
    stored_bytes: BigInt = column(
        "stored_bytes",
        description="The compressed size of the disk's chunks that `ImageVersion.parent` lacks; of all its chunks if the "
        "parent has no usable replica in the region. Chunks that other versions share count too. 0 until copying starts.",
    )
    exclude_from_latest_override: bool | None = column(
        "exclude_from_latest",
        description="Overrides `ImageVersion.excludeFromLatest` in this region; null inherits it.",
    )
    error: JobError | None = column(
        "error_code",
        "error",
        make=job_error,
        description="Why replication failed, or what is damaged; in a region whose source copy failed, the code of that failure. "
        "Null if there is no error.",
    )
    waiting_reason: Notice | None = column(
        make=shown,
        description="Why the running copy waits, for example for a region's store that does not answer; null if it does "
        "not wait.",
    )
    refusal: DiskRefusal | None = column(
        "error",
        make=refusal,
        description="Why the uploaded file that the version is created from is refused; null if it is not refused, or if "
        "there is no upload.",
    )
    started_at: datetime | None = column(description="When copying first started; null until then.")
    completed_at: datetime | None = column(description="When the replica became usable; null until then.")
    verified_at: datetime | None = column(
        description="When the replica was last verified successfully; null until then."
    )
    finding: Notice | None = column(
        make=shown, description="The damage that the last verification found and repaired; null if there was none."
    )
    reclaimable_as_of: datetime | None = column(description="When `reclaimableBytes` was measured; null until then.")
    row: strawberry.Private[models.RegionReplica]

    @strawberry.field(
        description="The bytes, as stored, that deleting the version would free in the region's store, because no other "
        "version there uses them. Null until a garbage collection has measured them. Always null for viewers who are not "
        "administrators, because the number depends on the content of other galleries.",
        metadata=reads("reclaimable_bytes"),
    )
    def reclaimable_bytes(self, info: Info) -> BigInt | None:
        found = self.row.reclaimable_bytes
        return BigInt(found) if found is not None and info.context.actor.is_admin else None

    version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] = related(
        OneRow(models.ImageVersion), key="version_id", description="The version."
    )

    @strawberry.field(
        description="Warnings to show before the region is removed from the version: labs that use it, "
        "what new labs there would get, lab accounts that the region serves. They never block"
        " the removal. Not paginated: at most four.",
        metadata=reads("version_id", "region_name"),
    )
    async def removal_warnings(self, info: Info) -> list[DeletionWarning]:
        return await replica_warnings(info, self.row.version_id, self.row.region_name)

    @strawberry.field(description="The region.", metadata=reads("region_name"))
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.row.region_name)
