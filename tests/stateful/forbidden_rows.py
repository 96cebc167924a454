"""Rows that must never exist: duplicates of unique objects, and orphans."""

from sqlalchemy import case, exists, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db import models as rows
from graph.db.enums import QuotaKind
from tests.stateful.model import ACTIVE

_active = (rows.Export.status.in_(ACTIVE),)
# The number of objects of a kind in a region: images count in the region of their gallery, versions in their source
# region.
_images = select(func.count()).select_from(rows.ImageDefinition).join(rows.Gallery)
_sources = select(func.count()).select_from(rows.RegionReplica).where(rows.RegionReplica.is_source)
_counted = case(
    (
        rows.QuotaUse.kind == QuotaKind.GALLERIES,
        select(func.count())
        .select_from(rows.Gallery)
        .where(rows.Gallery.region_name == rows.QuotaUse.region_name)
        .correlate(rows.QuotaUse)
        .scalar_subquery(),
    ),
    (
        rows.QuotaUse.kind == QuotaKind.IMAGE_DEFINITIONS,
        _images.where(rows.Gallery.region_name == rows.QuotaUse.region_name).correlate(rows.QuotaUse).scalar_subquery(),
    ),
    else_=_sources.where(rows.RegionReplica.region_name == rows.QuotaUse.region_name)
    .correlate(rows.QuotaUse)
    .scalar_subquery(),
)
# Each query must find nothing.
NEVER = {
    "a second attachment of one account": select(rows.GalleryAttachment.lab_account_id)
    .group_by(rows.GalleryAttachment.lab_account_id)
    .having(func.count() > 1),
    "a second active export": select(rows.Export.lab_id)
    .where(*_active)
    .group_by(rows.Export.lab_id)
    .having(func.count() > 1),
    "a duplicate version number": select(rows.ImageVersion.definition_id)
    .group_by(
        rows.ImageVersion.definition_id, rows.ImageVersion.major, rows.ImageVersion.minor, rows.ImageVersion.patch
    )
    .having(func.count() > 1),
    "a version without exactly one source": select(rows.ImageVersion.id).where(
        select(func.count())
        .where(rows.RegionReplica.version_id == rows.ImageVersion.id, rows.RegionReplica.is_source)
        .scalar_subquery()
        != 1
    ),
    "an active export without a version": select(rows.Export.id).where(
        *_active, rows.Export.image_version_id.is_(None)
    ),
    "a template reserved without an export": select(rows.Lab.id).where(
        rows.Lab.template_state == "EXPORTING",
        ~select(rows.Export).where(*_active, rows.Export.lab_id == rows.Lab.id).exists(),
    ),
    "a quota count that differs from the rows": select(rows.QuotaUse.kind).where(rows.QuotaUse.used != _counted),
    "an image of an attached gallery with no flag": select(rows.ImageDefinition.id)
    .join(rows.GalleryAttachment, rows.GalleryAttachment.gallery_id == rows.ImageDefinition.gallery_id)
    .where(
        ~select(rows.AccountImage)
        .where(
            rows.AccountImage.definition_id == rows.ImageDefinition.id,
            rows.AccountImage.lab_account_id == rows.GalleryAttachment.lab_account_id,
        )
        .exists()
    ),
}


async def forbidden_rows(session: AsyncSession) -> list[str]:
    """Return the names of all queries that find such rows, in one statement."""
    found = (
        (await session.execute(select(*[exists(query).label(name) for name, query in NEVER.items()]))).mappings().one()
    )
    return [name for name, there in found.items() if there]
