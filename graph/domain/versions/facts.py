"""Versions in SQL: candidates for the latest version, the highest version with a property, and the facts of versions."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    ColumnElement,
    ScalarSelect,
    SQLColumnExpression,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from graph.db.enums import RegionReplicaState
from graph.db.models import ImageVersion, RegionReplica
from graph.db.statement_cache import IDS, in_list
from graph.domain.values.latest import USABLE, ReplicaFacts, VersionFacts, VersionNumber

VERSIONS = bindparam("version_ids", type_=IDS)


def is_candidate(
    region: SQLColumnExpression[str] | None, version: type[ImageVersion] = ImageVersion
) -> ColumnElement[bool]:
    """Select the versions that may be the latest in the region, or in any for None.

    `is_candidate_in` in SQL (O-151).
    """
    replica = aliased(RegionReplica)
    excluded = func.coalesce(replica.exclude_from_latest, version.exclude_from_latest)
    # As one expression; otherwise SQLite would search all complete replicas first.
    kept = case((replica.state == RegionReplicaState.COMPLETED, excluded), else_=True)
    there = [replica.version_id == version.id, kept.is_(False)]
    if region is not None:
        there.append(replica.region_name == region)
    usable = version.provisioning_state.in_(USABLE)
    return and_(version.deleted_at.is_(None), usable, exists().where(*there).correlate_except(replica))


def is_excluded(region: ColumnElement[str], version: type[ImageVersion] = ImageVersion) -> ColumnElement[bool]:
    """Select the versions that are excluded from latest in the region: `excluded_in` in SQL (O-152)."""
    replica = aliased(RegionReplica)
    there = (replica.version_id == version.id, replica.region_name == region)
    regional = select(replica.exclude_from_latest).where(*there).correlate_except(replica).scalar_subquery()
    return func.coalesce(regional, version.exclude_from_latest).is_(True)


def highest(column: Any, version: type[ImageVersion], *where: ColumnElement[bool]) -> ScalarSelect[Any]:
    """Select a column of the highest version that meets the conditions, one of which names the definition."""
    number = (version.major.desc(), version.minor.desc(), version.patch.desc())
    return select(column).where(*where).order_by(*number).limit(1).correlate_except(version).scalar_subquery()


async def version_facts(
    session: AsyncSession, version_ids: Sequence[int], region: str | None = None
) -> dict[int, VersionFacts]:
    """Return the facts of versions; of their replicas, with a region, only the one there and those being copied."""
    replica_of = RegionReplica.version_id == ImageVersion.id
    if region is not None:
        copying = RegionReplica.state == RegionReplicaState.REPLICATING
        replica_of = and_(replica_of, or_(RegionReplica.region_name == region, copying))
    rows: Any = await session.execute(
        select(
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
        .join(RegionReplica, replica_of, isouter=True)
        .where(in_list(ImageVersion.id, VERSIONS)),
        {VERSIONS.key: list(version_ids)},
    )
    found: dict[int, VersionFacts] = {}
    replicas: dict[int, dict[str, ReplicaFacts]] = {}
    for version, major, minor, patch, state, deleted_at, excluded, size, name, *replica in rows:
        of_version = replicas.setdefault(version, {})
        if version not in found:
            found[version] = VersionFacts(
                id=version,
                number=VersionNumber(major, minor, patch),
                state=state,
                is_deleted=deleted_at is not None,
                exclude_from_latest=excluded,
                disk_size_bytes=size,
                replicas=of_version,
            )
        if name is not None:
            of_version[name] = ReplicaFacts(*replica)
    return found


async def latest_regions(session: AsyncSession, definition_id: int) -> Sequence[str]:
    """Return the regions in which a definition has a latest version, sorted by name."""
    replica = aliased(RegionReplica)
    of_definition = (replica.version_id == ImageVersion.id, ImageVersion.definition_id == definition_id)
    regions = select(replica.region_name).where(*of_definition, is_candidate(replica.region_name))
    return (await session.scalars(regions.distinct().order_by(replica.region_name))).all()


@dataclass(frozen=True)
class Succession:
    """The latest version of a definition in a region, and the number of the latest one without a given version."""

    region: str
    latest_id: int | None
    next_number: VersionNumber | None


async def successions(session: AsyncSession, version_ids: Sequence[int]) -> dict[int, list[Succession]]:
    """Return the latest version in each of a version's regions, now and without the version."""
    version, replica = aliased(ImageVersion), aliased(RegionReplica)
    other = aliased(ImageVersion)
    candidates = (other.definition_id == version.definition_id, is_candidate(replica.region_name, other))
    rows: Any = await session.execute(
        select(
            version.id,
            replica.region_name,
            highest(other.id, other, *candidates),
            highest(other.id, other, *candidates, other.id != version.id),
        )
        .join(replica, replica.version_id == version.id)
        .where(in_list(version.id, VERSIONS))
        .order_by(replica.region_name),
        {VERSIONS.key: list(version_ids)},
    )
    found = [tuple(row) for row in rows]
    numbers = await _numbers(session, sorted({then for *_, then in found if then is not None}))
    of_versions: dict[int, list[Succession]] = {}
    for subject, region, now, then in found:
        of_versions.setdefault(subject, []).append(Succession(region, now, numbers.get(then)))
    return of_versions


async def _numbers(session: AsyncSession, version_ids: Sequence[int]) -> dict[int | None, VersionNumber]:
    if not version_ids:
        return {}
    rows: Any = await session.execute(
        select(ImageVersion.id, ImageVersion.major, ImageVersion.minor, ImageVersion.patch).where(
            in_list(ImageVersion.id, VERSIONS)
        ),
        {VERSIONS.key: version_ids},
    )
    return {found: VersionNumber(*number) for found, *number in rows}
