"""Image definitions made and kept by hand (domain.md 2.9, E-50 to E-67)."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from graph.db.enums import Architecture, HyperVGeneration, OSState, OSType, QuotaKind
from graph.db.models import Gallery, ImageDefinition, ImageVersion, now
from graph.domain import quotas
from graph.domain.access.roles import require
from graph.domain.accounts import attachments
from graph.domain.galleries import features
from graph.domain.galleries.features import Feature
from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction
from graph.domain.values import names, tags
from graph.domain.values.unset import NOT_GIVEN, NotGiven

# Publisher, offer, SKU: letters, digits, '-', '.', '_', not ending with a dot; their lengths (domain.md E-54).
IDENTIFIER = re.compile(r"[A-Za-z0-9._-]*[A-Za-z0-9_-]")
IDENTIFIER_LENGTHS = {"publisher": 128, "offer": 64, "sku": 64}
MAX_RECOMMENDED = 100_000


@dataclass(frozen=True)
class Range:
    """A recommended range; either end may be open."""

    min: int | None = None
    max: int | None = None


@dataclass(frozen=True)
class Details:
    """What can change after creation (E-65); what is NOT_GIVEN stays as it is."""

    display_name: str | NotGiven | None = NOT_GIVEN
    description: str | NotGiven | None = NOT_GIVEN
    recommended_vcpus: Range | NotGiven | None = NOT_GIVEN
    recommended_memory_gb: Range | NotGiven | None = NOT_GIVEN
    end_of_life_date: datetime | NotGiven | None = NOT_GIVEN
    release_note_uri: str | NotGiven | None = NOT_GIVEN
    tags: Sequence[tuple[str, str]] | NotGiven | None = NOT_GIVEN


@dataclass(frozen=True)
class Identity:
    """What never changes (E-66), features but for those who say that they mean it (E-61)."""

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
    """Create a definition; the accounts that have the gallery attached offer it by their default."""
    gallery = await tx.gallery(gallery_id, "galleryId", lock=True)
    require(await tx.manages_gallery(gallery.id), "create images in this gallery")
    names.definition_name(identity.name, "name")
    for part, longest in IDENTIFIER_LENGTHS.items():
        value: str = getattr(identity, part)
        if len(value) > longest or not IDENTIFIER.fullmatch(value):
            raise Problem(
                Code.IDENTIFIER_INVALID,
                f"The {part} has 1 to {longest} letters, digits, '-', '.' and '_', and does not end with a dot.",
                part,
            )
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
        features=features.check(identity.features),
        tags={},
        created_by=tx.principal.name,
    )
    await _must_be_new(tx, definition)
    _apply(definition, details)
    tx.session.add(definition)
    await tx.session.flush()
    await attachments.offer_new(tx, definition)
    await quotas.take(tx, QuotaKind.IMAGE_DEFINITIONS, gallery.region_name, "galleryId")
    return definition


async def _must_be_new(tx: Transaction, definition: ImageDefinition) -> None:
    same_name = select(ImageDefinition.id).where(
        ImageDefinition.gallery_id == definition.gallery_id, ImageDefinition.name_key == definition.name_key
    )
    if await tx.taken(same_name):
        raise Problem(Code.NAME_TAKEN, f"There is an image {definition.name!r} in the gallery already.", "name")
    same_identifier = select(ImageDefinition.id).where(
        ImageDefinition.gallery_id == definition.gallery_id,
        ImageDefinition.identifier_key == definition.identifier_key,
    )
    if await tx.taken(same_identifier):
        raise Problem(
            Code.IDENTIFIER_TAKEN, "Another image of the gallery has this publisher, offer and SKU.", "publisher"
        )


async def update(
    tx: Transaction,
    *,
    definition_id: int,
    details: Details,
    new_features: Sequence[Feature] | NotGiven = NOT_GIVEN,
    allow_feature_changes: bool = False,
) -> ImageDefinition:
    """Change what can change of a definition; its features only with `allow_feature_changes` (E-61)."""
    definition = await tx.managed_definition(definition_id, "change this image", "imageDefinitionId")
    _apply(definition, details)
    found = definition.features if new_features is NOT_GIVEN else features.check(new_features)
    if found != definition.features and not allow_feature_changes:
        raise Problem(
            Code.IMMUTABLE_FIELD, "Machines rely on features: to change them, set allowFeatureChanges.", "features"
        )
    definition.features = found
    definition.updated_at = now()
    return definition


async def delete_definition(tx: Transaction, *, definition_id: int) -> None:
    """Delete a definition without versions, soft-deleted ones counting (O-120, O-130); an absent one is no error."""
    try:
        # Locked, so that of two who delete it the second finds it gone.
        await tx.definition(definition_id, lock=True)
    except Problem:
        return
    definition = await tx.managed_definition(definition_id, "delete this image", "imageDefinitionId")
    versions = select(func.count()).select_from(ImageVersion).where(ImageVersion.definition_id == definition.id)
    if count := await tx.session.scalar(versions):
        raise Problem(
            Code.HAS_CHILDREN,
            f"The image has {count} versions, soft-deleted ones counted: delete them first, deleted ones once more.",
            "imageDefinitionId",
        )
    gallery = await tx.session.get_one(Gallery, definition.gallery_id)
    await tx.session.delete(definition)
    await quotas.give_back(tx.session, QuotaKind.IMAGE_DEFINITIONS, [gallery.region_name])


def _apply(definition: ImageDefinition, details: Details) -> None:
    if details.display_name is not NOT_GIVEN:
        definition.display_name = names.text(details.display_name, "displayName")
    if details.description is not NOT_GIVEN:
        definition.description = names.text(details.description, "description")
    if details.release_note_uri is not NOT_GIVEN:
        definition.release_note_uri = names.uri(details.release_note_uri, "releaseNoteUri")
    if details.end_of_life_date is not NOT_GIVEN:
        definition.end_of_life_date = future(details.end_of_life_date, "endOfLifeDate")
    if details.recommended_vcpus is not NOT_GIVEN:
        vcpus = _checked(details.recommended_vcpus, "recommendedVcpus")
        definition.min_vcpus, definition.max_vcpus = vcpus.min, vcpus.max
    if details.recommended_memory_gb is not NOT_GIVEN:
        memory = _checked(details.recommended_memory_gb, "recommendedMemoryGb")
        definition.min_memory_gb, definition.max_memory_gb = memory.min, memory.max
    if details.tags is not NOT_GIVEN:
        definition.tags = tags.check(details.tags or ())


def future(date: datetime | None, *path: str) -> datetime | None:
    """Check an end of life: it lies ahead when it is set (E-62)."""
    if date is not None and date <= now():
        raise Problem(Code.EOL_NOT_FUTURE, "An end of life must lie in the future.", *path)
    return date


def _checked(found: Range | None, path: str) -> Range:
    found = found or Range()
    ends = [end for end in (found.min, found.max) if end is not None]
    if any(not 1 <= end <= MAX_RECOMMENDED for end in ends) or ends != sorted(ends):
        raise Problem(Code.RANGE_INVALID, f"A range has ends from 1 to {MAX_RECOMMENDED}, the lower one first.", path)
    return found
