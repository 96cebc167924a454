"""updateImageVersion: change a version's target regions and flags."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.transaction import Transaction
from graph.domain.values.unset import UNSET
from graph.domain.versions import update as version_update
from graph.domain.versions.update import Changes
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.inputs import TargetRegionInput, nullable, plain, targets
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.version import ImageVersion


@strawberry.input(description="Input of `updateImageVersion`; omitted fields are unchanged.")
class UpdateImageVersionInput:
    image_version_id: strawberry.ID = strawberry.field(description="The version to change.")
    target_regions: list[TargetRegionInput] | None = strawberry.field(
        default=strawberry.UNSET,
        description="All target regions, including the source region. New regions are added; regions that"
        " are left out are removed together with their replicas.",
    )
    exclude_from_latest: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="If true, the version is never chosen as the latest version, except in regions that override this.",
    )
    end_of_life_date: datetime | None = strawberry.field(
        default=strawberry.UNSET,
        description="When the version should no longer be used; must be in the future. Null clears it.",
    )
    block_deletion_before_end_of_life: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether deletion is refused until the end-of-life date."
    )
    allow_deletion_of_replicated_locations: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether target regions can be removed from the version."
    )
    release_notes: str | None = strawberry.field(
        default=strawberry.UNSET, description="The changes in this version; null clears it."
    )


@strawberry.type(description="Result of a mutation that changes a version.")
class ImageVersionPayload:
    image_version: ImageVersion | None = strawberry.field(
        description="The version; null if the mutation failed.", default=None
    )
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])


def versioned(row: models.ImageVersion) -> ImageVersionPayload:
    """Return the payload of a success."""
    return ImageVersionPayload(image_version=ImageVersion.of(row))


def refused(errors: list[UserError]) -> ImageVersionPayload:
    """Return the payload of a failure."""
    return ImageVersionPayload(user_errors=errors)


async def update_image_version(info: Info, input: Annotated[UpdateImageVersionInput, INPUT]) -> ImageVersionPayload:
    async def work(tx: Transaction) -> models.ImageVersion:
        regions = targets(input.target_regions)
        return await version_update.update(
            tx,
            version_id=pk(input.image_version_id, "ImageVersion", "imageVersionId"),
            changes=Changes(
                target_regions=UNSET if regions is None else regions,
                exclude_from_latest=plain(input.exclude_from_latest),
                end_of_life_date=nullable(input.end_of_life_date),
                block_deletion_before_end_of_life=plain(input.block_deletion_before_end_of_life),
                allow_deletion_of_replicated_locations=plain(input.allow_deletion_of_replicated_locations),
                release_notes=nullable(input.release_notes),
            ),
        )

    return await change(info, work, versioned, refused)
