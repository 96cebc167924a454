"""replicationProgress: the replicas of a version, each time one changes."""

from collections.abc import AsyncGenerator, Sequence
from functools import partial
from typing import Annotated, Any

import strawberry

from graph.db import models
from graph.domain.exports.lifecycle import UNFINISHED
from graph.notifications.announce import version_topic
from graph.schema.context import Info
from graph.schema.loaders.base import Loader
from graph.schema.subscriptions.subscription_support import ProgressThrottle, find, read_once
from graph.schema.types.replica import RegionReplica
from graph.schema.types.version import REPLICAS


async def replication_progress(
    info: Info,
    image_version_id: Annotated[strawberry.ID, strawberry.argument(description="The version whose replicas to watch.")],
) -> AsyncGenerator[RegionReplica, None]:
    return _events(info, await find(info, models.ImageVersion, "ImageVersion", image_version_id))


async def _events(info: Info, version: models.ImageVersion) -> AsyncGenerator[RegionReplica, None]:
    seen: dict[int, models.RegionReplica] = {}
    throttle = ProgressThrottle()
    with info.context.hub.watch(version_topic(version.id)) as watch:
        while True:
            loader = info.context.loaders.of(REPLICAS)
            replicas = await read_once(
                info, ("replicas", version.id, loader.reader.principal.access_key), partial(_read, loader, version.id)
            )
            news = [
                (row, event) for row, event in replicas if row.id not in seen or seen[row.id].revision != row.revision
            ]
            changed = any(row.id not in seen or seen[row.id].state is not row.state for row, _ in news)
            if changed or (news and throttle.is_due):
                throttle.sent()
                for row, event in news:
                    seen[row.id] = row
                    yield event
                news = []
            if not any(row.state in UNFINISHED for row, _ in replicas):
                return
            await throttle.wait(watch, pending=bool(news))


async def _read(
    loader: Loader[Any, list[models.RegionReplica]], version_id: int
) -> Sequence[tuple[models.RegionReplica, RegionReplica]]:
    """Return the rows of a version's replicas with their events, which all subscribers share."""
    rows = (await loader.read((version_id,))).get(version_id, ())
    return [(row, RegionReplica.of(row)) for row in rows]
