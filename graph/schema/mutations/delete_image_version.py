"""deleteImageVersion: delete a version, first softly and then permanently."""

from typing import Annotated

import strawberry

from graph.domain.versions import deletion as version_deletion
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletionPayload, mutation
from graph.schema.types.definition import ImageDefinition
from graph.schema.types.version import ImageVersion


@strawberry.input(description="Input of `deleteImageVersion`.")
class DeleteImageVersionInput:
    image_version_id: strawberry.ID = strawberry.field(
        description="The version to delete; if it is soft-deleted, it is deleted permanently. Deleting a "
        "deleted version is not an error.",
        metadata=id_of("ImageVersion"),
    )


@strawberry.type(description="Result of `deleteImageVersion`.")
class DeleteImageVersionPayload(DeletionPayload):
    deleted_id: strawberry.ID | None = strawberry.field(
        description="The id of the version if it no longer exists; null if it is soft-deleted or the mutation failed.",
        default=None,
    )
    image_version: ImageVersion | None = strawberry.field(
        description="The soft-deleted version, which can be restored until its retention ends; null if it no longer exists "
        "or the mutation failed.",
        default=None,
    )
    image_definition: ImageDefinition | None = strawberry.field(
        description="The image definition of the version; null if the version did not exist or the mutation failed.",
        default=None,
    )


@mutation
async def delete_image_version(
    info: Info, input: Annotated[DeleteImageVersionInput, INPUT]
) -> DeleteImageVersionPayload:
    async with info.context.transaction() as tx:
        version, definition = await version_deletion.delete_version(
            tx, version_id=pk(input.image_version_id, "ImageVersion", "imageVersionId")
        )
    return DeleteImageVersionPayload(
        deleted_id=None if version else input.image_version_id,
        image_version=ImageVersion.of(version) if version else None,
        image_definition=ImageDefinition.of(definition) if definition else None,
    )
