"""Export job: captures the template's disk, stores new data in the source region, and publishes the version."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from graph.domain.exports import transitions as export_transitions
from graph.domain.exports.transitions import ExportPlan, Published, StoreCounters
from graph.storage.chunks.assemble import assemble
from graph.storage.chunks.manifest import Manifest
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.store import store_again
from graph.workflows.jobs.publish_manifest import publish_manifest
from graph.workflows.jobs.segments import Storing
from graph.workflows.runtime import engine, runtime
from graph.workflows.runtime.progress_reporting import report_progress
from graph.workflows.runtime.retries import WorkCancelledError, WorkFailedError, first_failure, with_retries

EXPORT = "export"


def job_of(plan: ExportPlan, attempt: int) -> str:
    """Return the staging name of an attempt."""
    return f"{plan.storage_key}-{attempt}"


@dataclass(frozen=True)
class Captured:
    """The captured disk: what to read, and the fingerprint that detects changes."""

    plan: ExportPlan
    fingerprint: Fingerprint
    size_bytes: int
    # Batches of segments with about one segment's data: each batch is one durable step with one sync.
    batches: tuple[tuple[int, ...], ...]


def counted(counters: Counters) -> StoreCounters:
    """Return the transfer's counters in the terms of an export: zeros count as deduplicated."""
    return StoreCounters(
        processed=counters.processed_bytes,
        stored=counters.stored_bytes,
        deduplicated=counters.deduplicated_bytes + counters.bytes_zero,
    )


@engine.workflow()
async def export(export_id: int, attempt: int) -> None:
    """Run an export's source copy; replication to other regions is separate work."""
    with runtime.get().counted(EXPORT):
        captured: Captured | None = None
        try:
            captured = await capture_disk(export_id, attempt)
            plan = captured.plan
            storing = await _storing(captured, attempt)
            async with report_progress(lambda: _report(plan, attempt, storing.progress), storing.stop):
                await engine.map_steps("store", storing.batch, captured.batches, storing.done)
            await publish_version(captured, attempt, counted(storing.progress.snapshot()))
        except* WorkCancelledError:
            pass
        except* WorkFailedError as group:
            await fail_export(export_id, attempt, *first_failure(group).args)
        if captured is not None:
            await clean_up_export(captured, attempt)


async def _storing(captured: Captured, attempt: int) -> Storing:
    """Prepare the state that segments share. Not a step: a process that takes over needs its own."""
    plan = captured.plan
    store = await runtime.get().store(plan.region_name)
    file = runtime.get().templates.disk_file(str(plan.lab_id))
    known = await vouched(store, plan.parent_storage_key)
    remembered = await asyncio.to_thread(runtime.get().templates.digest_file, str(plan.lab_id))
    return Storing(file, captured.fingerprint, store, job_of(plan, attempt), known, remembered)


async def _report(plan: ExportPlan, attempt: int, progress: Progress) -> bool:
    """Record the progress; returns whether the replica is still wanted."""
    async with runtime.get().write() as session:
        return await export_transitions.record_progress(session, plan.export_id, attempt, counted(progress.snapshot()))


async def vouched(store: RegionStore, parent_storage_key: str | None) -> frozenset[bytes]:
    """Return the chunks that a complete, verified replica of the parent version guarantees in this region."""
    if parent_storage_key is None:
        return frozenset()

    def read() -> frozenset[bytes]:
        manifest = store.get_manifest(parent_storage_key)
        return frozenset(digest for digest, _ in manifest.distinct()) if manifest else frozenset()

    return await with_retries(lambda: asyncio.to_thread(read))


@engine.step()
async def capture_disk(export_id: int, attempt: int) -> Captured:
    """Capture the template's disk: its lab refuses changes from now on, and changes by others are detected."""
    current = runtime.get()

    async def work() -> Captured:
        async with current.write() as session:
            plan = await export_transitions.plan(session, export_id, attempt)
        if plan is None:
            raise WorkCancelledError
        store = await current.store(plan.region_name)

        def look() -> tuple[Captured, int]:
            store.probe()
            with current.templates.open(str(plan.lab_id)) as disk:
                found = Captured(plan, disk.fingerprint(), disk.size_bytes, tuple(disk.data_batches()))
                return found, disk.data_bytes()

        captured, to_read = await asyncio.to_thread(look)
        async with current.write() as session:
            # One transaction, although subscribers get two events: no slow work happens between the two.
            total, size = to_read, captured.size_bytes
            if not (
                await export_transitions.mark_capturing(session, export_id, attempt, total_bytes=total, disk_size=size)
                and await export_transitions.mark_storing(session, export_id, attempt)
            ):
                raise WorkCancelledError
        return captured

    return await with_retries(work)


@engine.step()
async def publish_version(captured: Captured, attempt: int, counters: StoreCounters) -> None:
    """Write the manifest, the last object of the version, then publish the version."""
    current, plan = runtime.get(), captured.plan
    store = await current.store(plan.region_name)

    file = current.templates.disk_file(str(plan.lab_id))

    def assembled() -> Manifest:
        # A writer that came after the last read has perhaps not written yet: the version would lack its data.
        with current.templates.open(str(plan.lab_id)) as disk:
            disk.expect(captured.fingerprint)
        return assemble(store, job_of(plan, attempt), captured.size_bytes, chain.from_iterable(captured.batches))

    async def work() -> None:
        manifest = await asyncio.to_thread(assembled)

        def bring(chunks: Sequence[tuple[bytes, int]]) -> None:
            store_again(file, manifest, chunks, store, fingerprint=captured.fingerprint)

        await publish_manifest(
            current.database, store, plan.storage_key, manifest, generation=plan.generation, bring=bring
        )
        published = Published(manifest.digest, manifest.used_bytes, manifest.distinct_bytes)
        async with current.write() as session:
            if not await export_transitions.publish(session, plan.export_id, attempt, counters, published):
                raise WorkCancelledError

    await with_retries(work)


@engine.step()
async def fail_export(export_id: int, attempt: int, code: str, message: str, retryable: bool) -> None:
    """Record why the source copy failed."""

    async def work() -> None:
        async with runtime.get().write() as session:
            await export_transitions.fail(session, export_id, attempt, code=code, message=message, retryable=retryable)

    await with_retries(work)


@engine.step()
async def clean_up_export(captured: Captured, attempt: int) -> None:
    """Delete the attempt's staging, and the manifest of a version that was discarded in the meantime."""
    current, plan = runtime.get(), captured.plan
    store = await current.store(plan.region_name)

    async def work() -> None:
        async with current.write() as session:
            kept = await export_transitions.version_exists(session, plan.version_id)

        def remove() -> None:
            if not kept:
                store.delete_manifest(plan.storage_key)
            store.delete_staging(job_of(plan, attempt))

        await asyncio.to_thread(remove)

    await with_retries(work)
