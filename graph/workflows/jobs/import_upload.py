"""Import job: inspects an upload, stores new data, and publishes the version."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from graph.domain.maintenance import gc_generation
from graph.domain.replication import transitions as replica_transitions
from graph.domain.replication.transitions import CopiedDisk, ReplicaPlan
from graph.domain.uploads import import_plan
from graph.domain.values.units import ONE_GIB
from graph.storage import thread_pools
from graph.storage.formats.read.open_disk import RAW, DiskFile, open_disk, refuse_other_formats
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.assemble import assemble
from graph.storage.transfer.inflight import InFlightChunks
from graph.storage.transfer.new_content import new_content
from graph.storage.transfer.store import store_again, store_segments
from graph.workflows.jobs.cleanup import or_leave_staging, sweep_uploads
from graph.workflows.jobs.publish_manifest import publish_manifest
from graph.workflows.jobs.replicate import fail_replica, record_progress, waiting_replica
from graph.workflows.jobs.segment_job import Batch, SegmentJob
from graph.workflows.runtime.retries import WorkCancelledError, WorkFailedError, first_failure
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.runtime.steps import step, unrecorded, workflow

IMPORT = "import"


@dataclass(frozen=True)
class Inspected:
    """An upload that may be stored, and the fingerprint that detects changes. `job` names the staging."""

    plan: ReplicaPlan
    job: str
    upload_key: str
    fingerprint: Fingerprint
    size_bytes: int
    data_bytes: int
    batches: tuple[Batch, ...]
    kind: str = RAW

    def file(self, uploads: Path) -> DiskFile:
        """Return the file in the folder of uploads."""
        return DiskFile(uploads / self.upload_key, self.kind)


@workflow
async def import_upload(runtime: Runtime, replica_id: int, attempt: int) -> None:
    """Make the source copy; replication to other regions is separate work."""
    inspected: Inspected | None = None
    with runtime.counted(IMPORT):
        region = await runtime.read(partial(replica_transitions.region_of, replica_id=replica_id))
        try:
            with (
                runtime.counted(imports_to(region)),
                waiting_replica(runtime, replica_id, attempt, kind=IMPORT),
            ):
                inspected = await inspect_upload(replica_id, attempt)
                await _store(runtime, inspected, attempt)
        except* WorkCancelledError:
            pass
        except* WorkFailedError as group:
            found = first_failure(group)
            await fail_replica(replica_id, attempt, found.code, f"{found.code}: {found.message}")
        if inspected is not None:
            await or_leave_staging(clean_up_import(inspected), inspected.job)


def imports_to(region: str | None) -> str:
    """Return the kind of running work that counts the imports to one region."""
    return f"{IMPORT} {region}"


async def _store(runtime: Runtime, inspected: Inspected, attempt: int) -> None:
    """Store the disk. Not a step: a process that takes over needs its own state."""
    plan, in_flight = inspected.plan, InFlightChunks()
    store_batch = partial(
        store_segments,
        inspected.file(runtime.settings.uploads_dir),
        store=await runtime.store(plan.region_name),
        job=inspected.job,
        trusted_digests=(),
        in_flight=in_flight,
        fingerprint=inspected.fingerprint,
    )
    job = SegmentJob(store_batch, partial(record_progress, runtime, plan.replica_id, attempt, inspected.data_bytes))
    await job.run("store", inspected.batches)
    await publish_import(inspected, attempt, in_flight)


@step
async def inspect_upload(runtime: Runtime, replica_id: int, attempt: int) -> Inspected:
    """Inspect the file. Its format was declared; it is neither guessed nor trusted."""
    async with runtime.write() as session:
        found = await import_plan.plan(session, replica_id, attempt)
    if found is None:
        raise WorkCancelledError
    if isinstance(found, import_plan.Expired):
        raise WorkFailedError("UPLOAD_EXPIRED", "The upload has expired.", retryable=False)
    store = await runtime.store(found.replica.region_name)

    def look() -> Inspected:
        store.probe()
        most = runtime.settings.max_os_disk_gb * ONE_GIB
        with open_disk(DiskFile(runtime.settings.uploads_dir / found.upload_key, found.kind, most)) as disk:
            refuse_other_formats(disk)
            return Inspected(
                found.replica,
                gc_generation.staging_name(found.replica.storage_key, attempt),
                found.upload_key,
                disk.fingerprint(),
                disk.size_bytes,
                disk.data_bytes(),
                tuple(disk.data_batches()),
                found.kind,
            )

    # Not in the threads for short calls: the inspection of a foreign format can be slow.
    return await thread_pools.run(CancelToken(), look)


@step
async def publish_import(runtime: Runtime, inspected: Inspected, attempt: int, in_flight: InFlightChunks) -> None:
    """Write the manifest, the last object of the version, then publish the version and delete the upload."""
    plan, file = inspected.plan, inspected.file(runtime.settings.uploads_dir)
    store = await runtime.store(plan.region_name)
    manifest = await asyncio.to_thread(assemble, store, inspected.job, inspected.size_bytes, inspected.batches)

    def bring(chunks: Sequence[tuple[bytes, int]]) -> None:
        store_again(file, manifest, chunks, store, fingerprint=inspected.fingerprint)

    await publish_manifest(runtime.database, store, plan.storage_key, manifest, generation=plan.generation, bring=bring)
    new = await asyncio.to_thread(new_content, manifest, (), in_flight, store)
    async with runtime.write() as session:
        wanted = await replica_transitions.complete(
            session,
            plan.replica_id,
            attempt,
            total=manifest.distinct_bytes,
            stored=new.new_bytes,
            taken=CopiedDisk(manifest.digest, manifest.used_bytes, manifest.size_bytes),
        )
        if wanted:
            await import_plan.consume(session, plan.version_id)
        else:
            await replica_transitions.remove_unwanted(session, plan)
    if not wanted:
        raise WorkCancelledError


@unrecorded
async def clean_up_import(runtime: Runtime, inspected: Inspected) -> None:
    """Delete the attempt's staging, and the files of used uploads."""
    store = await runtime.store(inspected.plan.region_name)
    await asyncio.to_thread(store.delete_staging, inspected.job)
    await sweep_uploads(runtime)
