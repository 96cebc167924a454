"""Bases: written for the first lab that needs them, and evicted when no lab uses them and their cache is over budget.

A base belongs to this host. The lab's row names it before it is looked for, under a lock that eviction takes, too.
"""

import asyncio
import logging
import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress

from graph.domain.labs import disk_transitions
from graph.domain.labs.disk_transitions import LabPlan
from graph.domain.values.units import ONE_GIB
from graph.workflows.jobs.image_copy import check_copy, write_copy
from graph.workflows.runtime import leases
from graph.workflows.runtime.retries import in_thread_with_retries
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

LOCK_SECONDS = 0.1


@asynccontextmanager
async def assigning_base(runtime: Runtime) -> AsyncGenerator[None]:
    """Prevent the eviction of bases while a base is assigned to a lab, if labs are overlays."""
    if runtime.settings.labs.disk != "overlay":
        yield
        return
    while (descriptor := await asyncio.to_thread(runtime.templates.bases.lock, exclusive=False)) is None:  # noqa: ASYNC110  (an attempt, not a look)
        await asyncio.sleep(LOCK_SECONDS)
    try:
        yield
    finally:
        os.close(descriptor)


async def write_base(runtime: Runtime, plan: LabPlan, digest: str) -> None:
    """Write the base of a lab unless it exists; of several labs on this worker, one writes it and the others wait."""
    bases = runtime.templates.bases
    async with runtime.base_locks[digest]:
        if await in_thread_with_retries(bases.use, digest, plan.size_bytes):
            return
        await in_thread_with_retries(bases.begin)
        partial_file = bases.partial_path(digest, plan.lab_id, runtime.worker)
        try:
            await write_copy(runtime, plan, partial_file)
            await in_thread_with_retries(check_copy, plan, partial_file)
            await in_thread_with_retries(bases.complete, digest, partial_file)
        finally:
            with suppress(OSError):
                await asyncio.to_thread(partial_file.unlink, missing_ok=True)
    log.info("Base %s: written for lab %d.", digest, plan.lab_id)


async def evict_bases(runtime: Runtime) -> None:
    """Delete the partial files of dead workers, and bases that no lab uses while all bases exceed the budget."""
    bases, budget = runtime.templates.bases, runtime.settings.labs.base_cache_gb * ONE_GIB
    partial_files = await asyncio.to_thread(bases.partial_files)
    if partial_files:
        # Read last: a worker has its lease before it writes, and a lost lease cannot be regained.
        async with runtime.database.reads() as session:
            live = await leases.live(session)
        for path, writer in partial_files:
            if writer not in live:
                await asyncio.to_thread(path.unlink, missing_ok=True)
    if sum(base.used_bytes for base in await asyncio.to_thread(bases.found)) <= budget:
        return
    descriptor = await asyncio.to_thread(bases.lock, exclusive=True)
    if descriptor is None:
        return
    try:
        # Read under the lock: it contains every base that was assigned before.
        async with runtime.database.reads() as session:
            kept = await disk_transitions.bases_in_use(session)
        for base in await asyncio.to_thread(bases.evict, kept, budget):
            log.info("Base %s: evicted; it occupied %d bytes.", base.digest, base.used_bytes)
    finally:
        os.close(descriptor)
