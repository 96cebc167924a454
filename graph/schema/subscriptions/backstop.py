"""Backstop: finds changes whose notification was lost, by one statement for all subscriptions of the process."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Iterable, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any

from sqlalchemy import bindparam, func, literal, select, union_all

from graph.aio.cancellation import raise_if_cancelled
from graph.db.engine import Database
from graph.db.models import AccountEvent, Export, Gallery, GalleryEvent, ImageVersion, Lab, LabAccount, RegionReplica
from graph.db.outage import unexpected
from graph.db.statement_cache import IDS, in_list
from graph.notifications.announce import (
    account_topic,
    export_topic,
    gallery_topic,
    lab_activity_topic,
    lab_topic,
    version_topic,
)
from graph.notifications.hub import Hub

log = logging.getLogger(__name__)

# A notification lost between processes is made up for after this time.
BACKSTOP_SECONDS = 5.0
TOPICS = {
    "export": export_topic,
    "lab": lab_topic,
    "lab_activity": lab_activity_topic,
    "account": account_topic,
    "version": version_topic,
    "gallery": gallery_topic,
}
# By kind of topic, the id of its objects, and the sequence of the newest change of one.
POSITIONS: dict[str, tuple[Any, Any]] = {
    "export": (Export.id, Export.revision),
    "lab": (
        Lab.id,
        select(func.max(Export.revision)).where(Export.lab_id == Lab.id).correlate(Lab).scalar_subquery(),
    ),
    "lab_activity": (
        Lab.id,
        select(func.max(AccountEvent.id)).where(AccountEvent.lab_id == Lab.id).correlate(Lab).scalar_subquery(),
    ),
    "account": (
        LabAccount.id,
        select(func.max(AccountEvent.id))
        .where(AccountEvent.lab_account_id == LabAccount.id)
        .correlate(LabAccount)
        .scalar_subquery(),
    ),
    "version": (
        ImageVersion.id,
        select(func.max(RegionReplica.revision))
        .where(RegionReplica.version_id == ImageVersion.id)
        .correlate(ImageVersion)
        .scalar_subquery(),
    ),
    "gallery": (
        Gallery.id,
        select(func.max(GalleryEvent.id))
        .where(GalleryEvent.gallery_id == Gallery.id)
        .correlate(Gallery)
        .scalar_subquery(),
    ),
}


class Backstop:
    """Wakes the subscribers of each topic whose newest sequence has changed since the last look."""

    def __init__(self, database: Database, hub: Hub) -> None:
        self._database = database
        self._hub = hub
        self._positions: Mapping[str, int | None] = {}

    async def run(self) -> None:
        """Look at intervals, until cancelled."""
        while True:
            await asyncio.sleep(BACKSTOP_SECONDS)
            try:
                await self.look()
            except Exception as failure:
                log.warning(
                    "Changes for subscriptions could not be read: %s",
                    type(failure).__name__,
                    exc_info=unexpected(failure),
                )
                raise_if_cancelled()

    async def look(self) -> None:
        """Compare all watched topics with the database; a new one counts as changed."""
        watched = {topic for topic in self._hub.topics() if topic.partition(":")[0] in POSITIONS}
        found: Mapping[str, int | None] = await self._read(watched) if watched else {}
        for topic in watched:
            if topic not in self._positions or self._positions[topic] != found.get(topic):
                self._hub.wake(topic)
        self._positions = {topic: found.get(topic) for topic in watched}

    async def _read(self, topics: Iterable[str]) -> Mapping[str, int | None]:
        ids: dict[str, list[int]] = {}
        for topic in topics:
            kind, _, number = topic.partition(":")
            ids.setdefault(kind, []).append(int(number))
        parts = [
            select(literal(kind), key, position).where(in_list(key, bindparam(kind, ids.get(kind, []), type_=IDS)))
            for kind, (key, position) in POSITIONS.items()
        ]
        async with self._database.reads() as session:
            rows = await session.execute(union_all(*parts))
            return {TOPICS[kind](number): position for kind, number, position in rows}


@asynccontextmanager
async def run_backstop(database: Database, hub: Hub) -> AsyncGenerator[None]:
    """Run the backstop of the process until the block ends."""
    running = asyncio.create_task(Backstop(database, hub).run())
    try:
        yield
    finally:
        running.cancel()
        with suppress(asyncio.CancelledError):
            await running
