"""retryReplication: replicate a version again to failed and cancelled regions."""

from typing import Annotated

import strawberry

from graph.domain.versions import update as version_update
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import REGIONS, id_of
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.mutations.update_image_version import ImageVersionPayload
from graph.schema.types.version import ImageVersion


@strawberry.input(description="Input of `retryReplication`.")
class RetryReplicationInput:
    image_version_id: strawberry.ID = strawberry.field(
        description="The version to replicate again.", metadata=id_of("ImageVersion")
    )
    region_names: list[str] | None = strawberry.field(
        description="The names of the failed or canceled regions to retry; case-insensitive, spaces ignored. Defaults to all such "
        "regions.",
        metadata=REGIONS,
    )


@mutation
async def retry_replication(info: Info, input: Annotated[RetryReplicationInput, INPUT]) -> ImageVersionPayload:
    async with info.context.transaction() as tx:
        row = await version_update.retry_replication(
            tx, version_id=pk(input.image_version_id, "ImageVersion", "imageVersionId"), region_names=input.region_names
        )
    return ImageVersionPayload(image_version=ImageVersion.of(row))
