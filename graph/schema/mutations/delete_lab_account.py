"""deleteLabAccount: delete a lab account with its labs."""

from typing import Annotated

import strawberry

from graph.domain.labs import account_deletion
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletionPayload, mutation
from graph.schema.types.account import LabAccount
from graph.schema.types.gallery import Gallery


@strawberry.input(description="Input of `deleteLabAccount`.")
class DeleteLabAccountInput:
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account to delete.", metadata=id_of("LabAccount")
    )


@strawberry.type(description="Result of `deleteLabAccount`.")
class DeleteLabAccountPayload(DeletionPayload):
    deleted_id: strawberry.ID | None = strawberry.field(
        description="The id of the lab account. `labAccount` exists until its labs are deleted. Null if the mutation "
        "failed.",
        default=None,
    )
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account while its labs are being deleted; null if it had none and no longer exists, or if the "
        "mutation failed.",
        default=None,
    )
    gallery: Gallery | None = strawberry.field(
        description="The gallery that was attached to the lab account; null if there was none or the mutation failed.",
        default=None,
    )


@mutation
async def delete_lab_account(info: Info, input: Annotated[DeleteLabAccountInput, INPUT]) -> DeleteLabAccountPayload:
    async with info.context.transaction() as tx:
        key = pk(input.lab_account_id, "LabAccount", "labAccountId")
        account, gallery = await account_deletion.delete_account(tx, lab_account_id=key)
    return DeleteLabAccountPayload(
        deleted_id=input.lab_account_id,
        lab_account=LabAccount.of(account) if account else None,
        gallery=Gallery.of(gallery) if gallery else None,
    )
