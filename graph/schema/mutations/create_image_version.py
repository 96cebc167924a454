"""createImageVersion: a version made directly, without a lab."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.transaction import Transaction
from graph.domain.versions import create as version_create
from graph.domain.versions.create import NewVersion
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.inputs import TargetRegionInput, targets
from graph.schema.mutations.payload import INPUT, change
from graph.schema.mutations.update_image_version import ImageVersionPayload, refused, versioned


@strawberry.input(description="What a version is made from: exactly one of these.", one_of=True)
class ImageVersionSourceInput:
    upload_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="An upload to the image's gallery that has all its bytes; gone once the version is made.",
    )
    image_version_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A version that the caller may read, of this or another gallery."
    )


@strawberry.input(description="Input of `createImageVersion`.")
class CreateImageVersionInput:
    image_definition_id: strawberry.ID = strawberry.field(description="The image that it is to be a version of.")
    name: str | None = strawberry.field(
        default=strawberry.UNSET, description="Major.Minor.Patch, any that is free; the next patch when left out."
    )
    source: ImageVersionSourceInput = strawberry.field(description="What it is made from.")
    source_region_name: str = strawberry.field(description="Where it is first to be.")
    target_regions: list[TargetRegionInput] | None = strawberry.field(
        default=strawberry.UNSET, description="All regions it is to be in; the source region alone when left out."
    )
    exclude_from_latest: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether to keep it from being the latest; false when left out."
    )
    end_of_life_date: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="When it should no longer be used: a time that lies ahead."
    )
    release_notes: str | None = strawberry.field(default=strawberry.UNSET, description="What is in this version.")
    idempotency_key: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="A word of the caller's: the same one on the same image returns the version it first made.",
    )


async def create_image_version(info: Info, input: Annotated[CreateImageVersionInput, INPUT]) -> ImageVersionPayload:
    wanted = NewVersion(
        name=input.name if isinstance(input.name, str) else None,
        source_region=input.source_region_name,
        target_regions=targets(input.target_regions),
        exclude_from_latest=input.exclude_from_latest is True,
        end_of_life_date=input.end_of_life_date or None,
        release_notes=input.release_notes or None,
        idempotency_key=input.idempotency_key if isinstance(input.idempotency_key, str) else None,
    )

    async def work(tx: Transaction) -> models.ImageVersion:
        definition = pk(input.image_definition_id, "ImageDefinition", "imageDefinitionId")
        if isinstance(input.source.upload_id, str):
            upload = pk(input.source.upload_id, "Upload", *version_create.UPLOADED)
            return await version_create.create_from_upload(
                tx, definition_id=definition, upload_id=upload, wanted=wanted
            )
        source = pk(input.source.image_version_id or "", "ImageVersion", *version_create.SOURCE)
        return await version_create.create_from_version(tx, definition_id=definition, source_id=source, wanted=wanted)

    return await change(info, work, versioned, refused)
