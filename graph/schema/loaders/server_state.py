"""Loaders of the server's state: workers, maintenance of regions, and the images of bases; for administrators."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db.enums import MaintenanceKind, RegionReplicaState
from graph.db.models import ImageVersion, MaintenanceLease, RegionReplica, WorkerHeartbeat, WorkerLease
from graph.schema.loaders.base import Loader
from graph.schema.loaders.visibility import visible
from graph.schema.paging import MAX_PAGE


class WorkerRow(NamedTuple):
    """A worker's lease and heartbeat."""

    name: str
    started_at: datetime
    is_fenced: bool
    beat_at: datetime


class Workers(Loader[int, list[WorkerRow]]):
    """Loader of the newest workers, those with a lease first; the key is ROOT."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, list[WorkerRow]]:
        lease, beat = WorkerLease, WorkerHeartbeat
        found = (
            select(lease.worker, lease.started_at, lease.fenced, beat.beat_at)
            .join(beat, beat.worker == lease.worker)
            .where(visible(lease))
            .order_by(lease.fenced, lease.started_at.desc(), lease.worker)
            .limit(MAX_PAGE)
        )
        workers = [WorkerRow(*row) for row in await session.execute(found, self.access)]
        return dict.fromkeys(keys, workers)


class RegionReplicas(NamedTuple):
    """Counts of a region's replicas, and when the longest unread of the verified ones was read."""

    usable: int = 0
    verified: int = 0
    repaired: int = 0
    failed: int = 0
    oldest: datetime | None = None


class ReplicasOfRegions(Loader[str, RegionReplicas]):
    """Loader of the counts of replicas by region."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[str]) -> dict[str, RegionReplicas]:
        replica = RegionReplica
        is_usable = replica.state == RegionReplicaState.COMPLETED
        counts = (
            func.count().filter(is_usable),
            func.count().filter(and_(is_usable, replica.verified_at.is_not(None))),
            func.count().filter(and_(is_usable, replica.finding.is_not(None))),
            func.count().filter(replica.state == RegionReplicaState.FAILED),
            func.min(replica.verified_at).filter(is_usable),
        )
        seen = (
            select(replica.region_name, *counts)
            .where(replica.region_name.in_(keys), visible(replica))
            .group_by(replica.region_name)
        )
        return {row[0]: RegionReplicas(*row[1:]) for row in await session.execute(seen, self.access)}

    @override
    def missing(self) -> RegionReplicas:
        return RegionReplicas()


class RegionLeases(Loader[str, dict[MaintenanceKind, MaintenanceLease]]):
    """Loader of the maintenance leases of regions."""

    @override
    async def fetch(
        self, session: AsyncSession, keys: Sequence[str]
    ) -> dict[str, dict[MaintenanceKind, MaintenanceLease]]:
        seen = select(MaintenanceLease).where(MaintenanceLease.region_name.in_(keys), visible(MaintenanceLease))
        found: dict[str, dict[MaintenanceKind, MaintenanceLease]] = {}
        for row in await session.scalars(seen, self.access):
            found.setdefault(row.region_name, {})[row.kind] = row
        return found

    @override
    def missing(self) -> dict[MaintenanceKind, MaintenanceLease]:
        return {}


class VersionOfDigest(Loader[str, int | None]):
    """Loader of the first version with each digest."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[str]) -> dict[str, int | None]:
        version = ImageVersion
        seen = select(version.digest, func.min(version.id)).where(version.digest.in_(keys), visible(version))
        rows = await session.execute(seen.group_by(version.digest), self.access)
        return {digest: key for digest, key in rows if digest is not None}

    @override
    def missing(self) -> None:
        return None
