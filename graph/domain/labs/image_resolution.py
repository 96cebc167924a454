"""Image resolution: the disk that a new lab is created from (2.8 of the domain reference)."""

from collections.abc import Sequence
from dataclasses import dataclass

from graph.db.enums import Architecture, HyperVGeneration, OSState, OSType
from graph.db.models import (
    AccountImage,
    DisabledMarketplaceImage,
    Gallery,
    ImageDefinition,
    ImageVersion,
    LabAccount,
    MarketplaceImage,
)
from graph.domain.labs.eligibility import ImageFacts, IneligibilityReason, judge
from graph.domain.labs.marketplace import reasons_against
from graph.domain.labs.offers import image_facts
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.domain.versions.deletion import check_retention
from graph.domain.versions.facts import latest_regions, version_facts

# The reasons that concern versions, as opposed to those that concern the image itself.
NOT_RESOLVED = {
    IneligibilityReason.NO_VERSION,
    IneligibilityReason.EXCLUDED_FROM_LATEST,
    IneligibilityReason.NOT_IN_REGION,
    IneligibilityReason.REPLICATING,
    IneligibilityReason.REPLICATION_FAILED,
    IneligibilityReason.SOFT_DELETED,
}


@dataclass(frozen=True)
class LabImage:
    """The resolved source of a lab's template."""

    os_type: OSType
    os_state: OSState
    hyper_v_generation: HyperVGeneration
    architecture: Architecture
    disk_size_bytes: int
    # Without holes, as far as that is known.
    disk_used_bytes: int
    username: str | None
    version: ImageVersion | None = None
    marketplace_image: MarketplaceImage | None = None


async def from_definition(tx: Transaction, account: LabAccount, definition_id: int, region: str) -> LabImage:
    """Resolve the definition's production version in the region (O-63, O-82, O-159)."""
    path = ("image", "imageDefinitionId")
    definition = await _in_attached_gallery(tx, account, await tx.definition(definition_id, *path), path)
    offer = account.id, definition.id
    facts = (await image_facts(tx.session, [offer], region))[offer]
    verdict = judge(facts, region, max_os_disk_gb=tx.settings.max_os_disk_gb)
    if verdict.reasons:
        _refuse_unfit([reason for reason in verdict.reasons if reason not in NOT_RESOLVED], path)
        if facts.pinned is not None:
            found = (await version_facts(tx.session, [facts.pinned.id]))[facts.pinned.id]
            usable = sorted(filter(found.is_usable_in, found.replicas))
            raise DomainError(
                Problem.PRODUCTION_ELSEWHERE, *path, number=found.number, region=region, regions=_listed(usable)
            )
        regions = await latest_regions(tx.session, definition.id)
        if not regions:
            raise DomainError(Problem.NO_USABLE_VERSION, *path, reason=verdict.reasons[0])
        raise DomainError(Problem.IMAGE_ELSEWHERE, *path, region=region, regions=_listed(regions))
    assert verdict.version is not None  # or there were reasons
    try:
        return _of(definition, await tx.version(verdict.version.id, keep=True))
    except DomainError:
        # Deleted since its facts were read: another version may be the latest now.
        return await from_definition(tx, account, definition_id, region)


async def from_version(tx: Transaction, account: LabAccount, version_id: int, region: str) -> LabImage:
    """Resolve a given version.

    It may be excluded from latest, or soft-deleted within its retention (O-157, O-127).
    """
    path = ("image", "imageVersionId")
    version = await tx.version(version_id, *path, keep=True)
    definition = await tx.definition(version.definition_id, *path)
    await _in_attached_gallery(tx, account, definition, path)
    check_retention(version, await tx.session.get_one(Gallery, definition.gallery_id), *path)
    facts = (await version_facts(tx.session, [version.id]))[version.id]
    image = ImageFacts(await _is_enabled(tx, account, definition), definition.architecture, [facts])
    reasons = judge(image, region, max_os_disk_gb=tx.settings.max_os_disk_gb).reasons
    if facts.is_usable_in(region):
        reasons = [reason for reason in reasons if reason not in NOT_RESOLVED]
    elif not NOT_RESOLVED & set(reasons):
        reasons.append(IneligibilityReason.NOT_IN_REGION)
    if NOT_RESOLVED & set(reasons):
        usable = sorted(filter(facts.is_usable_in, facts.replicas))
        raise DomainError(Problem.IMAGE_ELSEWHERE, *path, region=region, regions=_listed(usable))
    _refuse_unfit(reasons, path)
    return _of(definition, version)


async def from_marketplace(tx: Transaction, account: LabAccount, marketplace_image_id: int) -> LabImage:
    """Resolve a marketplace image, unless the account has disabled it (F-14)."""
    path = ("image", "marketplaceImageId")
    image = await tx.session.get(MarketplaceImage, marketplace_image_id)
    if image is None or not image.offered:
        raise DomainError(Problem.OBJECT_UNKNOWN, *path, object="MarketplaceImage")
    disabled = await tx.session.get(DisabledMarketplaceImage, (account.id, image.id))
    _refuse_unfit(reasons_against(image, enabled=disabled is None, max_os_disk_gb=tx.settings.max_os_disk_gb), path)
    return LabImage(
        os_type=image.os_type,
        # Prebuilt images contain no machine-specific state (E-103).
        os_state=OSState.GENERALIZED,
        hyper_v_generation=image.hyper_v_generation,
        architecture=image.architecture,
        disk_size_bytes=image.size_bytes,
        disk_used_bytes=image.used_bytes,
        username=image.username,
        marketplace_image=image,
    )


def _of(definition: ImageDefinition, version: ImageVersion) -> LabImage:
    return LabImage(
        os_type=definition.os_type,
        os_state=definition.os_state,
        hyper_v_generation=definition.hyper_v_generation,
        architecture=definition.architecture,
        disk_size_bytes=version.disk_size_bytes,
        disk_used_bytes=version.disk_size_bytes if version.disk_used_bytes is None else version.disk_used_bytes,
        username=version.username,
        version=version,
    )


async def _in_attached_gallery(
    tx: Transaction, account: LabAccount, definition: ImageDefinition, path: tuple[str, ...]
) -> ImageDefinition:
    attachment = await tx.attachment(account)
    if attachment is None:
        raise DomainError(Problem.NO_GALLERY, *path)
    if definition.gallery_id != attachment.gallery_id:
        raise DomainError(Problem.IMAGE_NOT_IN_GALLERY, *path)
    return definition


async def _is_enabled(tx: Transaction, account: LabAccount, definition: ImageDefinition) -> bool:
    offered = await tx.session.get(AccountImage, (account.id, definition.id))
    return offered is not None and offered.enabled


def _refuse_unfit(reasons: list[IneligibilityReason], path: tuple[str, ...]) -> None:
    """Raise an error for reasons that concern the image or the account, not its versions."""
    if IneligibilityReason.DISABLED in reasons:
        raise DomainError(Problem.IMAGE_OFF, *path)
    if reasons:
        raise DomainError(Problem.IMAGE_UNFIT, *path, reasons=", ".join(reasons))


def _listed(regions: Sequence[str]) -> str:
    return ", ".join(regions) or "no region yet"
