"""replicationProgress: the copies of one version, watched."""

from collections.abc import AsyncGenerator
from functools import partial
from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.exports.lifecycle import UNFINISHED
from graph.notifications.announce import version_topic
from graph.schema.context import Info
from graph.schema.subscriptions.watching import Pace, find, read_for_all
from graph.schema.types.replica import RegionReplica


async def replication_progress(
    info: Info,
    image_version_id: Annotated[strawberry.ID, strawberry.argument(description="The version whose copies to watch.")],
) -> AsyncGenerator[RegionReplica, None]:
    return _copies(info, await find(info, models.ImageVersion, "ImageVersion", image_version_id))


async def _copies(info: Info, version: models.ImageVersion) -> AsyncGenerator[RegionReplica, None]:
    table = models.RegionReplica
    order = (table.is_source.desc(), table.region_name)
    seen: dict[int, models.RegionReplica] = {}
    pace = Pace()
    with info.context.hub.watch(version_topic(version.id)) as watch:
        while True:
            info.context.loaders.clear()
            copies = info.context.loaders.children(table, table.version_id, *order)
            question = ("copies", version.id, copies.reader.principal.access_key)
            rows = (await read_for_all(info, question, partial(copies.read, (version.id,)))).get(version.id, ())
            news = [row for row in rows if row.id not in seen or seen[row.id].revision != row.revision]
            changed = any(row.id not in seen or seen[row.id].state is not row.state for row in news)
            if changed or (news and pace.is_due):
                pace.sent()
                for row in news:
                    seen[row.id] = row
                    yield RegionReplica.of(row)
                news = []
            if not any(row.state in UNFINISHED for row in rows):
                return
            await pace.wait(watch, pending=bool(news))
