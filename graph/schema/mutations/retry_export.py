"""retryExport: retry the failed parts of an export."""

from typing import Annotated

import strawberry

from graph.domain.exports import lifecycle as export_lifecycle
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import REGIONS, id_of
from graph.schema.mutations.export_image import ExportPayload
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.export import Export


@strawberry.input(description="Input of `retryExport`.")
class RetryExportInput:
    export_id: strawberry.ID = strawberry.field(description="The export to retry.", metadata=id_of("Export"))
    region_names: list[str] | None = strawberry.field(
        description="The names of the failed regions to retry, if the version is complete in its source region; case and "
        "spaces are ignored. Defaults to all failed regions. Not allowed if the copy to the source region failed: all "
        "regions are then retried.",
        metadata=REGIONS,
    )


@mutation
async def retry_export(info: Info, input: Annotated[RetryExportInput, INPUT]) -> ExportPayload:
    async with info.context.transaction() as tx:
        row = await export_lifecycle.retry(
            tx, export_id=pk(input.export_id, "Export", "exportId"), region_names=input.region_names
        )
    return ExportPayload(export=Export.of(row))
