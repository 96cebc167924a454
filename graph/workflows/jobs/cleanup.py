"""Cleanup of manifests without a version, expired soft-deleted versions, and expired uploads.

None of it needs a workflow: the rows are the record, and all steps are idempotent.
"""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any

from graph.domain.accounts import attachments
from graph.domain.labs import account_deletion
from graph.domain.replication import manifest_removals
from graph.domain.uploads import uploads
from graph.domain.versions import deletion as version_deletion
from graph.storage.errors import StoreError
from graph.workflows.runtime.retries import WorkFailedError
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

BATCH = 50


async def or_leave_staging(clean_up: Coroutine[Any, Any, None], job: str) -> None:
    """Await the clean-up of a job; if its store is unusable, the staging remains for the next garbage collection."""
    try:
        await clean_up
    except WorkFailedError as failure:
        log.warning("The staging of %s remains until the next garbage collection: %s", job, failure.message)


async def remove_manifests(runtime: Runtime) -> None:
    """Delete the waiting manifests; a region whose store is unavailable is retried later."""
    away: set[str] = set()
    last = 0
    # Read all of them: those of an unavailable region must not block those of the others.
    while claimed := await _claim(runtime, last):
        last = claimed[-1][0]
        await _remove(runtime, claimed, away)


async def _claim(runtime: Runtime, after: int) -> list[tuple[int, str, str]]:
    async with runtime.write() as session:
        return await manifest_removals.claim(session, runtime.worker, BATCH, after=after)


async def _remove(runtime: Runtime, claimed: list[tuple[int, str, str]], away: set[str]) -> None:
    for key, region, storage_key in claimed:
        if region in away:
            continue
        try:
            # A region that was removed from the configuration has no store to reach.
            if region in runtime.settings.regions:
                store = await runtime.store(region)
                await asyncio.to_thread(store.delete_manifest, storage_key)
        except (StoreError, WorkFailedError) as error:
            log.warning("Manifests not deleted: %s", error)
            away.add(region)
            continue
        async with runtime.write() as session:
            await manifest_removals.done(session, key)


async def finish_detaching(runtime: Runtime) -> None:
    """Detach the galleries whose last export has ended."""
    async with runtime.write() as session:
        await attachments.finish_detaching(session)


async def finish_account_deletions(runtime: Runtime) -> None:
    """Delete the lab accounts whose labs are gone."""
    async with runtime.write() as session:
        await account_deletion.finish(session)


async def purge(runtime: Runtime) -> None:
    """Purge the versions whose retention has ended."""
    async with runtime.write() as session:
        count = await version_deletion.purge(session, BATCH)
    if count:
        log.info("Purged %d versions whose retention has ended.", count)


async def remove_expired_uploads(runtime: Runtime) -> None:
    """Delete expired uploads, and files without an upload."""
    async with runtime.write() as session:
        count = await uploads.remove_expired(session, BATCH)
    if count:
        log.info("Deleted %d expired uploads.", count)
    await sweep_uploads(runtime)


async def sweep_uploads(runtime: Runtime) -> None:
    """Delete files without an upload. An upload's row exists before its file, so such a file is never in use."""
    folder = runtime.settings.uploads_dir
    names = await asyncio.to_thread(lambda: [path.name for path in folder.iterdir()] if folder.exists() else [])
    for start in range(0, len(names), BATCH):
        batch = names[start : start + BATCH]
        async with runtime.database.reads() as session:
            existing = await uploads.existing_keys(session, batch)
        for name in set(batch) - existing:
            await asyncio.to_thread((folder / name).unlink, missing_ok=True)
