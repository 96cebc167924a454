"""From which disk a new lab is made: a definition's latest version, a version or a marketplace image (2.8)."""

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
from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction
from graph.domain.values.latest import VersionFacts, latest
from graph.domain.versions.deletion import must_be_retained
from graph.domain.versions.facts import version_facts

# What `latest` found nothing for, as against what the image itself is unfit for.
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
    """What a lab's template is made from, resolved."""

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
    """Resolve the definition's latest version in the region (O-63, O-82)."""
    path = ("image", "imageDefinitionId")
    definition = await _in_attached_gallery(tx, account, await tx.definition(definition_id, *path), path)
    versions = (await version_facts(tx.session, [definition.id])).get(definition.id, [])
    facts = ImageFacts(
        await _is_enabled(tx, account, definition), definition.hyper_v_generation, definition.architecture, versions
    )
    verdict = judge(facts, region, max_os_disk_gb=tx.settings.max_os_disk_gb)
    _refuse(verdict.reasons, versions, region, path)
    assert verdict.version is not None  # or there were reasons
    return _of(definition, await tx.version(verdict.version.id, *path))


async def from_version(tx: Transaction, account: LabAccount, version_id: int, region: str) -> LabImage:
    """Pin a version by name: it may be excluded from latest, or soft-deleted and still retained (O-157, O-127)."""
    path = ("image", "imageVersionId")
    version = await tx.version(version_id, *path)
    definition = await tx.definition(version.definition_id, *path)
    await _in_attached_gallery(tx, account, definition, path)
    must_be_retained(version, await tx.session.get_one(Gallery, definition.gallery_id), *path)
    [facts] = [
        found for found in (await version_facts(tx.session, [definition.id]))[definition.id] if found.id == version.id
    ]
    image = ImageFacts(
        await _is_enabled(tx, account, definition), definition.hyper_v_generation, definition.architecture, [facts]
    )
    reasons = judge(image, region, max_os_disk_gb=tx.settings.max_os_disk_gb).reasons
    if facts.is_usable_in(region):
        reasons = [reason for reason in reasons if reason not in NOT_RESOLVED]
    elif not NOT_RESOLVED & set(reasons):
        reasons.append(IneligibilityReason.NOT_IN_REGION)
    if NOT_RESOLVED & set(reasons):
        raise Problem(Code.IMAGE_NOT_IN_REGION, _elsewhere([facts], region), *path)
    _refuse(reasons, [facts], region, path)
    return _of(definition, version)


async def from_marketplace(tx: Transaction, account: LabAccount, marketplace_image_id: int) -> LabImage:
    """Take an image that the operator offers, unless the account has disabled it (F-14)."""
    path = ("image", "marketplaceImageId")
    image = await tx.session.get(MarketplaceImage, marketplace_image_id)
    if image is None or not image.offered:
        raise Problem(Code.NOT_FOUND, "There is no such marketplace image.", *path)
    disabled = await tx.session.get(DisabledMarketplaceImage, (account.id, image.id))
    _refuse_unfit(reasons_against(image, enabled=disabled is None, max_os_disk_gb=tx.settings.max_os_disk_gb), path)
    return LabImage(
        os_type=image.os_type,
        # Prebuilt images carry no machine's state (domain.md E-103).
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
        raise Problem(Code.NO_GALLERY_ATTACHED, "No gallery is attached to this lab account.", *path)
    if definition.gallery_id != attachment.gallery_id:
        raise Problem(Code.NOT_FOUND, "The image is not in the gallery attached to this lab account.", *path)
    return definition


async def _is_enabled(tx: Transaction, account: LabAccount, definition: ImageDefinition) -> bool:
    offered = await tx.session.get(AccountImage, (account.id, definition.id))
    return offered is not None and offered.enabled


def _refuse(
    reasons: list[IneligibilityReason], versions: list[VersionFacts], region: str, path: tuple[str, ...]
) -> None:
    """Turn reasons into the refusal that says best what to do (O-85, O-153)."""
    if not reasons:
        return
    _refuse_unfit([reason for reason in reasons if reason not in NOT_RESOLVED], path)
    if latest(versions, None) is not None:
        raise Problem(Code.IMAGE_NOT_IN_REGION, _elsewhere(versions, region), *path)
    raise Problem(Code.NO_LATEST_VERSION, f"No version of the image can be used as its latest: {reasons[0]}.", *path)


def _refuse_unfit(reasons: list[IneligibilityReason], path: tuple[str, ...]) -> None:
    """Refuse for what lies in the image or the account, not in its versions."""
    if IneligibilityReason.DISABLED in reasons:
        raise Problem(Code.IMAGE_DISABLED, "The image is disabled on this lab account; its owner can enable it.", *path)
    if reasons:
        raise Problem(Code.IMAGE_NOT_ELIGIBLE, f"The image cannot be used for labs: {', '.join(reasons)}.", *path)


def _elsewhere(versions: list[VersionFacts], region: str) -> str:
    regions = sorted({name for version in versions for name in version.replicas if version.is_usable_in(name)})
    return f"The image is not usable in {region} now; it is in: {', '.join(regions) or 'no region yet'}."
