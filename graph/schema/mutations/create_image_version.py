"""createImageVersion: create a version directly, without a lab."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.domain.galleries.version_numbers import parse
from graph.domain.replication import target_regions
from graph.domain.versions import create as version_create
from graph.domain.versions.create import NewVersion
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import FUTURE, KEY, REGION, TEXT, Given, by, checked, id_of
from graph.schema.inputs import TargetRegionInput, optional_pk, or_default, target_regions_of
from graph.schema.mutations.idempotency import idempotency_of
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.mutations.update_image_version import ImageVersionPayload
from graph.schema.types.version import ImageVersion
from graph.settings import region_key


def _check_targets(given: Given) -> None:
    targets = target_regions.check_list(given.settings, target_regions_of(given.value) or ())
    target_regions.check_source(targets, region_key(given.parent.source_region_name))


@strawberry.input(description="The source of a version's bytes.", one_of=True)
class ImageVersionSourceInput:
    upload_id: strawberry.ID | None = strawberry.field(
        description="A complete upload to the image's gallery. It is deleted after the version has been created.",
        metadata=id_of("Upload"),
    )
    image_version_id: strawberry.ID | None = strawberry.field(
        description="A version that the viewer may read, of this or another gallery.", metadata=id_of("ImageVersion")
    )


@strawberry.input(description="Input of `createImageVersion`.")
class CreateImageVersionInput:
    image_definition_id: strawberry.ID = strawberry.field(
        description="The image definition to create the version in.", metadata=id_of("ImageDefinition")
    )
    name: str | None = strawberry.field(
        description="The version number, Major.Minor.Patch: three integers from 0 to 2,147,483,647 without leading zeros."
        " It must not exist yet; it may be lower than the highest number. Defaults to the highest number with"
        " the patch part raised by one, and to 1.0.0 for the first version.",
        metadata=by(parse),
    )
    source: ImageVersionSourceInput = strawberry.field(description="The bytes to create the version from.")
    source_region_name: str = strawberry.field(
        description="The name of the source region, which stores the version first; case-insensitive, spaces ignored.",
        metadata=REGION,
    )
    target_regions: list[TargetRegionInput] | None = strawberry.field(
        description="All target regions, including the source region; each at most once. Defaults to the source region "
        "alone.",
        metadata=checked(_check_targets),
    )
    exclude_from_latest: bool | None = strawberry.field(
        description="Whether the version is never chosen as the latest version; defaults to false.",
    )
    end_of_life_date: datetime | None = strawberry.field(
        description="When the version should no longer be used; must be in the future. Informational, unless deletion is "
        "blocked by `blockDeletionBeforeEndOfLife`.",
        metadata=FUTURE,
    )
    release_notes: str | None = strawberry.field(
        description="The changes in this version. Up to 4,096 characters.", metadata=TEXT
    )
    idempotency_key: str | None = strawberry.field(
        description="A key of 1 to 200 characters that the client chooses. Repeating the mutation with the same key and "
        "input returns the version that was created first. The same key with other input for the same image definition "
        "gives the error IDEMPOTENCY_KEY_REUSED.",
        metadata=KEY,
    )


@mutation
async def create_image_version(info: Info, input: Annotated[CreateImageVersionInput, INPUT]) -> ImageVersionPayload:
    definition_id = pk(input.image_definition_id, "ImageDefinition", "imageDefinitionId")
    upload_id = optional_pk(input.source.upload_id, "Upload", *version_create.UPLOADED)
    source_id = optional_pk(input.source.image_version_id, "ImageVersion", *version_create.SOURCE)
    wanted = NewVersion(
        name=input.name,
        source_region=input.source_region_name,
        target_regions=target_regions_of(input.target_regions),
        exclude_from_latest=or_default(input.exclude_from_latest, False),
        end_of_life_date=input.end_of_life_date,
        release_notes=input.release_notes,
        idempotency=idempotency_of(info, input),
    )
    async with info.context.transaction() as tx:
        if upload_id is not None:
            row = await version_create.create_from_upload(
                tx, definition_id=definition_id, upload_id=upload_id, wanted=wanted
            )
        else:
            assert source_id is not None  # The input has exactly one source.
            row = await version_create.create_from_version(
                tx, definition_id=definition_id, source_id=source_id, wanted=wanted
            )
    return ImageVersionPayload(image_version=ImageVersion.of(row))
