"""Image definitions that users create (2.9, E-50 to E-67)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from graph.db.enums import Architecture, HyperVGeneration, OSState, OSType, QuotaKind
from graph.db.models import Gallery, ImageDefinition, ImageVersion, now
from graph.domain.access.roles import require
from graph.domain.accounts import attachments
from graph.domain.galleries import features
from graph.domain.galleries.features import Feature
from graph.domain.problems import DomainError, ErrorCode, Problem
from graph.domain.quotas import ledger
from graph.domain.transaction import Transaction
from graph.domain.values import names, tags
from graph.domain.values.unset import UNSET, Unset

# Publisher, offer, SKU: letters, digits, '-', '.', '_', not ending with a dot; their maximum lengths (E-54).
IDENTIFIER = re.compile(r"[A-Za-z0-9._-]*[A-Za-z0-9_-]")
IDENTIFIER_LENGTHS = {"publisher": 128, "offer": 64, "sku": 64}
MAX_RECOMMENDED = 100_000


@dataclass(frozen=True)
class Range:
    """A recommended range; each bound is optional."""

    min: int | None = None
    max: int | None = None


@dataclass(frozen=True)
class Details:
    """The mutable fields (E-65); UNSET fields are unchanged."""

    display_name: str | Unset | None = UNSET
    description: str | Unset | None = UNSET
    recommended_vcpus: Range | Unset | None = UNSET
    recommended_memory_gb: Range | Unset | None = UNSET
    end_of_life_date: datetime | Unset | None = UNSET
    release_note_uri: str | Unset | None = UNSET
    tags: Sequence[tuple[str, str]] | Unset | None = UNSET


@dataclass(frozen=True)
class Identity:
    """The immutable fields (E-66). Features can change if the caller confirms it (E-61)."""

    name: str
    publisher: str
    offer: str
    sku: str
    os_type: OSType
    os_state: OSState
    hyper_v_generation: HyperVGeneration
    architecture: Architecture
    eula: str | None = None
    privacy_statement_uri: str | None = None
    features: Sequence[Feature] = ()


async def create(tx: Transaction, *, gallery_id: int, identity: Identity, details: Details) -> ImageDefinition:
    """Create a definition; the accounts that have the gallery attached enable it by their default."""
    gallery = await tx.gallery(gallery_id, "galleryId", lock=True)
    require(tx.principal.manages_gallery(gallery.home_account_id), "create images in this gallery")
    names.definition_name(identity.name, "name")
    for part, longest in IDENTIFIER_LENGTHS.items():
        check_identifier(getattr(identity, part), longest, part)
    definition = ImageDefinition(
        gallery_id=gallery.id,
        name=identity.name,
        name_key=names.key(identity.name),
        publisher=identity.publisher,
        offer=identity.offer,
        sku=identity.sku,
        identifier_key=names.key(f"{identity.publisher}/{identity.offer}/{identity.sku}"),
        os_type=identity.os_type,
        os_state=identity.os_state,
        hyper_v_generation=identity.hyper_v_generation,
        architecture=identity.architecture,
        eula=names.text(identity.eula, "eula"),
        privacy_statement_uri=names.uri(identity.privacy_statement_uri, "privacyStatementUri"),
        features=features.check(identity.features, "features"),
        tags={},
        created_by=tx.principal.name,
    )
    await _must_be_new(tx, definition)
    _apply(definition, details)
    tx.session.add(definition)
    await tx.session.flush()
    await attachments.offer_new(tx, definition)
    home = gallery.home_account_id
    await ledger.consume(tx, QuotaKind.IMAGE_DEFINITIONS, gallery.region_name, "galleryId", home_account_id=home)
    return definition


def check_identifier(value: str, longest: int, part: str) -> None:
    """Check the publisher, offer or SKU, which is the name of its field."""
    if len(value) > longest or not IDENTIFIER.fullmatch(value):
        raise DomainError(Problem.IDENTIFIER_PART, part, part=part, maximum=longest)


async def _must_be_new(tx: Transaction, definition: ImageDefinition) -> None:
    same_name = select(ImageDefinition.id).where(
        ImageDefinition.gallery_id == definition.gallery_id, ImageDefinition.name_key == definition.name_key
    )
    if await tx.exists(same_name):
        raise DomainError(
            Problem.IMAGE_NAME_TAKEN, "name", name=definition.name, suggestion=names.suggestion(definition.name)
        )
    same_identifier = select(ImageDefinition.id).where(
        ImageDefinition.gallery_id == definition.gallery_id,
        ImageDefinition.identifier_key == definition.identifier_key,
    )
    if await tx.exists(same_identifier):
        raise DomainError(Problem.IDENTIFIER_IN_USE, "publisher")


async def update(
    tx: Transaction,
    *,
    definition_id: int,
    details: Details,
    new_features: Sequence[Feature] | Unset = UNSET,
    allow_feature_changes: bool = False,
) -> ImageDefinition:
    """Update a definition's mutable fields; features require `allow_feature_changes` (E-61)."""
    definition = await tx.managed_definition(definition_id, "change this image", "imageDefinitionId")
    _apply(definition, details)
    found = definition.features if new_features is UNSET else features.check(new_features, "features")
    if found != definition.features and not allow_feature_changes:
        raise DomainError(Problem.FEATURES_FIXED, "features")
    definition.features = found
    definition.updated_at = now()
    return definition


async def delete_definition(tx: Transaction, *, definition_id: int) -> Gallery | None:
    """Delete a definition without versions, including soft-deleted ones (O-120, O-130).

    A missing one is not an error. Returns the gallery of the deleted one.
    """
    try:
        definition = await tx.managed_definition(definition_id, "delete this image", for_deletion=True)
    except DomainError as error:
        # Also the second of two concurrent deletions.
        if error.code is ErrorCode.NOT_FOUND:
            return None
        raise
    versions = select(func.count()).select_from(ImageVersion).where(ImageVersion.definition_id == definition.id)
    if count := await tx.session.scalar(versions):
        raise DomainError(Problem.IMAGE_HAS_VERSIONS, "imageDefinitionId", count=count)
    gallery = await tx.session.get_one(Gallery, definition.gallery_id)
    await tx.session.delete(definition)
    await ledger.release(tx.session, QuotaKind.IMAGE_DEFINITIONS, [gallery.region_name])
    return gallery


def _apply(definition: ImageDefinition, details: Details) -> None:
    if details.display_name is not UNSET:
        definition.display_name = names.line(details.display_name, "displayName")
    if details.description is not UNSET:
        definition.description = names.text(details.description, "description")
    if details.release_note_uri is not UNSET:
        definition.release_note_uri = names.uri(details.release_note_uri, "releaseNoteUri")
    if details.end_of_life_date is not UNSET:
        definition.end_of_life_date = future(details.end_of_life_date, "endOfLifeDate")
    if details.recommended_vcpus is not UNSET:
        vcpus = check_range(details.recommended_vcpus, "recommendedVcpus")
        definition.min_vcpus, definition.max_vcpus = vcpus.min, vcpus.max
    if details.recommended_memory_gb is not UNSET:
        memory = check_range(details.recommended_memory_gb, "recommendedMemoryGb")
        definition.min_memory_gb, definition.max_memory_gb = memory.min, memory.max
    if details.tags is not UNSET:
        definition.tags = tags.check(details.tags or (), "tags")


def future(date: datetime | None, *path: str) -> datetime | None:
    """Check that an end-of-life date is in the future when it is set (E-62)."""
    if date is not None and date <= now():
        raise DomainError(Problem.END_OF_LIFE_PAST, *path)
    return date


def check_range(found: Range | None, *path: str) -> Range:
    """Check the bounds of a range; None has none."""
    found = found or Range()
    ends = [end for end in (found.min, found.max) if end is not None]
    if any(not 1 <= end <= MAX_RECOMMENDED for end in ends) or ends != sorted(ends):
        raise DomainError(Problem.RANGE_BOUNDS, *path, maximum=MAX_RECOMMENDED)
    return found
