"""Replication job: copies the chunks of a version that one region lacks."""

import asyncio
from collections.abc import Sequence
from contextlib import AbstractContextManager
from functools import partial

from graph.db.notices import Notice
from graph.domain.exports import lifecycle as export_lifecycle
from graph.domain.replication import transitions as replica_transitions
from graph.domain.replication.transitions import CopiedDisk, ReplicaPlan
from graph.storage.chunks.manifest import Manifest
from graph.storage.stores.manifests import listed_chunks, read_manifest
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.counters import Counters
from graph.storage.transfer.replicate import copy_batches, replicate_chunks, replicate_segment
from graph.workflows.jobs.publish_manifest import publish_manifest
from graph.workflows.jobs.segment_job import Batch, SegmentJob, one_by_one
from graph.workflows.runtime.retries import (
    STORE_FULL,
    WorkCancelledError,
    WorkFailedError,
    first_failure,
    in_thread_with_retries,
)
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.runtime.steps import step, unrecorded, workflow

REPLICATION = "replication"


@workflow
async def replicate(runtime: Runtime, replica_id: int, attempt: int) -> None:
    """Replicate a version to one region. Each region is a separate workflow, which fails and is retried alone."""
    try:
        plan = await plan_replica(replica_id, attempt)
        with runtime.counted(REPLICATION, plan.region_name), waiting_replica(runtime, replica_id, attempt):
            await _copy(runtime, plan, attempt)
    except* WorkCancelledError:
        pass
    except* WorkFailedError as group:
        found = first_failure(group)
        await fail_replica(replica_id, attempt, found.code, found.message)


def waiting_replica(
    runtime: Runtime, replica_id: int, attempt: int, *, kind: str = REPLICATION
) -> AbstractContextManager[None]:
    """Let the work on a replica wait for stores, and record why it waits."""

    async def report(reason: Notice | None) -> bool:
        async with runtime.write() as session:
            return await replica_transitions.record_wait(session, replica_id, attempt, reason)

    return runtime.waiting_for_stores(kind, f"Replica {replica_id}", report)


async def _copy(runtime: Runtime, plan: ReplicaPlan, attempt: int) -> None:
    """Copy the chunks. Not a step: a process that takes over needs its own state."""
    target = await runtime.store(plan.region_name)
    await in_thread_with_retries(target.check_marker)
    sources, spares = await runtime.available_stores(plan.sources), await runtime.available_stores(plan.spares)
    both = [*sources, *spares]
    manifest = await in_thread_with_retries(read_manifest, both, plan.manifest_key)
    # A complete, verified replica of the parent version guarantees its chunks in this region.
    trusted_digests = await in_thread_with_retries(listed_chunks, target, plan.parent_storage_key)
    copy_one = partial(
        replicate_segment, manifest, sources=sources, target=target, spares=spares, trusted_digests=trusted_digests
    )
    report = partial(record_progress, runtime, plan.replica_id, attempt, manifest.distinct_bytes)
    batches = await plan_batches(manifest, trusted_digests)
    counters = await SegmentJob(one_by_one(copy_one), report).run("copy", batches)
    await complete_replica(plan, attempt, manifest, both, counters.new_bytes)


async def record_progress(runtime: Runtime, replica_id: int, attempt: int, total: int, counters: Counters) -> bool:
    """Record a replica's progress; returns whether the replica is still wanted."""
    done, stored = counters.processed_bytes, counters.new_bytes
    async with runtime.write() as session:
        return await replica_transitions.record_progress(
            session, replica_id, attempt, done=done, total=total, stored=stored
        )


@step
async def plan_replica(runtime: Runtime, replica_id: int, attempt: int) -> ReplicaPlan:
    """Read the plan of the replication."""
    async with runtime.write() as session:
        plan = await replica_transitions.plan(session, replica_id, attempt)
    if plan is None:
        raise WorkCancelledError
    return plan


@step
async def plan_batches(_: Runtime, manifest: Manifest, trusted_digests: frozenset[bytes]) -> tuple[Batch, ...]:
    """Plan the batches of the durable steps.

    A step, because a process that takes over may find fewer trusted chunks.
    """
    return await asyncio.to_thread(copy_batches, manifest, trusted_digests)


@step
async def complete_replica(
    runtime: Runtime,
    plan: ReplicaPlan,
    attempt: int,
    manifest: Manifest,
    sources: Sequence[RegionStore],
    stored: int,
) -> None:
    """Write the region's manifest, the last object, then mark the region as complete."""
    target = await runtime.store(plan.region_name)

    def bring(chunks: Sequence[tuple[bytes, int]]) -> None:
        replicate_chunks(chunks, sources, target)

    await publish_manifest(
        runtime.database, target, plan.storage_key, manifest, generation=plan.generation, bring=bring
    )
    total, taken = manifest.distinct_bytes, CopiedDisk(manifest.digest, manifest.used_bytes)
    async with runtime.write() as session:
        wanted = await replica_transitions.complete(
            session, plan.replica_id, attempt, total=total, stored=stored, taken=taken
        )
        if wanted:
            await export_lifecycle.region_ended(session, plan.replica_id)
        else:
            await replica_transitions.remove_unwanted(session, plan)
    if not wanted:
        raise WorkCancelledError


@unrecorded
async def fail_replica(runtime: Runtime, replica_id: int, attempt: int, code: str, message: str) -> None:
    """Record why replication to the region failed."""
    async with runtime.write() as session:
        region = await replica_transitions.region_of(session, replica_id)
        if code == STORE_FULL and region is not None:
            runtime.full_regions.add(region)
        if await replica_transitions.fail(session, replica_id, attempt, code=code, error=message):
            await export_lifecycle.region_ended(session, replica_id)
