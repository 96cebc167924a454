"""setImagesEnabled: choose which images an account offers for new labs."""

from typing import Annotated

import strawberry

from graph.db.models import ImageDefinition
from graph.domain.accounts import attachments
from graph.domain.problems import Problem
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of, ids_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.account import LabAccount
from graph.schema.types.account_images import AccountImage


@strawberry.input(description="Input of `setImagesEnabled`.")
class SetImagesEnabledInput:
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account. Other lab accounts are not affected.", metadata=id_of("LabAccount")
    )
    image_definition_ids: list[strawberry.ID] = strawberry.field(
        description="1 to 100 image definitions of the attached gallery.",
        metadata=ids_of("ImageDefinition", most=attachments.MAX_SELECTION, otherwise=Problem.SELECTION_SIZE),
    )
    enabled: bool = strawberry.field(description="True enables the images, false disables them.")


@strawberry.type(description="Result of `setImagesEnabled`.")
class SetImagesEnabledPayload(Payload):
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account; null if the mutation failed.", default=None
    )
    chosen: strawberry.Private[frozenset[int]] = frozenset()

    @strawberry.field(
        description="The given images, as the account now offers them in its region; empty if the mutation failed. Not "
        "paginated: as many as were given."
    )
    async def images(self, info: Info) -> list[AccountImage]:
        if self.lab_account is None:
            return []
        account = self.lab_account.row
        rows = await info.context.loaders.row(ImageDefinition).load_many(sorted(self.chosen))
        found = sorted((row for row in rows if row is not None), key=lambda row: row.name_key)
        return [AccountImage(row=row, account_id=account.id, region_name=account.region_name) for row in found]


@mutation
async def set_images_enabled(info: Info, input: Annotated[SetImagesEnabledInput, INPUT]) -> SetImagesEnabledPayload:
    chosen = frozenset(pk(one, "ImageDefinition", "imageDefinitionIds") for one in input.image_definition_ids)
    async with info.context.transaction() as tx:
        row = await attachments.set_images_enabled(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            definition_ids=sorted(chosen),
            enabled=input.enabled,
        )
    return SetImagesEnabledPayload(lab_account=LabAccount.of(row), chosen=chosen)
