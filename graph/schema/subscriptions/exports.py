"""exportProgress and labExports."""

from collections.abc import AsyncGenerator, Sequence
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import Annotated

import strawberry
from sqlalchemy import select

from graph.db import models
from graph.db.enums import ACTIVE_EXPORT
from graph.notifications.announce import lab_topic
from graph.schema.context import Info
from graph.schema.subscriptions.export_broadcast import ExportBroadcast
from graph.schema.subscriptions.subscription_support import ProgressThrottle, find, read_once
from graph.schema.types.export_event import ExportEvent


async def _read(info: Info, seen: dict[int, int]) -> Sequence[tuple[int, list[ExportEvent], ExportEvent]]:
    """Return each export's changes of state after the sequence seen, and its current event; deleted exports are left out."""
    table, kept = models.Export, models.ExportTransition
    async with info.context.database.reads() as session:
        # In this order: the next round sends a transition that is stored after the first read.
        rows = await session.scalars(select(table).where(table.id.in_(seen)).order_by(table.id))
        exports = {row.id: row for row in rows}
        lowest = min(seen.values(), default=0)
        query = select(kept).where(kept.export_id.in_(exports), kept.sequence > lowest)
        found: dict[int, list[models.ExportTransition]] = {key: [] for key in exports}
        for transition in await session.scalars(query.order_by(kept.export_id, kept.sequence)):
            if seen[transition.export_id] < transition.sequence <= exports[transition.export_id].revision:
                found[transition.export_id].append(transition)
    return [
        (key, [ExportEvent.at(transition, exports[key]) for transition in transitions], ExportEvent.now(exports[key]))
        for key, transitions in found.items()
    ]


async def export_progress(
    info: Info,
    export_id: Annotated[strawberry.ID, strawberry.argument(description="The export to watch.")],
    after: Annotated[
        int | None,
        strawberry.argument(
            description="A sequence already seen: changes of state since then are sent first, none missed."
        ),
    ] = None,
) -> AsyncGenerator[ExportEvent, None]:
    # Before the stream starts: a hidden or absent export is an error, not an event.
    row = await find(info, models.Export, "Export", export_id)
    return _events(info.context.exports.subscribe(row.id), row, after)


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


async def lab_exports(
    info: Info, lab_id: Annotated[strawberry.ID, strawberry.argument(description="The lab whose exports to watch.")]
) -> AsyncGenerator[ExportEvent, None]:
    return _events_of_lab(info, await find(info, models.Lab, "Lab", lab_id))


async def _events_of_lab(info: Info, lab: models.Lab) -> AsyncGenerator[ExportEvent, None]:
    with info.context.hub.watch(lab_topic(lab.id)) as watch:
        seen: dict[int, int] = {}
        newest = await read_once(info, ("newest of lab", lab.id), partial(_newest_ended, info, lab.id))
        throttle = ProgressThrottle()
        while True:
            # An ended export can be retried: its subscription stays.
            for key in await read_once(info, ("of lab", lab.id, newest), partial(_watched, info, lab.id, newest)):
                seen.setdefault(key, 0 if key > newest else -1)
            pending = False
            key = "exports", frozenset(seen.items())
            found = await read_once(info, key, partial(_read, info, dict(seen))) if seen else ()
            for key, transitions, present in found:
                for event in transitions if seen[key] >= 0 else ():
                    yield event
                    seen[key] = event.sequence
                    throttle.sent()
                if present.sequence > seen[key]:
                    if seen[key] >= 0 and not throttle.is_due:
                        pending = True
                        continue
                    yield present
                    seen[key] = present.sequence
                    throttle.sent()
            await throttle.wait(watch, pending=pending)


async def _watched(info: Info, lab_id: int, newest: int) -> Sequence[int]:
    """Return the lab's exports that are new or running."""
    table = models.Export
    watched = select(table.id).where(table.lab_id == lab_id, (table.id > newest) | table.status.in_(ACTIVE_EXPORT))
    async with info.context.database.reads() as session:
        return (await session.scalars(watched.order_by(table.id))).all()


async def _newest_ended(info: Info, lab_id: int) -> int:
    """Return the newest export at the start of the subscription; 0 if there is none."""
    async with info.context.database.reads() as session:
        newest = select(models.Export.id).where(models.Export.lab_id == lab_id)
        return await session.scalar(newest.order_by(models.Export.id.desc()).limit(1)) or 0
