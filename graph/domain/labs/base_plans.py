"""Bases without a lab: which to prepare for future labs, how to write one again, and what their labs say about damage."""

from collections.abc import Sequence
from typing import Any, Literal

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import LabState, TemplateVmState
from graph.db.models import GalleryAttachment, ImageDefinition, ImageVersion, Lab, LabAccount, MarketplaceImage
from graph.db.notices import NoticeCode, notice
from graph.domain.activity.account_log import lab_event
from graph.domain.labs.disk_transitions import SECTOR_BYTES, DiskPlan, base_of_marketplace_image, regions_of
from graph.domain.labs.offers import IS_OF_ACCOUNT, MAX_DISK_BYTES, REGION, is_eligible
from graph.domain.versions.facts import highest, is_candidate, is_production_candidate

# Newer versions are prepared first; a pass does not look at more.
MAX_PREPARED = 200
_AT_REST = (TemplateVmState.STOPPED, TemplateVmState.RUNNING)


async def wanted(
    session: AsyncSession, regions: Sequence[str], max_disk_bytes: int, prepare: Literal["followed", "all"]
) -> list[str]:
    """Return the digests of the bases that future labs will need, that of the newest version first."""
    of_image = ImageVersion.definition_id == ImageDefinition.id
    followed = highest(ImageVersion.id, ImageVersion, of_image, is_production_candidate(REGION))
    is_wanted = is_candidate(REGION) if prepare == "all" else ImageVersion.id == followed
    query = (
        select(ImageVersion.id, ImageVersion.digest)
        .join(ImageDefinition, of_image)
        .join(GalleryAttachment, IS_OF_ACCOUNT)
        .join(LabAccount, LabAccount.id == GalleryAttachment.lab_account_id)
        .where(LabAccount.region_name == REGION, is_eligible(), is_wanted, ImageVersion.digest.is_not(None))
        .where(ImageVersion.disk_size_bytes % SECTOR_BYTES == 0)
        .distinct()
        .order_by(ImageVersion.id.desc())
        .limit(MAX_PREPARED)
    )
    found: dict[int, str] = {}
    for region in regions:
        values: dict[str, Any] = {REGION.key: region, MAX_DISK_BYTES.key: max_disk_bytes}
        found.update({version: digest or "" for version, digest in await session.execute(query, values)})
    return list(dict.fromkeys(found[version] for version in sorted(found, reverse=True)[:MAX_PREPARED]))


async def source_of(session: AsyncSession, digest: str) -> DiskPlan | None:
    """Return a source from which a base can be written again; None if there is none."""
    for version in await session.scalars(select(ImageVersion).where(ImageVersion.digest == digest).limit(10)):
        if regions := await regions_of(session, version.id):
            return DiskPlan(None, version.disk_size_bytes, version.storage_key, regions, None, None, digest)
    for image in await session.scalars(select(MarketplaceImage).where(MarketplaceImage.sha256.is_not(None))):
        if base_of_marketplace_image(image) == digest:
            return DiskPlan(None, image.size_bytes, None, (), image.disk_path, image.sha256, digest)
    return None


async def report_damage(session: AsyncSession, digest: str, *, is_restored: bool) -> list[int]:
    """Set the notice of each template whose disk is an overlay over the base; return their labs."""
    found = notice(NoticeCode.BASE_RESTORED if is_restored else NoticeCode.BASE_DAMAGED)
    is_over = and_(Lab.base_digest == digest, Lab.state == LabState.DRAFT, Lab.template_state.in_(_AT_REST))
    labs = (await session.scalars(select(Lab).where(is_over).order_by(Lab.id).with_for_update())).all()
    for lab in labs:
        if lab.template_notice != found:
            lab.template_notice = found
            await lab_event(session, lab.id)
    return [lab.id for lab in labs]
