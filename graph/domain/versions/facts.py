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

from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.db.models import ImageDefinition, ImageVersion, RegionReplica
from graph.db.statement_cache import IDS, in_list
from graph.domain.values.latest import ReplicaFacts, VersionFacts, VersionNumber

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
    usable = version.provisioning_state == ProvisioningState.SUCCEEDED
    return and_(version.deleted_at.is_(None), usable, exists().where(*there).correlate_except(replica))


def is_production_candidate(
    region: SQLColumnExpression[str] | None, version: type[ImageVersion] = ImageVersion
) -> ColumnElement[bool]:
    """Select the versions that a new lab may use in the region, or in any for None: the pinned one, or candidates.

    The highest of them is the production version.
    """
    definition, replica = aliased(ImageDefinition), aliased(RegionReplica)
    of_version = definition.id == version.definition_id
    pinned = select(definition.production_version_id).where(of_version).correlate_except(definition).scalar_subquery()
    is_pinned = [version.id == pinned]
    if region is not None:
        there = (
            replica.version_id == version.id,
            replica.region_name == region,
            replica.state == RegionReplicaState.COMPLETED,
        )
        is_pinned.append(exists().where(*there).correlate_except(replica))
    # As one expression; otherwise SQLite would search all rows of the alternatives.
    return case((pinned.is_(None), is_candidate(region, version)), else_=and_(*is_pinned)).is_(True)


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
    """The production version of a definition in a region, and the number of the one without a given version."""

    region: str
    latest_id: int | None
    next_number: VersionNumber | None


async def successions(session: AsyncSession, version_ids: Sequence[int]) -> dict[int, list[Succession]]:
    """Return the production version in each of a version's regions, now and without the version.

    Without a pinned version no other one takes its place.
    """
    version, replica = aliased(ImageVersion), aliased(RegionReplica)
    other, pinned = aliased(ImageVersion), aliased(ImageDefinition)
    candidates = (other.definition_id == version.definition_id, is_candidate(replica.region_name, other))
    rows: Any = await session.execute(
        select(
            version.id,
            replica.region_name,
            highest(other.id, other, *candidates),
            highest(other.id, other, *candidates, other.id != version.id),
            pinned.production_version_id,
            replica.state,
        )
        .join(replica, replica.version_id == version.id)
        .join(pinned, pinned.id == version.definition_id)
        .where(in_list(version.id, VERSIONS))
        .order_by(replica.region_name),
        {VERSIONS.key: list(version_ids)},
    )
    found: list[tuple[int, str, int | None, int | None]] = []
    for subject, region, now, then, production, state in rows:
        if production is None:
            found.append((subject, region, now, then))
        else:
            is_used = production == subject and state is RegionReplicaState.COMPLETED
            found.append((subject, region, subject if is_used else None, None))
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
