"""exportImage: export a lab's template to the attached gallery as a new image definition."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.exports import start as export_start
from graph.domain.exports.start import ExportRequest
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.inputs import TargetRegionInput, targets
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.export import Export

REGIONS = "The target regions, including the lab's region; defaults to the account's replication policy."
KEY = (
    "A key that the client chooses. Repeating the key for the same lab returns the export that was "
    "started first and ignores the rest of the input."
)


@strawberry.input(description="Input of `exportImage`.")
class ExportImageInput:
    lab_id: strawberry.ID = strawberry.field(description="The lab whose template to export.")
    image_name: str = strawberry.field(
        description="The name of the new image definition: 1 to 80 letters, digits, '_', '.' and '-'; "
        "starts and ends with a letter or digit; unique in the gallery, case-insensitive."
    )
    description: str | None = strawberry.field(default=strawberry.UNSET, description="The purpose of the image.")
    release_notes: str | None = strawberry.field(default=strawberry.UNSET, description="The changes in this version.")
    target_regions: list[TargetRegionInput] | None = strawberry.field(default=strawberry.UNSET, description=REGIONS)
    idempotency_key: str | None = strawberry.field(default=strawberry.UNSET, description=KEY)


@strawberry.type(description="Result of a mutation that starts, cancels or retries an export.")
class ExportPayload:
    export: Export | None = strawberry.field(description="The export; null if the mutation failed.", default=None)
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])


def exported(row: models.Export) -> ExportPayload:
    """Return the payload of a success."""
    return ExportPayload(export=Export.of(row))


def refused(errors: list[UserError]) -> ExportPayload:
    """Return the payload of a failure."""
    return ExportPayload(user_errors=errors)


async def export_image(info: Info, input: Annotated[ExportImageInput, INPUT]) -> ExportPayload:
    async def work(tx: Transaction) -> models.Export:
        request = ExportRequest(
            lab_id=pk(input.lab_id, "Lab", "labId"),
            release_notes=input.release_notes or None,
            target_regions=targets(input.target_regions),
            idempotency_key=input.idempotency_key if isinstance(input.idempotency_key, str) else None,
        )
        return await export_start.export_new(
            tx, request, image_name=input.image_name, description=input.description or None
        )

    return await change(info, work, exported, refused)
