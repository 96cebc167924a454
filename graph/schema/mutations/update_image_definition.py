"""updateImageDefinition: change what can change of an image."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.galleries import definitions
from graph.domain.galleries.definitions import Details
from graph.domain.transaction import Transaction
from graph.domain.values.unset import NOT_GIVEN
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.inputs import TagInput, labels, nullable
from graph.schema.mutations.create_image_definition import (
    ImageDefinitionPayload,
    ImageFeatureInput,
    IntRangeInput,
    abilities,
    span,
)
from graph.schema.mutations.payload import INPUT, change
from graph.schema.types.definition import ImageDefinition


@strawberry.input(description="Input of `updateImageDefinition`; what is left out stays as it is, null clears it.")
class UpdateImageDefinitionInput:
    image_definition_id: strawberry.ID = strawberry.field(description="The image to change.")
    display_name: str | None = strawberry.field(default=strawberry.UNSET, description="A free name for people.")
    description: str | None = strawberry.field(default=strawberry.UNSET, description="What the image is for.")
    recommended_vcpus: IntRangeInput | None = strawberry.field(
        default=strawberry.UNSET, description="How many virtual processors it runs well with."
    )
    recommended_memory_gb: IntRangeInput | None = strawberry.field(
        default=strawberry.UNSET, description="How much memory it runs well with, in GB."
    )
    end_of_life_date: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="When it should no longer be used: a time that lies ahead."
    )
    release_note_uri: str | None = strawberry.field(
        default=strawberry.UNSET, description="The web page with its release notes."
    )
    tags: list[TagInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Up to 50 tags with different names; they replace those there were."
    )
    features: list[ImageFeatureInput] | None = strawberry.field(
        default=strawberry.UNSET,
        description="Up to 20 features; they replace those there were, if `allowFeatureChanges` says so.",
    )
    allow_feature_changes: bool | None = strawberry.field(
        default=strawberry.UNSET, description="Whether the features may change; refused when left out."
    )


async def update_image_definition(
    info: Info, input: Annotated[UpdateImageDefinitionInput, INPUT]
) -> ImageDefinitionPayload:
    async def work(tx: Transaction) -> models.ImageDefinition:
        return await definitions.update(
            tx,
            definition_id=pk(input.image_definition_id, "ImageDefinition", "imageDefinitionId"),
            details=Details(
                display_name=nullable(input.display_name),
                description=nullable(input.description),
                recommended_vcpus=span(input.recommended_vcpus),
                recommended_memory_gb=span(input.recommended_memory_gb),
                end_of_life_date=nullable(input.end_of_life_date),
                release_note_uri=nullable(input.release_note_uri),
                tags=labels(input.tags),
            ),
            new_features=NOT_GIVEN if input.features is strawberry.UNSET else abilities(input.features or []),
            allow_feature_changes=input.allow_feature_changes is True,
        )

    return await change(
        info,
        work,
        lambda row: ImageDefinitionPayload(image_definition=ImageDefinition.of(row)),
        lambda errors: ImageDefinitionPayload(user_errors=errors),
    )
