"""Template VM job: starts and stops templates as requested.

It needs no workflow: the lab's row is the record, and drivers are idempotent.
"""

import asyncio

from graph.db.enums import TemplateVmState
from graph.db.models import Lab
from graph.domain.labs import template_vms
from graph.storage.errors import DiskBusyError, StorageError
from graph.workflows.runtime.runtime import Runtime

BATCH = 50


async def apply_pending(runtime: Runtime) -> None:
    """Start and stop the waiting templates; a template whose disk is in use is retried at the next call."""
    last = 0
    while True:
        async with runtime.database.reads() as session:
            labs = await template_vms.waiting(session, after=last, limit=BATCH)
        for lab in labs:
            await (_start if lab.template_state is TemplateVmState.STARTING else _stop)(runtime, lab)
        if len(labs) < BATCH:
            return
        last = labs[-1].id


async def _start(runtime: Runtime, lab: Lab) -> None:
    try:
        await asyncio.to_thread(runtime.templates.start, str(lab.id), lab.base_digest)
    except StorageError as error:
        await _at_rest(runtime, lab, message=f"Not started: {error}.")
        return
    async with runtime.write() as session:
        await template_vms.started(session, lab.id)


async def _stop(runtime: Runtime, lab: Lab) -> None:
    try:
        disk = await asyncio.to_thread(runtime.templates.stop, str(lab.id), lab.base_digest)
    except DiskBusyError as error:
        message = f"Not stopped yet: {error}."
        if lab.template_message != message:
            async with runtime.write() as session:
                await template_vms.in_use(session, lab.id, message)
    except StorageError as error:
        # No process writes to a disk that cannot be read as one: the file is gone, or something else.
        await _at_rest(runtime, lab, message=f"Stopped, but its disk cannot be used: {error}.")
    else:
        await _at_rest(runtime, lab, disk=disk)


async def _at_rest(
    runtime: Runtime, lab: Lab, *, message: str | None = None, disk: tuple[int, int] | None = None
) -> None:
    async with runtime.write() as session:
        await template_vms.mark_stopped(session, lab.id, lab.template_state, message=message, disk=disk)
