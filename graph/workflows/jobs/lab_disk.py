"""Lab disk job: writes a lab's template disk, a copy of its image or an overlay over a base; deletes it with the lab.

Each worker writes a file of its own, and a worker that takes over begins again. A worker that was paused therefore
cannot write to the disk that its successor gave to the teacher (decisions/0040).
"""

import asyncio
from functools import partial

from graph.db.enums import LabState
from graph.db.notices import Notice
from graph.domain.labs import disk_transitions
from graph.domain.labs.disk_transitions import DiskPlan
from graph.storage.formats.read.disk_writer import flush
from graph.workflows.jobs.bases import assigning_base, write_base
from graph.workflows.jobs.image_copy import check_copy, write_copy
from graph.workflows.runtime.retries import WorkCancelledError, WorkFailedError, first_failure
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.runtime.steps import step, unrecorded, workflow

LAB_DISK = "lab disk"
REMEDY = "Delete the lab, and create it again after the cause is fixed."


@workflow
async def write_disk(runtime: Runtime, lab_id: int, _attempt: int) -> None:
    """Write a new lab's disk. Holes are preserved, and every chunk is verified against its digest."""
    with runtime.counted(LAB_DISK):
        region = await runtime.read(partial(disk_transitions.region_of, lab_id=lab_id))
        try:
            with (
                runtime.counted(disks_in(region)),
                runtime.waiting_for_stores(LAB_DISK, f"Lab {lab_id}", partial(_record_wait, runtime, lab_id)),
            ):
                plan = await plan_disk(lab_id)
                if plan.base_digest is None:
                    await write_copy(runtime, plan, runtime.templates.partial_path(str(lab_id), runtime.worker))
                else:
                    await write_base(runtime, plan, plan.base_digest)
                await complete_disk(lab_id, plan)
        except* WorkCancelledError:
            await clean_up_disk(lab_id)
        except* WorkFailedError as group:
            found = first_failure(group)
            await fail_disk(lab_id, found.code, found.message)


def disks_in(region: str | None) -> str:
    """Return the kind of running work that counts the lab disks of one region."""
    return f"{LAB_DISK} {region}"


async def _record_wait(runtime: Runtime, lab_id: int, reason: Notice | None) -> bool:
    async with runtime.write() as session:
        return await disk_transitions.record_wait(session, lab_id, reason)


@step
async def plan_disk(runtime: Runtime, lab_id: int) -> DiskPlan:
    """Read the source of the disk."""
    async with assigning_base(runtime), runtime.write() as session:
        plan = await disk_transitions.plan(session, lab_id, overlays=runtime.settings.labs.disk == "overlay")
    if plan is None:
        raise WorkCancelledError
    if plan.storage_key is None and plan.path is None:
        raise WorkFailedError(
            "VERSION_GONE", "The version that the lab was to be created from no longer exists.", retryable=False
        )
    return plan


@step
async def complete_disk(runtime: Runtime, lab_id: int, plan: DiskPlan) -> None:
    """Give the file its final name and mark the lab as ready, in one transaction that checks this worker's lease."""
    templates, lab, writer = runtime.templates, str(lab_id), runtime.worker

    def flushed() -> None:
        partial_file = templates.partial_path(lab, writer)
        if plan.base_digest is not None:
            templates.write_overlay(lab, writer, plan.base_digest)
            if (digests := templates.digest_file(lab)) is not None:
                digests.begin()
            return
        check_copy(plan, partial_file if partial_file.exists() else templates.disk_path(lab))
        if partial_file.exists():
            flush(partial_file)

    await asyncio.to_thread(flushed)
    async with runtime.write() as session:
        # Not deleted in the meantime, nor completed by a worker that died here: then the disk belongs to its teacher.
        if not await disk_transitions.adopt(session, writer, lab_id=lab_id, state=LabState.CREATING):
            raise WorkCancelledError
        used = await asyncio.to_thread(templates.complete, lab, writer, plan.base_digest)
        await disk_transitions.ready(session, lab_id, used_bytes=used)


@unrecorded
async def fail_disk(runtime: Runtime, lab_id: int, code: str, message: str) -> None:
    """Record why there is no disk, with the remedy, and delete this worker's file."""
    await asyncio.to_thread(runtime.templates.discard, str(lab_id), runtime.worker)
    async with runtime.write() as session:
        await disk_transitions.fail(session, lab_id, code=code, error=f"{message.removesuffix('.')}. {REMEDY}")


@unrecorded
async def clean_up_disk(runtime: Runtime, lab_id: int) -> None:
    """Delete this worker's file, and the disk of a lab that was deleted, possibly after its deletion job had run."""
    await asyncio.to_thread(runtime.templates.discard, str(lab_id), runtime.worker)
    async with runtime.write() as session:
        if not await disk_transitions.is_gone(session, lab_id):
            return
    await _remove(runtime, lab_id)


@workflow
async def remove_disk(runtime: Runtime, lab_id: int, _attempt: int) -> None:
    """Delete a deleted lab's disk, then the lab."""
    with runtime.counted(LAB_DISK):
        await forget_lab(lab_id)


@step
async def forget_lab(runtime: Runtime, lab_id: int) -> None:
    """Delete the disk and the lab's row."""
    await _remove(runtime, lab_id)
    async with runtime.write() as session:
        await disk_transitions.removed(session, lab_id)


async def _remove(runtime: Runtime, lab_id: int) -> None:
    """Switch off the lab's machine, if one still runs, and delete the disk."""
    if runtime.machines is not None:
        await asyncio.to_thread(runtime.machines.remove, lab_id)
    await asyncio.to_thread(runtime.templates.remove, str(lab_id))
