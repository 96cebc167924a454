"""retryExport: retry the failed parts of an export."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.exports import lifecycle as export_lifecycle
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.export_image import ExportPayload, exported, refused
from graph.schema.mutations.payload import INPUT, change


@strawberry.input(description="Input of `retryExport`.")
class RetryExportInput:
    export_id: strawberry.ID = strawberry.field(description="The export to retry.")


async def retry_export(info: Info, input: Annotated[RetryExportInput, INPUT]) -> ExportPayload:
    async def work(tx: Transaction) -> models.Export:
        return await export_lifecycle.retry(tx, export_id=pk(input.export_id, "Export", "exportId"))

    return await change(info, work, exported, refused)
