"""setProductionVersion: pin the version that new labs get, or follow the latest version."""

from typing import Annotated

import strawberry

from graph.domain.versions import production
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import TEXT, id_of
from graph.schema.inputs import optional_pk
from graph.schema.mutations.create_image_definition import ImageDefinitionPayload
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.definition import ImageDefinition


@strawberry.input(description="Input of `setProductionVersion`.")
class SetProductionVersionInput:
    image_definition_id: strawberry.ID = strawberry.field(
        description="The image definition.", metadata=id_of("ImageDefinition")
    )
    image_version_id: strawberry.ID | None = strawberry.field(
        description="The version of the image to pin; it must be complete and not soft-deleted. If omitted or null, the image "
        "follows its latest version.",
        metadata=id_of("ImageVersion"),
    )
    note: str | None = strawberry.field(
        description="The reason, for the history. Up to 4,096 characters. Ignored if nothing changes.", metadata=TEXT
    )


@mutation
async def set_production_version(
    info: Info, input: Annotated[SetProductionVersionInput, INPUT]
) -> ImageDefinitionPayload:
    async with info.context.transaction() as tx:
        row = await production.set_production(
            tx,
            definition_id=pk(input.image_definition_id, "ImageDefinition", "imageDefinitionId"),
            version_id=optional_pk(input.image_version_id, "ImageVersion", "imageVersionId"),
            note=input.note,
        )
    return ImageDefinitionPayload(image_definition=ImageDefinition.of(row))
