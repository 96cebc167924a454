"""exportImage: export a lab's template to the attached gallery as a new image definition."""

from typing import Annotated

import strawberry

from graph.domain.exports import start as export_start
from graph.domain.exports.start import ExportRequest
from graph.domain.values import names
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import KEY, TEXT, by, id_of
from graph.schema.inputs import TARGETS, TargetRegionInput, target_regions_of
from graph.schema.mutations.idempotency import idempotency_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.export import Export

REGIONS = (
    "All target regions, including the lab's region; each at most once. Defaults to those of the account's"
    " replication policy."
)
KEY_DESCRIPTION = (
    "A key of 1 to 200 characters that the client chooses. Repeating the mutation with the same key"
    " and input returns the export that was started first. The same key with other input for the same lab gives the"
    " error IDEMPOTENCY_KEY_REUSED."
)


@strawberry.input(description="Input of `exportImage`.")
class ExportImageInput:
    lab_id: strawberry.ID = strawberry.field(description="The lab whose template to export.", metadata=id_of("Lab"))
    image_name: str = strawberry.field(
        description="The name of the new image definition: 1 to 80 letters, digits, '_', '.' and '-'; "
        "starts and ends with a letter or digit; unique in the gallery, case-insensitive.",
        metadata=by(names.definition_name),
    )
    description: str | None = strawberry.field(
        description="The purpose of the image. Up to 4,096 characters.", metadata=TEXT
    )
    release_notes: str | None = strawberry.field(
        description="The changes in this version. Up to 4,096 characters.", metadata=TEXT
    )
    target_regions: list[TargetRegionInput] | None = strawberry.field(description=REGIONS, metadata=TARGETS)
    idempotency_key: str | None = strawberry.field(description=KEY_DESCRIPTION, metadata=KEY)


@strawberry.type(description="Result of a mutation that starts, cancels or retries an export.")
class ExportPayload(Payload):
    export: Export | None = strawberry.field(description="The export; null if the mutation failed.", default=None)


@mutation
async def export_image(info: Info, input: Annotated[ExportImageInput, INPUT]) -> ExportPayload:
    request = ExportRequest(
        lab_id=pk(input.lab_id, "Lab", "labId"),
        release_notes=input.release_notes,
        target_regions=target_regions_of(input.target_regions),
        idempotency=idempotency_of(info, input),
    )
    async with info.context.transaction() as tx:
        row = await export_start.export_new(tx, request, image_name=input.image_name, description=input.description)
    return ExportPayload(export=Export.of(row))
