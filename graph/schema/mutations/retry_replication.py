"""retryReplication: replicate a version again to failed regions."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.transaction import Transaction
from graph.domain.versions import update as version_update
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.payload import INPUT, change
from graph.schema.mutations.update_image_version import ImageVersionPayload, refused, versioned


@strawberry.input(description="Input of `retryReplication`.")
class RetryReplicationInput:
    image_version_id: strawberry.ID = strawberry.field(description="The version to replicate again.")
    region_names: list[str] | None = strawberry.field(
        default=strawberry.UNSET,
        description="The failed regions to retry; case and spaces are ignored. Defaults to all failed regions.",
    )


async def retry_replication(info: Info, input: Annotated[RetryReplicationInput, INPUT]) -> ImageVersionPayload:
    names = input.region_names if isinstance(input.region_names, list) else None

    async def work(tx: Transaction) -> models.ImageVersion:
        key = pk(input.image_version_id, "ImageVersion", "imageVersionId")
        return await version_update.retry_replication(tx, version_id=key, region_names=names)

    return await change(info, work, versioned, refused)
