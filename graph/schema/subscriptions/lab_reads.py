"""Reads of labExports. Subscribers of all labs that read at the same time share one read."""

from collections.abc import Mapping, Sequence
from functools import partial

from sqlalchemy import and_, func, or_, select

from graph.db.engine import Database
from graph.db.enums import ACTIVE_EXPORT
from graph.db.models import Export, ExportTransition
from graph.schema.types.export_event import ExportEvent

# The conditions of one statement. Their number is padded to a power of two, so that few statements are compiled.
MAX_CONDITIONS = 256


Events = tuple[list[ExportEvent], ExportEvent]


async def newest_export(database: Database, lab_id: int) -> int:
    """Return the newest export of a lab; 0 if there is none."""
    return await database.subscriber_reads.load("newest exports", lab_id, partial(_newest_exports, database)) or 0


async def active_exports(database: Database, lab_id: int, newest: int) -> Sequence[int]:
    """Return the exports of a lab that run or are newer than the given one, the oldest first."""
    return (
        await database.subscriber_reads.load("active exports", (lab_id, newest), partial(_active_exports, database))
        or ()
    )


async def export_events(database: Database, seen: Mapping[int, int]) -> list[tuple[int, Events]]:
    """Return the changes of each export after a sequence, none if that is negative, and its current event.

    All subscribers get the same event objects. Deleted exports are left out.
    """
    if not seen:
        return []
    keys = tuple(seen.items())
    found = await database.subscriber_reads.load_many("export events", keys, partial(_export_events, database))
    return [(key[0], found[key]) for key in keys if key in found]


async def _newest_exports(database: Database, lab_ids: Sequence[int]) -> Mapping[int, int]:
    query = select(Export.lab_id, func.max(Export.id)).where(Export.lab_id.in_(lab_ids)).group_by(Export.lab_id)
    async with database.reads() as session:
        return {row[0]: row[1] for row in await session.execute(query)}


async def _active_exports(database: Database, keys: Sequence[tuple[int, int]]) -> Mapping[tuple[int, int], list[int]]:
    found: list[tuple[int, int, bool]] = []
    async with database.reads() as session:
        for start in range(0, len(keys), MAX_CONDITIONS):
            part = keys[start : start + MAX_CONDITIONS]
            padded = [*part, *[part[-1]] * (_power_of_two(len(part)) - len(part))]
            is_active = Export.status.in_(ACTIVE_EXPORT)
            conditions = [
                and_(Export.lab_id == lab_id, or_(Export.id > newest, is_active)) for lab_id, newest in padded
            ]
            query = select(Export.lab_id, Export.id, is_active).where(or_(*conditions)).order_by(Export.id)
            found += [(row[0], row[1], row[2]) for row in await session.execute(query)]
    exports: dict[tuple[int, int], list[int]] = {key: [] for key in keys}
    for (lab_id, newest), ids in exports.items():
        ids += [export_id for of, export_id, runs in found if of == lab_id and (runs or export_id > newest)]
    return exports


async def _export_events(database: Database, keys: Sequence[tuple[int, int]]) -> Mapping[tuple[int, int], Events]:
    changed = {export_id: sequence for export_id, sequence in sorted(keys, reverse=True) if sequence >= 0}
    async with database.reads() as session:
        # In this order: the next round sends a transition that is stored after the first read.
        rows = await session.scalars(select(Export).where(Export.id.in_({export_id for export_id, _ in keys})))
        exports = {row.id: row for row in rows}
        query = select(ExportTransition).where(
            ExportTransition.export_id.in_(changed), ExportTransition.sequence > min(changed.values(), default=0)
        )
        stored = await session.scalars(query.order_by(ExportTransition.sequence)) if changed else ()
        transitions: dict[int, list[ExportEvent]] = {export_id: [] for export_id in exports}
        for each in stored:
            if each.export_id in exports and each.sequence <= exports[each.export_id].revision:
                transitions[each.export_id].append(ExportEvent.at(each, exports[each.export_id]))
    current = {export_id: ExportEvent.now(row) for export_id, row in exports.items()}
    return {
        (export_id, sequence): (
            [event for event in transitions[export_id] if 0 <= sequence < event.sequence],
            current[export_id],
        )
        for export_id, sequence in keys
        if export_id in current
    }


def _power_of_two(number: int) -> int:
    return 1 << (number - 1).bit_length()
