"""Changing where a version is, and its flags (domain.md 2.11); retrying regions that failed."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from graph.db.enums import ACTIVE_EXPORT, GalleryEventKind, ProvisioningState, RegionReplicaState
from graph.db.models import Export, ImageVersion, ManifestRemoval, RegionReplica, Upload
from graph.domain.activity.changes import gallery_event
from graph.domain.exports.lifecycle import queue_again
from graph.domain.galleries.definitions import future
from graph.domain.problems import Code, Problem
from graph.domain.replication import target_regions
from graph.domain.replication.manifest_removals import give_back
from graph.domain.replication.target_regions import TargetRegion
from graph.domain.transaction import Transaction
from graph.domain.uploads.uploads import is_in_use
from graph.domain.values import names
from graph.domain.values.latest import USABLE
from graph.domain.values.unset import NOT_GIVEN, NotGiven, given
from graph.notifications.announce import WORK, announce, version_topic


@dataclass(frozen=True)
class Changes:
    """What can change of a version (domain.md E-80); what is NOT_GIVEN stays as it is."""

    target_regions: Sequence[TargetRegion] | NotGiven = NOT_GIVEN
    exclude_from_latest: bool | NotGiven = NOT_GIVEN
    end_of_life_date: datetime | NotGiven | None = NOT_GIVEN
    block_deletion_before_end_of_life: bool | NotGiven = NOT_GIVEN
    allow_deletion_of_replicated_locations: bool | NotGiven = NOT_GIVEN
    release_notes: str | NotGiven | None = NOT_GIVEN


async def update(tx: Transaction, *, version_id: int, changes: Changes) -> ImageVersion:
    """Change flags, and add or remove regions; a version stays usable where it is complete (O-110), a deleted one as it is (O-114)."""
    version, definition = await tx.managed_version(version_id, "change this version", "imageVersionId")
    if version.deleted_at is not None:
        raise Problem(Code.VERSION_DELETED, "The version is deleted: restore it first.", "imageVersionId")
    version.exclude_from_latest = given(changes.exclude_from_latest, version.exclude_from_latest)
    version.block_deletion_before_end_of_life = given(
        changes.block_deletion_before_end_of_life, version.block_deletion_before_end_of_life
    )
    version.allow_deletion_of_replicated_locations = given(
        changes.allow_deletion_of_replicated_locations, version.allow_deletion_of_replicated_locations
    )
    if changes.end_of_life_date is not NOT_GIVEN:
        version.end_of_life_date = future(changes.end_of_life_date, "endOfLifeDate")
    if changes.release_notes is not NOT_GIVEN:
        version.release_notes = names.text(changes.release_notes, "releaseNotes")
    if changes.target_regions is not NOT_GIVEN:
        await _move(tx, version, changes.target_regions)
    await gallery_event(tx.session, definition.gallery_id, GalleryEventKind.VERSION_UPDATED, version_id=version.id)
    await announce(tx.session, WORK, version_topic(version.id))
    return version


async def _move(tx: Transaction, version: ImageVersion, wanted: Sequence[TargetRegion]) -> None:
    await _must_rest(tx, version, Code.VERSION_NOT_READY)
    rows = (
        await tx.session.scalars(select(RegionReplica).where(RegionReplica.version_id == version.id).with_for_update())
    ).all()
    present = {row.region_name: row for row in rows}
    [source] = [row.region_name for row in rows if row.is_source]
    targets = {target.name: target for target in target_regions.check(tx, wanted, source, present)}
    dropped = [row for row in rows if row.region_name not in targets]
    if dropped and not version.allow_deletion_of_replicated_locations:
        raise Problem(
            Code.REGION_REMOVAL_BLOCKED,
            f"The version's regions are protected from removal: {', '.join(row.region_name for row in dropped)}.",
            "targetRegions",
        )
    for row in dropped:
        tx.session.add(ManifestRemoval(region_name=row.region_name, storage_key=version.storage_key))
        await tx.session.delete(row)
    for name, target in targets.items():
        if (row := present.get(name)) is not None:
            row.replica_count = target.replica_count
            row.exclude_from_latest = target.exclude_from_latest
            row.revision += 1
    added = [target for name, target in targets.items() if name not in present]
    late = await give_back(tx.session, version.storage_key, [target.name for target in added])
    if late:
        raise Problem(
            Code.REGION_REMOVAL_BLOCKED,
            f"The copy in {', '.join(late)} is being removed just now: try again in a moment.",
            "targetRegions",
        )
    for row in target_regions.replicas(added, version.id, source):
        row.state = RegionReplicaState.REPLICATING
        tx.session.add(row)
    await tx.session.flush()


async def _must_rest(tx: Transaction, version: ImageVersion, code: Code) -> None:
    """Regions change only of a version that is made: while its export runs, that decides where it goes."""
    if version.provisioning_state not in USABLE or version.deleted_at is not None:
        state = "deleted" if version.deleted_at else version.provisioning_state.value
        raise Problem(code, f"The version is {state}: its regions cannot be changed.", "imageVersionId")
    running = select(Export.id).where(Export.image_version_id == version.id, Export.status.in_(ACTIVE_EXPORT))
    if await tx.taken(running):
        raise Problem(Code.EXPORT_IN_PROGRESS, "The version's export still runs: wait, or cancel it.", "imageVersionId")


async def retry_replication(tx: Transaction, *, version_id: int, region_names: Sequence[str] | None) -> ImageVersion:
    """Copy again to the regions that failed: those named, or all of them (O-115)."""
    await _lock_upload(tx, version_id)
    version, definition = await tx.managed_version(version_id, "retry this version's copies", "imageVersionId")
    has_origin = version.copied_from_id is not None or version.upload_id is not None
    if version.provisioning_state is ProvisioningState.FAILED and has_origin:
        # Not made from a lab, and failed in its source region: that is tried again, the others wait for it.
        if version.upload_id is not None and await is_in_use(tx.session, version.upload_id):
            raise Problem(
                Code.UPLOAD_IN_USE, "Another version is being made from this one's upload: wait.", "imageVersionId"
            )
        version.provisioning_state = ProvisioningState.CREATING
    else:
        await _must_rest(tx, version, Code.NOT_RETRYABLE)
    rows = (
        await tx.session.scalars(select(RegionReplica).where(RegionReplica.version_id == version.id).with_for_update())
    ).all()
    failed = {row.region_name: row for row in rows if row.state is RegionReplicaState.FAILED}
    named = sorted(failed) if region_names is None else [tx.known_region(name, "regionNames") for name in region_names]
    wanted = list(dict.fromkeys(named))
    if not wanted or any(name not in failed for name in wanted):
        others = ", ".join(name for name in wanted if name not in failed)
        raise Problem(Code.NOT_RETRYABLE, f"Nothing failed in {others or 'any region'}.", "regionNames")
    for name in wanted:
        queue_again(failed[name])
    await gallery_event(tx.session, definition.gallery_id, GalleryEventKind.VERSION_UPDATED, version_id=version.id)
    await announce(tx.session, WORK, version_topic(version.id))
    return version


async def _lock_upload(tx: Transaction, version_id: int) -> None:
    """Lock what the version is made from, if that is an upload, so that nobody ends or uses it meanwhile.

    Before the version itself, as those do who delete the upload.
    """
    mine = select(Upload.id).join(ImageVersion, ImageVersion.upload_id == Upload.id)
    await tx.session.execute(mine.where(ImageVersion.id == version_id).with_for_update(of=Upload))
