"""Queries for the facts that determine eligibility and the latest version, for many definitions in one statement."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, and_, case, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import RegionReplicaState
from graph.db.models import ImageVersion, RegionReplica
from graph.domain.values.latest import USABLE, ReplicaFacts, VersionFacts, VersionNumber


def is_candidate(region: BindParameter[str] | None) -> ColumnElement[bool]:
    """Select the versions that may be the latest in the region, or in any for None.

    `is_candidate_in` in SQL (O-151).
    """
    excluded = func.coalesce(RegionReplica.exclude_from_latest, ImageVersion.exclude_from_latest)
    # As one expression; otherwise SQLite would search all complete replicas first.
    kept = case((RegionReplica.state == RegionReplicaState.COMPLETED, excluded), else_=True)
    there = [RegionReplica.version_id == ImageVersion.id, kept.is_(False)]
    if region is not None:
        there.append(RegionReplica.region_name == region)
    usable = ImageVersion.provisioning_state.in_(USABLE)
    return and_(ImageVersion.deleted_at.is_(None), usable, exists().where(*there))


async def version_facts(session: AsyncSession, definition_ids: Sequence[int]) -> dict[int, list[VersionFacts]]:
    """Return each definition's versions, highest first; a definition without versions is left out."""
    rows: Any = await session.execute(
        select(
            ImageVersion.definition_id,
            ImageVersion.id,
            ImageVersion.major,
            ImageVersion.minor,
            ImageVersion.patch,
            ImageVersion.provisioning_state,
            ImageVersion.deleted_at,
            ImageVersion.exclude_from_latest,
            ImageVersion.disk_size_bytes,
            RegionReplica.region_name,
            RegionReplica.state,
            RegionReplica.exclude_from_latest.label("replica_excluded"),
        )
        .join(RegionReplica, RegionReplica.version_id == ImageVersion.id, isouter=True)
        .where(ImageVersion.definition_id.in_(definition_ids))
        .order_by(ImageVersion.major.desc(), ImageVersion.minor.desc(), ImageVersion.patch.desc(), ImageVersion.id)
    )
    found: dict[int, list[VersionFacts]] = {}
    replicas: dict[int, dict[str, ReplicaFacts]] = {}
    # By index, because there are as many rows as replicas.
    for definition, version, major, minor, patch, state, deleted_at, excluded, size, region, *replica in rows:
        of_version = replicas.get(version)
        if of_version is None:
            of_version = replicas[version] = {}
            facts = VersionFacts(
                id=version,
                number=VersionNumber(major, minor, patch),
                state=state,
                is_deleted=deleted_at is not None,
                exclude_from_latest=excluded,
                disk_size_bytes=size,
                replicas=of_version,
            )
            found.setdefault(definition, []).append(facts)
        if region is not None:
            of_version[region] = ReplicaFacts(*replica)
    return found
