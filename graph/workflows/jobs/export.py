"""The source copy of an export: capture the template's disk, store what is new, publish the version."""

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
from graph.workflows.jobs.publish_manifest import seal
from graph.workflows.jobs.segments import Storing
from graph.workflows.runtime import engine, runtime
from graph.workflows.runtime.progress_reporting import reporting
from graph.workflows.runtime.retries import Failed, Unwanted, first_failure, persistently

EXPORT = "export"


def job_of(plan: ExportPlan, attempt: int) -> str:
    """Return the name under which an attempt leaves its segments' digests."""
    return f"{plan.storage_key}-{attempt}"


@dataclass(frozen=True)
class Captured:
    """The template's disk, held still: what is to be read, and how to tell that nobody changed it meanwhile."""

    plan: ExportPlan
    fingerprint: Fingerprint
    size_bytes: int
    # Segments with about one segment's data together: each batch is one durable step, synced once.
    batches: tuple[tuple[int, ...], ...]


def counted(counters: Counters) -> StoreCounters:
    """Return the engine's counters in the words of an export: empty bytes count as already there."""
    return StoreCounters(
        processed=counters.bytes_processed,
        stored=counters.bytes_stored,
        deduplicated=counters.bytes_deduplicated + counters.bytes_zero,
    )


@engine.workflow()
async def export(export_id: int, attempt: int) -> None:
    """Run an export's source copy; the copies to other regions are work of their own."""
    with runtime.get().counted(EXPORT):
        captured: Captured | None = None
        try:
            captured = await capture_disk(export_id, attempt)
            plan = captured.plan
            storing = await _storing(captured, attempt)
            async with reporting(lambda: _report(plan, attempt, storing.progress), storing.stop):
                await engine.in_order("store", storing.batch, captured.batches, storing.done)
            await publish_version(captured, attempt, counted(storing.progress.snapshot()))
        except* Unwanted:
            pass
        except* Failed as group:
            await fail_export(export_id, attempt, *first_failure(group).args)
        if captured is not None:
            await clean_up_export(captured, attempt)


async def _storing(captured: Captured, attempt: int) -> Storing:
    """Prepare what segments share. Not a step: a process that takes over needs its own."""
    plan = captured.plan
    store = await runtime.get().store(plan.region_name)
    file = runtime.get().templates.disk_file(str(plan.lab_id))
    known = await vouched(store, plan.parent_storage_key)
    remembered = await asyncio.to_thread(runtime.get().templates.digest_file, str(plan.lab_id))
    return Storing(file, captured.fingerprint, store, job_of(plan, attempt), known, remembered)


async def _report(plan: ExportPlan, attempt: int, progress: Progress) -> bool:
    """Record how far it is; tell whether it is still wanted."""
    async with runtime.get().write() as session:
        return await export_transitions.stored(session, plan.export_id, attempt, counted(progress.snapshot()))


async def vouched(store: RegionStore, parent_storage_key: str | None) -> frozenset[bytes]:
    """Return the chunks that a complete, verified replica of the parent vouches for in this region."""
    if parent_storage_key is None:
        return frozenset()

    def read() -> frozenset[bytes]:
        manifest = store.get_manifest(parent_storage_key)
        return frozenset(digest for digest, _ in manifest.distinct()) if manifest else frozenset()

    return await persistently(lambda: asyncio.to_thread(read))


@engine.step()
async def capture_disk(export_id: int, attempt: int) -> Captured:
    """Hold the template's disk: from here on its lab refuses to change it, and a change by others is noticed."""
    current = runtime.get()

    async def work() -> Captured:
        async with current.write() as session:
            plan = await export_transitions.plan(session, export_id, attempt)
        if plan is None:
            raise Unwanted
        store = await current.store(plan.region_name)

        def look() -> tuple[Captured, int]:
            store.probe()
            with current.templates.open(str(plan.lab_id)) as disk:
                found = Captured(plan, disk.fingerprint(), disk.size_bytes, tuple(disk.data_batches()))
                return found, disk.data_bytes()

        captured, to_read = await asyncio.to_thread(look)
        async with current.write() as session:
            # Together, though watchers are told of each: between the two nothing is done that could take time.
            total, size = to_read, captured.size_bytes
            if not (
                await export_transitions.capturing(session, export_id, attempt, bytes_total=total, disk_size=size)
                and await export_transitions.storing(session, export_id, attempt)
            ):
                raise Unwanted
        return captured

    return await persistently(work)


@engine.step()
async def publish_version(captured: Captured, attempt: int, counters: StoreCounters) -> None:
    """Write the manifest, last of all, then let everyone see the version."""
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

        await seal(current.database, store, plan.storage_key, manifest, generation=plan.generation, bring=bring)
        published = Published(manifest.digest, manifest.used_bytes, manifest.distinct_bytes)
        async with current.write() as session:
            if not await export_transitions.publish(session, plan.export_id, attempt, counters, published):
                raise Unwanted

    await persistently(work)


@engine.step()
async def fail_export(export_id: int, attempt: int, code: str, message: str, retryable: bool) -> None:
    """Record why the source copy failed."""

    async def work() -> None:
        async with runtime.get().write() as session:
            await export_transitions.fail(session, export_id, attempt, code=code, message=message, retryable=retryable)

    await persistently(work)


@engine.step()
async def clean_up_export(captured: Captured, attempt: int) -> None:
    """Remove what only this attempt needed, and the manifest of a version that was taken back meanwhile."""
    current, plan = runtime.get(), captured.plan
    store = await current.store(plan.region_name)

    async def work() -> None:
        async with current.write() as session:
            kept = await export_transitions.is_kept(session, plan.version_id)

        def remove() -> None:
            if not kept:
                store.delete_manifest(plan.storage_key)
            store.delete_staging(job_of(plan, attempt))

        await asyncio.to_thread(remove)

    await persistently(work)
