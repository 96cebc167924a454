"""deleteLabAccount: delete a lab account with its labs."""

from typing import Annotated

import strawberry

from graph.domain.labs import account_deletion
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.delete_lab import DeletePayload
from graph.schema.mutations.payload import INPUT, mutation


@strawberry.input(description="Input of `deleteLabAccount`.")
class DeleteLabAccountInput:
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account to delete.", metadata=id_of("LabAccount")
    )


@mutation
async def delete_lab_account(info: Info, input: Annotated[DeleteLabAccountInput, INPUT]) -> DeletePayload:
    async with info.context.transaction() as tx:
        key = pk(input.lab_account_id, "LabAccount", "labAccountId")
        await account_deletion.delete_account(tx, lab_account_id=key)
    return DeletePayload(deleted_id=input.lab_account_id)
