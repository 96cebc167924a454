"""Labs over a base that is present: their disks are written at once, without a workflow.

Nothing has to be resumed: a worker that takes over writes the few bytes again, as the first steps of `lab_disk`.
"""

import asyncio
import logging
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from itertools import islice

from graph.db.enums import LabState
from graph.domain.labs import disk_transitions
from graph.domain.labs.disk_transitions import OverBase
from graph.storage.errors import DiskIOError, StorageError
from graph.template_vms.bases import Bases
from graph.workflows.jobs.bases import assigning_base
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

# Waiting labs that are looked at, and those whose disks are then written together.
LOOKED_AT, BATCH = 500, 32


async def write_overlays(runtime: Runtime) -> list[int]:
    """Write the disks of waiting labs over present bases; return the labs that this worker claimed and could not complete."""
    if runtime.settings.labs.disk != "overlay":
        return []
    left: list[int] = []
    while found := await _found(runtime):
        async with _handled(runtime, found):
            claimed = await _claimed(runtime, found)
            written = await asyncio.gather(*(asyncio.to_thread(_write, runtime, lab) for lab in claimed))
            done = [lab for lab, is_written in zip(claimed, written, strict=True) if is_written]
            left += [lab.lab_id for lab, is_written in zip(claimed, written, strict=True) if not is_written]
            await _complete(runtime, done)
    return left


async def _found(runtime: Runtime) -> list[OverBase]:
    async with runtime.database.reads() as session:
        waiting = await disk_transitions.waiting_for_overlays(session, LOOKED_AT)
    bases = runtime.templates.bases

    def ready() -> list[OverBase]:
        return list(islice((lab for lab in waiting if _is_ready(bases, lab)), BATCH))

    return await asyncio.to_thread(ready) if waiting else []


def _is_ready(bases: Bases, lab: OverBase) -> bool:
    """Return whether the lab's base is present; the workflow reports what prevents the answer."""
    try:
        return bases.is_ready(lab.base_digest, lab.size_bytes)
    except DiskIOError:
        return False


@asynccontextmanager
async def _handled(runtime: Runtime, labs: Sequence[OverBase]) -> AsyncGenerator[None]:
    """Prevent that recovery starts workflows for these labs."""
    keys = {lab.lab_id for lab in labs}
    runtime.labs_at_once |= keys
    try:
        yield
    finally:
        runtime.labs_at_once -= keys


async def _claimed(runtime: Runtime, labs: Sequence[OverBase]) -> list[OverBase]:
    """Claim the labs, and assign their bases."""
    async with assigning_base(runtime), runtime.write() as session:
        return [lab for lab in labs if await disk_transitions.claim_over_base(session, lab, runtime.worker)]


def _write(runtime: Runtime, lab: OverBase) -> bool:
    """Write an overlay to this worker's file; returns whether that was possible. The workflow reports what was not."""
    templates, key = runtime.templates, str(lab.lab_id)
    try:
        # Evicted, or found damaged, before it was assigned.
        if not templates.bases.use(lab.base_digest, lab.size_bytes):
            return False
        templates.discard_other_writers(key, runtime.worker)
        templates.write_overlay(key, runtime.worker, lab.base_digest)
        if (digests := templates.digest_file(key)) is not None:
            digests.begin()
    except StorageError as error:
        log.warning("Lab %d: its disk was not written at once: %s", lab.lab_id, error)
        return False
    return True


async def _complete(runtime: Runtime, labs: Sequence[OverBase]) -> None:
    """Give the files their names and mark the labs as ready, in one transaction that checks this worker's lease."""
    if not labs:
        return
    async with runtime.write() as session:
        for lab in labs:
            # Not deleted in the meantime.
            if await disk_transitions.adopt(session, runtime.worker, lab_id=lab.lab_id, state=LabState.CREATING):
                key = str(lab.lab_id)
                used = await asyncio.to_thread(runtime.templates.complete, key, runtime.worker, lab.base_digest)
                await disk_transitions.ready(session, lab.lab_id, used_bytes=used)
            else:
                await asyncio.to_thread(runtime.templates.discard, str(lab.lab_id), runtime.worker)
