"""replicationProgress: the replicas of a version, each time one changes, with resumption after a sequence."""

from collections.abc import AsyncGenerator, Sequence
from functools import partial
from typing import Annotated, Any

import strawberry

from graph.db import models
from graph.domain.exports.lifecycle import UNFINISHED
from graph.notifications.announce import version_topic
from graph.schema.context import Info
from graph.schema.loaders.base import Loader
from graph.schema.subscriptions.subscription_support import ProgressThrottle, find, is_position, read_once
from graph.schema.types.replica import RegionReplica
from graph.schema.types.version import REPLICAS


async def replication_progress(
    info: Info,
    image_version_id: Annotated[strawberry.ID, strawberry.argument(description="The version whose replicas to watch.")],
    after: Annotated[
        int | None,
        strawberry.argument(
            description="The `sequence` of the last replica that the client received, to resume: the replicas that"
            " have changed since are sent first, in their current state. If omitted, or higher than"
            " the newest sequence, all replicas are sent first."
        ),
    ] = None,
) -> AsyncGenerator[RegionReplica, None]:
    return _events(
        info, await find(info, models.ImageVersion, "ImageVersion", image_version_id), info.context.resumed(after)
    )


async def _events(info: Info, version: models.ImageVersion, after: int | None) -> AsyncGenerator[RegionReplica, None]:
    throttle = ProgressThrottle()
    states: dict[int, object] = {}
    last: int | None = None
    with info.context.hub.watch(version_topic(version.id)) as watch:
        while True:
            loader = info.context.loaders.of(REPLICAS)
            replicas = await read_once(
                info, ("replicas", version.id, loader.reader.principal.access_key), partial(_read, loader, version.id)
            )
            if last is None:
                newest = replicas[-1][0].revision if replicas else 0
                last = after if is_position(after, newest) else -1
            news = [(row, event) for row, event in replicas if row.revision > last]
            if any(states.get(row.id) is not row.state for row, _ in news) or (news and throttle.is_due):
                throttle.sent()
                for row, event in news:
                    states[row.id] = row.state
                    yield event
                    last = row.revision
                news = []
            if not any(row.state in UNFINISHED for row, _ in replicas):
                return
            await throttle.wait(watch, pending=bool(news))


async def _read(
    loader: Loader[Any, list[models.RegionReplica]], version_id: int
) -> Sequence[tuple[models.RegionReplica, RegionReplica]]:
    """Return the rows of a version's replicas with their events, which all subscribers share, by sequence."""
    rows = (await loader.read((version_id,))).get(version_id, ())
    return [(row, RegionReplica.of(row)) for row in sorted(rows, key=lambda row: row.revision)]
