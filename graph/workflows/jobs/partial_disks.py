"""Removal of the lab disks that dead workers wrote in part.

It needs no workflow: each file's name states its writer.
"""

import asyncio

from graph.workflows.runtime import leases
from graph.workflows.runtime.runtime import Runtime


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
