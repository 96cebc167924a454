"""Reading what eligibility and "latest" need to know, for many definitions in one statement."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import ImageVersion, RegionReplica
from graph.domain.versions import ReplicaFacts, VersionFacts, VersionNumber


async def version_facts(session: AsyncSession, definition_ids: Sequence[int]) -> dict[int, list[VersionFacts]]:
    """Return each definition's versions, highest first; a definition without versions is left out."""
    rows = await session.execute(
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
    found: dict[int, dict[int, VersionFacts]] = {}
    replicas: dict[int, dict[str, ReplicaFacts]] = {}
    for row in rows:
        of_version = replicas.setdefault(row.id, {})
        if row.region_name is not None:
            of_version[row.region_name] = ReplicaFacts(row.state, row.replica_excluded)
        found.setdefault(row.definition_id, {}).setdefault(
            row.id,
            VersionFacts(
                id=row.id,
                number=VersionNumber(row.major, row.minor, row.patch),
                state=row.provisioning_state,
                is_deleted=row.deleted_at is not None,
                exclude_from_latest=row.exclude_from_latest,
                disk_size_bytes=row.disk_size_bytes,
                replicas=of_version,
            ),
        )
    return {definition: list(versions.values()) for definition, versions in found.items()}
