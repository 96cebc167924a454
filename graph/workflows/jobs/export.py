"""Export job: captures the template's disk, stores new data in the source region, and publishes the version."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial

from graph.db.enums import Consistency
from graph.db.notices import Notice
from graph.domain.exports import transitions as export_transitions
from graph.domain.exports.transitions import ExportPlan, Published, StoreCounters
from graph.domain.maintenance import gc_generation
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import DiskIOError, ScratchFullError
from graph.storage.formats.read.open_disk import open_disk
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.stores.manifests import listed_chunks
from graph.storage.transfer.assemble import assemble
from graph.storage.transfer.counters import Counters
from graph.storage.transfer.inflight import InFlightChunks
from graph.storage.transfer.new_content import new_content
from graph.storage.transfer.store import store_again, store_segments
from graph.template_vms.machine_errors import HypervisorError, MachineError
from graph.template_vms.view_names import new_name
from graph.workflows.jobs.cleanup import or_leave_staging
from graph.workflows.jobs.export_source import begin_view, end_view, file_of, inherited, remember, views_of
from graph.workflows.jobs.publish_manifest import publish_manifest
from graph.workflows.jobs.segment_job import Batch, SegmentJob
from graph.workflows.runtime.retries import (
    STORE_FULL,
    WorkCancelledError,
    WorkFailedError,
    as_work_failure,
    first_failure,
    in_thread_with_retries,
)
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.runtime.steps import step, unrecorded, workflow

log = logging.getLogger(__name__)

EXPORT = "export"


@dataclass(frozen=True)
class Captured:
    """The captured disk: what to read, and the fingerprint that detects changes. `job` names the staging."""

    plan: ExportPlan
    job: str
    fingerprint: Fingerprint
    size_bytes: int
    data_bytes: int
    consistency: Consistency
    # The name of the view of a running template; it identifies the moment that all reads refer to.
    view: str | None
    # The checkpoint of a running template since which the view states the changes.
    since: str | None
    # Batches of segments with about one segment's data: each batch is one durable step with one sync.
    batches: tuple[Batch, ...]


def counted(counters: Counters) -> StoreCounters:
    """Return the transfer's counters in the terms of an export: all that is not new counts as deduplicated."""
    return StoreCounters(
        processed=counters.processed_bytes,
        stored=counters.new_bytes,
        deduplicated=max(0, counters.processed_bytes - counters.new_data_bytes),
    )


@workflow
async def export(runtime: Runtime, export_id: int, attempt: int) -> None:
    """Run an export's source copy; replication to other regions is separate work."""
    with runtime.counted(EXPORT):
        region = await runtime.read(partial(export_transitions.region_of, export_id=export_id))
        captured: Captured | None = None
        try:
            with (
                runtime.counted(exports_in(region)),
                runtime.waiting_for_stores(
                    EXPORT, f"Export {export_id}", partial(_record_wait, runtime, export_id, attempt)
                ),
            ):
                captured = await capture_disk(export_id, attempt)
                content = await _parent_content(runtime, captured.plan)
                await _storing(runtime, captured, attempt, content)
                await publish_version(captured, attempt, content)
        except* WorkCancelledError:
            pass
        except* WorkFailedError as group:
            found = first_failure(group)
            if found.code == STORE_FULL and region is not None:
                runtime.full_regions.add(region)
            await fail_export(export_id, attempt, *found.args)
        if captured is not None:
            await or_leave_staging(clean_up_export(captured), captured.job)


def exports_in(region: str | None) -> str:
    """Return the kind of running work that counts the exports of one region."""
    return f"{EXPORT} {region}"


async def _record_wait(runtime: Runtime, export_id: int, attempt: int, reason: Notice | None) -> bool:
    async with runtime.write() as session:
        return await export_transitions.record_wait(session, export_id, attempt, reason)


@dataclass(frozen=True)
class Content:
    """The chunks that the parent version guarantees in the region, and those that this process stores."""

    parent: frozenset[bytes]
    in_flight: InFlightChunks = field(default_factory=InFlightChunks)


async def _parent_content(runtime: Runtime, plan: ExportPlan) -> Content:
    # A complete, verified replica of the parent version guarantees its chunks in this region.
    store = await runtime.store(plan.region_name)
    return Content(await in_thread_with_retries(listed_chunks, store, plan.parent_storage_key))


async def _storing(runtime: Runtime, captured: Captured, attempt: int, content: Content) -> None:
    """Store the disk. Not a step: a process that takes over needs its own state."""
    plan, templates = captured.plan, runtime.templates
    store = await runtime.store(plan.region_name)
    store_batch = partial(
        store_segments,
        file_of(runtime, plan, captured.view, captured.since),
        store=store,
        job=captured.job,
        trusted_digests=content.parent,
        in_flight=content.in_flight,
        fingerprint=captured.fingerprint,
        digest_cache=await asyncio.to_thread(templates.digest_file, str(plan.lab_id)),
        base=await in_thread_with_retries(inherited, runtime, store, plan, captured.view, captured.since),
    )

    async def report(counters: Counters) -> bool:
        if not await _has_room(runtime, captured, attempt):
            return False
        async with runtime.write() as session:
            return await export_transitions.record_progress(session, plan.export_id, attempt, counted(counters))

    await SegmentJob(store_batch, report).run("store", captured.batches)


async def _has_room(runtime: Runtime, captured: Captured, attempt: int) -> bool:
    """Whether the host has room for what a running template overwrites; if not, fail the export before the guest notices."""
    plan = captured.plan
    if captured.view is None:
        return True
    try:
        await asyncio.to_thread(views_of(runtime).check_room, plan.lab_id, captured.view)
    except ScratchFullError as error:
        failure = as_work_failure(error)
        async with runtime.write() as session:
            await export_transitions.fail(
                session,
                plan.export_id,
                attempt,
                code=failure.code,
                message=failure.message,
                retryable=failure.retryable,
            )
        return False
    except (MachineError, DiskIOError) as error:
        log.warning("Export %d: the free space for its view was not checked: %s", plan.export_id, error)
    return True


@step
async def capture_disk(runtime: Runtime, export_id: int, attempt: int) -> Captured:
    """Capture the template's disk: a stopped one, whose changes are detected, or a view of a running one."""
    async with runtime.write() as session:
        plan = await export_transitions.plan(session, export_id, attempt)
    if plan is None:
        raise WorkCancelledError
    store = await runtime.store(plan.region_name)

    name = new_name(export_id, attempt) if plan.is_live else None
    view = None if name is None else name.text

    def look() -> Captured:
        store.probe()
        consistency, since = Consistency.STOPPED, None
        if name is not None:
            consistency, since = begin_view(runtime, store, plan, name)
        with open_disk(file_of(runtime, plan, view)) as disk:
            job = gc_generation.staging_name(plan.storage_key, attempt)
            is_base_stored = view is None and inherited(runtime, store, plan, view, since) is not None
            batches = tuple(disk.data_batches(is_base_stored=is_base_stored))
            size, data = disk.size_bytes, disk.data_bytes()
            return Captured(plan, job, disk.fingerprint(), size, data, consistency, view, since, batches)

    try:
        captured = await asyncio.to_thread(look)
    except MachineError as error:
        if isinstance(error, HypervisorError):
            log.warning("Export %d: %s", export_id, error.detail)
        raise WorkFailedError("HYPERVISOR_FAILED", f"{error}", retryable=True) from error
    async with runtime.write() as session:
        # One transaction, although subscribers get two events: no slow work happens between the two.
        total, size = captured.data_bytes, captured.size_bytes
        if not (
            await export_transitions.mark_capturing(
                session, export_id, attempt, total_bytes=total, disk_size=size, consistency=captured.consistency
            )
            and await export_transitions.mark_storing(session, export_id, attempt)
        ):
            raise WorkCancelledError
    return captured


@step
async def publish_version(runtime: Runtime, captured: Captured, attempt: int, content: Content) -> None:
    """Write the manifest, the last object of the version, then publish the version."""
    plan = captured.plan
    store = await runtime.store(plan.region_name)
    file = file_of(runtime, plan, captured.view)

    def assembled() -> Manifest:
        # A writer that came after the last read has perhaps not written yet: the version would lack its data.
        with open_disk(file) as disk:
            disk.expect(captured.fingerprint)
        return assemble(store, captured.job, captured.size_bytes, captured.batches)

    manifest = await asyncio.to_thread(assembled)

    def bring(chunks: Sequence[tuple[bytes, int]]) -> None:
        store_again(file, manifest, chunks, store, fingerprint=captured.fingerprint)

    await publish_manifest(runtime.database, store, plan.storage_key, manifest, generation=plan.generation, bring=bring)
    new = await asyncio.to_thread(new_content, manifest, content.parent, content.in_flight, store)
    counters = counted(new + Counters(processed_bytes=captured.data_bytes))
    published = Published(manifest.digest, manifest.used_bytes, manifest.distinct_bytes)
    async with runtime.write() as session:
        if not await export_transitions.publish(session, plan.export_id, attempt, counters, published):
            raise WorkCancelledError
    await remember(runtime, plan, captured.view, manifest.digest)


@unrecorded
async def fail_export(runtime: Runtime, export_id: int, attempt: int, code: str, message: str, retryable: bool) -> None:
    """Record why the source copy failed."""
    async with runtime.write() as session:
        await export_transitions.fail(session, export_id, attempt, code=code, message=message, retryable=retryable)


@unrecorded
async def clean_up_export(runtime: Runtime, captured: Captured) -> None:
    """End the attempt's view, and delete its staging and the manifest of a version that was discarded in the meantime."""
    plan = captured.plan
    async with runtime.write() as session:
        kept = await export_transitions.version_exists(session, plan.version_id)
    await end_view(runtime, plan, captured.view)
    store = await runtime.store(plan.region_name)

    def remove() -> None:
        if not kept:
            store.delete_manifest(plan.storage_key)
        store.delete_staging(captured.job)

    await asyncio.to_thread(remove)
