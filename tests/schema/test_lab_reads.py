"""Reads of labExports: one read for all labs, and for each lab its own exports."""

import asyncio
from collections import Counter

import pytest

from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus
from graph.db.models import Export, ExportTransition
from graph.schema.subscriptions.lab_reads import active_exports, export_events, newest_export
from tests.schema import seed
from tests.schema.statements import counted

LABS = 5


@pytest.fixture
async def exports(database: Database) -> list[list[Export]]:
    """Five labs, with no, one … four exports, of which the last runs and the others have ended."""
    async with database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        labs = [seed.lab(account, f"Lab {number}") for number in range(LABS)]
        await seed.put(session, *labs)
        made = [
            [seed.export(lab, status=ExportStatus.FAILED, revision=n) for n in range(number)]
            for number, lab in enumerate(labs)
        ]
        for of_lab in made[1:]:
            of_lab[-1].status = ExportStatus.RUNNING
        await seed.put(session, *(export for of_lab in made for export in of_lab))
    return made


async def test_newest_exports_of_many_labs_are_one_read(database: Database, exports: list[list[Export]]) -> None:
    with counted() as statements:
        newest = await asyncio.gather(*(newest_export(database, lab + 1) for lab in range(LABS)))
    assert newest == [max((export.id for export in of_lab), default=0) for of_lab in exports]
    assert max(Counter(statements).values()) == 1


async def test_active_exports_are_those_of_the_lab_that_run_or_are_newer(
    database: Database, exports: list[list[Export]]
) -> None:
    keys = [(lab + 1, newest) for lab in range(LABS) for newest in (0, 1_000)]
    with counted() as statements:
        found = await asyncio.gather(*(active_exports(database, *key) for key in keys))
    expected = [[export.id for export in exports[lab - 1]][-1 if newest else None :] for lab, newest in keys]
    assert [list(ids) for ids in found] == expected
    assert len([text for text in statements if "FROM export" in text]) == 1


async def test_events_are_the_changes_after_a_sequence_and_the_current_state(
    database: Database, exports: list[list[Export]]
) -> None:
    first, second = exports[4][2].id, exports[4][3].id
    async with database.writes.begin() as session:
        for export_id, sequence in ((first, 1), (first, 2), (first, 9), (second, 1), (second, 3)):
            stored = ExportTransition(export_id=export_id, sequence=sequence, status=ExportStatus.RUNNING, message="")
            stored.phase, stored.progress, stored.processed_bytes, stored.total_bytes = ExportPhase.CAPTURING, 0.0, 0, 0
            session.add(stored)
    asked: tuple[dict[int, int], ...] = ({first: 0, second: 1}, {first: 1, second: -1}, {first: 1, 10_000: 0}, {})
    with counted() as statements:
        found = await asyncio.gather(*(export_events(database, seen) for seen in asked))
    sequences = [
        [(key, [event.sequence for event in changes], current.sequence) for key, (changes, current) in of_one]
        for of_one in found
    ]
    # A change that was stored after the export was read, here the ninth, belongs to the next read.
    assert sequences == [
        [(first, [1, 2], 2), (second, [3], 3)],
        [(first, [2], 2), (second, [], 3)],
        [(first, [2], 2)],
        [],
    ]
    assert found[0][0][1][1] is found[2][0][1][1]
    assert found[0][0][1][0][1] is found[1][0][1][0][0]
    assert max(Counter(statements).values()) == 1
