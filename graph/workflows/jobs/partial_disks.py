"""Removal of files of labs that have no owner: disks that dead workers wrote in part, and passwords of no lab.

It needs no workflow: each file's name states its writer or its lab.
"""

import asyncio
import time

from graph.domain.labs import template_vms
from graph.template_vms import seed
from graph.workflows.runtime import leases
from graph.workflows.runtime.runtime import Runtime

# A transaction that creates a lab is shorter.
OLDEST_TRANSACTION_SECONDS = 3600


async def remove_seeds_without_lab(runtime: Runtime) -> None:
    """Delete the sign-ins of labs whose creation was not committed."""
    before = time.time() - OLDEST_TRANSACTION_SECONDS
    found = await asyncio.to_thread(lambda: set(seed.stored_labs(runtime.settings.data_dir, before)))
    if not found:
        return
    async with runtime.database.reads() as session:
        labs = await template_vms.states(session, found)
    for lab_id in found - labs.keys():
        await asyncio.to_thread(seed.remove, runtime.settings.data_dir, lab_id)


async def remove_partial_disks(runtime: Runtime) -> None:
    """Delete the partially written disks whose workers have no lease: they write no more, or to a deleted file."""
    found = await asyncio.to_thread(runtime.templates.partial_disks)
    if not found:
        return
    # Read last: a worker has its lease before it writes, and a lost lease cannot be regained.
    async with runtime.database.reads() as session:
        live = await leases.live(session)
    for lab_id, writer in found:
        if writer not in live:
            await asyncio.to_thread(runtime.templates.discard, lab_id, writer)
