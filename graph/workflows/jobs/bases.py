"""Bases: written for a lab, or prepared; evicted when no lab uses them and their cache is over budget.

A base belongs to this host. The lab's row names it before it is looked for, under a lock that eviction takes, too.
"""

import asyncio
import logging
import os
from collections.abc import AsyncGenerator, Collection
from contextlib import asynccontextmanager, suppress
from pathlib import Path

from graph.domain.labs import base_plans, disk_transitions
from graph.domain.labs.disk_transitions import DiskPlan
from graph.domain.values.units import ONE_GIB
from graph.storage import thread_pools
from graph.storage.chunks.codec import ONE_MIB
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import StorageError
from graph.storage.formats.read.digest import manifest_of
from graph.storage.stores.manifests import read_manifest
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.workflows.jobs.image_copy import check_copy, write_copy
from graph.workflows.runtime import leases
from graph.workflows.runtime.retries import (
    WorkFailedError,
    as_work_failure,
    first_failure,
    in_thread_with_retries,
    with_retries,
)
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

LOCK_SECONDS = 0.1


@asynccontextmanager
async def assigning_base(runtime: Runtime) -> AsyncGenerator[None]:
    """Prevent the eviction of bases while a base is assigned to a lab, if labs are overlays."""
    if runtime.settings.labs.disk != "overlay":
        yield
        return
    while (descriptor := await asyncio.to_thread(runtime.templates.bases.lock, exclusive=False)) is None:  # noqa: ASYNC110  (an attempt, not a look)
        await asyncio.sleep(LOCK_SECONDS)
    try:
        yield
    finally:
        os.close(descriptor)


async def write_base(runtime: Runtime, plan: DiskPlan, digest: str) -> None:
    """Write the base of a lab unless it exists; of several labs on this worker, one writes it and the others wait."""
    bases = runtime.templates.bases
    async with runtime.base_locks[digest]:
        if await in_thread_with_retries(bases.use, digest, plan.size_bytes):
            return
        await _write(runtime, plan, digest)
    log.info("Base %s: written for lab %s.", digest, plan.lab_id)


async def _write(runtime: Runtime, plan: DiskPlan, digest: str, pace: ByteRateLimiter | None = None) -> None:
    bases = runtime.templates.bases
    async with written_copy(runtime, plan, digest, pace) as partial_file:
        if plan.storage_key is not None:
            stores = [await runtime.store(region) for region in plan.regions]
            manifest = await in_thread_with_retries(read_manifest, stores, plan.storage_key)
        else:
            # Its bytes were compared with the image's hash a moment ago.
            manifest = await with_retries(lambda: content_of(partial_file, pace or ByteRateLimiter()))
        await in_thread_with_retries(bases.note_digests, digest, manifest, runtime.worker)
        await in_thread_with_retries(bases.complete, digest, partial_file)


async def content_of(file: Path, pace: ByteRateLimiter) -> Manifest:
    """Read a file and return its manifest."""
    stop = CancelToken()
    return await thread_pools.run(stop, lambda: manifest_of(file, stop=stop, pace=pace.wait_for))


@asynccontextmanager
async def written_copy(
    runtime: Runtime, plan: DiskPlan, digest: str, pace: ByteRateLimiter | None = None
) -> AsyncGenerator[Path]:
    """Write and check a base in a file of this worker, which is deleted at the end unless it got its final name."""
    bases = runtime.templates.bases
    await in_thread_with_retries(bases.begin)
    partial_file = bases.partial_path(digest, plan.lab_id or 0, runtime.worker)
    try:
        await write_copy(runtime, plan, partial_file, pace)
        await in_thread_with_retries(check_copy, plan, partial_file)
        yield partial_file
    finally:
        with suppress(OSError):
            await asyncio.to_thread(partial_file.unlink, missing_ok=True)


async def evict_bases(runtime: Runtime) -> None:
    """Delete the partial files of dead workers, and bases that no lab uses while all bases exceed the budget."""
    bases, budget = runtime.templates.bases, runtime.settings.labs.base_cache_gb * ONE_GIB
    partial_files = await asyncio.to_thread(bases.partial_files)
    if partial_files:
        # Read last: a worker has its lease before it writes, and a lost lease cannot be regained.
        async with runtime.database.reads() as session:
            live = await leases.live(session)
        for path, writer in partial_files:
            if writer not in live:
                await asyncio.to_thread(path.unlink, missing_ok=True)
    await _evict(runtime, budget, ())


async def _evict(runtime: Runtime, budget_bytes: int, spared: Collection[str]) -> None:
    """Delete bases, the least recently used first, until the rest fits; never those of labs, nor the spared ones."""
    bases = runtime.templates.bases
    if sum(base.used_bytes for base in await asyncio.to_thread(bases.found)) <= budget_bytes:
        return
    descriptor = await asyncio.to_thread(bases.lock, exclusive=True)
    if descriptor is None:
        return
    try:
        # Read under the lock: it contains every base that was assigned before.
        async with runtime.database.reads() as session:
            kept = await disk_transitions.bases_in_use(session)
        for base in await asyncio.to_thread(bases.evict, kept.union(spared), budget_bytes):
            log.info("Base %s: evicted; it occupied %d bytes.", base.digest, base.used_bytes)
    finally:
        os.close(descriptor)


async def prepare_bases(runtime: Runtime) -> None:
    """Write the bases that the first labs of enabled images will need, within the budget and at a limited rate.

    A lab that needs a base before it is prepared writes it itself, at full speed.
    """
    labs = runtime.settings.labs
    if labs.disk != "overlay" or labs.prepare == "none":
        return
    most = runtime.settings.max_os_disk_gb * ONE_GIB
    async with runtime.database.reads() as session:
        wanted = await base_plans.wanted(session, list(runtime.settings.regions), most, labs.prepare)
    bases = runtime.templates.bases
    if {base.digest for base in await asyncio.to_thread(bases.found)}.issuperset(wanted):
        return
    descriptor = await asyncio.to_thread(bases.lock_background_work)
    if descriptor is None:
        return
    try:
        for digest in wanted:
            if not await asyncio.to_thread(bases.exists, digest) and not await _prepared(runtime, digest, wanted):
                return
    finally:
        os.close(descriptor)


async def _prepared(runtime: Runtime, digest: str, wanted: Collection[str]) -> bool:
    """Prepare a base; returns whether others can be prepared in this pass, too: not if the host is full."""
    failures: list[WorkFailedError] = []
    try:
        await _prepare(runtime, digest, wanted)
    except* WorkFailedError as group:
        failures.append(first_failure(group))
    except* StorageError as group:
        failures.append(as_work_failure(group.exceptions[0]))
    for failure in failures:
        log.warning("Base %s: not prepared, and tried again later: %s", digest, failure.message)
    return all(failure.code != "STORE_FULL" for failure in failures)


async def _prepare(runtime: Runtime, digest: str, wanted: Collection[str]) -> None:
    bases, budget = runtime.templates.bases, runtime.settings.labs.base_cache_gb * ONE_GIB
    async with runtime.database.reads() as session:
        plan = await base_plans.source_of(session, digest)
    if plan is None:
        return
    stores = await runtime.available_stores(plan.regions)
    manifest = await asyncio.to_thread(read_manifest, stores, plan.storage_key or "")
    await _evict(runtime, budget - manifest.used_bytes, wanted)
    used = sum(base.used_bytes for base in await asyncio.to_thread(bases.found))
    if used + manifest.used_bytes > budget:
        return
    pace = ByteRateLimiter(runtime.settings.verification.mib_per_second * ONE_MIB or None)
    await _write(runtime, plan, digest, pace)
    log.info("Base %s: prepared.", digest)
