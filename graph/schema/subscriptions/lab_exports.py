"""labExports: the events of all exports of a lab, with replay after a sequence."""

from collections.abc import AsyncGenerator
from typing import Annotated

import strawberry

from graph.db import models
from graph.db.engine import Database
from graph.notifications.announce import lab_topic
from graph.notifications.hub import Hub
from graph.schema.context import Info
from graph.schema.subscriptions.lab_reads import events_after, latest_event
from graph.schema.subscriptions.subscription_support import ProgressThrottle, find, is_position, until_read
from graph.schema.types.export_event import ExportEvent


async def lab_exports(
    info: Info,
    lab_id: Annotated[strawberry.ID, strawberry.argument(description="The lab whose exports to watch.")],
    after: Annotated[
        int | None,
        strawberry.argument(
            description="The sequence of the last event that the client received, to resume: all later changes of"
            " state are sent first. With 0, all changes of state of the lab's exports are sent. If"
            " omitted, or higher than the newest sequence, the current state of the export that"
            " changed last is sent first."
        ),
    ] = None,
) -> AsyncGenerator[ExportEvent, None]:
    lab = await find(info, models.Lab, "Lab", lab_id)
    context = info.context
    return _events(context.database, context.hub, lab.id, context.resumed(after))


async def _events(database: Database, hub: Hub, lab_id: int, after: int | None) -> AsyncGenerator[ExportEvent, None]:
    with hub.watch(lab_topic(lab_id)) as watch:
        throttle = ProgressThrottle()
        latest = await until_read(lambda: latest_event(database, lab_id))
        last = latest.sequence if latest else 0
        if is_position(after, last):
            last = after
        elif latest is not None:
            yield latest
        del latest
        while True:
            found = await until_read(lambda last=last: events_after(database, lab_id, last))
            for event in found.transitions:
                yield event
                last = event.sequence
                throttle.sent()
            pending = False
            if found.latest is not None and found.latest.sequence > last:
                pending = not throttle.is_due
                if not pending:
                    yield found.latest
                    last = found.latest.sequence
                    throttle.sent()
            if found.is_complete:
                await throttle.wait(watch, pending=pending)
