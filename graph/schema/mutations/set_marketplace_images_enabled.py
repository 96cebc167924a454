"""setMarketplaceImagesEnabled: choose which marketplace images an account offers for new labs."""

from typing import Annotated

import strawberry

from graph.db.models import MarketplaceImage
from graph.domain.labs import marketplace
from graph.domain.problems import Problem
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of, ids_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.account import LabAccount
from graph.schema.types.account_marketplace import AccountMarketplaceImage


@strawberry.input(description="Input of `setMarketplaceImagesEnabled`.")
class SetMarketplaceImagesEnabledInput:
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account. Other lab accounts are not affected.", metadata=id_of("LabAccount")
    )
    marketplace_image_ids: list[strawberry.ID] = strawberry.field(
        description="1 to 100 marketplace images.",
        metadata=ids_of("MarketplaceImage", most=marketplace.MAX_SELECTION, otherwise=Problem.SELECTION_SIZE),
    )
    enabled: bool = strawberry.field(description="True enables the images, false disables them.")


@strawberry.type(description="Result of `setMarketplaceImagesEnabled`.")
class SetMarketplaceImagesEnabledPayload(Payload):
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account; null if the mutation failed.", default=None
    )
    chosen: strawberry.Private[frozenset[int]] = frozenset()

    @strawberry.field(
        description="The given images, as the account now offers them; empty if the mutation failed. Not paginated: as "
        "many as were given."
    )
    async def images(self, info: Info) -> list[AccountMarketplaceImage]:
        if self.lab_account is None:
            return []
        rows = await info.context.loaders.row(MarketplaceImage).load_many(sorted(self.chosen))
        account_id = self.lab_account.row.id
        return [AccountMarketplaceImage(row=row, account_id=account_id) for row in rows if row is not None]


@mutation
async def set_marketplace_images_enabled(
    info: Info, input: Annotated[SetMarketplaceImagesEnabledInput, INPUT]
) -> SetMarketplaceImagesEnabledPayload:
    chosen = frozenset(pk(one, "MarketplaceImage", "marketplaceImageIds") for one in input.marketplace_image_ids)
    async with info.context.transaction() as tx:
        row = await marketplace.set_enabled(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            marketplace_image_ids=sorted(chosen),
            enabled=input.enabled,
        )
    return SetMarketplaceImagesEnabledPayload(lab_account=LabAccount.of(row), chosen=chosen)
