"""Image versions."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from graphql import GraphQLError

import graph.schema.types.lab as labs
import graph.schema.types.replica as replicas
from graph.db import models
from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.domain.values.latest import VersionNumber
from graph.domain.versions.downloads import complete_regions
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.sources import OneRow, PageOfRows, Rows
from graph.schema.paging import After, Before, Connection, First, Last, page
from graph.schema.scalars import BigInt
from graph.schema.types.deletion_warning import DeletionWarning, version_warnings
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.enums import DiskFormat, ReplicationState
from graph.schema.types.node import Node
from graph.settings import region_key
from graph.storage.formats.write.limits import too_large

if TYPE_CHECKING:
    from graph.schema.types.definition import ImageDefinition
    from graph.schema.types.lab import Lab
    from graph.schema.types.replica import RegionReplica


def replication_state(rows: Sequence[models.RegionReplica]) -> ReplicationState:
    """Sum up the regions (domain.md E-83)."""
    states = {row.state for row in rows}
    if not states or states == {RegionReplicaState.UNKNOWN}:
        return ReplicationState.UNKNOWN
    if RegionReplicaState.REPLICATING in states or RegionReplicaState.UNKNOWN in states:
        return ReplicationState.IN_PROGRESS
    return ReplicationState.FAILED if RegionReplicaState.FAILED in states else ReplicationState.COMPLETED


_REPLICA = models.RegionReplica
REPLICAS = Rows(_REPLICA, _REPLICA.version_id, _REPLICA.is_source.desc(), _REPLICA.region_name)


def _number(major: int, minor: int, patch: int) -> str:
    return str(VersionNumber(major, minor, patch))


def _no_disks(_: int) -> list[Disk]:
    return []


def _labs(first: First = None, after: After = None, last: Last = None, before: Before = None) -> PageOfRows:
    return PageOfRows(
        models.Lab, models.Lab.image_version_id, labs.NEWEST, page(labs.NEWEST, first, after, last, before)
    )


@strawberry.type(description="One immutable state of an image: a disk, with a number.")
class ImageVersion(RowObject, Node, table=models.ImageVersion):
    name: str = column(
        "major", "minor", "patch", make=_number, description="Major.Minor.Patch, ordered as three numbers."
    )
    provisioning_state: ProvisioningState = column(description="Where the version is in its life.")
    os_disk: Disk = column(
        "disk_size_bytes", "disk_used_bytes", make=os_disk, description="The disk that a lab's template gets."
    )
    data_disks: list[Disk] = column("id", make=_no_disks, description="Further disks; none, as labs have one disk.")
    digest: str | None = column(
        description="What the disk holds, as 64 hex digits: the SHA-256 of the SHA-256s of its 1 MiB chunks in order."
        " Equal bytes, equal digest. Null until it is known."
    )
    logical_bytes: BigInt = column("disk_size_bytes", description="The disk's nominal size.")
    stored_bytes: BigInt | None = column(
        "stored_bytes",
        description="Bytes that the version added to its source region, after deduplication and compression.",
    )
    exclude_from_latest: bool = column(
        description="Whether it is kept from being the latest where a region does not say otherwise."
    )
    end_of_life_date: datetime | None = column(description="When it should no longer be used; informational.")
    block_deletion_before_end_of_life: bool = column(
        description="Whether deleting it is refused until its end of life."
    )
    allow_deletion_of_replicated_locations: bool = column(description="Whether regions may be removed from it.")
    published_at: datetime | None = column(description="When its source region was complete.")
    created_at: datetime = column(description="When it was begun.")
    created_by: str = column(description="The principal who exported or created it.")
    deleted_at: datetime | None = column(description="When it was soft-deleted; null while it is not.")
    release_notes: str | None = column(description="What its maker wrote about it.")
    row: strawberry.Private[models.ImageVersion]

    definition: Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")] = related(
        OneRow(models.ImageDefinition), key="definition_id", description="The image that this is a version of."
    )

    source_lab: Annotated["Lab", strawberry.lazy("graph.schema.types.lab")] | None = related(
        OneRow(models.Lab),
        key="source_lab_id",
        optional=True,
        description="The lab it was exported from; null where that is gone, hidden, or there was none.",
    )

    parent: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        OneRow(models.ImageVersion),
        key="parent_id",
        optional=True,
        description="The version that the source lab was made from; null where there is none.",
    )

    async def _replicas(self, info: Info) -> list[models.RegionReplica]:
        return await info.context.loaders.of(REPLICAS).load(self.row.id)

    replicas: list[Annotated["RegionReplica", strawberry.lazy("graph.schema.types.replica")]] = related(
        REPLICAS, description="Its copies, the source region's first; at most one a region."
    )

    @strawberry.field(
        description="Its copy in one region; null where it is not meant to be there.", metadata=reads("id")
    )
    async def replica(
        self,
        info: Info,
        region_name: Annotated[str, strawberry.argument(description="The region, in any spelling.")],
    ) -> Annotated["RegionReplica", strawberry.lazy("graph.schema.types.replica")] | None:
        wanted = region_key(region_name)
        for row in await self._replicas(info):
            if row.region_name == wanted:
                return replicas.RegionReplica.of(row)
        return None

    @strawberry.field(description="How far its copies are, over all regions.", metadata=reads("id"))
    async def replication_state(self, info: Info) -> ReplicationState:
        return replication_state(await self._replicas(info))

    @strawberry.field(description="0 to 100 over all target regions.", metadata=reads("id"))
    async def replication_progress(self, info: Info) -> float:
        rows = await self._replicas(info)
        shares = [replicas.progress(row.state, row.bytes_transferred, row.bytes_total) for row in rows]
        return sum(shares) / len(shares) if shares else 0.0

    @strawberry.field(
        description="A link to the disk's bytes that works without other credentials for a limited time; supports byte"
        " ranges, in every format and from the first moment on, as no file is made. The size is rounded up to a multiple"
        " of 512 in all formats but RAW. Null while no region, or not the one asked for, has the whole disk. A path on"
        " this server where the operator has configured no public address."
    )
    async def download_url(
        self,
        info: Info,
        format: Annotated[
            DiskFormat | None,
            strawberry.argument(
                description="The file's format, by default RAW. The others leave out what is only zeros. QCOW2 is version"
                " 3, uncompressed; VHD and VHDX are dynamic, VMDK is monolithicSparse. VHD and VMDK hold up to 2040 GiB."
            ),
        ] = None,
        region_name: Annotated[
            str | None,
            strawberry.argument(description="The region to read from; others step in for it. By default the source."),
        ] = None,
    ) -> str | None:
        kind = (format or DiskFormat.RAW).value.lower()
        if (refusal := too_large(kind, self.row.disk_size_bytes)) is not None:
            raise GraphQLError(refusal, extensions={"code": "BAD_USER_INPUT"})
        settings, wanted = info.context.settings, region_key(region_name) if region_name else None
        regions = complete_regions(settings, self.row, await self._replicas(info), wanted)
        if not regions or wanted not in (None, *regions):
            return None
        seconds = settings.downloads.link_minutes * 60
        link = info.context.links.sign(f"/downloads/{self.row.id}.{kind}", {"region": regions[0]}, seconds=seconds)
        return settings.public_url + link

    @strawberry.field(
        description="What to know before deleting it: the labs that use it, what new labs would get, whether it could be"
        " restored. None of it stands in the way; five kinds at most."
    )
    async def deletion_warnings(self, info: Info) -> list[DeletionWarning]:
        return await version_warnings(info, self.row)

    labs: Connection[Annotated["Lab", strawberry.lazy("graph.schema.types.lab")]] = related(
        _labs, description="The visible labs that were made from it, newest first."
    )
