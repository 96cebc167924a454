"""Image versions."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self

import strawberry
from graphql import GraphQLError

import graph.schema.types.definition as definitions
import graph.schema.types.lab as labs
import graph.schema.types.replica as replicas
from graph.db import models
from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.domain.values.latest import VersionNumber
from graph.domain.versions.downloads import complete_regions
from graph.schema import ids
from graph.schema.connections import Listing
from graph.schema.context import Info
from graph.schema.paging import After, Before, Connection, First, Last
from graph.schema.scalars import BigInt
from graph.schema.types.deletion_warning import DeletionWarning, version_warnings
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.enums import DiskFormat, ReplicationState
from graph.schema.types.node import Gone, Node
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


@strawberry.type(description="One immutable state of an image: a disk, with a number.")
class ImageVersion(Node):
    name: str = strawberry.field(description="Major.Minor.Patch, ordered as three numbers.")
    provisioning_state: ProvisioningState = strawberry.field(description="Where the version is in its life.")
    os_disk: Disk = strawberry.field(description="The disk that a lab's template gets.")
    data_disks: list[Disk] = strawberry.field(description="Further disks; none, as labs have one disk.")
    digest: str | None = strawberry.field(
        description="What the disk holds, as 64 hex digits: the SHA-256 of the SHA-256s of its 1 MiB chunks in order."
        " Equal bytes, equal digest. Null until it is known."
    )
    logical_bytes: BigInt = strawberry.field(description="The disk's nominal size.")
    stored_bytes: BigInt | None = strawberry.field(
        description="Bytes that the version added to its source region, after deduplication and compression."
    )
    exclude_from_latest: bool = strawberry.field(
        description="Whether it is kept from being the latest where a region does not say otherwise."
    )
    end_of_life_date: datetime | None = strawberry.field(description="When it should no longer be used; informational.")
    block_deletion_before_end_of_life: bool = strawberry.field(
        description="Whether deleting it is refused until its end of life."
    )
    allow_deletion_of_replicated_locations: bool = strawberry.field(
        description="Whether regions may be removed from it."
    )
    published_at: datetime | None = strawberry.field(description="When its source region was complete.")
    created_at: datetime = strawberry.field(description="When it was begun.")
    created_by: str = strawberry.field(description="The principal who exported or created it.")
    deleted_at: datetime | None = strawberry.field(description="When it was soft-deleted; null while it is not.")
    release_notes: str | None = strawberry.field(description="What its maker wrote about it.")
    pk: strawberry.Private[int]
    row: strawberry.Private[models.ImageVersion]

    @classmethod
    def of(cls, row: models.ImageVersion | None) -> Self:
        if row is None:
            raise Gone("The image version is gone.")
        return cls(
            id=ids.encode("ImageVersion", row.id),
            name=str(VersionNumber(row.major, row.minor, row.patch)),
            provisioning_state=row.provisioning_state,
            os_disk=os_disk(row.disk_size_bytes, row.disk_used_bytes),
            data_disks=[],
            digest=row.digest,
            logical_bytes=BigInt(row.disk_size_bytes),
            stored_bytes=None if row.stored_bytes is None else BigInt(row.stored_bytes),
            exclude_from_latest=row.exclude_from_latest,
            end_of_life_date=row.end_of_life_date,
            block_deletion_before_end_of_life=row.block_deletion_before_end_of_life,
            allow_deletion_of_replicated_locations=row.allow_deletion_of_replicated_locations,
            published_at=row.published_at,
            created_at=row.created_at,
            created_by=row.created_by,
            deleted_at=row.deleted_at,
            release_notes=row.release_notes,
            pk=row.id,
            row=row,
        )

    @strawberry.field(description="The image that this is a version of.")
    async def definition(
        self, info: Info
    ) -> Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")]:
        return definitions.ImageDefinition.of(
            await info.context.loaders.row(models.ImageDefinition).load(self.row.definition_id)
        )

    @strawberry.field(description="The lab it was exported from; null where that is gone, hidden, or there was none.")
    async def source_lab(self, info: Info) -> Annotated["Lab", strawberry.lazy("graph.schema.types.lab")] | None:
        if self.row.source_lab_id is None:
            return None
        row = await info.context.loaders.row(models.Lab).load(self.row.source_lab_id)
        return labs.Lab.of(row) if row else None

    @strawberry.field(description="The version that the source lab was made from; null where there is none.")
    async def parent(
        self, info: Info
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        if self.row.parent_id is None:
            return None
        return await info.context.loaders.one(models.ImageVersion, ImageVersion.of, self.row.parent_id)

    async def _replicas(self, info: Info) -> list[models.RegionReplica]:
        replica = models.RegionReplica
        order = (replica.is_source.desc(), replica.region_name)
        return await info.context.loaders.children(replica, replica.version_id, *order).load(self.pk)

    @strawberry.field(description="Its copies, the source region's first; at most one a region.")
    async def replicas(
        self, info: Info
    ) -> list[Annotated["RegionReplica", strawberry.lazy("graph.schema.types.replica")]]:
        table = models.RegionReplica
        order = (table.is_source.desc(), table.region_name)
        return await info.context.loaders.many(table, replicas.RegionReplica.of, self.pk, table.version_id, *order)

    @strawberry.field(description="Its copy in one region; null where it is not meant to be there.")
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

    @strawberry.field(description="How far its copies are, over all regions.")
    async def replication_state(self, info: Info) -> ReplicationState:
        return replication_state(await self._replicas(info))

    @strawberry.field(description="0 to 100 over all target regions.")
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
        link = info.context.links.sign(f"/downloads/{self.pk}.{kind}", {"region": regions[0]}, seconds=seconds)
        return settings.public_url + link

    @strawberry.field(
        description="What to know before deleting it: the labs that use it, what new labs would get, whether it could be"
        " restored. None of it stands in the way; five kinds at most."
    )
    async def deletion_warnings(self, info: Info) -> list[DeletionWarning]:
        return await version_warnings(info, self.row)

    @strawberry.field(description="The visible labs that were made from it, newest first.")
    async def labs(
        self, info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Connection[Annotated["Lab", strawberry.lazy("graph.schema.types.lab")]]:
        return await labs.OF_VERSION.connect(
            info, labs.NEWEST, first=first, after=after, last=last, before=before, parent_id=self.pk
        )


OF_DEFINITION = Listing(models.ImageVersion, models.ImageVersion.definition_id, ImageVersion.of)
