"""updateImageDefinition: change an image definition's mutable fields."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.galleries import definitions
from graph.domain.galleries.definitions import Details
from graph.domain.transaction import Transaction
from graph.domain.values.unset import UNSET
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


@strawberry.input(description="Input of `updateImageDefinition`; omitted fields are unchanged, null clears a field.")
class UpdateImageDefinitionInput:
    image_definition_id: strawberry.ID = strawberry.field(description="The image definition to change.")
    display_name: str | None = strawberry.field(
        default=strawberry.UNSET, description="A display name; need not be unique."
    )
    description: str | None = strawberry.field(default=strawberry.UNSET, description="The purpose of the image.")
    recommended_vcpus: IntRangeInput | None = strawberry.field(
        default=strawberry.UNSET, description="The recommended number of virtual processors."
    )
    recommended_memory_gb: IntRangeInput | None = strawberry.field(
        default=strawberry.UNSET, description="The recommended memory, in GB."
    )
    end_of_life_date: datetime | None = strawberry.field(
        default=strawberry.UNSET, description="When the image should no longer be used; must be in the future."
    )
    release_note_uri: str | None = strawberry.field(
        default=strawberry.UNSET, description="The URL of the release notes."
    )
    tags: list[TagInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Up to 50 tags with different names; they replace all existing tags."
    )
    features: list[ImageFeatureInput] | None = strawberry.field(
        default=strawberry.UNSET,
        description="Up to 20 features; they replace all existing features. Requires `allowFeatureChanges`.",
    )
    allow_feature_changes: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Confirms that the features change; without it, the mutation fails if `features` differs.",
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
            new_features=UNSET if input.features is strawberry.UNSET else abilities(input.features or []),
            allow_feature_changes=input.allow_feature_changes is True,
        )

    return await change(
        info,
        work,
        lambda row: ImageDefinitionPayload(image_definition=ImageDefinition.of(row)),
        lambda errors: ImageDefinitionPayload(user_errors=errors),
    )
