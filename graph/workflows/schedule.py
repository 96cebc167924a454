"""The upkeep that a worker gives its regions' stores by itself, one region at a time."""

import logging
from datetime import timedelta

from graph.db.enums import UpkeepKind
from graph.db.models import now
from graph.domain import upkeep
from graph.storage.errors import StoreError
from graph.workflows.collect import NotCollected, collect
from graph.workflows.failures import Failed
from graph.workflows.runtime import Runtime

log = logging.getLogger(__name__)

COLLECT_EVERY = timedelta(hours=6)


async def tend(runtime: Runtime) -> None:
    """Give every region the care that is due."""
    for region in runtime.settings.regions:
        try:
            if await _is_due(runtime, region, UpkeepKind.COLLECT, COLLECT_EVERY):
                done = await collect(runtime.database, await runtime.store(region), runtime.worker)
                log.info("Collected region %s: removed %d chunks.", region, done.removed_chunks)
        except (NotCollected, StoreError, Failed) as error:
            log.warning("Upkeep is put off: %s", error)


async def _is_due(runtime: Runtime, region: str, kind: UpkeepKind, every: timedelta) -> bool:
    async with runtime.write() as session:
        return await upkeep.is_due(session, region, kind, now() - every)
