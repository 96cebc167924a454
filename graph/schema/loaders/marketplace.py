"""Loader of marketplace images as lab accounts offer them."""

from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db.models import DisabledMarketplaceImage, LabAccount, MarketplaceImage
from graph.schema.loaders.base import Loader
from graph.schema.loaders.visibility import visible

OfferedImage = tuple[MarketplaceImage, bool]


class MarketplaceOfAccount(Loader[int, list[OfferedImage]]):
    """Loader of all offered marketplace images, and whether each is enabled on the account."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, list[OfferedImage]]:
        row = DisabledMarketplaceImage
        # Two statements: a join would repeat every image's columns for each account.
        disabled = await session.execute(
            select(LabAccount.id, row.marketplace_image_id)
            .join(row, row.lab_account_id == LabAccount.id, isouter=True)
            .where(LabAccount.id.in_(keys), visible(LabAccount)),
            self.access,
        )
        not_here: dict[int, set[int | None]] = {}
        for account, image in disabled:
            not_here.setdefault(account, set()).add(image)
        query = select(MarketplaceImage).where(MarketplaceImage.offered.is_(True)).order_by(MarketplaceImage.id)
        offered = (await session.scalars(query)).all()
        return {account: [(image, image.id not in those) for image in offered] for account, those in not_here.items()}

    @override
    def missing(self) -> list[OfferedImage]:
        return []
