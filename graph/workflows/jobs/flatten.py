"""Flattening job: copies a lab's overlay and its base to a complete disk, which then replaces the overlay.

As for a new disk, each worker writes a file of its own, and a worker that takes over begins again (decisions/0040).
"""

import asyncio
from functools import partial
from typing import NamedTuple

from graph.domain.labs import disk_transitions, flattening
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read.disk_writer import expect_room, flush, prepare
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.copy import copy_segment
from graph.storage.transfer.counters import Counters, Progress
from graph.workflows.jobs.segment_job import Batch, SegmentJob
from graph.workflows.runtime.retries import WorkCancelledError, WorkFailedError, first_failure, with_retries
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.runtime.steps import step, unrecorded, workflow

FLATTENING = "flattening"


class Overlay(NamedTuple):
    """The overlay that is copied, as it was when the copy began."""

    file: DiskFile
    fingerprint: Fingerprint
    batches: tuple[Batch, ...]
    total_bytes: int


@workflow
async def flatten_disk(runtime: Runtime, lab_id: int, number: int) -> None:
    """Flatten a lab's disk. `number` is that of the lab's flattening: one that was cancelled has another."""
    # One that was cancelled may still write to this worker's file.
    with runtime.counted(FLATTENING):
        async with runtime.flattening_locks[lab_id]:
            try:
                overlay = await with_retries(partial(_begin, runtime, lab_id, number))
                if overlay is not None:
                    await _copy(runtime, lab_id, number, overlay)
                await complete_flattening(lab_id, number, None if overlay is None else overlay.fingerprint)
            except* WorkCancelledError:
                await clean_up_flattening(lab_id)
            except* WorkFailedError as group:
                found = first_failure(group)
                await fail_flattening(lab_id, number, found.code, found.message)


async def _adopt(runtime: Runtime, lab_id: int, number: int) -> str | None:
    """Take over the work from a worker that died; return the digest of the lab's base."""
    async with runtime.write() as session:
        if not await flattening.adopt(session, runtime.worker, lab_id=lab_id, number=number):
            raise WorkCancelledError
        return await flattening.base_of(session, lab_id)


async def _begin(runtime: Runtime, lab_id: int, number: int) -> Overlay | None:
    """Create this worker's empty file; None if the disk is already complete, for example converted by its user."""
    base = await _adopt(runtime, lab_id, number)
    templates, lab = runtime.templates, str(lab_id)

    def look() -> Overlay | None:
        templates.discard_other_writers(lab, runtime.worker)
        file = templates.disk_file(lab, base)
        if base is None or file.base is None:
            return None
        with open_disk(file) as disk:
            # Raises if the base was found damaged: a flat disk would hide that.
            if not templates.bases.use(base, disk.size_bytes):
                raise DiskInvalidError("the base of the template disk is missing")
            partial_file = templates.partial_path(lab, runtime.worker)
            prepare(partial_file, disk.size_bytes)
            expect_room(partial_file, disk.data_bytes(), runtime.settings.keep_free_gb)
            total = sum(end - begin for begin, end in disk.extents())
            return Overlay(file, disk.fingerprint(), tuple(disk.data_batches()), total)

    return await asyncio.to_thread(look)


async def _copy(runtime: Runtime, lab_id: int, number: int, overlay: Overlay) -> None:
    templates, lab = runtime.templates, str(lab_id)
    partial_file = templates.partial_path(lab, runtime.worker)
    digests = await asyncio.to_thread(templates.digest_file, lab)

    def copy(segments: Batch, /, *, progress: Progress, stop: CancelToken) -> None:
        for index in segments:
            # The whole disk had room when it was begun; others write to the file system too.
            expect_room(partial_file, 0, runtime.settings.keep_free_gb)
            copy_segment(
                overlay.file,
                index,
                partial_file,
                progress=progress,
                stop=stop,
                fingerprint=overlay.fingerprint,
                remember=digests,
            )

    async def report(done: Counters) -> bool:
        async with runtime.write() as session:
            return await flattening.report(
                session, lab_id, number, total_bytes=overlay.total_bytes, copied_bytes=done.processed_bytes
            )

    await SegmentJob(copy, report).write_file(overlay.batches, partial_file)


@step
async def complete_flattening(runtime: Runtime, lab_id: int, number: int, fingerprint: Fingerprint | None) -> None:
    """Replace the overlay and record that the disk has no base, in one transaction that checks this worker's lease."""
    templates, lab, writer = runtime.templates, str(lab_id), runtime.worker
    base = await _adopt(runtime, lab_id, number)

    def flushed() -> None:
        file, partial_file = templates.disk_file(lab, base), templates.partial_path(lab, writer)
        if fingerprint is None or file.base is None:
            return
        with open_disk(file) as disk:
            disk.expect(fingerprint)
        flush(partial_file)

    def replaced() -> tuple[int, int]:
        if fingerprint is not None:
            templates.replace_overlay(lab, writer)
        return templates.stop(lab)

    await asyncio.to_thread(flushed)
    async with runtime.write() as session:
        if not await flattening.adopt(session, writer, lab_id=lab_id, number=number):
            raise WorkCancelledError
        size_bytes, used_bytes = await asyncio.to_thread(replaced)
        await flattening.flattened(session, lab_id, number, size_bytes=size_bytes, used_bytes=used_bytes)


@unrecorded
async def fail_flattening(runtime: Runtime, lab_id: int, number: int, code: str, message: str) -> None:
    """Record why the disk remains an overlay, and delete this worker's file."""
    await asyncio.to_thread(runtime.templates.discard, str(lab_id), runtime.worker)
    async with runtime.write() as session:
        await flattening.fail(session, lab_id, number, code=code, error=message)


@unrecorded
async def clean_up_flattening(runtime: Runtime, lab_id: int) -> None:
    """Delete this worker's file, and the disk of a lab that was deleted, possibly after its deletion job had run."""
    await asyncio.to_thread(runtime.templates.discard, str(lab_id), runtime.worker)
    async with runtime.write() as session:
        if not await disk_transitions.is_gone(session, lab_id):
            return
    await asyncio.to_thread(runtime.templates.remove, str(lab_id))
