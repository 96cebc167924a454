"""Replication job: copies the chunks of a version that one region lacks."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.domain.exports import lifecycle as export_lifecycle
from graph.domain.replication import transitions as replica_transitions
from graph.domain.replication.transitions import CopiedDisk, ReplicaPlan
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ManifestCorruptError
from graph.storage.stores.hedging import AllSourcesFailedError, hedged_read
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer import thread_pools
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.replicate import copy_batches, replicate_chunks, replicate_segment
from graph.storage.transfer.thread_pools import CancelToken
from graph.workflows.jobs.export import vouched
from graph.workflows.jobs.publish_manifest import publish_manifest
from graph.workflows.jobs.step_result import StepResult
from graph.workflows.runtime import engine, runtime
from graph.workflows.runtime.progress_reporting import report_progress
from graph.workflows.runtime.retries import WorkCancelledError, WorkFailedError, first_failure, with_retries
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

REPLICATION = "replication"


@dataclass
class Copying:
    """The state that the running batches of one replication share in this process."""

    plan: ReplicaPlan
    attempt: int
    manifest: Manifest
    sources: list[RegionStore]
    spares: list[RegionStore]
    target: RegionStore
    vouched: frozenset[bytes]
    progress: Progress = field(default_factory=Progress)
    stop: CancelToken = field(default_factory=CancelToken)
    done_here: set[int] = field(default_factory=set[int])

    async def batch(self, groups: tuple[int, ...]) -> StepResult:
        """Copy a batch of groups of chunks: the body of a durable step."""
        self.done_here.update(groups)

        def work() -> StepResult:
            # Counted as a whole, because it is repeated as a whole.
            with self.progress.segment() as tally:
                for index in groups:
                    replicate_segment(
                        self.manifest,
                        index,
                        self.sources,
                        self.target,
                        spares=self.spares,
                        vouched=self.vouched,
                        progress=tally,
                        stop=self.stop,
                        sync=index == groups[-1],
                    )
                return StepResult(groups, tally.snapshot())

        return await with_retries(lambda: thread_pools.run(self.stop, work))

    def done(self, groups: tuple[int, ...], moved: StepResult) -> None:
        """Count a batch that an earlier process copied, because it was not counted as it ran."""
        moved.check(groups)
        if not self.done_here.issuperset(groups):
            self.progress.add(moved.counters)

    async def report(self) -> bool:
        """Record the progress; returns whether the replica is still wanted."""
        counters = self.progress.snapshot()
        async with runtime.get().write() as session:
            return await replica_transitions.record_progress(
                session,
                self.plan.replica_id,
                self.attempt,
                done=counters.processed_bytes,
                total=self.manifest.distinct_bytes,
                stored=counters.stored_bytes,
            )


@engine.workflow()
async def replicate(replica_id: int, attempt: int) -> None:
    """Replicate a version to one region. Each region is a separate workflow, which fails and is retried alone."""
    try:
        plan = await plan_replica(replica_id, attempt)
        with runtime.get().counted(REPLICATION, plan.region_name):
            copying = await _copying(plan, attempt)
            batches = await plan_batches(copying)
            async with report_progress(copying.report, copying.stop):
                await engine.map_steps("copy", copying.batch, batches, copying.done)
            await complete_replica(copying)
    except* WorkCancelledError:
        pass
    except* WorkFailedError as group:
        await fail_replica(replica_id, attempt, first_failure(group).message)


async def _copying(plan: ReplicaPlan, attempt: int) -> Copying:
    """Prepare the state that segments share. Not a step: a process that takes over needs its own."""
    current = runtime.get()
    target = await current.store(plan.region_name)
    sources, spares = await open_stores(current, plan.sources), await open_stores(current, plan.spares)
    both = [*sources, *spares]
    manifest = await with_retries(lambda: asyncio.to_thread(read_manifest, both, plan.manifest_key))
    vouching = await vouched(target, plan.parent_storage_key)
    return Copying(plan, attempt, manifest, sources, spares, target, vouching)


async def open_stores(current: Runtime, regions: Sequence[str]) -> list[RegionStore]:
    """Open the regions' stores; unavailable ones are left out, because another region may have the data."""
    found: list[RegionStore] = []
    for region in regions:
        try:
            found.append(await current.store(region))
        except WorkFailedError as failure:
            log.warning("Continuing without region %s: %s", region, failure.message)
    return found


def read_manifest(sources: Sequence[RegionStore], key: str) -> Manifest:
    """Read the version's manifest from the first region with a valid copy."""

    def read(source: RegionStore) -> Manifest:
        if (found := source.get_manifest(key)) is None:
            raise ManifestCorruptError("there is none")
        return found

    try:
        return hedged_read(sources, read, lambda _, __: None)
    except AllSourcesFailedError:
        names = ", ".join(store.name for store in sources)
        raise ManifestCorruptError(f"the version's manifest is missing in {names}") from None


@engine.step()
async def plan_replica(replica_id: int, attempt: int) -> ReplicaPlan:
    """Read the plan of the replication."""

    async def work() -> ReplicaPlan:
        async with runtime.get().write() as session:
            plan = await replica_transitions.plan(session, replica_id, attempt)
        if plan is None:
            raise WorkCancelledError
        return plan

    return await with_retries(work)


@engine.step()
async def plan_batches(copying: Copying) -> tuple[tuple[int, ...], ...]:
    """Plan the batches of the durable steps.

    A step, because a process that takes over may find fewer trusted chunks.
    """
    return await asyncio.to_thread(copy_batches, copying.manifest, copying.vouched)


@engine.step()
async def complete_replica(copying: Copying) -> None:
    """Write the region's manifest, the last object, then mark the region as complete."""
    current, plan, manifest, target = runtime.get(), copying.plan, copying.manifest, copying.target
    stored = copying.progress.snapshot().stored_bytes

    async def work() -> None:
        def bring(chunks: Sequence[tuple[bytes, int]]) -> None:
            replicate_chunks(chunks, [*copying.sources, *copying.spares], target)

        await publish_manifest(
            current.database, target, plan.storage_key, manifest, generation=plan.generation, bring=bring
        )
        total, taken = manifest.distinct_bytes, CopiedDisk(manifest.digest, manifest.used_bytes)
        async with current.write() as session:
            wanted = await replica_transitions.complete(
                session, plan.replica_id, copying.attempt, total=total, stored=stored, taken=taken
            )
            if wanted:
                await export_lifecycle.region_ended(session, plan.replica_id)
            else:
                await replica_transitions.remove_unwanted(session, plan)
        if not wanted:
            raise WorkCancelledError

    await with_retries(work)


@engine.step()
async def fail_replica(replica_id: int, attempt: int, message: str) -> None:
    """Record why replication to the region failed."""

    async def work() -> None:
        async with runtime.get().write() as session:
            if await replica_transitions.fail(session, replica_id, attempt, message):
                await export_lifecycle.region_ended(session, replica_id)

    await with_retries(work)
