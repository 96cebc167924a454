"""startTemplateVm: start a lab's template."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.labs import template_vms
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.mutations.create_lab import LabPayload
from graph.schema.mutations.payload import INPUT, change
from graph.schema.types.lab import Lab


@strawberry.input(description="Input of `startTemplateVm`.")
class StartTemplateVmInput:
    lab_id: strawberry.ID = strawberry.field(description="The lab whose template to start.")


async def start_template_vm(info: Info, input: Annotated[StartTemplateVmInput, INPUT]) -> LabPayload:
    async def work(tx: Transaction) -> models.Lab:
        return await template_vms.start(tx, lab_id=pk(input.lab_id, "Lab", "labId"))

    return await change(
        info, work, lambda row: LabPayload(lab=Lab.of(row)), lambda errors: LabPayload(user_errors=errors)
    )
