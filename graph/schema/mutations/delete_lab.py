"""deleteLab: delete a lab and its template; exported versions remain."""

from typing import Annotated

import strawberry

from graph.domain.labs import labs
from graph.schema.context import Info
from graph.schema.ids import encode, pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletionPayload, mutation
from graph.schema.types.account import LabAccount
from graph.schema.types.lab import Lab


@strawberry.input(description="Input of `deleteLab`.")
class DeleteLabInput:
    lab_id: strawberry.ID = strawberry.field(
        description="The lab to delete. Deleting a deleted lab is not an error.", metadata=id_of("Lab")
    )


@strawberry.type(description="Result of `deleteLab`.")
class DeleteLabPayload(DeletionPayload):
    deleted_id: strawberry.ID | None = strawberry.field(
        description="The id of the lab. `lab` exists until its disk is deleted. Null if the mutation failed.",
        default=None,
    )
    lab: Lab | None = strawberry.field(
        description="The lab, whose state is DELETING; null if the mutation failed.", default=None
    )
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account of the lab; null if the mutation failed.", default=None
    )


@mutation
async def delete_lab(info: Info, input: Annotated[DeleteLabInput, INPUT]) -> DeleteLabPayload:
    async with info.context.transaction() as tx:
        lab, account = await labs.delete_lab(tx, lab_id=pk(input.lab_id, "Lab", "labId"))
    return DeleteLabPayload(deleted_id=encode("Lab", lab.id), lab=Lab.of(lab), lab_account=LabAccount.of(account))
