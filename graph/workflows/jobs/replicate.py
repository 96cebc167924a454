"""One region's copy of a version: what it should have, minus what it has."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.domain.exports import lifecycle as export_lifecycle
from graph.domain.replication import transitions as replica_transitions
from graph.domain.replication.transitions import ReplicaPlan, Taken
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ManifestCorrupt
from graph.storage.stores.hedging import NoneGood, first_good
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer import thread_pools
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.replicate import copy_batches, replicate_chunks, replicate_segment
from graph.storage.transfer.thread_pools import Stop
from graph.workflows.jobs.export import vouched
from graph.workflows.jobs.publish_manifest import seal
from graph.workflows.jobs.step_result import Moved
from graph.workflows.runtime import engine, runtime
from graph.workflows.runtime.progress_reporting import reporting
from graph.workflows.runtime.retries import Failed, Unwanted, first_failure, persistently
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

REPLICATION = "replication"


@dataclass
class Copying:
    """What the running batches of one copy share in this process."""

    plan: ReplicaPlan
    attempt: int
    manifest: Manifest
    sources: list[RegionStore]
    spares: list[RegionStore]
    target: RegionStore
    vouched: frozenset[bytes]
    progress: Progress = field(default_factory=Progress)
    stop: Stop = field(default_factory=Stop)
    done_here: set[int] = field(default_factory=set[int])

    async def batch(self, groups: tuple[int, ...]) -> Moved:
        """Bring a batch of groups of chunks: the body of a durable step."""
        self.done_here.update(groups)

        def work() -> Moved:
            # Counted as a whole, because it is done again as a whole.
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
                return Moved(groups, tally.snapshot())

        return await persistently(lambda: thread_pools.run(self.stop, work))

    def done(self, groups: tuple[int, ...], moved: Moved) -> None:
        """Count a batch; one that an earlier process brought was not counted as it went."""
        moved.check(groups)
        if not self.done_here.issuperset(groups):
            self.progress.add(moved.counters)

    async def report(self) -> bool:
        """Record how far it is; tell whether it is still wanted."""
        counters = self.progress.snapshot()
        async with runtime.get().write() as session:
            return await replica_transitions.copied(
                session,
                self.plan.replica_id,
                self.attempt,
                done=counters.bytes_processed,
                total=self.manifest.distinct_bytes,
                stored=counters.bytes_stored,
            )


@engine.workflow()
async def replicate(replica_id: int, attempt: int) -> None:
    """Copy a version to one region. Each region is work of its own: it fails, and is retried, alone."""
    try:
        plan = await plan_replica(replica_id, attempt)
        with runtime.get().counted(REPLICATION, plan.region_name):
            copying = await _copying(plan, attempt)
            batches = await plan_batches(copying)
            async with reporting(copying.report, copying.stop):
                await engine.in_order("copy", copying.batch, batches, copying.done)
            await complete_replica(copying)
    except* Unwanted:
        pass
    except* Failed as group:
        await fail_replica(replica_id, attempt, first_failure(group).message)


async def _copying(plan: ReplicaPlan, attempt: int) -> Copying:
    """Prepare what segments share. Not a step: a process that takes over needs its own."""
    current = runtime.get()
    target = await current.store(plan.region_name)
    sources, spares = await open_stores(current, plan.sources), await open_stores(current, plan.spares)
    both = [*sources, *spares]
    manifest = await persistently(lambda: asyncio.to_thread(read_manifest, both, plan.manifest_key))
    vouching = await vouched(target, plan.parent_storage_key)
    return Copying(plan, attempt, manifest, sources, spares, target, vouching)


async def open_stores(current: Runtime, regions: Sequence[str]) -> list[RegionStore]:
    """Open the regions' stores, leaving out those that cannot be: another may have what is wanted."""
    found: list[RegionStore] = []
    for region in regions:
        try:
            found.append(await current.store(region))
        except Failed as failure:
            log.warning("Going on without region %s: %s", region, failure.message)
    return found


def read_manifest(sources: Sequence[RegionStore], key: str) -> Manifest:
    """Read the version's manifest from the first region that has it right."""

    def read(source: RegionStore) -> Manifest:
        if (found := source.get_manifest(key)) is None:
            raise ManifestCorrupt("there is none")
        return found

    try:
        return first_good(sources, read, lambda _, __: None)
    except NoneGood:
        names = ", ".join(store.name for store in sources)
        raise ManifestCorrupt(f"the version's manifest is in none of {names}") from None


@engine.step()
async def plan_replica(replica_id: int, attempt: int) -> ReplicaPlan:
    """Read what to copy, from where."""

    async def work() -> ReplicaPlan:
        async with runtime.get().write() as session:
            plan = await replica_transitions.plan(session, replica_id, attempt)
        if plan is None:
            raise Unwanted
        return plan

    return await persistently(work)


@engine.step()
async def plan_batches(copying: Copying) -> tuple[tuple[int, ...], ...]:
    """Say what each durable step brings. A step, because a process that takes over may find less vouched for."""
    return await asyncio.to_thread(copy_batches, copying.manifest, copying.vouched)


@engine.step()
async def complete_replica(copying: Copying) -> None:
    """Write the region's manifest, last of all, then offer the region."""
    current, plan, manifest, target = runtime.get(), copying.plan, copying.manifest, copying.target
    stored = copying.progress.snapshot().bytes_stored

    async def work() -> None:
        def bring(chunks: Sequence[tuple[bytes, int]]) -> None:
            replicate_chunks(chunks, [*copying.sources, *copying.spares], target)

        await seal(current.database, target, plan.storage_key, manifest, generation=plan.generation, bring=bring)
        total, taken = manifest.distinct_bytes, Taken(manifest.digest, manifest.used_bytes)
        async with current.write() as session:
            wanted = await replica_transitions.complete(
                session, plan.replica_id, copying.attempt, total=total, stored=stored, taken=taken
            )
            if wanted:
                await export_lifecycle.region_ended(session, plan.replica_id)
            else:
                await replica_transitions.remove_unwanted(session, plan)
        if not wanted:
            raise Unwanted

    await persistently(work)


@engine.step()
async def fail_replica(replica_id: int, attempt: int, message: str) -> None:
    """Record why the region could not be copied to."""

    async def work() -> None:
        async with runtime.get().write() as session:
            if await replica_transitions.fail(session, replica_id, attempt, message):
                await export_lifecycle.region_ended(session, replica_id)

    await persistently(work)
