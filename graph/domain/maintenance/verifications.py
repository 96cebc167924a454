"""What was found when a region's copies were read again (domain.md E-82)."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import GalleryEventKind, RegionReplicaState
from graph.db.models import ImageDefinition, ImageVersion, ManifestRemoval, RegionReplica, now
from graph.domain.activity.changes import gallery_event
from graph.notifications.announce import WORK, announce, version_topic


@dataclass(frozen=True)
class Copy:
    """A usable copy: what its manifest is called, and what its digest has to be."""

    replica_id: int
    attempt: int
    region_name: str
    storage_key: str
    digest: str | None


@dataclass(frozen=True)
class Finding:
    """What was wrong with a copy, for people: what was mended, and what could not be."""

    healed: str | None = None
    lost: str | None = None
    restored_manifest: bool = False


async def copies(session: AsyncSession, region: str) -> list[Copy]:
    """Return the region's usable copies, those that were not read for the longest time first."""
    rows = await session.execute(
        select(RegionReplica.id, RegionReplica.attempt, ImageVersion.storage_key, ImageVersion.digest)
        .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
        .where(RegionReplica.region_name == region, RegionReplica.state == RegionReplicaState.COMPLETED)
        .order_by(RegionReplica.verified_at, RegionReplica.id)
    )
    return [Copy(key, attempt, region, storage_key, digest) for key, attempt, storage_key, digest in rows]


async def record(session: AsyncSession, copy: Copy, found: Finding) -> bool:
    """Note what was found. A copy that could not be mended is FAILED: no lab is made from it, until it is retried.

    Tells whether the copy was still meant to be there.
    """
    replica = await session.scalar(select(RegionReplica).where(RegionReplica.id == copy.replica_id).with_for_update())
    if replica is None and found.restored_manifest:
        # Its version was deleted while the manifest was brought back: nobody else would remove it again.
        session.add(ManifestRemoval(region_name=copy.region_name, storage_key=copy.storage_key))
        await announce(session, WORK)
    if replica is None or replica.state is not RegionReplicaState.COMPLETED or replica.attempt != copy.attempt:
        return False
    replica.revision += 1
    replica.finding = found.healed
    if found.lost is None:
        replica.verified_at = now()
    else:
        replica.state = RegionReplicaState.FAILED
        replica.error = found.lost
    kind = GalleryEventKind.REPLICA_FAILED if found.lost else GalleryEventKind.REPLICA_HEALED
    if found.lost or found.healed:
        version = await session.get_one(ImageVersion, replica.version_id)
        definition = await session.get_one(ImageDefinition, version.definition_id)
        await gallery_event(session, definition.gallery_id, kind, version_id=version.id, replica_id=replica.id)
    await announce(session, version_topic(replica.version_id))
    return True
