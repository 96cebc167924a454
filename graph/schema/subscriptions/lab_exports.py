"""labExports: the events of all exports of a lab."""

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from graph.db import models
from graph.notifications.announce import lab_topic
from graph.schema.context import Info
from graph.schema.subscriptions.lab_reads import active_exports, export_events, newest_export
from graph.schema.subscriptions.subscription_support import ProgressThrottle, find
from graph.schema.types.export_event import ExportEvent


async def lab_exports(
    info: Info, lab_id: Annotated[strawberry.ID, strawberry.argument(description="The lab whose exports to watch.")]
) -> AsyncGenerator[ExportEvent, None]:
    return _events(info, await find(info, models.Lab, "Lab", lab_id))


async def _events(info: Info, lab: models.Lab) -> AsyncGenerator[ExportEvent, None]:
    database = info.context.database
    with info.context.hub.watch(lab_topic(lab.id)) as watch:
        # By export, the sequence sent last: -1 for one that is older than the subscription and was not sent yet.
        seen: dict[int, int] = {}
        newest = await newest_export(database, lab.id)
        throttle = ProgressThrottle()
        while True:
            # An ended export can be retried: it stays in the subscription.
            for key in await active_exports(database, lab.id, newest):
                seen.setdefault(key, 0 if key > newest else -1)
            pending = False
            for key, (transitions, current) in await export_events(database, seen):
                for event in transitions:
                    yield event
                    seen[key] = event.sequence
                    throttle.sent()
                if current.sequence > seen[key]:
                    if seen[key] >= 0 and not throttle.is_due:
                        pending = True
                        continue
                    yield current
                    seen[key] = current.sequence
                    throttle.sent()
            await throttle.wait(watch, pending=pending)
