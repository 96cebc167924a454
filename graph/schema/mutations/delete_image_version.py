"""deleteImageVersion: delete a version, first softly and then permanently."""

from typing import Annotated

import strawberry

from graph.domain.versions import deletion as version_deletion
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.delete_lab import DeletePayload
from graph.schema.mutations.payload import INPUT, mutation


@strawberry.input(description="Input of `deleteImageVersion`.")
class DeleteImageVersionInput:
    image_version_id: strawberry.ID = strawberry.field(
        description="The version to delete; if it is soft-deleted, it is deleted permanently. Deleting a "
        "deleted version is not an error.",
        metadata=id_of("ImageVersion"),
    )


@mutation
async def delete_image_version(info: Info, input: Annotated[DeleteImageVersionInput, INPUT]) -> DeletePayload:
    async with info.context.transaction() as tx:
        await version_deletion.delete_version(
            tx, version_id=pk(input.image_version_id, "ImageVersion", "imageVersionId")
        )
    return DeletePayload(deleted_id=input.image_version_id)
