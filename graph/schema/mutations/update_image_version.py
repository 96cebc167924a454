"""updateImageVersion: change a version's target regions, flags, end-of-life date or release notes."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.domain.versions import update as version_update
from graph.domain.versions.update import Changes
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import FUTURE, TEXT, id_of
from graph.schema.inputs import TARGETS, TargetRegionInput, clearable, keep_null, omit_null, target_regions_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.version import ImageVersion


@strawberry.input(
    description="Input of `updateImageVersion`; omitted fields are unchanged. Null changes nothing, except where noted."
)
class UpdateImageVersionInput:
    image_version_id: strawberry.ID = strawberry.field(
        description="The version to change.", metadata=id_of("ImageVersion")
    )
    target_regions: list[TargetRegionInput] | None = strawberry.field(
        description="All target regions, including the source region; each at most once. New regions are added; omitted "
        "regions are removed together with their replicas.",
        metadata=TARGETS,
    )
    exclude_from_latest: bool | None = strawberry.field(
        description="If true, the version is never chosen as the latest version, except in regions that override this."
    )
    end_of_life_date: datetime | None = clearable(
        description="When the version should no longer be used; must be in the future. Null clears it.", metadata=FUTURE
    )
    block_deletion_before_end_of_life: bool | None = strawberry.field(
        description="Whether deletion is refused until `endOfLifeDate`; has no effect without that date."
    )
    allow_deletion_of_replicated_locations: bool | None = strawberry.field(
        description="Whether `updateImageVersion` can remove target regions."
    )
    release_notes: str | None = clearable(
        description="The changes in this version. Up to 4,096 characters. Null clears it.", metadata=TEXT
    )


@strawberry.type(description="Result of a mutation that changes a version.")
class ImageVersionPayload(Payload):
    image_version: ImageVersion | None = strawberry.field(
        description="The version; null if the mutation failed.", default=None
    )


@mutation
async def update_image_version(info: Info, input: Annotated[UpdateImageVersionInput, INPUT]) -> ImageVersionPayload:
    async with info.context.transaction() as tx:
        row = await version_update.update(
            tx,
            version_id=pk(input.image_version_id, "ImageVersion", "imageVersionId"),
            changes=Changes(
                target_regions=omit_null(target_regions_of(input.target_regions)),
                exclude_from_latest=omit_null(input.exclude_from_latest),
                end_of_life_date=keep_null(input.end_of_life_date),
                block_deletion_before_end_of_life=omit_null(input.block_deletion_before_end_of_life),
                allow_deletion_of_replicated_locations=omit_null(input.allow_deletion_of_replicated_locations),
                release_notes=keep_null(input.release_notes),
            ),
        )
    return ImageVersionPayload(image_version=ImageVersion.of(row))
