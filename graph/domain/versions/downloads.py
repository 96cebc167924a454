"""The regions from which a version's bytes can be read, nearest first."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ProvisioningState, RegionReplicaState
from graph.db.models import Gallery, ImageDefinition, ImageVersion, RegionReplica
from graph.domain.values.latest import VersionNumber
from graph.settings import Settings


@dataclass(frozen=True)
class Downloadable:
    """A version that can be downloaded. `regions` is not empty; the nearest comes first."""

    storage_key: str
    digest: str
    name: str
    regions: tuple[str, ...]
    # The home account of the version's gallery.
    account_id: int | None


def complete_regions(
    settings: Settings, version: ImageVersion, replicas: Sequence[RegionReplica], wanted: str | None
) -> list[str]:
    """Return the complete regions: the requested one, otherwise the source, then the rest of its geography."""
    if version.provisioning_state is not ProvisioningState.SUCCEEDED:
        return []
    complete = [row for row in replicas if row.state is RegionReplicaState.COMPLETED]
    source = next((row.region_name for row in replicas if row.is_source), None)
    home = settings.geography_of.get(wanted or source or "")

    def distance(row: RegionReplica) -> tuple[bool, bool, bool]:
        name = row.region_name
        return name != wanted, home is not settings.geography_of.get(name), not row.is_source

    # A region that was removed from the configuration has no store to read from.
    return [row.region_name for row in sorted(complete, key=distance) if row.region_name in settings.regions]


async def find(session: AsyncSession, settings: Settings, version_id: int, wanted: str | None) -> Downloadable | None:
    """Return the version for a download link; None if it is gone or complete in no region."""
    found = (
        await session.execute(
            select(ImageVersion, ImageDefinition.name, Gallery.home_account_id)
            .join(ImageDefinition, ImageDefinition.id == ImageVersion.definition_id)
            .join(Gallery, Gallery.id == ImageDefinition.gallery_id)
            .where(ImageVersion.id == version_id)
        )
    ).one_or_none()
    if found is None:
        return None
    version, name, account_id = found
    replicas = await session.scalars(select(RegionReplica).where(RegionReplica.version_id == version_id))
    regions = complete_regions(settings, version, replicas.all(), wanted)
    if version.digest is None or not regions:
        return None
    number = VersionNumber(version.major, version.minor, version.patch)
    return Downloadable(version.storage_key, version.digest, f"{name}-{number}", tuple(regions), account_id)
