"""Import job: inspects an upload, stores new data, and publishes the version (2.7 of the domain reference)."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from graph.domain.replication import transitions as replica_transitions
from graph.domain.replication.transitions import CopiedDisk, ReplicaPlan
from graph.domain.uploads import import_plan
from graph.domain.values.units import ONE_GIB
from graph.storage.chunks.assemble import assemble
from graph.storage.formats.read.open_disk import RAW, DiskFile, open_disk, refuse_other_formats
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.transfer.store import store_again
from graph.workflows.jobs.cleanup import sweep_uploads
from graph.workflows.jobs.publish_manifest import publish_manifest
from graph.workflows.jobs.replicate import REPLICATION, fail_replica
from graph.workflows.jobs.segments import Storing
from graph.workflows.runtime import engine, runtime
from graph.workflows.runtime.progress_reporting import report_progress
from graph.workflows.runtime.retries import WorkCancelledError, WorkFailedError, first_failure, with_retries


@dataclass(frozen=True)
class Inspected:
    """An upload that may be stored, and the fingerprint that detects changes."""

    plan: ReplicaPlan
    upload_key: str
    fingerprint: Fingerprint
    size_bytes: int
    data_bytes: int
    batches: tuple[tuple[int, ...], ...]
    kind: str = RAW

    @property
    def file(self) -> DiskFile:
        return DiskFile(runtime.get().settings.uploads_dir / self.upload_key, self.kind)

    def job(self, attempt: int) -> str:
        """Return the staging name of an attempt."""
        return f"{self.plan.storage_key}-{attempt}"


@engine.workflow()
async def import_upload(replica_id: int, attempt: int) -> None:
    """Make the source copy; replication to other regions is separate work."""
    inspected: Inspected | None = None
    with runtime.get().counted(REPLICATION):
        try:
            inspected = await inspect_upload(replica_id, attempt)
            await _store(inspected, attempt)
        except* WorkCancelledError:
            pass
        except* WorkFailedError as group:
            found = first_failure(group)
            await fail_replica(replica_id, attempt, f"{found.code}: {found.message}")
        if inspected is not None:
            await clean_up_import(inspected, attempt)


async def _store(inspected: Inspected, attempt: int) -> None:
    """Store the disk. Not a step: a process that takes over needs its own state."""
    current, plan = runtime.get(), inspected.plan
    store = await current.store(plan.region_name)
    storing = Storing(inspected.file, inspected.fingerprint, store, inspected.job(attempt))

    async def report() -> bool:
        counters = storing.progress.snapshot()
        async with current.write() as session:
            return await replica_transitions.record_progress(
                session,
                plan.replica_id,
                attempt,
                done=counters.processed_bytes,
                total=inspected.data_bytes,
                stored=counters.stored_bytes,
            )

    with current.counted(plan.region_name):
        async with report_progress(report, storing.stop):
            await engine.map_steps("store", storing.batch, inspected.batches, storing.done)
        await publish_import(inspected, attempt, storing.progress.snapshot().stored_bytes)


@engine.step()
async def inspect_upload(replica_id: int, attempt: int) -> Inspected:
    """Inspect the file. Its format was declared; it is neither guessed nor trusted."""
    current = runtime.get()

    async def work() -> Inspected:
        async with current.write() as session:
            found = await import_plan.plan(session, replica_id, attempt)
        if found is None:
            raise WorkCancelledError
        if isinstance(found, import_plan.Expired):
            raise WorkFailedError("UPLOAD_EXPIRED", "The upload has expired.", retryable=False)
        store = await current.store(found.replica.region_name)

        def look() -> Inspected:
            store.probe()
            file = DiskFile(current.settings.uploads_dir / found.upload_key, found.kind)
            with open_disk(file, max_bytes=current.settings.max_os_disk_gb * ONE_GIB) as disk:
                refuse_other_formats(disk)
                return Inspected(
                    found.replica,
                    found.upload_key,
                    disk.fingerprint(),
                    disk.size_bytes,
                    disk.data_bytes(),
                    tuple(disk.data_batches()),
                    found.kind,
                )

        return await asyncio.to_thread(look)

    return await with_retries(work)


@engine.step()
async def publish_import(inspected: Inspected, attempt: int, stored: int) -> None:
    """Write the manifest, the last object of the version, then publish the version and delete the upload."""
    current, plan = runtime.get(), inspected.plan
    store = await current.store(plan.region_name)

    async def work() -> None:
        manifest = await asyncio.to_thread(
            assemble, store, inspected.job(attempt), inspected.size_bytes, chain.from_iterable(inspected.batches)
        )

        def bring(chunks: Sequence[tuple[bytes, int]]) -> None:
            store_again(inspected.file, manifest, chunks, store, fingerprint=inspected.fingerprint)

        await publish_manifest(
            current.database, store, plan.storage_key, manifest, generation=plan.generation, bring=bring
        )
        async with current.write() as session:
            wanted = await replica_transitions.complete(
                session,
                plan.replica_id,
                attempt,
                total=manifest.distinct_bytes,
                stored=stored,
                taken=CopiedDisk(manifest.digest, manifest.used_bytes, manifest.size_bytes),
            )
            if wanted:
                await import_plan.consume(session, plan.version_id)
            else:
                await replica_transitions.remove_unwanted(session, plan)
        if not wanted:
            raise WorkCancelledError

    await with_retries(work)


@engine.step()
async def clean_up_import(inspected: Inspected, attempt: int) -> None:
    """Delete the attempt's staging, and the files of used uploads."""
    current = runtime.get()
    store = await current.store(inspected.plan.region_name)

    async def work() -> None:
        await asyncio.to_thread(store.delete_staging, inspected.job(attempt))
        await sweep_uploads(current)

    await with_retries(work)
