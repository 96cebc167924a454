"""createImageDefinition: a named image, still without versions."""

from datetime import datetime
from typing import Annotated

import strawberry

from graph.db import models
from graph.db.enums import Architecture, HyperVGeneration, OSState, OSType
from graph.domain.galleries import definitions
from graph.domain.galleries.definitions import Details, Identity, Range
from graph.domain.galleries.features import Feature, FeatureName
from graph.domain.transaction import Transaction
from graph.domain.values.unset import NotGiven
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.inputs import TagInput, labels, nullable
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.definition import ImageDefinition


@strawberry.input(description="A range of whole numbers; either end may be left open.")
class IntRangeInput:
    min: int | None = strawberry.field(default=strawberry.UNSET, description="The smallest.")
    max: int | None = strawberry.field(default=strawberry.UNSET, description="The largest.")


@strawberry.input(description="Something that an image can do, or needs.")
class ImageFeatureInput:
    name: FeatureName = strawberry.field(description="What it is.")
    value: str = strawberry.field(description="One of the values that the feature's name lists.")
    starts_at_version: str | None = strawberry.field(
        default=strawberry.UNSET, description="From which version on, Major.Minor.Patch; from the first when left out."
    )


@strawberry.input(description="Input of `createImageDefinition`.")
class CreateImageDefinitionInput:
    gallery_id: strawberry.ID = strawberry.field(description="The gallery that it is to be in.")
    name: str = strawberry.field(description="Up to 80 letters, digits, '_', '.' and '-', unique in the gallery.")
    publisher: str = strawberry.field(description="First part of an identifier that is unique in the gallery.")
    offer: str = strawberry.field(description="Second part of an identifier that is unique in the gallery.")
    sku: str = strawberry.field(description="Third part of an identifier that is unique in the gallery.")
    os_type: OSType = strawberry.field(description="The operating system of its versions; never changes.")
    os_state: OSState = strawberry.field(
        description="Whether its versions are generalized or specialized; never changes."
    )
    hyper_v_generation: HyperVGeneration | None = strawberry.field(
        default=strawberry.UNSET, description="The firmware its versions need; V1 when left out; never changes."
    )
    architecture: Architecture | None = strawberry.field(
        default=strawberry.UNSET, description="The processor its versions run on; X64 when left out; never changes."
    )
    eula: str | None = strawberry.field(default=strawberry.UNSET, description="The licence that its users accept.")
    privacy_statement_uri: str | None = strawberry.field(
        default=strawberry.UNSET, description="The web page with its privacy statement."
    )
    features: list[ImageFeatureInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Up to 20 features; kept and shown, not enforced here."
    )
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


@strawberry.type(description="Outcome of a change to an image definition.")
class ImageDefinitionPayload:
    image_definition: ImageDefinition | None = strawberry.field(
        description="The image definition; null when refused.", default=None
    )
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])


def span(given: IntRangeInput | None) -> Range | NotGiven | None:
    """Return a range in the rules' words."""
    found = nullable(given)
    if not isinstance(found, IntRangeInput):
        return found
    # Zero is an end that was given, and is to be refused.
    low, high = (end if isinstance(end, int) else None for end in (found.min, found.max))
    return Range(low, high)


def abilities(given: list[ImageFeatureInput]) -> list[Feature]:
    """Return features in the rules' words."""
    return [Feature(one.name, one.value, one.starts_at_version or None) for one in given]


async def create_image_definition(
    info: Info, input: Annotated[CreateImageDefinitionInput, INPUT]
) -> ImageDefinitionPayload:
    async def work(tx: Transaction) -> models.ImageDefinition:
        return await definitions.create(
            tx,
            gallery_id=pk(input.gallery_id, "Gallery", "galleryId"),
            identity=Identity(
                name=input.name,
                publisher=input.publisher,
                offer=input.offer,
                sku=input.sku,
                os_type=input.os_type,
                os_state=input.os_state,
                hyper_v_generation=input.hyper_v_generation or HyperVGeneration.V1,
                architecture=input.architecture or Architecture.X64,
                eula=input.eula or None,
                privacy_statement_uri=input.privacy_statement_uri or None,
                features=abilities(input.features or []),
            ),
            details=Details(
                display_name=nullable(input.display_name),
                description=nullable(input.description),
                recommended_vcpus=span(input.recommended_vcpus),
                recommended_memory_gb=span(input.recommended_memory_gb),
                end_of_life_date=nullable(input.end_of_life_date),
                release_note_uri=nullable(input.release_note_uri),
                tags=labels(input.tags),
            ),
        )

    return await change(
        info,
        work,
        lambda row: ImageDefinitionPayload(image_definition=ImageDefinition.of(row)),
        lambda errors: ImageDefinitionPayload(user_errors=errors),
    )
