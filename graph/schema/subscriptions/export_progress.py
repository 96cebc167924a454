"""exportProgress: the events of one export, with replay after a sequence."""

from collections.abc import AsyncGenerator
from contextlib import AbstractAsyncContextManager
from typing import Annotated

import strawberry

from graph.db import models
from graph.schema.context import Info
from graph.schema.subscriptions.export_broadcast import ExportBroadcast
from graph.schema.subscriptions.subscription_support import find
from graph.schema.types.export_event import ExportEvent


async def export_progress(
    info: Info,
    export_id: Annotated[strawberry.ID, strawberry.argument(description="The export to watch.")],
    after: Annotated[
        int | None,
        strawberry.argument(
            description="The sequence of the last event that the client received, to resume: all later changes of state are "
            "sent first. If omitted, or higher than the newest sequence, the stream starts with the current "
            "state."
        ),
    ] = None,
) -> AsyncGenerator[ExportEvent, None]:
    # Before the stream starts: a hidden or absent export is an error, not an event.
    row = await find(info, models.Export, "Export", export_id)
    return _events(info.context.exports.subscribe(row.id), row, info.context.resumed(after))


async def _events(
    subscription: AbstractAsyncContextManager[ExportBroadcast], row: models.Export, after: int | None
) -> AsyncGenerator[ExportEvent, None]:
    async with subscription as broadcast:
        now = broadcast.current_event(row)
        last = after if after is not None and 0 <= after <= now.sequence else -1
        if last < 0:
            # Without a sequence, or with one from the future, the stream starts with the current state.
            yield now
            last = now.sequence
        del row, now
        is_over = False
        while not is_over:
            version, is_over = broadcast.version, broadcast.is_over
            for event in await broadcast.after(last):
                yield event
                last = event.sequence
            if not is_over:
                await broadcast.wait_for_change(version)
