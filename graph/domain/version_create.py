"""Making a version directly, from another version's bytes (domain.md 2.10)."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from graph.db.enums import GalleryEventKind, RegionReplicaState
from graph.db.models import ImageDefinition, ImageVersion, RegionReplica
from graph.domain import names, target_regions
from graph.domain.definitions import future
from graph.domain.export_log import gallery_event
from graph.domain.problems import Code, Problem
from graph.domain.target_regions import TargetRegion
from graph.domain.transaction import Transaction
from graph.domain.version_numbers import NewNumber, allocate, must_be_free, parse
from graph.domain.versions import USABLE
from graph.progress.announce import WORK, announce

SOURCE = ("source", "imageVersionId")


@dataclass(frozen=True)
class NewVersion:
    """What the caller chooses. `name` None: the next patch; `target_regions` None: the source region alone."""

    name: str | None
    source_region: str
    target_regions: Sequence[TargetRegion] | None
    exclude_from_latest: bool
    end_of_life_date: datetime | None
    release_notes: str | None


async def create_from_version(
    tx: Transaction, *, definition_id: int, source_id: int, wanted: NewVersion
) -> ImageVersion:
    """Create a version from one that the caller may read, of this or another gallery; a worker brings its bytes.

    Any free number will do, also one below the highest: a hot fix of an old line is no latest (O-155).
    """
    definition = await tx.managed_definition(definition_id, "create versions of this image", "imageDefinitionId")
    source = await tx.version(source_id, *SOURCE)
    await _must_match(tx, definition, source)
    region = tx.known_region(wanted.source_region, "sourceRegionName")
    if not tx.settings.regions[region].available:
        raise Problem(Code.REGION_UNKNOWN, f"Region {region} takes nothing new.", "sourceRegionName")
    targets = (
        [TargetRegion(region)]
        if wanted.target_regions is None
        else target_regions.check(tx, wanted.target_regions, region)
    )
    if wanted.name is None:
        number = await allocate(tx, definition, NewNumber())
    else:
        number = parse(wanted.name, "name")
        await must_be_free(tx, definition, number, "name")
    version = ImageVersion(
        definition_id=definition.id,
        major=number.major,
        minor=number.minor,
        patch=number.patch,
        storage_key=str(uuid.uuid4()),
        disk_size_bytes=source.disk_size_bytes,
        username=source.username,
        exclude_from_latest=wanted.exclude_from_latest,
        end_of_life_date=future(wanted.end_of_life_date, "endOfLifeDate"),
        created_by=tx.principal.name,
        parent_id=source.id,
        copied_from_id=source.id,
        release_notes=names.text(wanted.release_notes, "releaseNotes"),
    )
    tx.session.add(version)
    await tx.session.flush()
    replicas = target_regions.replicas(targets, version.id, region)
    replicas[0].state = RegionReplicaState.REPLICATING  # the source region comes first
    tx.session.add_all(replicas)
    await gallery_event(tx.session, definition.gallery_id, GalleryEventKind.VERSION_CREATED, version_id=version.id)
    await announce(tx.session, WORK)
    return version


async def _must_match(tx: Transaction, definition: ImageDefinition, source: ImageVersion) -> None:
    """Check before any copying that the source is complete somewhere, and of the definition's kind (O-100)."""
    complete = select(RegionReplica.id).where(
        RegionReplica.version_id == source.id, RegionReplica.state == RegionReplicaState.COMPLETED
    )
    if source.provisioning_state not in USABLE or not await tx.taken(complete):
        raise Problem(Code.NOT_FOUND, "The source has no complete copy.", *SOURCE)
    origin = await tx.session.get_one(ImageDefinition, source.definition_id)
    if origin.os_state is not definition.os_state:
        raise Problem(
            Code.OS_STATE_MISMATCH, f"The source is {origin.os_state}, the image {definition.os_state}.", *SOURCE
        )
    if origin.os_type is not definition.os_type:
        raise Problem(
            Code.OS_TYPE_MISMATCH, f"The source is for {origin.os_type}, the image for {definition.os_type}.", *SOURCE
        )
    if origin.hyper_v_generation is not definition.hyper_v_generation:
        raise Problem(
            Code.HYPERV_MISMATCH,
            f"The source is generation {origin.hyper_v_generation}, the image {definition.hyper_v_generation}.",
            *SOURCE,
        )
    if origin.architecture is not definition.architecture:
        raise Problem(
            Code.IMAGE_NOT_ELIGIBLE,
            f"The source is {origin.architecture}, the image {definition.architecture}.",
            *SOURCE,
        )
