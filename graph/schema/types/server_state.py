"""The server's state, for administrators: workers, maintenance of the regions' stores, and bases."""

import asyncio
from datetime import UTC, datetime
from typing import Self

import strawberry

from graph.db import models
from graph.db.enums import MaintenanceKind
from graph.schema.context import Info
from graph.schema.loaders.server_state import (
    RegionLeases,
    RegionReplicas,
    ReplicasOfRegions,
    VersionOfDigest,
    WorkerRow,
    Workers,
)
from graph.schema.loaders.sources import ROOT
from graph.schema.scalars import BigInt
from graph.schema.types.geography import Region
from graph.schema.types.version import ImageVersion
from graph.storage.errors import DiskIOError
from graph.template_vms.bases import Base, Bases, Verification

# A host has few: one for each image of its labs.
MAX_BASES = 20


@strawberry.type(
    description="A worker: a process, or a part of the server, that executes exports, copies and maintenance. Embedded: it has no id."
)
class Worker:
    name: str = strawberry.field(description="The name: host, process and start.")
    started_at: datetime = strawberry.field(description="When the worker started.")
    last_heartbeat_at: datetime = strawberry.field(
        description="When the worker last reported that it lives, by its own clock; it does so about once a second."
    )
    has_stopped: bool = strawberry.field(
        description="Whether the worker has stopped, or another one found it dead and takes over its work. A dead worker that "
        "no other has noticed yet, or the only one, still has false: its last heartbeat is then old."
    )

    @classmethod
    def of(cls, row: WorkerRow) -> Self:
        return cls(name=row.name, started_at=row.started_at, last_heartbeat_at=row.beat_at, has_stopped=row.is_fenced)


@strawberry.type(description="The maintenance of one region's store, and what it found. Embedded: it has no id.")
class RegionMaintenance:
    region: Region = strawberry.field(description="The region.")
    replicas: int = strawberry.field(description="The number of usable replicas in the region.")
    verified_replicas: int = strawberry.field(
        description="The number of usable replicas that a verification has read completely."
    )
    oldest_verification_at: datetime | None = strawberry.field(
        description="When the replica was verified whose verification is the oldest; null if none was verified."
    )
    repaired_replicas: int = strawberry.field(
        description="The number of usable replicas in which the last verification found and repaired damage: their `finding`."
    )
    failed_replicas: int = strawberry.field(
        description="The number of replicas that failed, or whose damage could not be repaired: their `error`."
    )
    verified_at: datetime | None = strawberry.field(
        description="When the last verification of the whole region ended; null if none has begun. Until the first one "
        "ends: when the region was first used. Verifications begin once a week."
    )
    is_verifying: bool = strawberry.field(description="Whether the region is being verified now.")
    collected_at: datetime | None = strawberry.field(
        description="When the last garbage collection of the region ended; null if none has begun. Until the first "
        "one ends: when the region was first used. Collections begin every six hours."
    )
    is_collecting: bool = strawberry.field(description="Whether the region's garbage is being collected now.")

    @classmethod
    def of(cls, region: Region, found: RegionReplicas, leases: dict[MaintenanceKind, models.MaintenanceLease]) -> Self:
        verify, collect = leases.get(MaintenanceKind.VERIFY), leases.get(MaintenanceKind.COLLECT)
        return cls(
            region=region,
            replicas=found.usable,
            verified_replicas=found.verified,
            oldest_verification_at=found.oldest,
            repaired_replicas=found.repaired,
            failed_replicas=found.failed,
            verified_at=_ended(verify),
            is_verifying=verify is not None and verify.holder is not None,
            collected_at=_ended(collect),
            is_collecting=collect is not None and collect.holder is not None,
        )


@strawberry.type(
    name="Base",
    description="The read-only copy of an image on the server's host, over which labs have their disks. Embedded: it has no id.",
)
class HostBase:
    digest: str = strawberry.field(description="The digest that names the base, as 64 hexadecimal digits.")
    used_bytes: BigInt = strawberry.field(description="The space that the base occupies in bytes.")
    used_at: datetime = strawberry.field(description="When a lab was last created over the base.")
    verified_at: datetime | None = strawberry.field(
        description="When the base was last read and compared with its digest; null if it was not yet. Bases are verified "
        "once a week."
    )
    is_damaged: bool = strawberry.field(
        description="Whether the last verification found damage that could not be repaired: no lab is created over the base."
    )

    @strawberry.field(
        description="A version with the base's content; null for a marketplace image, and if there is none."
    )
    async def image_version(self, info: Info) -> ImageVersion | None:
        loaders = info.context.loaders
        key = await loaders.plain(VersionOfDigest).load(self.digest)
        row = None if key is None else await loaders.row(models.ImageVersion).load(key)
        return None if row is None else ImageVersion.of(row)

    @classmethod
    def of(cls, base: Base, verified: Verification | None) -> Self:
        return cls(
            digest=base.digest,
            used_bytes=BigInt(base.used_bytes),
            used_at=_moment(base.used_at),
            verified_at=_moment(verified.at) if verified else None,
            is_damaged=verified is not None and verified.is_damaged,
        )


def _ended(lease: models.MaintenanceLease | None) -> datetime | None:
    return lease.finished_at if lease is not None and lease.renewals else None


async def workers(info: Info) -> list[Worker]:
    """Return the workers, those that have not stopped first."""
    return [Worker.of(row) for row in await info.context.loaders.plain(Workers).load(ROOT)]


async def region_maintenance(info: Info) -> list[RegionMaintenance]:
    """Return the maintenance of every region."""
    loaders, regions = info.context.loaders, info.context.settings.regions
    names = list(regions)
    found, leases = await asyncio.gather(
        loaders.plain(ReplicasOfRegions).load_many(names), loaders.plain(RegionLeases).load_many(names)
    )
    return [
        RegionMaintenance.of(Region.of(regions[name]), counts, held)
        for name, counts, held in zip(names, found, leases, strict=True)
    ]


async def bases(info: Info) -> list[HostBase] | None:
    """Return the bases on this host, damaged ones first, then those used last; None if their folder cannot be read."""
    try:
        return await asyncio.to_thread(_bases, Bases(info.context.settings.data_dir))
    except DiskIOError:
        return None


def _bases(found: Bases) -> list[HostBase]:
    all_of_host = [HostBase.of(base, found.verified(base.digest)) for base in found.found()]
    all_of_host.sort(key=lambda base: (not base.is_damaged, -base.used_at.timestamp(), base.digest))
    return all_of_host[:MAX_BASES]


def _moment(timestamp: float) -> datetime:
    return datetime.fromtimestamp(timestamp, UTC)
