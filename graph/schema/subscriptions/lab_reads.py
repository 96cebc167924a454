"""Reads of labExports. Subscribers of all labs that read at the same time share one read."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby
from math import inf

from sqlalchemy import and_, func, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.engine import Database
from graph.db.models import Export, ExportTransition
from graph.schema.types.export_event import ExportEvent

# The conditions of one statement. Their number is padded to a power of two, so that few statements are compiled.
MAX_CONDITIONS = 256
# The rows of one statement; more than its labs, so that each statement has rows beyond one sequence.
MAX_ROWS = 1_000

Key = tuple[int, int]


@dataclass(frozen=True)
class LabEvents:
    """The events of a lab after a sequence: changes of state in order, and the export that changed last."""

    transitions: Sequence[ExportEvent]
    # None if the lab has no export, or if there are more changes of state before it.
    latest: ExportEvent | None
    is_complete: bool


async def latest_event(database: Database, lab_id: int) -> ExportEvent | None:
    """Return the current event of the export that changed last; None if the lab has no exports."""
    return await database.subscriber_reads.load("latest exports", lab_id, partial(_latest_events, database))


async def events_after(database: Database, lab_id: int, last: int) -> LabEvents:
    """Return the events of a lab after a sequence. All subscribers get the same event objects."""
    key = lab_id, last
    return (await database.subscriber_reads.load_many("lab events", (key,), partial(_events_after, database)))[key]


async def _latest_events(database: Database, lab_ids: Sequence[int]) -> Mapping[int, ExportEvent]:
    async with database.reads() as session:
        return await _latest(session, lab_ids)


async def _events_after(database: Database, keys: Sequence[Key]) -> Mapping[Key, LabEvents]:
    found: dict[Key, LabEvents] = {}
    async with database.reads() as session:
        # In this order: the next round sends a transition that is stored after the first read.
        latest = await _latest(session, sorted({lab_id for lab_id, _ in keys}))
        # Subscribers of one lab with different positions share the rows after the first one.
        first = {
            lab_id: min(last for _, last in of_lab) for lab_id, of_lab in groupby(sorted(keys), lambda key: key[0])
        }
        events: dict[int, list[ExportEvent]] = {}
        read_until: dict[int, float] = {}
        labs = [(lab_id, last) for lab_id, last in first.items() if lab_id in latest and last < latest[lab_id].sequence]
        for start in range(0, len(labs), MAX_CONDITIONS):
            part = labs[start : start + MAX_CONDITIONS]
            rows = await _transitions(session, part)
            until = rows[-1][0].sequence - 1 if len(rows) == MAX_ROWS else inf
            for transition, export in rows:
                if transition.sequence <= min(until, latest[export.lab_id].sequence):
                    events.setdefault(export.lab_id, []).append(ExportEvent.at(transition, export))
            read_until |= dict.fromkeys((lab_id for lab_id, _ in part), until)
    for lab_id, last in keys:
        is_complete = read_until.get(lab_id, inf) == inf
        transitions = [event for event in events.get(lab_id, ()) if event.sequence > last]
        found[lab_id, last] = LabEvents(transitions, latest.get(lab_id) if is_complete else None, is_complete)
    return found


async def _latest(session: AsyncSession, lab_ids: Sequence[int]) -> dict[int, ExportEvent]:
    newest = select(Export.lab_id, func.max(Export.revision)).where(Export.lab_id.in_(lab_ids)).group_by(Export.lab_id)
    query = select(Export).where(tuple_(Export.lab_id, Export.revision).in_(newest)).order_by(Export.id)
    return {row.lab_id: ExportEvent.now(row) for row in await session.scalars(query)}


async def _transitions(session: AsyncSession, labs: Sequence[Key]) -> Sequence[tuple[ExportTransition, Export]]:
    padded = [*labs, *[labs[-1]] * ((1 << (len(labs) - 1).bit_length()) - len(labs))]
    conditions = [and_(Export.lab_id == lab_id, ExportTransition.sequence > last) for lab_id, last in padded]
    query = (
        select(ExportTransition, Export)
        .join(Export, Export.id == ExportTransition.export_id)
        .where(or_(*conditions))
        .order_by(ExportTransition.sequence)
        .limit(MAX_ROWS)
    )
    return [(row[0], row[1]) for row in await session.execute(query)]
