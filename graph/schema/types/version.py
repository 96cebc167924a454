"""Image versions: their disk, regions, flags and replicas."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry
from graphql import GraphQLError

import graph.schema.types.replica as replicas
from graph.db import models
from graph.db.enums import Consistency, ProvisioningState, RegionReplicaState
from graph.domain.versions.downloads import complete_regions
from graph.identity.links import PRINCIPAL
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import OneRow, Rows
from graph.schema.paging import After, Before, Connection, First, Last, Order, page
from graph.schema.scalars import BigInt
from graph.schema.types.deletion_warning import DeletionWarning, version_warnings
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.enums import DiskFormat, ReplicationState
from graph.schema.types.lab_lists import labs_of_version
from graph.schema.types.node import Node
from graph.schema.types.rights import manages_gallery_of_version, viewer_can
from graph.schema.types.version_filters import ImageVersionFilter, ImageVersionOrder, conditions, ordering
from graph.settings import region_key
from graph.storage.formats.write.limits import too_large

if TYPE_CHECKING:
    from graph.schema.types.definition import ImageDefinition
    from graph.schema.types.lab import Lab
    from graph.schema.types.replica import RegionReplica


def replication_state(rows: Sequence[models.RegionReplica]) -> ReplicationState:
    """Return the state over all regions (domain.md E-83)."""
    states = {row.state for row in rows}
    if not states or states == {RegionReplicaState.PENDING}:
        return ReplicationState.PENDING
    if RegionReplicaState.REPLICATING in states or RegionReplicaState.PENDING in states:
        return ReplicationState.IN_PROGRESS
    if RegionReplicaState.FAILED in states:
        return ReplicationState.FAILED
    return ReplicationState.CANCELED if RegionReplicaState.CANCELED in states else ReplicationState.COMPLETED


_REPLICA = models.RegionReplica
REPLICAS = Rows(_REPLICA, _REPLICA.version_id, _REPLICA.is_source.desc(), _REPLICA.region_name)


_NEWEST = Order("version-newest", (models.ImageVersion.id,), (int,), descending=True)


def _derived(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    filter: Annotated[
        ImageVersionFilter | None, strawberry.argument(description="Returns only matching versions.")
    ] = None,
    order_by: Annotated[
        ImageVersionOrder | None, strawberry.argument(description="The sort order; defaults to newest first.")
    ] = None,
) -> PageOfRows:
    table, order = models.ImageVersion, _NEWEST if order_by is None else ordering(order_by)
    return PageOfRows(table, table.parent_id, order, page(order, first, after, last, before), conditions(filter))


def _number(major: int, minor: int, patch: int) -> str:
    # The text of a `VersionNumber`, without an object for each row.
    return f"{major}.{minor}.{patch}"


def _or_zero(size: int | None) -> int:
    return size or 0


def _no_disks(_: int) -> list[Disk]:
    return []


@strawberry.type(description="One immutable state of an image: a disk and a version number.")
class ImageVersion(RowObject, Node, table=models.ImageVersion):
    name: str = column(
        "major",
        "minor",
        "patch",
        make=_number,
        description="The version number, Major.Minor.Patch: three integers without leading zeros. Versions are ordered by"
        " the three numbers.",
    )
    provisioning_state: ProvisioningState = column(description="The life-cycle state of the version.")
    os_disk: Disk = column(
        "disk_size_bytes", "disk_used_bytes", make=os_disk, description="The disk that a lab's template gets."
    )
    data_disks: list[Disk] = column(
        "id", make=_no_disks, description="Additional disks; always empty, because labs have one disk. Not paginated."
    )
    digest: str | None = column(
        description="The digest of the disk, as 64 hexadecimal digits: the SHA-256 of the concatenated SHA-256 digests of"
        " its 1 MiB chunks. Equal disks have equal digests. Null until the source copy is complete."
    )
    logical_bytes: BigInt = column(
        "disk_size_bytes",
        description="The nominal size of the disk in bytes; zeros and holes count. Equal to `osDisk.sizeBytes`.",
    )
    stored_bytes: BigInt = column(
        "stored_bytes",
        make=_or_zero,
        description="`RegionReplica.storedBytes` of the source replica when it was made; 0 until the source copy is "
        "complete.",
    )
    consistency: Consistency | None = column(
        description="The state of the template's file systems when the disk was captured; of a copy, that of its source. "
        "Null for an upload. While `publishedAt` is null it may still change from CRASH_CONSISTENT to FROZEN."
    )
    exclude_from_latest: bool = column(
        description="If true, the version is never chosen as the latest version, except in regions that override this."
    )
    end_of_life_date: datetime | None = column(
        description="When the version should no longer be used; null if no date is set. Informational, unless "
        "`blockDeletionBeforeEndOfLife` is true."
    )
    block_deletion_before_end_of_life: bool = column(
        description="Whether deletion is refused until `endOfLifeDate`; has no effect without that date."
    )
    allow_deletion_of_replicated_locations: bool = column(
        description="Whether `updateImageVersion` can remove target regions."
    )
    published_at: datetime | None = column(description="When the source copy was completed; null until then.")
    created_at: datetime = column(description="When the version was created.")
    created_by: str = column(description="The principal that exported or created the version.")
    deleted_at: datetime | None = column(description="When the version was soft-deleted; null if it is not deleted.")
    release_notes: str | None = column(
        description="The changes in this version, as written by its author; null if there are none."
    )
    row: strawberry.Private[models.ImageVersion]
    viewer_can_update: bool = viewer_can(
        manages_gallery_of_version,
        "definition_id",
        description="Whether the viewer has the right to change the version and its regions, and to retry its replication.",
    )
    viewer_can_delete: bool = viewer_can(
        manages_gallery_of_version,
        "definition_id",
        description="Whether the viewer has the right to delete and restore the version.",
    )

    definition: Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")] = related(
        OneRow(models.ImageDefinition), key="definition_id", description="The image definition of this version."
    )

    source_lab: Annotated["Lab", strawberry.lazy("graph.schema.types.lab")] | None = related(
        OneRow(models.Lab),
        key="source_lab_id",
        optional=True,
        description="The lab that the version was exported from; null if there is none, if it was "
        "deleted, or if the viewer may not see it.",
    )

    parent: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        OneRow(models.ImageVersion),
        key="parent_id",
        optional=True,
        description="The version that the source lab was created from, or that this version was copied from; null if "
        "there is none, if it was deleted, or if the viewer may not see it.",
    )

    async def _replicas(self, info: Info) -> list[models.RegionReplica]:
        return await info.context.loaders.of(REPLICAS).load(self.row.id)

    replicas: list[Annotated["RegionReplica", strawberry.lazy("graph.schema.types.replica")]] = related(
        REPLICAS, description="The replicas, the source replica first. Not paginated: at most one for each region."
    )

    @strawberry.field(
        description="The replica in the given region; null if the region is not a target region.", metadata=reads("id")
    )
    async def replica(
        self,
        info: Info,
        region_name: Annotated[
            str,
            strawberry.argument(
                description="The region's name; case-insensitive, spaces ignored: 'France Central' is `francecentral`."
            ),
        ],
    ) -> Annotated["RegionReplica", strawberry.lazy("graph.schema.types.replica")] | None:
        wanted = region_key(region_name)
        for row in await self._replicas(info):
            if row.region_name == wanted:
                return replicas.RegionReplica.of(row)
        return None

    @strawberry.field(description="The state of replication over all target regions.", metadata=reads("id"))
    async def replication_state(self, info: Info) -> ReplicationState:
        return replication_state(await self._replicas(info))

    @strawberry.field(
        description="Progress of replication in percent, 0 to 100: the mean of `RegionReplica.progress` over all target "
        "regions.",
        metadata=reads("id"),
    )
    async def replication_progress(self, info: Info) -> float:
        rows = await self._replicas(info)
        shares = [replicas.progress(row.state, row.transferred_bytes, row.total_bytes) for row in rows]
        return sum(shares) / len(shares) if shares else 0.0

    @strawberry.field(
        description="A URL of the disk as a file, which works without other credentials for a limited time (60 minutes "
        "unless the operator configures another), at most as long as the caller's token is valid. Its parameter `expires` is "
        "the end of that time, in seconds since 1970. It supports byte ranges in every format. The size of the file is "
        "`osDisk.sizeBytes` in the format RAW; in every format, a HEAD request to the URL returns it as `Content-Length`. In all "
        "formats but RAW, the disk's size is rounded up to a multiple of 512. Null while no region, or not the given "
        "region, has the complete disk. A path on this server if the operator has not configured a public "
        "address."
    )
    async def download_url(
        self,
        info: Info,
        format: Annotated[
            DiskFormat | None,
            strawberry.argument(
                description="The file format; defaults to RAW. The other formats omit zeros: QCOW2 is version 3, uncompressed; "
                "VHD and VHDX are dynamic; VMDK is monolithicSparse. For a disk of more than 2040 GiB, VHD and VMDK "
                "fail with the error code BAD_USER_INPUT."
            ),
        ] = None,
        region_name: Annotated[
            str | None,
            strawberry.argument(
                description="The name of the region to read from; case-insensitive, spaces ignored. If reading fails, other regions "
                "are used. Defaults to the source region."
            ),
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
        links, actor = info.context.links, info.context.actor
        given = {"region": regions[0], "token": str(actor.token_id or 0), PRINCIPAL: links.pseudonym(actor.name)}
        return settings.public_url + links.sign(f"/downloads/{self.row.id}.{kind}", given, seconds=seconds)

    @strawberry.field(
        description="Warnings to show before deletion: labs that use the version, what new labs would "
        "get, whether it can be restored. They never block the deletion. Not paginated: at "
        "most five."
    )
    async def deletion_warnings(self, info: Info) -> list[DeletionWarning]:
        return await version_warnings(info, self.row)

    derived_versions: Connection[Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")]] = related(
        _derived,
        description="The versions, visible to the viewer, whose `parent` is this one: exported from labs that were created "
        "from it, or copied from it; newest first by default, without soft-deleted ones unless `filter` includes them.",
    )

    labs: Connection[Annotated["Lab", strawberry.lazy("graph.schema.types.lab")]] = related(
        labs_of_version,
        description="The labs, visible to the viewer, that were created from this version; newest first by default.",
    )
