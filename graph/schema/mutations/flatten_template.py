"""flattenTemplate: make a lab's disk complete by itself."""

import asyncio
from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.labs import flattening
from graph.free_space.space import space_of
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.create_lab import LabPayload
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.lab import Lab
from graph.template_vms.local import LocalTemplateVms


@strawberry.input(description="Input of `flattenTemplate`.")
class FlattenTemplateInput:
    lab_id: strawberry.ID = strawberry.field(description="The lab whose disk to flatten.", metadata=id_of("Lab"))


@mutation
async def flatten_template(info: Info, input: Annotated[FlattenTemplateInput, INPUT]) -> LabPayload:
    data_dir = info.context.settings.data_dir
    space = await asyncio.to_thread(space_of, data_dir)

    def data_bytes(lab: models.Lab) -> int:
        return LocalTemplateVms(data_dir).flat_bytes(str(lab.id), lab.base_digest or "")

    async with info.context.transaction() as tx:
        row = await flattening.flatten(tx, lab_id=pk(input.lab_id, "Lab", "labId"), data_bytes=data_bytes, space=space)
    return LabPayload(lab=Lab.of(row))
