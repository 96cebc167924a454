"""deleteImageDefinition: delete an image definition without versions."""

from typing import Annotated

import strawberry

from graph.domain.galleries import definitions
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletionPayload, mutation
from graph.schema.types.gallery import Gallery


@strawberry.input(description="Input of `deleteImageDefinition`.")
class DeleteImageDefinitionInput:
    image_definition_id: strawberry.ID = strawberry.field(
        description="The image definition to delete. Deleting a deleted image definition is not an error.",
        metadata=id_of("ImageDefinition"),
    )


@strawberry.type(description="Result of `deleteImageDefinition`.")
class DeleteImageDefinitionPayload(DeletionPayload):
    deleted_id: strawberry.ID | None = strawberry.field(
        description="The id of the image definition; null if the mutation failed.", default=None
    )
    gallery: Gallery | None = strawberry.field(
        description="The gallery of the image definition; null if that did not exist or the mutation failed.",
        default=None,
    )


@mutation
async def delete_image_definition(
    info: Info, input: Annotated[DeleteImageDefinitionInput, INPUT]
) -> DeleteImageDefinitionPayload:
    async with info.context.transaction() as tx:
        gallery = await definitions.delete_definition(
            tx, definition_id=pk(input.image_definition_id, "ImageDefinition", "imageDefinitionId")
        )
    return DeleteImageDefinitionPayload(
        deleted_id=input.image_definition_id, gallery=Gallery.of(gallery) if gallery else None
    )
