"""Changes of a version's regions, flags, end of life and release notes (2.11 of the domain reference), and retries of failed regions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from graph.db.enums import ACTIVE_EXPORT, GalleryEventKind, ProvisioningState, RegionReplicaState
from graph.db.models import Export, ImageVersion, ManifestRemoval, RegionReplica
from graph.domain.activity.changes import gallery_event, number_changes
from graph.domain.exports.lifecycle import named_replicas, requeue
from graph.domain.galleries.definitions import future
from graph.domain.locks import lock
from graph.domain.problems import DomainError, Problem
from graph.domain.replication import target_regions
from graph.domain.replication.manifest_removals import cancel_removals
from graph.domain.replication.target_regions import TargetRegion
from graph.domain.transaction import Transaction
from graph.domain.uploads.uploads import is_in_use
from graph.domain.values import names
from graph.domain.values.unset import UNSET, Unset, value_or
from graph.notifications.announce import WORK, announce, version_topic


@dataclass(frozen=True)
class Changes:
    """The mutable fields of a version (E-80); UNSET fields are unchanged."""

    target_regions: Sequence[TargetRegion] | Unset = UNSET
    exclude_from_latest: bool | Unset = UNSET
    end_of_life_date: datetime | Unset | None = UNSET
    block_deletion_before_end_of_life: bool | Unset = UNSET
    allow_deletion_of_replicated_locations: bool | Unset = UNSET
    release_notes: str | Unset | None = UNSET


async def update(tx: Transaction, *, version_id: int, changes: Changes) -> ImageVersion:
    """Change flags, and add or remove regions.

    A version stays usable where it is complete (O-110), or soft-deleted (O-114).
    """
    version, definition = await tx.managed_version(version_id, "change this version", "imageVersionId")
    if version.deleted_at is not None:
        raise DomainError(Problem.VERSION_SOFT_DELETED, "imageVersionId")
    version.exclude_from_latest = value_or(changes.exclude_from_latest, version.exclude_from_latest)
    version.block_deletion_before_end_of_life = value_or(
        changes.block_deletion_before_end_of_life, version.block_deletion_before_end_of_life
    )
    version.allow_deletion_of_replicated_locations = value_or(
        changes.allow_deletion_of_replicated_locations, version.allow_deletion_of_replicated_locations
    )
    if changes.end_of_life_date is not UNSET:
        version.end_of_life_date = future(changes.end_of_life_date, "endOfLifeDate")
    if changes.release_notes is not UNSET:
        version.release_notes = names.text(changes.release_notes, "releaseNotes")
    if changes.target_regions is not UNSET:
        await _move(tx, version, changes.target_regions)
    await gallery_event(tx.session, GalleryEventKind.VERSION_UPDATED, definition, version, actor=tx.principal.name)
    await announce(tx.session, WORK, version_topic(version.id))
    return version


async def _move(tx: Transaction, version: ImageVersion, wanted: Sequence[TargetRegion]) -> None:
    await _must_rest(tx, version, Problem.VERSION_UNFINISHED)
    rows = await lock(tx.session, RegionReplica, RegionReplica.version_id == version.id)
    present = {row.region_name: row for row in rows}
    [source] = [row.region_name for row in rows if row.is_source]
    targets = {target.name: target for target in target_regions.check(tx, wanted, source, present)}
    dropped = [row for row in rows if row.region_name not in targets]
    if dropped and not version.allow_deletion_of_replicated_locations:
        raise DomainError(
            Problem.REGIONS_PROTECTED, "targetRegions", regions=", ".join(row.region_name for row in dropped)
        )
    for row in dropped:
        tx.session.add(ManifestRemoval(region_name=row.region_name, storage_key=version.storage_key))
        await tx.session.delete(row)
    changed: list[RegionReplica] = []
    for name, target in targets.items():
        wanted_here = target.replica_count, target.exclude_from_latest
        if (row := present.get(name)) is not None and (row.replica_count, row.exclude_from_latest) != wanted_here:
            row.replica_count, row.exclude_from_latest = wanted_here
            changed.append(row)
    added = [target for name, target in targets.items() if name not in present]
    late = await cancel_removals(tx.session, version.storage_key, [target.name for target in added])
    if late:
        raise DomainError(Problem.REPLICA_REMOVAL, "targetRegions", regions=", ".join(late))
    created = target_regions.replicas(added, version.id, source)
    await number_changes(tx.session, [*changed, *created])
    for row in created:
        row.state = RegionReplicaState.REPLICATING
    tx.session.add_all(created)
    await tx.session.flush()


async def _must_rest(tx: Transaction, version: ImageVersion, problem: Problem) -> None:
    """Refuse a change of regions before the version is complete; until then, its export determines them."""
    if version.provisioning_state is not ProvisioningState.SUCCEEDED or version.deleted_at is not None:
        state = "DELETED" if version.deleted_at else version.provisioning_state
        raise DomainError(problem, "imageVersionId", state=state)
    running = select(Export.id).where(Export.image_version_id == version.id, Export.status.in_(ACTIVE_EXPORT))
    if await tx.exists(running):
        raise DomainError(Problem.VERSION_EXPORTING, "imageVersionId")


STOPPED = (RegionReplicaState.FAILED, RegionReplicaState.CANCELED)


async def retry_replication(tx: Transaction, *, version_id: int, region_names: Sequence[str] | None) -> ImageVersion:
    """Replicate again to failed and cancelled regions: the given ones, or all of them (O-115)."""
    version, definition = await tx.managed_version(
        version_id, "retry the replication of this version", "imageVersionId", with_upload=True
    )
    has_origin = version.copied_from_id is not None or version.upload_id is not None
    if version.provisioning_state is ProvisioningState.FAILED and has_origin:
        # Not created from a lab, and failed in its source region: that region is retried, and the others wait for it.
        if version.upload_id is not None and await is_in_use(tx.session, version.upload_id):
            raise DomainError(Problem.UPLOAD_USED, "imageVersionId")
        version.provisioning_state = ProvisioningState.CREATING
    else:
        await _must_rest(tx, version, Problem.REPLICATION_NOT_RETRYABLE)
    rows = await lock(tx.session, RegionReplica, RegionReplica.version_id == version.id)
    failed = sorted((row for row in rows if row.state in STOPPED), key=lambda row: row.region_name)
    names = [row.region_name for row in failed] if region_names is None else region_names
    await requeue(tx.session, named_replicas(tx, failed, names))
    await gallery_event(tx.session, GalleryEventKind.VERSION_UPDATED, definition, version, actor=tx.principal.name)
    await announce(tx.session, WORK, version_topic(version.id))
    return version
