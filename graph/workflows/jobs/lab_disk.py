"""Lab disk job: writes a lab's template disk from a region's replica or a marketplace image; deletes it with the lab.

Each worker writes a file of its own, and a worker that takes over begins again. A worker that was paused therefore
cannot write to the disk that its successor gave to the teacher (decisions/0040).
"""

import asyncio
from functools import partial
from pathlib import Path

from graph.db.enums import LabState
from graph.domain.labs import disk_transitions
from graph.domain.labs.disk_transitions import LabPlan
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read.disk_writer import expect_room, flush, prepare
from graph.storage.formats.read.open_disk import RAW, open_disk
from graph.storage.stores.manifests import read_manifest
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.copy import check_sha256, copy_segment
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.restore import restore_segment
from graph.workflows.jobs.segment_job import Batch, SegmentJob, TransferSegment
from graph.workflows.runtime.retries import (
    WorkCancelledError,
    WorkFailedError,
    first_failure,
    in_thread_with_retries,
    with_retries,
)
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.runtime.steps import step, workflow
from graph.workflows.startup.marketplace_sync import marketplace_file

LAB_DISK = "lab disk"


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
                batches = await with_retries(partial(_begin, runtime, plan))
                job = await _writing(runtime, plan)
                await job.run_without_steps(batches)
                await complete_disk(plan)
        except* WorkCancelledError:
            await clean_up_disk(lab_id)
        except* WorkFailedError as group:
            await fail_disk(lab_id, first_failure(group).message)


def disks_in(region: str | None) -> str:
    """Return the kind of running work that counts the lab disks of one region."""
    return f"{LAB_DISK} {region}"


async def _record_wait(runtime: Runtime, lab_id: int, reason: str | None) -> bool:
    async with runtime.write() as session:
        return await disk_transitions.record_wait(session, lab_id, reason)


async def _writing(runtime: Runtime, plan: LabPlan) -> SegmentJob:
    """Prepare the transfer. Not a step: a process that takes over needs its own."""
    partial_file = runtime.templates.partial_path(str(plan.lab_id), runtime.worker)
    write_one = await _transfer(runtime, plan, partial_file)

    def write(index: int, /, *, progress: Progress, stop: CancelToken, sync: bool) -> Counters:
        # The whole disk had room when it was begun; others write to the file system too.
        expect_room(partial_file, 0, runtime.settings.keep_free_gb)
        return write_one(index, progress=progress, stop=stop, sync=sync)

    async def report(_: Counters) -> bool:
        async with runtime.write() as session:
            return await disk_transitions.is_wanted(session, plan.lab_id)

    return SegmentJob(write, report)


async def _transfer(runtime: Runtime, plan: LabPlan, partial_file: Path) -> TransferSegment:
    remember = await asyncio.to_thread(runtime.templates.digest_file, str(plan.lab_id))
    if plan.storage_key is None:
        file = marketplace_file(plan.path or "")
        return partial(copy_segment, file, partial=partial_file, remember=remember)
    stores = [await runtime.store(region) for region in plan.regions]
    manifest = await in_thread_with_retries(read_manifest, stores, plan.storage_key)
    return partial(restore_segment, manifest, stores=stores, partial=partial_file, remember=remember)


@step
async def plan_disk(runtime: Runtime, lab_id: int) -> LabPlan:
    """Read the source of the disk."""
    async with runtime.write() as session:
        plan = await disk_transitions.plan(session, lab_id)
    if plan is None:
        raise WorkCancelledError
    if plan.storage_key is None and plan.path is None:
        raise WorkFailedError(
            "VERSION_GONE", "The version that the lab was to be created from no longer exists.", retryable=False
        )
    return plan


async def _begin(runtime: Runtime, plan: LabPlan) -> tuple[Batch, ...]:
    """Create this worker's empty file, and return the segments to write.

    Not a step: a process that takes over needs its own.
    """
    templates, lab = runtime.templates, str(plan.lab_id)
    async with runtime.write() as session:
        if not await disk_transitions.adopt(session, runtime.worker, lab_id=plan.lab_id, state=LabState.CREATING):
            raise WorkCancelledError
    stores = [await runtime.store(region) for region in plan.regions]

    def look() -> tuple[Batch, ...]:
        manifest = None if plan.storage_key is None else read_manifest(stores, plan.storage_key)
        partial_file, keep_free_gb = templates.partial_path(lab, runtime.worker), runtime.settings.keep_free_gb
        # The space of a worker that died while it wrote.
        templates.discard_other_writers(lab, runtime.worker)
        prepare(partial_file, plan.size_bytes)
        if (digests := templates.digest_file(lab)) is not None:
            digests.begin()
        if manifest is not None:
            expect_room(partial_file, manifest.used_bytes, keep_free_gb)
            return tuple(manifest.data_batches())
        with open_disk(marketplace_file(plan.path or "")) as disk:
            if disk.size_bytes != plan.size_bytes:
                raise DiskInvalidError(
                    "the file of the marketplace image has changed its size since the server started"
                )
            expect_room(partial_file, disk.data_bytes(), keep_free_gb)
            return tuple(disk.data_batches())

    return await asyncio.to_thread(look)


@step
async def complete_disk(runtime: Runtime, plan: LabPlan) -> None:
    """Give the file its final name and mark the lab as ready, in one transaction that checks this worker's lease."""
    templates, lab, writer = runtime.templates, str(plan.lab_id), runtime.worker

    def flushed() -> None:
        partial_file, final = templates.partial_path(lab, writer), templates.disk_path(lab)
        if plan.sha256 is not None:
            # The configured hash is that of the file; only for a raw file is it also that of the disk.
            file = marketplace_file(plan.path or "")
            written = partial_file if partial_file.exists() else final
            checked = written if file.kind == RAW else file.path
            check_sha256(checked, plan.sha256, progress=Progress(), stop=CancelToken())
        if partial_file.exists():
            flush(partial_file)

    await asyncio.to_thread(flushed)
    async with runtime.write() as session:
        # Not deleted in the meantime, nor completed by a worker that died here: then the disk belongs to its teacher.
        if not await disk_transitions.adopt(session, writer, lab_id=plan.lab_id, state=LabState.CREATING):
            raise WorkCancelledError
        used = await asyncio.to_thread(templates.complete, lab, writer)
        await disk_transitions.ready(session, plan.lab_id, used_bytes=used)


@step
async def fail_disk(runtime: Runtime, lab_id: int, message: str) -> None:
    """Record why there is no disk, and delete this worker's file."""
    await asyncio.to_thread(runtime.templates.discard, str(lab_id), runtime.worker)
    async with runtime.write() as session:
        await disk_transitions.fail(session, lab_id, message)


@step
async def clean_up_disk(runtime: Runtime, lab_id: int) -> None:
    """Delete this worker's file, and the disk of a lab that was deleted, possibly after its deletion job had run."""
    await asyncio.to_thread(runtime.templates.discard, str(lab_id), runtime.worker)
    async with runtime.write() as session:
        if not await disk_transitions.is_gone(session, lab_id):
            return
    await asyncio.to_thread(runtime.templates.remove, str(lab_id))


@workflow
async def remove_disk(runtime: Runtime, lab_id: int, _attempt: int) -> None:
    """Delete a deleted lab's disk, then the lab."""
    with runtime.counted(LAB_DISK):
        await forget_lab(lab_id)


@step
async def forget_lab(runtime: Runtime, lab_id: int) -> None:
    """Delete the disk and the lab's row."""
    await asyncio.to_thread(runtime.templates.remove, str(lab_id))
    async with runtime.write() as session:
        await disk_transitions.removed(session, lab_id)
