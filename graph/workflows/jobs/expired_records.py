"""Removal of expired records: transitions of exports, events of galleries and accounts, and the engine's ended workflows.

It needs no workflow: the records' times decide, and each batch is a transaction.
"""

import logging
from collections.abc import Awaitable, Callable
from datetime import timedelta

from graph.db.models import now
from graph.domain.activity import expiry
from graph.workflows.runtime import executors
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

BATCH = 500


async def remove_expired_records(runtime: Runtime) -> None:
    """Delete the records that are older than the settings in `history`."""
    settings, moment = runtime.settings.history, now()

    async def events() -> int:
        async with runtime.write() as session:
            return await expiry.remove_gallery_events(session, moment - timedelta(days=settings.activity_days), BATCH)

    async def account_events() -> int:
        async with runtime.write() as session:
            return await expiry.remove_account_events(session, moment - timedelta(days=settings.activity_days), BATCH)

    async def transitions() -> int:
        ended = moment - timedelta(days=settings.transition_days)
        async with runtime.write() as session:
            return await expiry.remove_export_transitions(session, ended, BATCH)

    async def workflows() -> int:
        return await executors.delete_ended(moment - timedelta(days=settings.workflow_days), BATCH)

    counts = [await _all(remove) for remove in (events, account_events, transitions, workflows)]
    if any(counts):
        log.info(
            "Deleted %d expired gallery events, %d account events, %d export transitions and %d ended workflows.",
            *counts,
        )


async def _all(remove: Callable[[], Awaitable[int]]) -> int:
    total = 0
    while removed := await remove():
        total += removed
    return total
