"""galleryActivity: what happens under a gallery, watched."""

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry
from sqlalchemy import func, select

from graph.db import models
from graph.progress.announce import gallery_topic
from graph.schema.context import Info
from graph.schema.subscriptions.watching import BACKSTOP_SECONDS, find
from graph.schema.types.export_event import GalleryEvent

BATCH = 100


async def gallery_activity(
    info: Info,
    gallery_id: Annotated[strawberry.ID, strawberry.argument(description="The gallery to watch.")],
    after: Annotated[
        int | None,
        strawberry.argument(
            description="A sequence already seen: what happened since is sent first. Left out: from now on."
        ),
    ] = None,
) -> AsyncGenerator[GalleryEvent, None]:
    return _events(info, await find(info, models.Gallery, "Gallery", gallery_id), after)


async def _events(info: Info, gallery: models.Gallery, after: int | None) -> AsyncGenerator[GalleryEvent, None]:
    table = models.GalleryEvent
    with info.context.hub.watch(gallery_topic(gallery.id)) as watch:
        last = after
        while True:
            async with info.context.database.reads() as session:
                if last is None:
                    newest = select(func.max(table.id)).where(table.gallery_id == gallery.id)
                    last = await session.scalar(newest) or 0
                query = select(table).where(table.gallery_id == gallery.id, table.id > last)
                events = (await session.scalars(query.order_by(table.id).limit(BATCH))).all()
            for event in events:
                info.context.loaders.clear()
                yield GalleryEvent.of(event)
                last = event.id
            if len(events) < BATCH:
                await watch.wait(BACKSTOP_SECONDS)
