"""setImagesEnabled: choose which images an account offers for new labs."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.accounts import attachments
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.account import AccountImage, LabAccount, account_images


@strawberry.input(description="Input of `setImagesEnabled`.")
class SetImagesEnabledInput:
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account. Other lab accounts are not affected."
    )
    image_definition_ids: list[strawberry.ID] = strawberry.field(
        description="1 to 100 image definitions of the attached gallery."
    )
    enabled: bool = strawberry.field(description="Whether to enable or to disable the images.")


@strawberry.type(description="Result of `setImagesEnabled`.")
class SetImagesEnabledPayload:
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account; null if the mutation failed.", default=None
    )
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])
    chosen: strawberry.Private[frozenset[int]] = frozenset()

    @strawberry.field(
        description="The given images, as the account now offers them in its home region. Not paginated: "
        "as many as were given."
    )
    async def images(self, info: Info) -> list[AccountImage]:
        if self.lab_account is None:
            return []
        found = await account_images(info, self.lab_account.row.id, self.lab_account.row.region_name)
        return [image for image in found if image.row.id in self.chosen]


async def set_images_enabled(info: Info, input: Annotated[SetImagesEnabledInput, INPUT]) -> SetImagesEnabledPayload:
    chosen: set[int] = set()

    async def work(tx: Transaction) -> models.LabAccount:
        chosen.update(pk(one, "ImageDefinition", "imageDefinitionIds") for one in input.image_definition_ids)
        return await attachments.set_images_enabled(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            definition_ids=sorted(chosen),
            enabled=input.enabled,
        )

    return await change(
        info,
        work,
        lambda row: SetImagesEnabledPayload(lab_account=LabAccount.of(row), chosen=frozenset(chosen)),
        lambda errors: SetImagesEnabledPayload(user_errors=errors),
    )
