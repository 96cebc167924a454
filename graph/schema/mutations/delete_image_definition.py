"""deleteImageDefinition: delete an image definition without versions."""

from typing import Annotated

import strawberry

from graph.domain.galleries import definitions
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.delete_lab import DeletePayload
from graph.schema.mutations.payload import INPUT, mutation


@strawberry.input(description="Input of `deleteImageDefinition`.")
class DeleteImageDefinitionInput:
    image_definition_id: strawberry.ID = strawberry.field(
        description="The image definition to delete. Deleting a deleted image definition is not an error.",
        metadata=id_of("ImageDefinition"),
    )


@mutation
async def delete_image_definition(info: Info, input: Annotated[DeleteImageDefinitionInput, INPUT]) -> DeletePayload:
    async with info.context.transaction() as tx:
        await definitions.delete_definition(
            tx, definition_id=pk(input.image_definition_id, "ImageDefinition", "imageDefinitionId")
        )
    return DeletePayload(deleted_id=input.image_definition_id)
