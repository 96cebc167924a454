"""Marketplace images as a lab account offers them."""

from collections.abc import Sequence

import strawberry

from graph.db import models
from graph.domain.labs.eligibility import IneligibilityReason
from graph.domain.labs.marketplace import reasons_against
from graph.schema.context import Info
from graph.schema.loaders.marketplace import MarketplaceOfAccount
from graph.schema.types.marketplace import MarketplaceImage


@strawberry.type(description="A marketplace image as a lab account offers it for new labs, in every region.")
class AccountMarketplaceImage:
    enabled: bool = strawberry.field(
        description="Whether the image is enabled in this lab account; true until it is disabled."
    )
    is_eligible: bool = strawberry.field(description="Whether a lab can be created from the image.")
    reasons: list[IneligibilityReason] = strawberry.field(
        description="All reasons why no lab can be created from the image; empty if it is eligible. Not paginated."
    )
    row: strawberry.Private[models.MarketplaceImage]

    @strawberry.field(description="The image.")
    def image(self) -> MarketplaceImage:
        return MarketplaceImage.of(self.row)


async def account_marketplace_images(info: Info, account_id: int) -> Sequence[AccountMarketplaceImage]:
    """Return the eligibility of every marketplace image for a new lab of the account."""
    found: list[AccountMarketplaceImage] = []
    for row, enabled in await info.context.loaders.plain(MarketplaceOfAccount).load(account_id):
        reasons = reasons_against(row, enabled=enabled, max_os_disk_gb=info.context.settings.max_os_disk_gb)
        found.append(AccountMarketplaceImage(enabled=enabled, is_eligible=not reasons, reasons=reasons, row=row))
    return found
