"""createImageVersion: create a version directly, without a lab."""

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


@strawberry.input(description="The source of a version's bytes.", one_of=True)
class ImageVersionSourceInput:
    upload_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description="A complete upload to the image's gallery. It is deleted after the version has been created.",
    )
    image_version_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET, description="A version that the viewer may read, of this or another gallery."
    )


@strawberry.input(description="Input of `createImageVersion`.")
class CreateImageVersionInput:
    image_definition_id: strawberry.ID = strawberry.field(description="The image definition to create the version in.")
    name: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="The version number, Major.Minor.Patch; must not exist yet."
        " Defaults to the highest number with the patch part raised"
        " by one.",
    )
    source: ImageVersionSourceInput = strawberry.field(description="The bytes to create the version from.")
    source_region_name: str = strawberry.field(
        description="The source region, which stores the version "
        "first: canonical or display name; case and "
        "spaces are ignored."
    )
    target_regions: list[TargetRegionInput] | None = strawberry.field(
        default=strawberry.UNSET,
        description="All target regions, including the source region; defaults to the source region alone.",
    )
    exclude_from_latest: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether the version is never chosen as the latest version; defaults to false.",
    )
    end_of_life_date: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="When the version should no longer be used; must be in the future."
    )
    release_notes: str | None = strawberry.field(default=strawberry.UNSET, description="The changes in this version.")
    idempotency_key: str | None = strawberry.field(
        default=strawberry.UNSET,
        description="A key that the client chooses. Repeating the key for the same image definition "
        "returns the version that was created first and ignores the rest of the input.",
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
