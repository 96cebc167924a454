"""A version made from an upload: look at the file, store what is new, publish (domain.md 2.7)."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from graph.domain.replication import transitions as replica_transitions
from graph.domain.replication.transitions import ReplicaPlan, Taken
from graph.domain.uploads import import_plan
from graph.domain.values.units import ONE_GIB
from graph.storage.chunks.assemble import assemble
from graph.storage.formats.read.open_disk import RAW, DiskFile, open_disk, refuse_other_formats
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.transfer.store import store_again
from graph.workflows.jobs.cleanup import sweep_uploads
from graph.workflows.jobs.publish_manifest import seal
from graph.workflows.jobs.replicate import REPLICATION, fail_replica
from graph.workflows.jobs.segments import Storing
from graph.workflows.runtime import engine, runtime
from graph.workflows.runtime.progress_reporting import reporting
from graph.workflows.runtime.retries import Failed, Unwanted, first_failure, persistently


@dataclass(frozen=True)
class Inspected:
    """An uploaded disk that may be stored, and how to tell that it still is the same."""

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
        """Return the name under which an attempt leaves its segments' digests."""
        return f"{self.plan.storage_key}-{attempt}"


@engine.workflow()
async def import_upload(replica_id: int, attempt: int) -> None:
    """Make the source copy; the copies to other regions are work of their own."""
    inspected: Inspected | None = None
    with runtime.get().counted(REPLICATION):
        try:
            inspected = await inspect_upload(replica_id, attempt)
            await _store(inspected, attempt)
        except* Unwanted:
            pass
        except* Failed as group:
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
            return await replica_transitions.copied(
                session,
                plan.replica_id,
                attempt,
                done=counters.bytes_processed,
                total=inspected.data_bytes,
                stored=counters.bytes_stored,
            )

    with current.counted(plan.region_name):
        async with reporting(report, storing.stop):
            await engine.in_order("store", storing.batch, inspected.batches, storing.done)
        await publish_import(inspected, attempt, storing.progress.snapshot().bytes_stored)


@engine.step()
async def inspect_upload(replica_id: int, attempt: int) -> Inspected:
    """Look at the file: its format was declared, and is neither guessed nor taken on trust."""
    current = runtime.get()

    async def work() -> Inspected:
        async with current.write() as session:
            found = await import_plan.plan(session, replica_id, attempt)
        if found is None:
            raise Unwanted
        if isinstance(found, import_plan.Expired):
            raise Failed("UPLOAD_EXPIRED", "The upload has expired.", retryable=False)
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

    return await persistently(work)


@engine.step()
async def publish_import(inspected: Inspected, attempt: int, stored: int) -> None:
    """Write the manifest, last of all, then offer the version; the upload is used up."""
    current, plan = runtime.get(), inspected.plan
    store = await current.store(plan.region_name)

    async def work() -> None:
        manifest = await asyncio.to_thread(
            assemble, store, inspected.job(attempt), inspected.size_bytes, chain.from_iterable(inspected.batches)
        )

        def bring(chunks: Sequence[tuple[bytes, int]]) -> None:
            store_again(inspected.file, manifest, chunks, store, fingerprint=inspected.fingerprint)

        await seal(current.database, store, plan.storage_key, manifest, generation=plan.generation, bring=bring)
        async with current.write() as session:
            wanted = await replica_transitions.complete(
                session,
                plan.replica_id,
                attempt,
                total=manifest.distinct_bytes,
                stored=stored,
                taken=Taken(manifest.digest, manifest.used_bytes, manifest.size_bytes),
            )
            if wanted:
                await import_plan.consume(session, plan.version_id)
            else:
                await replica_transitions.remove_unwanted(session, plan)
        if not wanted:
            raise Unwanted

    await persistently(work)


@engine.step()
async def clean_up_import(inspected: Inspected, attempt: int) -> None:
    """Remove what only this attempt needed, and files of uploads that are used up."""
    current = runtime.get()
    store = await current.store(inspected.plan.region_name)

    async def work() -> None:
        await asyncio.to_thread(store.delete_staging, inspected.job(attempt))
        await sweep_uploads(current)

    await persistently(work)
