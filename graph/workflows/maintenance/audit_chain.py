"""Chaining and pruning of the audit log; workers take turns by the lock of the chain's row."""

import asyncio
import logging
from datetime import timedelta

from graph.db.enums import AuditChannel
from graph.db.models import now
from graph.domain.audit import chain
from graph.domain.audit.entries import Action, Actor, entry
from graph.identity.keys import AUDIT_KEY_FILE, load_or_create_key
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)


async def link_entries(runtime: Runtime) -> None:
    """Link the committed entries that are not linked yet."""
    async with runtime.database.reads() as session:
        if not await chain.has_unchained(session):
            return
    key = await _key(runtime)
    count = chain.BATCH
    while count == chain.BATCH:
        async with runtime.write() as session:
            count = await chain.link(session, key)


async def prune_entries(runtime: Runtime) -> None:
    """Delete the entries whose retention has ended; an entry records how many."""
    days = runtime.settings.audit.retention_days
    if not days:
        return
    before = now() - timedelta(days=days)
    async with runtime.database.reads() as session:
        if not await chain.has_older(session, before):
            return
    async with runtime.write() as session:
        count = await chain.prune(session, await _key(runtime), before)
        if count:
            action = Action("pruneAuditLog", {"entries": count, "before": before.isoformat()})
            session.add(entry(Actor(AuditChannel.SERVER), action))
    if count:
        log.info("Deleted %d entries of the audit log whose retention has ended.", count)


async def _key(runtime: Runtime) -> bytes:
    return await asyncio.to_thread(load_or_create_key, runtime.settings.data_dir, AUDIT_KEY_FILE)
