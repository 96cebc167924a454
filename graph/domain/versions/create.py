"""Direct creation of versions: from another version's bytes, or from an upload (2.10, 2.7)."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from graph.db.enums import Consistency, GalleryEventKind, ProvisioningState, QuotaKind, RegionReplicaState
from graph.db.models import Gallery, ImageDefinition, ImageVersion, RegionReplica, Upload, now
from graph.domain.activity.changes import gallery_event
from graph.domain.galleries.definitions import future
from graph.domain.galleries.version_numbers import must_be_free, next_patch, parse
from graph.domain.locks import lock_one
from graph.domain.problems import DomainError, Problem
from graph.domain.quotas import ledger
from graph.domain.replication import target_regions
from graph.domain.replication.target_regions import TargetRegion
from graph.domain.transaction import Transaction
from graph.domain.uploads.uploads import is_in_use, visible_uploads
from graph.domain.values import names
from graph.domain.values.idempotency import IdempotencyKey
from graph.domain.versions.deletion import check_retention
from graph.notifications.announce import WORK, announce

SOURCE = ("source", "imageVersionId")
UPLOADED = ("source", "uploadId")


@dataclass(frozen=True)
class NewVersion:
    """The caller's choices. `name` None means the next patch, `target_regions` None the source region alone."""

    name: str | None
    source_region: str
    target_regions: Sequence[TargetRegion] | None
    exclude_from_latest: bool
    end_of_life_date: datetime | None
    release_notes: str | None
    idempotency: IdempotencyKey | None = None


@dataclass(frozen=True)
class _Origin:
    """The source of the bytes: one of the two ids, and the known facts about the disk."""

    disk_size_bytes: int
    username: str | None = None
    version_id: int | None = None
    upload_id: int | None = None
    consistency: Consistency | None = None


async def create_from_version(
    tx: Transaction, *, definition_id: int, source_id: int, wanted: NewVersion
) -> ImageVersion:
    """Create a version from one that the caller may read, of this or another gallery; a worker copies its bytes."""
    definition = await tx.managed_definition(definition_id, "create versions of this image", "imageDefinitionId")
    if earlier := await _earlier(tx, definition, wanted):
        return earlier
    source = await tx.version(source_id, *SOURCE, keep=True)
    await _must_match(tx, definition, source)
    origin = _Origin(source.disk_size_bytes, source.username, source.id, consistency=source.consistency)
    return await _create(tx, definition, wanted, origin)


async def create_from_upload(
    tx: Transaction, *, definition_id: int, upload_id: int, wanted: NewVersion
) -> ImageVersion:
    """Create a version from an upload to the same gallery; a worker stores its bytes (O-72, O-73)."""
    definition = await tx.managed_definition(definition_id, "create versions of this image", "imageDefinitionId")
    if earlier := await _earlier(tx, definition, wanted):
        return earlier
    mine = (
        Upload.id == upload_id,
        Upload.gallery_id == definition.gallery_id,
        Upload.expires_at > now(),
        visible_uploads(tx.principal),
    )
    # Locked, so that it is neither deleted nor used by another version in the meantime.
    upload = await lock_one(tx.session, Upload, *mine)
    if upload is None:
        raise DomainError(Problem.UPLOAD_UNKNOWN, *UPLOADED)
    missing = upload.size_bytes - upload.received_bytes
    if missing:
        raise DomainError(Problem.UPLOAD_INCOMPLETE, *UPLOADED, missing=missing)
    if await is_in_use(tx.session, upload.id):
        raise DomainError(Problem.UPLOAD_USED, *UPLOADED)
    return await _create(tx, definition, wanted, _Origin(upload.size_bytes, upload_id=upload.id))


async def _earlier(tx: Transaction, definition: ImageDefinition, wanted: NewVersion) -> ImageVersion | None:
    """Return the version that the same key created before, in any state (O-105); the definition is locked."""
    if wanted.idempotency is None:
        return None
    key = names.idempotency_key(wanted.idempotency.key, "idempotencyKey")
    same = (ImageVersion.definition_id == definition.id, ImageVersion.idempotency_key == key)
    earlier = await tx.session.scalar(select(ImageVersion).where(*same))
    if earlier is not None:
        wanted.idempotency.check(earlier.input_hash)
    return earlier


async def _create(tx: Transaction, definition: ImageDefinition, wanted: NewVersion, origin: _Origin) -> ImageVersion:
    """Queue the version for a worker. Any free number is allowed, also below the highest (O-155)."""
    region = tx.available_region(wanted.source_region, "sourceRegionName")
    targets = (
        [TargetRegion(region)]
        if wanted.target_regions is None
        else target_regions.check(tx, wanted.target_regions, region)
    )
    if wanted.name is None:
        number = await next_patch(tx, definition, "name")
    else:
        number = parse(wanted.name, "name")
        await must_be_free(tx, definition, number, "name")
    version = ImageVersion(
        definition_id=definition.id,
        major=number.major,
        minor=number.minor,
        patch=number.patch,
        storage_key=str(uuid.uuid4()),
        disk_size_bytes=origin.disk_size_bytes,
        username=origin.username,
        exclude_from_latest=wanted.exclude_from_latest,
        end_of_life_date=future(wanted.end_of_life_date, "endOfLifeDate"),
        created_by=tx.principal.name,
        parent_id=origin.version_id,
        copied_from_id=origin.version_id,
        consistency=origin.consistency,
        upload_id=origin.upload_id,
        release_notes=names.text(wanted.release_notes, "releaseNotes"),
        idempotency_key=wanted.idempotency and wanted.idempotency.key,
        input_hash=wanted.idempotency and wanted.idempotency.input_hash,
    )
    tx.session.add(version)
    await tx.session.flush()
    replicas = target_regions.replicas(targets, version.id, region)
    replicas[0].state = RegionReplicaState.REPLICATING  # The source region comes first.
    tx.session.add_all(replicas)
    await gallery_event(tx.session, GalleryEventKind.VERSION_CREATED, definition, version, actor=tx.principal.name)
    await announce(tx.session, WORK)
    home = (await tx.session.get_one(Gallery, definition.gallery_id)).home_account_id
    await ledger.consume(tx, QuotaKind.IMAGE_VERSIONS, region, "sourceRegionName", home_account_id=home)
    return version


async def _must_match(tx: Transaction, definition: ImageDefinition, source: ImageVersion) -> None:
    """Check before any copying that the source has a complete region and fits the definition (O-100)."""
    complete = select(RegionReplica.id).where(
        RegionReplica.version_id == source.id, RegionReplica.state == RegionReplicaState.COMPLETED
    )
    if source.provisioning_state is not ProvisioningState.SUCCEEDED or not await tx.exists(complete):
        raise DomainError(Problem.SOURCE_INCOMPLETE, *SOURCE)
    origin = await tx.session.get_one(ImageDefinition, source.definition_id)
    check_retention(source, await tx.session.get_one(Gallery, origin.gallery_id), *SOURCE)
    if origin.os_state is not definition.os_state:
        raise DomainError(Problem.SOURCE_OS_STATE, *SOURCE, source=origin.os_state, image=definition.os_state)
    if origin.os_type is not definition.os_type:
        raise DomainError(Problem.SOURCE_OS_TYPE, *SOURCE, source=origin.os_type, image=definition.os_type)
    if origin.hyper_v_generation is not definition.hyper_v_generation:
        raise DomainError(
            Problem.SOURCE_GENERATION, *SOURCE, source=origin.hyper_v_generation, image=definition.hyper_v_generation
        )
    if origin.architecture is not definition.architecture:
        raise DomainError(
            Problem.SOURCE_ARCHITECTURE, *SOURCE, source=origin.architecture, image=definition.architecture
        )
