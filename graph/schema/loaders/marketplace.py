"""Loader of the marketplace images that lab accounts have disabled."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db.models import DisabledMarketplaceImage
from graph.db.statement_cache import IDS, in_list
from graph.schema.loaders.base import Loader

ACCOUNTS, IMAGES = bindparam("account_ids", type_=IDS), bindparam("image_ids", type_=IDS)


class IsDisabled(Loader[tuple[int, int], bool]):
    """Loader of whether an account has disabled a marketplace image; both were found visible before."""

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[tuple[int, int]]) -> dict[tuple[int, int], bool]:
        accounts, images = ({key[place] for key in keys} for place in (0, 1))
        row = DisabledMarketplaceImage
        found = await session.execute(
            select(row.lab_account_id, row.marketplace_image_id).where(
                in_list(row.lab_account_id, ACCOUNTS), in_list(row.marketplace_image_id, IMAGES)
            ),
            {ACCOUNTS.key: sorted(accounts), IMAGES.key: sorted(images)},
        )
        return dict.fromkeys(found, True)

    @override
    def missing(self) -> bool:
        return False
