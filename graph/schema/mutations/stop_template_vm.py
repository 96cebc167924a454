"""stopTemplateVm: stop a lab's template."""

from typing import Annotated

import strawberry

from graph.domain.labs import template_vms
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.create_lab import LabPayload
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.lab import Lab


@strawberry.input(description="Input of `stopTemplateVm`.")
class StopTemplateVmInput:
    lab_id: strawberry.ID = strawberry.field(description="The lab whose template to stop.", metadata=id_of("Lab"))


@mutation
async def stop_template_vm(info: Info, input: Annotated[StopTemplateVmInput, INPUT]) -> LabPayload:
    async with info.context.transaction() as tx:
        row = await template_vms.stop(tx, lab_id=pk(input.lab_id, "Lab", "labId"))
    return LabPayload(lab=Lab.of(row))
