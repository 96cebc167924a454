"""Copy of an image to a file on this host, for labs: from a region's replica, or from a marketplace image's file.

Not a step of the workflow: a process that takes over writes a file of its own from the beginning (decisions/0040).
"""

import asyncio
from functools import partial
from pathlib import Path
from typing import Protocol

from graph.db.enums import LabState
from graph.domain.labs import disk_transitions
from graph.domain.labs.disk_transitions import DiskPlan
from graph.storage.chunks.digest_cache import DigestCacheFile
from graph.storage.errors import DiskInvalidError, ManifestCorruptError
from graph.storage.formats.read.disk_writer import expect_room, prepare
from graph.storage.formats.read.open_disk import RAW, open_disk
from graph.storage.stores.manifests import read_manifest
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.storage.transfer.copy import check_sha256, copy_segment
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.restore import restore_segment
from graph.workflows.jobs.segment_job import Batch, SegmentJob
from graph.workflows.runtime.retries import WorkCancelledError, in_thread_with_retries, with_retries
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.startup.marketplace_sync import marketplace_file


class WriteSegment(Protocol):
    """Writes one segment to the file."""

    def __call__(self, index: int, /, *, progress: Progress, stop: CancelToken) -> Counters: ...


async def write_copy(runtime: Runtime, plan: DiskPlan, partial_file: Path, pace: ByteRateLimiter | None = None) -> None:
    """Write the image to the file. Holes are preserved, and every chunk of a version is verified against its digest.

    Raises WorkCancelledError if the copy is no longer wanted. `pace` limits the rate of a copy in the background.
    """
    batches, total_bytes = await with_retries(partial(_begin, runtime, plan, partial_file))
    job = await _writing(runtime, plan, partial_file, total_bytes, pace or ByteRateLimiter())
    await job.write_file(batches, partial_file)


def check_copy(plan: DiskPlan, written: Path) -> None:
    """Compare a marketplace image with its configured hash; raises DiskInvalidError.

    The hash is that of the image's file; only for a raw file is it also that of the written disk.
    """
    if plan.sha256 is not None:
        file = marketplace_file(plan.path or "")
        checked = written if file.kind == RAW else file.path
        check_sha256(checked, plan.sha256, progress=Progress(), stop=CancelToken())


async def _begin(runtime: Runtime, plan: DiskPlan, partial_file: Path) -> tuple[tuple[Batch, ...], int]:
    """Create this worker's empty file; return the segments to write, and the bytes of their data."""
    if plan.lab_id is not None:
        await _adopt_lab(runtime, plan.lab_id)
    stores = [await runtime.store(region) for region in plan.regions]

    def look() -> tuple[tuple[Batch, ...], int]:
        manifest = None if plan.storage_key is None else read_manifest(stores, plan.storage_key)
        keep_free_gb = runtime.settings.keep_free_gb
        prepare(partial_file, plan.size_bytes)
        if (digests := _digests(runtime, plan)) is not None:
            digests.begin()
        if manifest is not None:
            if plan.base_digest not in (None, manifest.digest):
                raise ManifestCorruptError("the version's manifest has another digest than the version")
            expect_room(partial_file, manifest.used_bytes, keep_free_gb)
            return tuple(manifest.data_batches()), manifest.used_bytes
        with open_disk(marketplace_file(plan.path or "")) as disk:
            if disk.size_bytes != plan.size_bytes:
                raise DiskInvalidError(
                    "the file of the marketplace image has changed its size since the server started"
                )
            expect_room(partial_file, disk.data_bytes(), keep_free_gb)
            return tuple(disk.data_batches()), sum(end - begin for begin, end in disk.extents())

    return await asyncio.to_thread(look)


async def _adopt_lab(runtime: Runtime, lab_id: int) -> None:
    """Take over the work on the lab's disk, and the space of a worker that died while it wrote."""
    async with runtime.write() as session:
        if not await disk_transitions.adopt(session, runtime.worker, lab_id=lab_id, state=LabState.CREATING):
            raise WorkCancelledError
    await asyncio.to_thread(runtime.templates.discard_other_writers, str(lab_id), runtime.worker)


async def _writing(
    runtime: Runtime, plan: DiskPlan, partial_file: Path, total_bytes: int, pace: ByteRateLimiter
) -> SegmentJob:
    """Prepare the transfer."""
    write_one = await _transfer(runtime, plan, partial_file)

    def write(segments: Batch, /, *, progress: Progress, stop: CancelToken) -> None:
        for index in segments:
            # The whole disk had room when it was begun; others write to the file system too.
            expect_room(partial_file, 0, runtime.settings.keep_free_gb)
            written = write_one(index, progress=progress, stop=stop)
            pace.wait_for(written.processed_bytes, stop)

    async def report(done: Counters) -> bool:
        if plan.lab_id is None:
            return True
        async with runtime.write() as session:
            return await disk_transitions.report(
                session, plan.lab_id, total_bytes=total_bytes, copied_bytes=done.processed_bytes
            )

    return SegmentJob(write, report)


async def _transfer(runtime: Runtime, plan: DiskPlan, partial_file: Path) -> WriteSegment:
    remember = await asyncio.to_thread(_digests, runtime, plan)
    if plan.storage_key is None:
        file = marketplace_file(plan.path or "")
        return partial(copy_segment, file, partial=partial_file, remember=remember)
    stores = [await runtime.store(region) for region in plan.regions]
    manifest = await in_thread_with_retries(read_manifest, stores, plan.storage_key)
    known = await asyncio.to_thread(runtime.templates.known_digests)
    return partial(restore_segment, manifest, stores=stores, target=partial_file, remember=remember, known=known)


def _digests(runtime: Runtime, plan: DiskPlan) -> DigestCacheFile | None:
    """Return the digest cache of the lab's own disk; a base is shared and has none."""
    return None if plan.base_digest is not None else runtime.templates.digest_file(str(plan.lab_id))
