"""Offers of images by lab accounts, in SQL: the condition of eligible images, and the facts that `judge` needs."""

from collections.abc import Collection, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, and_, bindparam, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.models import AccountImage, GalleryAttachment, ImageDefinition, ImageVersion, RegionReplica
from graph.db.statement_cache import IDS, in_list
from graph.domain.labs.eligibility import ARCHITECTURE, ImageFacts
from graph.domain.values.latest import VersionFacts
from graph.domain.versions.facts import (
    highest,
    is_candidate,
    is_excluded,
    is_production_candidate,
    version_facts,
)

REGION = bindparam("offer_region", type_=RegionReplica.region_name.type)
MAX_DISK_BYTES = bindparam("max_disk_bytes", type_=BigInteger())
DEFINITIONS = bindparam("definition_ids", type_=IDS)
ACCOUNTS = bindparam("account_ids", type_=IDS)

# The images of an account: those of its attached gallery.
IS_OF_ACCOUNT = ImageDefinition.gallery_id == GalleryAttachment.gallery_id
_OF_IMAGE = ImageVersion.definition_id == ImageDefinition.id
_KEPT = ImageVersion.deleted_at.is_(None)
# The versions that decide about an image: no other version changes the verdict of `judge`.
_DECISIVE = (
    highest(ImageVersion.id, ImageVersion, _OF_IMAGE, is_candidate(REGION)),
    highest(ImageVersion.id, ImageVersion, _OF_IMAGE, _KEPT, ~is_excluded(REGION)),
    highest(ImageVersion.id, ImageVersion, _OF_IMAGE, _KEPT),
    highest(ImageVersion.id, ImageVersion, _OF_IMAGE),
    ImageDefinition.production_version_id,
)


@cache
def is_eligible() -> ColumnElement[bool]:
    """Select the images, joined with the attachment, that `judge` finds eligible."""
    enabled = exists().where(
        AccountImage.lab_account_id == GalleryAttachment.lab_account_id,
        AccountImage.definition_id == ImageDefinition.id,
        AccountImage.enabled.is_(True),
    )
    size = highest(ImageVersion.disk_size_bytes, ImageVersion, _OF_IMAGE, is_production_candidate(REGION))
    return and_(
        enabled,
        ImageDefinition.architecture == ARCHITECTURE,
        size <= MAX_DISK_BYTES,
    )


async def image_facts(
    session: AsyncSession, offers: Collection[tuple[int, int]], region: str
) -> dict[tuple[int, int], ImageFacts]:
    """Return the facts about images on accounts that `judge` needs for a region, by account and definition."""
    accounts, definitions = ({offer[place] for offer in offers} for place in (0, 1))
    parameters: dict[str, Any] = {DEFINITIONS.key: sorted(definitions), ACCOUNTS.key: sorted(accounts)}
    enabled = await session.execute(
        select(AccountImage.lab_account_id, AccountImage.definition_id).where(
            in_list(AccountImage.lab_account_id, ACCOUNTS),
            in_list(AccountImage.definition_id, DEFINITIONS),
            AccountImage.enabled.is_(True),
        ),
        parameters,
    )
    allowed = {(account, definition) for account, definition in enabled}
    images: Any = await session.execute(
        select(ImageDefinition.id, ImageDefinition.architecture, *_DECISIVE).where(
            in_list(ImageDefinition.id, DEFINITIONS)
        ),
        {**parameters, REGION.key: region},
    )
    chosen = {row[0]: row[1:] for row in images}
    ids = {version for _, *versions in chosen.values() for version in versions if version is not None}
    facts = await version_facts(session, sorted(ids), region) if ids else {}
    return {
        offer: ImageFacts(
            offer in allowed,
            chosen[offer[1]][0],
            _distinct(facts, chosen[offer[1]][1:-1]),
            facts.get(chosen[offer[1]][-1] or 0),
        )
        for offer in offers
        if offer[1] in chosen
    }


def _distinct(facts: dict[int, VersionFacts], ids: Sequence[int | None]) -> list[VersionFacts]:
    return [facts[one] for one in dict.fromkeys(ids) if one is not None and one in facts]
