"""Reads of labExports: one read for all labs, and for each lab its own exports."""

import asyncio
from collections import Counter

import pytest

from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus
from graph.db.models import Export, ExportTransition
from graph.schema.subscriptions.lab_reads import events_after, latest_event
from tests.schema import seed
from tests.schema.statements import counted

LABS = 5


@pytest.fixture
async def exports(database: Database) -> list[list[Export]]:
    """Five labs, with no, one … four exports, whose revisions are 10, 20 … 40."""
    async with database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        labs = [seed.lab(account, f"Lab {number}") for number in range(LABS)]
        await seed.put(session, *labs)
        made = [
            [seed.export(lab, status=ExportStatus.FAILED, revision=10 * (n + 1)) for n in range(number)]
            for number, lab in enumerate(labs)
        ]
        await seed.put(session, *(export for of_lab in made for export in of_lab))
    return made


async def test_latest_exports_of_many_labs_are_one_read(database: Database, exports: list[list[Export]]) -> None:
    with counted() as statements:
        latest = await asyncio.gather(*(latest_event(database, lab + 1) for lab in range(LABS)))
    assert [event and event.row.id for event in latest] == [of_lab[-1].id if of_lab else None for of_lab in exports]
    assert max(Counter(statements).values()) == 1


async def test_events_are_the_changes_of_the_lab_after_a_sequence_and_the_latest_export(
    database: Database, exports: list[list[Export]]
) -> None:
    first, second = exports[4][2], exports[4][3]
    async with database.writes.begin() as session:
        for export, sequence in (
            (first, 29),
            (first, 30),
            (second, 31),
            (second, 40),
            (second, 41),
            (exports[3][2], 30),
        ):
            stored = ExportTransition(export_id=export.id, sequence=sequence, status=ExportStatus.RUNNING, message="")
            stored.phase, stored.progress, stored.processed_bytes, stored.total_bytes = ExportPhase.CAPTURING, 0.0, 0, 0
            session.add(stored)
    keys = ((5, 0), (5, 30), (4, 29), (4, 30), (1, 0), (10_000, 0))
    with counted() as statements:
        found = await asyncio.gather(*(events_after(database, *key) for key in keys))
    sequences = [
        ([event.sequence for event in of_lab.transitions], of_lab.latest and of_lab.latest.sequence) for of_lab in found
    ]
    # A change that was stored after the exports were read, here the 41st, belongs to the next read.
    assert sequences == [([29, 30, 31, 40], 40), ([31, 40], 40), ([30], 30), ([], 30), ([], None), ([], None)]
    assert found[0].latest is found[1].latest
    assert found[0].transitions[2] is found[1].transitions[0]
    assert all(of_lab.is_complete for of_lab in found)
    assert max(Counter(statements).values()) == 1
