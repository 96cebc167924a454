"""Lab disk job: writes a lab's template disk from a region's replica or a marketplace image; deletes it with the lab."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

from graph.domain.labs import disk_transitions
from graph.domain.labs.disk_transitions import LabPlan
from graph.storage.chunks.digest_cache import DigestCacheFile
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import DiskInvalidError
from graph.storage.formats.read.disk_writer import expect_room, finish, prepare
from graph.storage.formats.read.open_disk import RAW, open_disk
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer import thread_pools
from graph.storage.transfer.copy import check_sha256, copy_segment
from graph.storage.transfer.counters import Counters, Progress, SegmentResult
from graph.storage.transfer.restore import restore_segment
from graph.storage.transfer.thread_pools import CancelToken
from graph.workflows.jobs.replicate import read_manifest
from graph.workflows.jobs.step_result import StepResult
from graph.workflows.runtime import engine, runtime
from graph.workflows.runtime.progress_reporting import report_progress
from graph.workflows.runtime.retries import WorkCancelledError, WorkFailedError, first_failure, with_retries
from graph.workflows.startup.marketplace_sync import marketplace_file

LAB_DISK = "lab disk"
Batches = tuple[tuple[int, ...], ...]


@dataclass
class Writing:
    """The state that the running segments of one disk share in this process."""

    plan: LabPlan
    manifest: Manifest | None
    stores: list[RegionStore]
    remember: DigestCacheFile | None
    progress: Progress = field(default_factory=Progress)
    stop: CancelToken = field(default_factory=CancelToken)

    async def batch(self, segments: tuple[int, ...]) -> StepResult:
        """Write a batch of segments, verified: the body of a durable step."""

        def work() -> StepResult:
            counters = Counters()
            # The whole disk had room when it was begun; others write to the file system too.
            expect_room(self.partial, 0, runtime.get().settings.keep_free_gb)
            for index in segments:
                counters += self._write(index, sync=index == segments[-1]).counters
            return StepResult(segments, counters)

        return await with_retries(lambda: thread_pools.run(self.stop, work))

    @property
    def partial(self) -> Path:
        """Where the disk is written until it is complete."""
        return runtime.get().templates.partial_path(str(self.plan.lab_id))

    def _write(self, index: int, *, sync: bool) -> SegmentResult:
        if self.manifest is None:
            assert self.plan.path is not None
            return copy_segment(
                marketplace_file(self.plan.path),
                index,
                self.partial,
                progress=self.progress,
                stop=self.stop,
                sync=sync,
                remember=self.remember,
            )
        return restore_segment(
            self.manifest,
            index,
            self.stores,
            self.partial,
            progress=self.progress,
            stop=self.stop,
            sync=sync,
            remember=self.remember,
        )

    def done(self, segments: tuple[int, ...], moved: StepResult) -> None:
        """Check that the result belongs to this batch."""
        moved.check(segments)

    async def report(self) -> bool:
        """Return whether the disk is still wanted."""
        async with runtime.get().database.reads() as session:
            return await disk_transitions.is_wanted(session, self.plan.lab_id)


@engine.workflow()
async def write_disk(lab_id: int, _attempt: int) -> None:
    """Write a new lab's disk. Holes are preserved, and every chunk is verified against its digest."""
    with runtime.get().counted(LAB_DISK):
        try:
            plan, batches = await begin_disk(lab_id)
            writing = await _writing(plan)
            async with report_progress(writing.report, writing.stop):
                await engine.map_steps("write", writing.batch, batches, writing.done)
            await complete_disk(plan)
        except* WorkCancelledError:
            await clean_up_disk(lab_id)
        except* WorkFailedError as group:
            await fail_disk(lab_id, first_failure(group).message)


async def _writing(plan: LabPlan) -> Writing:
    """Prepare the state that segments share. Not a step: a process that takes over needs its own."""
    stores = [await runtime.get().store(region) for region in plan.regions]
    manifest = await _manifest(plan, stores)
    remember = await asyncio.to_thread(runtime.get().templates.digest_file, str(plan.lab_id))
    return Writing(plan, manifest, stores, remember)


async def _manifest(plan: LabPlan, stores: list[RegionStore]) -> Manifest | None:
    key = plan.storage_key
    if key is None:
        return None
    return await with_retries(lambda: asyncio.to_thread(read_manifest, stores, key))


@engine.step()
async def begin_disk(lab_id: int) -> tuple[LabPlan, Batches]:
    """Create the empty file, and return the segments to write."""
    current = runtime.get()

    async def work() -> tuple[LabPlan, Batches]:
        async with current.write() as session:
            plan = await disk_transitions.plan(session, lab_id)
        if plan is None:
            raise WorkCancelledError
        if plan.storage_key is None and plan.path is None:
            raise WorkFailedError(
                "VERSION_GONE", "The version that the lab was to be created from no longer exists.", retryable=False
            )
        manifest = await _manifest(plan, [await current.store(region) for region in plan.regions])

        def look() -> Batches:
            partial, keep_free_gb = current.templates.partial_path(str(lab_id)), current.settings.keep_free_gb
            prepare(partial, plan.size_bytes)
            if (digests := current.templates.digest_file(str(lab_id))) is not None:
                digests.begin()
            if manifest is not None:
                expect_room(partial, manifest.used_bytes, keep_free_gb)
                return tuple(manifest.data_batches())
            with open_disk(marketplace_file(plan.path or "")) as disk:
                if disk.size_bytes != plan.size_bytes:
                    raise DiskInvalidError(
                        "the file of the marketplace image has changed its size since the server started"
                    )
                expect_room(partial, disk.data_bytes(), keep_free_gb)
                return tuple(disk.data_batches())

        return plan, await asyncio.to_thread(look)

    return await with_retries(work)


@engine.step()
async def complete_disk(plan: LabPlan) -> None:
    """Rename the disk to its final name, then mark the lab as ready."""
    current = runtime.get()
    templates, lab = current.templates, str(plan.lab_id)

    async def work() -> None:
        async with current.database.reads() as session:
            if not await disk_transitions.is_wanted(session, plan.lab_id):
                # Deleted in the meantime, or completed by a worker that died here: then the disk belongs to its
                # teacher.
                raise WorkCancelledError

        def close() -> int:
            partial, final = templates.partial_path(lab), templates.disk_path(lab)
            if plan.sha256 is not None:
                # The configured hash is that of the file; only for a raw file is it also that of the disk.
                file = marketplace_file(plan.path or "")
                written = partial if partial.exists() else final
                checked = written if file.kind == RAW else file.path
                check_sha256(checked, plan.sha256, progress=Progress(), stop=CancelToken())
            finish(partial, final)
            return templates.allocated_bytes(lab)

        used = await asyncio.to_thread(close)
        async with current.write() as session:
            await disk_transitions.ready(session, plan.lab_id, used_bytes=used)

    await with_retries(work)


@engine.step()
async def fail_disk(lab_id: int, message: str) -> None:
    """Record why there is no disk, and delete its partial file."""
    current = runtime.get()

    async def work() -> None:
        async with current.database.reads() as session:
            if not await disk_transitions.is_wanted(session, lab_id):
                return
        await asyncio.to_thread(current.templates.remove, str(lab_id))
        async with current.write() as session:
            await disk_transitions.fail(session, lab_id, message)

    await with_retries(work)


@engine.step()
async def clean_up_disk(lab_id: int) -> None:
    """Delete the disk of a lab that was deleted in the meantime, possibly after its deletion job had run."""
    current = runtime.get()

    async def work() -> None:
        async with current.database.reads() as session:
            if not await disk_transitions.is_gone(session, lab_id):
                return
        await asyncio.to_thread(current.templates.remove, str(lab_id))

    await with_retries(work)


@engine.workflow()
async def remove_disk(lab_id: int, _attempt: int) -> None:
    """Delete a deleted lab's disk, then the lab."""
    with runtime.get().counted(LAB_DISK):
        await forget_lab(lab_id)


@engine.step()
async def forget_lab(lab_id: int) -> None:
    """Delete the disk and the lab's row."""
    current = runtime.get()

    async def work() -> None:
        await asyncio.to_thread(current.templates.remove, str(lab_id))
        async with current.write() as session:
            await disk_transitions.removed(session, lab_id)

    await with_retries(work)
