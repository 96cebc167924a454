"""restoreImageVersion: undo a soft deletion."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.transaction import Transaction
from graph.domain.versions import deletion as version_deletion
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.payload import INPUT, change
from graph.schema.mutations.update_image_version import ImageVersionPayload, refused, versioned


@strawberry.input(description="Input of `restoreImageVersion`.")
class RestoreImageVersionInput:
    image_version_id: strawberry.ID = strawberry.field(description="The soft-deleted version.")


async def restore_image_version(info: Info, input: Annotated[RestoreImageVersionInput, INPUT]) -> ImageVersionPayload:
    async def work(tx: Transaction) -> models.ImageVersion:
        return await version_deletion.restore(
            tx, version_id=pk(input.image_version_id, "ImageVersion", "imageVersionId")
        )

    return await change(info, work, versioned, refused)
