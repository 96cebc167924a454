"""deleteLab: delete a lab and its template; exported versions remain."""

from typing import Annotated

import strawberry

from graph.domain.labs import labs
from graph.schema.context import Info
from graph.schema.ids import encode, pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletionPayload, mutation


@strawberry.input(description="Input of `deleteLab`.")
class DeleteLabInput:
    lab_id: strawberry.ID = strawberry.field(
        description="The lab to delete. Deleting a deleted lab is not an error.", metadata=id_of("Lab")
    )


@strawberry.type(description="Result of a deletion.")
class DeletePayload(DeletionPayload):
    deleted_id: strawberry.ID | None = strawberry.field(
        description="The id of the deleted object; its deletion may still be running. Null if the mutation failed.",
        default=None,
    )


@mutation
async def delete_lab(info: Info, input: Annotated[DeleteLabInput, INPUT]) -> DeletePayload:
    async with info.context.transaction() as tx:
        key = await labs.delete_lab(tx, lab_id=pk(input.lab_id, "Lab", "labId"))
    return DeletePayload(deleted_id=encode("Lab", key))
