"""restoreImageVersion: undo a soft deletion."""

from typing import Annotated

import strawberry

from graph.domain.versions import deletion as version_deletion
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.mutations.update_image_version import ImageVersionPayload
from graph.schema.types.version import ImageVersion


@strawberry.input(description="Input of `restoreImageVersion`.")
class RestoreImageVersionInput:
    image_version_id: strawberry.ID = strawberry.field(
        description="The soft-deleted version.", metadata=id_of("ImageVersion")
    )


@mutation
async def restore_image_version(info: Info, input: Annotated[RestoreImageVersionInput, INPUT]) -> ImageVersionPayload:
    async with info.context.transaction() as tx:
        row = await version_deletion.restore(
            tx, version_id=pk(input.image_version_id, "ImageVersion", "imageVersionId")
        )
    return ImageVersionPayload(image_version=ImageVersion.of(row))
