"""galleryActivity: the changes of a gallery's images and versions."""

from collections.abc import AsyncGenerator, Sequence
from functools import partial
from typing import Annotated

import strawberry
from sqlalchemy import select

from graph.db import models
from graph.notifications.announce import gallery_topic
from graph.schema.context import Info
from graph.schema.subscriptions.subscription_support import find, is_position, read_once
from graph.schema.types.export_event import GalleryEvent

BATCH = 100


async def gallery_activity(
    info: Info,
    gallery_id: Annotated[strawberry.ID, strawberry.argument(description="The gallery to watch.")],
    after: Annotated[
        int | None,
        strawberry.argument(
            description="The sequence of the last event that the client received, to resume: all later events are sent first."
            " If omitted, only new events are sent; with 0, all events that the server has stored. If it is greater than the"
            " newest sequence, as after a restored backup, the newest event is sent first."
        ),
    ] = None,
) -> AsyncGenerator[GalleryEvent, None]:
    return _events(
        info, gallery_id, await find(info, models.Gallery, "Gallery", gallery_id), info.context.resumed(after)
    )


async def _events(
    info: Info, gallery_id: strawberry.ID, gallery: models.Gallery, after: int | None
) -> AsyncGenerator[GalleryEvent, None]:
    with info.context.hub.watch(gallery_topic(gallery.id)) as watch:
        newest = await read_once(info, ("newest of gallery", gallery.id), partial(_newest, info, gallery.id))
        last = newest.sequence if newest else 0
        if is_position(after, last):
            last = after
        elif newest is not None and after is not None:
            yield newest
        del newest
        while True:
            key = ("activity", gallery.id, last)
            events = await read_once(info, key, partial(_after, info, gallery.id, last))
            if events:
                # The attachment that made the gallery visible may have ended since the last event.
                await find(info, models.Gallery, "Gallery", gallery_id)
            for event in events:
                yield event
                last = event.sequence
            if len(events) < BATCH:
                await watch.wait()


async def _newest(info: Info, gallery_id: int) -> GalleryEvent | None:
    table = models.GalleryEvent
    newest = select(table).where(table.gallery_id == gallery_id).order_by(table.id.desc()).limit(1)
    async with info.context.database.reads() as session:
        row = await session.scalar(newest)
    return GalleryEvent.of(row) if row else None


async def _after(info: Info, gallery_id: int, last: int) -> Sequence[GalleryEvent]:
    """Return the next BATCH events after a sequence."""
    table = models.GalleryEvent
    query = select(table).where(table.gallery_id == gallery_id, table.id > last)
    async with info.context.database.reads() as session:
        return [GalleryEvent.of(row) for row in await session.scalars(query.order_by(table.id).limit(BATCH))]
