"""Missing template disks: a lab whose disk is gone says so, for example after a restore that left it out.

It needs no workflow: the lab's row is the record, and the check is idempotent.
"""

import asyncio
from collections.abc import Sequence

from graph.domain.labs import template_vms
from graph.workflows.runtime.runtime import Runtime

BATCH = 500


async def report_missing_disks(runtime: Runtime) -> None:
    """Set the message of each template whose disk is missing, and clear it when the disk is there again."""
    last = 0
    while True:
        async with runtime.database.reads() as session:
            labs = await template_vms.stopped(session, after=last, limit=BATCH)

        def missing(found: Sequence[tuple[int, str | None, bool]] = labs) -> set[int]:
            return {key for key, base, _ in found if not runtime.templates.exists(str(key), base)}

        gone = await asyncio.to_thread(missing)
        for key, _, is_reported in labs:
            if (key in gone) != is_reported:
                async with runtime.write() as session:
                    await template_vms.report_disk(session, key, is_missing=key in gone)
        if len(labs) < BATCH:
            return
        last = labs[-1][0]
