"""Results of a verification of a region's replicas (E-82)."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import GalleryEventKind, RegionReplicaState
from graph.db.models import ImageDefinition, ImageVersion, ManifestRemoval, RegionReplica, now
from graph.db.notices import Notice
from graph.domain.activity.changes import gallery_event, number_changes
from graph.domain.locks import hold, lock_gallery_of, lock_one
from graph.notifications.announce import WORK, announce, version_topic


@dataclass(frozen=True)
class Copy:
    """A usable replica: its manifest's key and its expected digest."""

    replica_id: int
    attempt: int
    region_name: str
    storage_key: str
    digest: str | None


@dataclass(frozen=True)
class Finding:
    """Damage of a replica: what was repaired and what could not be."""

    repaired: Notice | None = None
    lost: str | None = None
    lost_code: str | None = None
    restored_manifest: bool = False


async def copies(session: AsyncSession, region: str) -> list[Copy]:
    """Return the region's usable replicas, those that were verified longest ago first."""
    rows = await session.execute(
        select(RegionReplica.id, RegionReplica.attempt, ImageVersion.storage_key, ImageVersion.digest)
        .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
        .where(RegionReplica.region_name == region, RegionReplica.state == RegionReplicaState.COMPLETED)
        .order_by(RegionReplica.verified_at, RegionReplica.id)
    )
    return [Copy(key, attempt, region, storage_key, digest) for key, attempt, storage_key, digest in rows]


async def record(session: AsyncSession, copy: Copy, found: Finding) -> bool:
    """Record a result.

    A replica that could not be repaired is FAILED, and no lab is created from it until it is retried.

    Returns whether the replica is still wanted.
    """
    version_id = await session.scalar(select(RegionReplica.version_id).where(RegionReplica.id == copy.replica_id))
    if version_id is not None:
        await lock_gallery_of(session, version_id)
        await hold(session, ImageVersion, version_id)
    replica = await lock_one(session, RegionReplica, RegionReplica.id == copy.replica_id)
    if replica is None and found.restored_manifest:
        # The version was deleted while its manifest was restored, so the manifest must be removed here.
        session.add(ManifestRemoval(region_name=copy.region_name, storage_key=copy.storage_key))
        await announce(session, WORK)
    if replica is None or replica.state is not RegionReplicaState.COMPLETED or replica.attempt != copy.attempt:
        return False
    await number_changes(session, [replica])
    replica.finding = found.repaired
    if found.lost is None:
        replica.verified_at = now()
    else:
        replica.state = RegionReplicaState.FAILED
        replica.error_code, replica.error = found.lost_code, found.lost
    kind = GalleryEventKind.REPLICA_FAILED if found.lost else GalleryEventKind.REPLICA_REPAIRED
    if found.lost or found.repaired:
        version = await session.get_one(ImageVersion, replica.version_id)
        definition = await session.get_one(ImageDefinition, version.definition_id)
        await gallery_event(session, kind, definition, version, replica)
    await announce(session, version_topic(replica.version_id))
    return True
