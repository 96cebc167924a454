"""Verification of bases: reads and hashes each base on this host once a week, and restores a damaged one from its image."""

import asyncio
import logging
import os
import time
from datetime import timedelta

from graph.domain.labs import base_plans
from graph.domain.labs.disk_transitions import DiskPlan
from graph.storage.chunks.codec import ONE_MIB
from graph.storage.errors import DiskChangedError, StorageError
from graph.storage.transfer.byte_rate import ByteRateLimiter, Clock
from graph.workflows.jobs.bases import content_of, written_copy
from graph.workflows.runtime.retries import WorkFailedError, first_failure
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

VERIFY_EVERY = timedelta(days=7)


async def verify_bases(runtime: Runtime, clock: Clock | None = None) -> None:
    """Verify the bases that are due, within the configured rate; a damaged one is due until it is restored."""
    bases = runtime.templates.bases
    due = [base.digest for base in await asyncio.to_thread(bases.found) if _is_due(runtime, base.digest)]
    if not due:
        return
    descriptor = await asyncio.to_thread(bases.lock_background_work)
    if descriptor is None:
        return
    rate = runtime.settings.verification.mib_per_second * ONE_MIB or None
    try:
        for digest in due:
            if await asyncio.to_thread(bases.exists, digest):
                await _verify(runtime, digest, ByteRateLimiter(rate, clock))
    finally:
        os.close(descriptor)


def _is_due(runtime: Runtime, digest: str) -> bool:
    last = runtime.templates.bases.verified(digest)
    return last is None or last.is_damaged or not 0 <= time.time() - last.at < VERIFY_EVERY.total_seconds()


async def _verify(runtime: Runtime, digest: str, pace: ByteRateLimiter) -> None:
    bases = runtime.templates.bases
    try:
        content = await content_of(bases.path(digest), pace)
    except DiskChangedError:
        # A new lab uses it, which changes the file's times. It is still due.
        return
    found = content.digest
    last = await asyncio.to_thread(bases.verified, digest)
    async with runtime.database.reads() as session:
        source = await base_plans.source_of(session, digest)
    noted = await asyncio.to_thread(bases.noted_digests, digest, content.size_bytes)
    # The name of a version's base is the digest of its content. That of a marketplace image's base is not: it must remain
    # what it was when it was written, or, without digests of that time, when it was read first.
    is_version = source is None or source.storage_key is not None
    written = noted.digest if noted is not None else found
    expected = last.content if last is not None else digest if is_version else written
    is_damaged = found != expected
    if not is_damaged and noted is None:
        await asyncio.to_thread(bases.note_digests, digest, content, runtime.worker)
    await asyncio.to_thread(bases.record_verification, digest, expected, is_damaged=is_damaged)
    if is_damaged:
        log.warning("Base %s: damaged; its content has the digest %s.", digest, found)
    elif last is None or not last.is_damaged:
        return
    # Restored now, or by the operator since the last verification.
    restored = not is_damaged or (source is not None and await _restore(runtime, source, digest, expected, pace))
    async with runtime.write() as session:
        labs = await base_plans.report_damage(session, digest, is_restored=restored)
    log.warning("Base %s: %s; labs %s.", digest, "restored" if restored else "cannot be restored", labs)


async def _restore(runtime: Runtime, source: DiskPlan, digest: str, expected: str, pace: ByteRateLimiter) -> bool:
    """Write the base again beside the damaged one, and replace that one if the content is right."""
    bases = runtime.templates.bases
    failures: list[str] = []
    try:
        async with written_copy(runtime, source, digest, pace) as partial_file:
            if (await content_of(partial_file, pace)).digest != expected:
                return False
            await asyncio.to_thread(bases.replace, digest, partial_file)
    except* WorkFailedError as group:
        failures.append(first_failure(group).message)
    except* StorageError as group:
        failures.append(f"{group.exceptions[0]}")
    if failures:
        log.warning("Base %s: its image cannot be read: %s", digest, failures[0])
        return False
    await asyncio.to_thread(bases.record_verification, digest, expected, is_damaged=False)
    return True
