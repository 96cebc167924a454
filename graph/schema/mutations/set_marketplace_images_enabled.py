"""setMarketplaceImagesEnabled: choose which of the operator's images an account offers for new labs."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.labs import marketplace
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.account import LabAccount
from graph.schema.types.account_marketplace import AccountMarketplaceImage, account_marketplace_images


@strawberry.input(description="Input of `setMarketplaceImagesEnabled`.")
class SetMarketplaceImagesEnabledInput:
    lab_account_id: strawberry.ID = strawberry.field(description="The lab account; others are not affected.")
    marketplace_image_ids: list[strawberry.ID] = strawberry.field(
        description="1 to 100 images that the operator offers."
    )
    enabled: bool = strawberry.field(description="Whether they are to be enabled or disabled.")


@strawberry.type(description="Outcome of `setMarketplaceImagesEnabled`.")
class SetMarketplaceImagesEnabledPayload:
    lab_account: LabAccount | None = strawberry.field(description="The lab account; null when refused.", default=None)
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])
    chosen: strawberry.Private[frozenset[int]] = frozenset()

    @strawberry.field(description="The images chosen, as the account now offers them; as many as were chosen.")
    async def images(self, info: Info) -> list[AccountMarketplaceImage]:
        if self.lab_account is None:
            return []
        found = await account_marketplace_images(info, self.lab_account.row.id)
        return [image for image in found if image.row.id in self.chosen]


async def set_marketplace_images_enabled(
    info: Info, input: Annotated[SetMarketplaceImagesEnabledInput, INPUT]
) -> SetMarketplaceImagesEnabledPayload:
    chosen: set[int] = set()

    async def work(tx: Transaction) -> models.LabAccount:
        chosen.update(pk(one, "MarketplaceImage", "marketplaceImageIds") for one in input.marketplace_image_ids)
        return await marketplace.set_enabled(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            marketplace_image_ids=sorted(chosen),
            enabled=input.enabled,
        )

    return await change(
        info,
        work,
        lambda row: SetMarketplaceImagesEnabledPayload(lab_account=LabAccount.of(row), chosen=frozenset(chosen)),
        lambda errors: SetMarketplaceImagesEnabledPayload(user_errors=errors),
    )
