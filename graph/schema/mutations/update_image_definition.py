"""updateImageDefinition: change an image definition's mutable fields."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.domain.galleries import definitions
from graph.domain.galleries.definitions import Details
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import FUTURE, LINE, TEXT, WEB_ADDRESS, id_of
from graph.schema.inputs import TAGS, TagInput, clearable, convert_given, keep_null, or_default, tags_of
from graph.schema.mutations.create_image_definition import (
    FEATURES,
    RANGE,
    ImageDefinitionPayload,
    ImageFeatureInput,
    IntRangeInput,
    features_of,
    range_of,
)
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.definition import ImageDefinition


@strawberry.input(description="Input of `updateImageDefinition`; omitted fields are unchanged, null clears a field.")
class UpdateImageDefinitionInput:
    image_definition_id: strawberry.ID = strawberry.field(
        description="The image definition to change.", metadata=id_of("ImageDefinition")
    )
    display_name: str | None = clearable(
        description="A display name, which need not be unique. Up to 4,096 characters.", metadata=LINE
    )
    description: str | None = clearable(description="The purpose of the image. Up to 4,096 characters.", metadata=TEXT)
    recommended_vcpus: IntRangeInput | None = clearable(
        description="The recommended number of virtual processors. A template that runs on the server does not start if "
        "the lower bound exceeds the operator's limit.",
        metadata=RANGE,
    )
    recommended_memory_gb: IntRangeInput | None = clearable(
        description="The recommended memory in GiB (2^30 bytes). A template that runs on the server does not start if "
        "the lower bound exceeds the operator's limit.",
        metadata=RANGE,
    )
    end_of_life_date: datetime | None = clearable(
        description="When the image should no longer be used; must be in the future.", metadata=FUTURE
    )
    release_note_uri: str | None = clearable(
        description="The release notes. An `http://` or `https://` URL of up to 4,096 characters.", metadata=WEB_ADDRESS
    )
    tags: list[TagInput] | None = clearable(
        description="Up to 50 tags with different names; they replace all existing tags.", metadata=TAGS
    )
    features: list[ImageFeatureInput] | None = clearable(
        description="Up to 20 features; they replace all existing features. A change requires `allowFeatureChanges`.",
        metadata=FEATURES,
    )
    allow_feature_changes: bool | None = strawberry.field(
        description="Confirms that the features change; defaults to false. Without it, the mutation fails with "
        "IMMUTABLE_FIELD if `features` differs from the existing features.",
    )


@mutation
async def update_image_definition(
    info: Info, input: Annotated[UpdateImageDefinitionInput, INPUT]
) -> ImageDefinitionPayload:
    async with info.context.transaction() as tx:
        row = await definitions.update(
            tx,
            definition_id=pk(input.image_definition_id, "ImageDefinition", "imageDefinitionId"),
            details=Details(
                display_name=keep_null(input.display_name),
                description=keep_null(input.description),
                recommended_vcpus=convert_given(input.recommended_vcpus, range_of),
                recommended_memory_gb=convert_given(input.recommended_memory_gb, range_of),
                end_of_life_date=keep_null(input.end_of_life_date),
                release_note_uri=keep_null(input.release_note_uri),
                tags=convert_given(input.tags, tags_of),
            ),
            new_features=convert_given(input.features, features_of),
            allow_feature_changes=or_default(input.allow_feature_changes, False),
        )
    return ImageDefinitionPayload(image_definition=ImageDefinition.of(row))
