"""Start of exports and re-exports of a lab's template to the attached gallery (2.5, 2.6 of the domain reference)."""

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select

from graph.db.enums import (
    ACTIVE_EXPORT,
    Consistency,
    ExportKind,
    GalleryEventKind,
    OSState,
    QuotaKind,
)
from graph.db.models import Export, GalleryAttachment, ImageDefinition, ImageVersion, Lab, LabAccount
from graph.domain.access.roles import require
from graph.domain.accounts import attachments
from graph.domain.activity.changes import gallery_event, newest_sequence, number_of, record_change
from graph.domain.exports.template import consistency_of, reserve_template
from graph.domain.galleries.version_numbers import NewNumber, allocate
from graph.domain.problems import DomainError, Problem
from graph.domain.quotas import ledger
from graph.domain.replication import target_regions
from graph.domain.replication.target_regions import TargetRegion
from graph.domain.transaction import Transaction
from graph.domain.values import names
from graph.domain.values.idempotency import IdempotencyKey
from graph.domain.values.latest import FIRST
from graph.notifications.announce import WORK, announce

# The identifiers that Azure gives to lab exports (E-67); the SKU is the image's name.
PUBLISHER = "AzureLabServices"
OFFER = "General"
MAX_SKU = 64


@dataclass(frozen=True)
class ExportRequest:
    """The common input of both mutations. `target_regions` is None for the account's policy."""

    lab_id: int
    release_notes: str | None
    target_regions: Sequence[TargetRegion] | None
    idempotency: IdempotencyKey | None


async def export_new(
    tx: Transaction, request: ExportRequest, *, image_name: str, description: str | None, at: tuple[str, ...] = ()
) -> Export:
    """Export to a new image definition, as version 1.0.0 (O-43). `at` is the input path of the name."""
    path = (*at, "imageName")
    lab, account, earlier = await _begin(tx, request)
    if earlier:
        return earlier
    names.definition_name(image_name, *path)
    attachment = await _attachment(tx, account)
    consistency = consistency_of(tx, lab, "labId")
    gallery = await tx.gallery(attachment.gallery_id, lock=True)
    definition = await _new_definition(tx, lab, attachment, image_name, description, path)
    export = await _start(tx, request, lab, account, definition, NewNumber(), ExportKind.CREATE_IMAGE, consistency)
    home = gallery.home_account_id
    await ledger.consume(tx, QuotaKind.IMAGE_DEFINITIONS, gallery.region_name, "labId", home_account_id=home)
    await ledger.consume(tx, QuotaKind.IMAGE_VERSIONS, lab.region_name, "labId", home_account_id=home)
    return export


async def export_update(tx: Transaction, request: ExportRequest, number: NewNumber) -> Export:
    """Export as a new version of the definition that the lab was created from (O-62, O-65)."""
    lab, account, earlier = await _begin(tx, request)
    if earlier:
        return earlier
    attachment = await _attachment(tx, account)
    consistency = consistency_of(tx, lab, "labId")
    path = ("target", "updateImage")
    if lab.image_definition_id is None:
        problem = Problem.LAB_OF_MARKETPLACE if lab.marketplace_image_id else Problem.LAB_OF_DELETED_IMAGE
        raise DomainError(problem, *path)
    # The locks serialize concurrent updates, which therefore get consecutive numbers (C-6).
    gallery = await tx.gallery(attachment.gallery_id, *path, lock=True)
    definition = await tx.definition(lab.image_definition_id, *path, lock=True)
    if definition.gallery_id != attachment.gallery_id:
        raise DomainError(Problem.IMAGE_NOT_IN_GALLERY, *path)
    _must_match(lab, definition, path)
    export = await _start(tx, request, lab, account, definition, number, ExportKind.UPDATE_IMAGE, consistency)
    home = gallery.home_account_id
    await ledger.consume(tx, QuotaKind.IMAGE_VERSIONS, lab.region_name, "labId", home_account_id=home)
    return export


async def _begin(tx: Transaction, request: ExportRequest) -> tuple[Lab, LabAccount, Export | None]:
    """Lock the lab, check the caller, and return the export that the key started before, if any (O-50)."""
    lab = await tx.lab(request.lab_id, "labId", lock=True)
    require(tx.principal.changes_lab(lab.lab_account_id, lab.id), "export this lab's template")
    # Shared among exports, but exclusive with `detach`: one of the two sees the other (O-23).
    account = await tx.session.get_one(LabAccount, lab.lab_account_id, with_for_update={"read": True})
    if request.idempotency is not None:
        key = names.idempotency_key(request.idempotency.key, "idempotencyKey")
        same = select(Export).where(Export.lab_id == lab.id, Export.idempotency_key == key)
        if earlier := await tx.session.scalar(same):
            request.idempotency.check(earlier.input_hash)
            return lab, account, earlier
    if await tx.exists(select(Export.id).where(Export.lab_id == lab.id, Export.status.in_(ACTIVE_EXPORT))):
        raise DomainError(Problem.LAB_EXPORTING, "labId")
    return lab, account, None


async def _attachment(tx: Transaction, account: LabAccount) -> GalleryAttachment:
    attachment = await tx.attachment(account)
    if attachment is None:
        raise DomainError(Problem.NO_GALLERY, "labId")
    if attachment.detaching:
        raise DomainError(Problem.GALLERY_DETACHING, "labId")
    return attachment


def _must_match(lab: Lab, definition: ImageDefinition, path: tuple[str, ...]) -> None:
    if definition.os_state is not OSState.SPECIALIZED:
        raise DomainError(Problem.IMAGE_GENERALIZED, *path)
    if definition.os_type is not lab.os_type:
        raise DomainError(Problem.LAB_OS_TYPE, *path, image=definition.os_type, lab=lab.os_type)
    if definition.hyper_v_generation is not lab.hyper_v_generation:
        raise DomainError(
            Problem.LAB_GENERATION, *path, image=definition.hyper_v_generation, lab=lab.hyper_v_generation
        )


async def _new_definition(
    tx: Transaction, lab: Lab, attachment: GalleryAttachment, name: str, description: str | None, path: tuple[str, ...]
) -> ImageDefinition:
    same_name = select(ImageDefinition.id).where(
        ImageDefinition.gallery_id == attachment.gallery_id, ImageDefinition.name_key == names.key(name)
    )
    if await tx.exists(same_name):
        raise DomainError(Problem.IMAGE_NAME_TAKEN, *path, name=name, suggestion=names.suggestion(name))
    sku = name[:MAX_SKU].rstrip(".")
    identifier = names.key(f"{PUBLISHER}/{OFFER}/{sku}")
    same_identifier = select(ImageDefinition.id).where(
        ImageDefinition.gallery_id == attachment.gallery_id, ImageDefinition.identifier_key == identifier
    )
    if await tx.exists(same_identifier):
        raise DomainError(Problem.SKU_TAKEN, *path, sku=sku)
    definition = ImageDefinition(
        gallery_id=attachment.gallery_id,
        name=name,
        name_key=names.key(name),
        description=names.text(description, *path[:-1], "description"),
        publisher=PUBLISHER,
        offer=OFFER,
        sku=sku,
        identifier_key=identifier,
        os_type=lab.os_type,
        os_state=OSState.SPECIALIZED,
        hyper_v_generation=lab.hyper_v_generation,
        architecture=lab.architecture,
        created_by=tx.principal.name,
    )
    tx.session.add(definition)
    await tx.session.flush()
    await attachments.offer_new(tx, definition)
    return definition


async def _start(
    tx: Transaction,
    request: ExportRequest,
    lab: Lab,
    account: LabAccount,
    definition: ImageDefinition,
    number: NewNumber,
    kind: ExportKind,
    consistency: Consistency,
) -> Export:
    """Create the version, its replicas and the QUEUED export, and lock a stopped template, in one transaction."""
    if request.target_regions is None:
        targets = target_regions.by_policy(tx, account, lab.region_name)
    else:
        targets = target_regions.check(tx, request.target_regions, lab.region_name)
    found = FIRST if kind is ExportKind.CREATE_IMAGE else await allocate(tx, definition, number)
    version = ImageVersion(
        definition_id=definition.id,
        major=found.major,
        minor=found.minor,
        patch=found.patch,
        storage_key=str(uuid.uuid4()),
        disk_size_bytes=lab.disk_size_bytes,
        username=lab.username,
        created_by=tx.principal.name,
        source_lab_id=lab.id,
        # The lineage, and the chunks that the source region probably has.
        parent_id=lab.image_version_id,
        consistency=consistency,
        release_notes=names.text(request.release_notes, "releaseNotes"),
    )
    tx.session.add(version)
    await tx.session.flush()
    tx.session.add_all(target_regions.replicas(targets, version.id, lab.region_name))
    export = Export(
        lab_id=lab.id,
        lab_name=lab.name,
        revision=await newest_sequence(tx.session, lab.id),
        kind=kind,
        image_version_id=version.id,
        image_definition_id=definition.id,
        image_name=definition.name,
        version_number=number_of(version),
        message="Waiting for a worker.",
        requested_by=tx.principal.name,
        idempotency_key=request.idempotency and request.idempotency.key,
        input_hash=request.idempotency and request.idempotency.input_hash,
    )
    tx.session.add(export)
    reserve_template(lab, consistency)
    await tx.session.flush()
    await record_change(tx.session, export, transition=True, actor=tx.principal.name)
    await gallery_event(tx.session, GalleryEventKind.VERSION_CREATED, definition, version, actor=tx.principal.name)
    await announce(tx.session, WORK)
    return export
