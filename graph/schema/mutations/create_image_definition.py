"""createImageDefinition: create an image definition without versions."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated

import strawberry

from graph.db.enums import Architecture, HyperVGeneration, OSState, OSType
from graph.domain.galleries import definitions, features
from graph.domain.galleries.definitions import Details, Identity, Range
from graph.domain.galleries.features import Feature, FeatureName
from graph.domain.values import names
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import FUTURE, LINE, TEXT, WEB_ADDRESS, by, id_of
from graph.schema.inputs import TAGS, TagInput, or_default, tags_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.definition import ImageDefinition


@strawberry.input(
    description="A range of integers. Each bound is optional; the lower one must not exceed the upper one."
)
class IntRangeInput:
    min: int | None = strawberry.field(description="The lower bound, 1 to 100,000; if omitted, there is none.")
    max: int | None = strawberry.field(description="The upper bound, 1 to 100,000; if omitted, there is none.")


@strawberry.input(description="A capability or requirement of the image.")
class ImageFeatureInput:
    name: FeatureName = strawberry.field(description="The name of the capability or requirement.")
    value: str = strawberry.field(
        description="The value. The description of each `ImageFeatureName` lists the allowed values."
    )
    starts_at_version: str | None = strawberry.field(
        description="The first version that the feature applies to, Major.Minor.Patch; if omitted, it applies to all "
        "versions. A feature has one value for each first version.",
    )


def range_of(given: IntRangeInput | None) -> Range | None:
    """Return the range; null has no bounds."""
    return None if given is None else Range(given.min, given.max)


def features_of(given: Sequence[ImageFeatureInput] | None) -> list[Feature]:
    """Return the features; null is no features."""
    return [Feature(one.name, one.value, one.starts_at_version) for one in given or ()]


RANGE = by(lambda given, *path: definitions.check_range(range_of(given), *path))
FEATURES = by(lambda given, *path: features.check(features_of(given), *path))
# The publisher, offer or SKU, by the field's name.
IDENTIFIER = by(
    lambda given, *path: definitions.check_identifier(given, definitions.IDENTIFIER_LENGTHS[path[-1]], path[-1])
)


@strawberry.input(description="Input of `createImageDefinition`.")
class CreateImageDefinitionInput:
    gallery_id: strawberry.ID = strawberry.field(
        description="The gallery to create the image definition in.", metadata=id_of("Gallery")
    )
    name: str = strawberry.field(
        description="The name: 1 to 80 letters, digits, '_', '.' and '-'; starts"
        " and ends with a letter or digit; unique in the gallery, "
        "case-insensitive.",
        metadata=by(names.definition_name),
    )
    publisher: str = strawberry.field(
        description="The publisher part of the publisher/offer/SKU "
        "identifier, which is unique in the gallery: 1 to 128 "
        "letters, digits, '_', '.' and '-'; does not end with "
        "'.'.",
        metadata=IDENTIFIER,
    )
    offer: str = strawberry.field(
        description="The offer part of the publisher/offer/SKU identifier, "
        "which is unique in the gallery: 1 to 64 letters, digits, "
        "'_', '.' and '-'; does not end with '.'.",
        metadata=IDENTIFIER,
    )
    sku: str = strawberry.field(
        description="The SKU part of the publisher/offer/SKU identifier, which is"
        " unique in the gallery: 1 to 64 letters, digits, '_', '.' "
        "and '-'; does not end with '.'.",
        metadata=IDENTIFIER,
    )
    os_type: OSType = strawberry.field(description="The operating system of all versions. Cannot be changed later.")
    os_state: OSState = strawberry.field(
        description="Whether all versions are generalized or specialized (see `OSState`). Cannot be changed later."
    )
    hyper_v_generation: HyperVGeneration | None = strawberry.field(
        description="The VM generation of all versions; defaults to V1. Cannot be changed later.",
    )
    architecture: Architecture | None = strawberry.field(
        description="The processor architecture of all versions; defaults to X64. Cannot be changed later.",
    )
    eula: str | None = strawberry.field(
        description="The license agreement that users of the image accept. Up to 4,096 characters.", metadata=TEXT
    )
    privacy_statement_uri: str | None = strawberry.field(
        description="The privacy statement. An `http://` or `https://` URL of up to 4,096 characters.",
        metadata=WEB_ADDRESS,
    )
    features: list[ImageFeatureInput] | None = strawberry.field(
        description="Up to 20 features. The server stores and shows them; it does not enforce them.", metadata=FEATURES
    )
    display_name: str | None = strawberry.field(
        description="A display name, which need not be unique. Up to 4,096 characters.", metadata=LINE
    )
    description: str | None = strawberry.field(
        description="The purpose of the image. Up to 4,096 characters.", metadata=TEXT
    )
    recommended_vcpus: IntRangeInput | None = strawberry.field(
        description="The recommended number of virtual processors. A template that runs on the server does not start if "
        "the lower bound exceeds the operator's limit.",
        metadata=RANGE,
    )
    recommended_memory_gb: IntRangeInput | None = strawberry.field(
        description="The recommended memory in GiB (2^30 bytes). A template that runs on the server does not start if "
        "the lower bound exceeds the operator's limit.",
        metadata=RANGE,
    )
    end_of_life_date: datetime | None = strawberry.field(
        description="When the image should no longer be used; must be in the future.", metadata=FUTURE
    )
    release_note_uri: str | None = strawberry.field(
        description="The release notes. An `http://` or `https://` URL of up to 4,096 characters.", metadata=WEB_ADDRESS
    )
    tags: list[TagInput] | None = strawberry.field(
        description="Up to 50 tags with different names, compared case-sensitively.", metadata=TAGS
    )


@strawberry.type(description="Result of a mutation that changes an image definition.")
class ImageDefinitionPayload(Payload):
    image_definition: ImageDefinition | None = strawberry.field(
        description="The image definition; null if the mutation failed.", default=None
    )


@mutation
async def create_image_definition(
    info: Info, input: Annotated[CreateImageDefinitionInput, INPUT]
) -> ImageDefinitionPayload:
    async with info.context.transaction() as tx:
        row = await definitions.create(
            tx,
            gallery_id=pk(input.gallery_id, "Gallery", "galleryId"),
            identity=Identity(
                name=input.name,
                publisher=input.publisher,
                offer=input.offer,
                sku=input.sku,
                os_type=input.os_type,
                os_state=input.os_state,
                hyper_v_generation=or_default(input.hyper_v_generation, HyperVGeneration.V1),
                architecture=or_default(input.architecture, Architecture.X64),
                eula=input.eula,
                privacy_statement_uri=input.privacy_statement_uri,
                features=features_of(input.features),
            ),
            details=Details(
                display_name=input.display_name,
                description=input.description,
                recommended_vcpus=range_of(input.recommended_vcpus),
                recommended_memory_gb=range_of(input.recommended_memory_gb),
                end_of_life_date=input.end_of_life_date,
                release_note_uri=input.release_note_uri,
                tags=tags_of(input.tags),
            ),
        )
    return ImageDefinitionPayload(image_definition=ImageDefinition.of(row))
