"""The chain of the audit log: a removed, changed, moved or inserted entry is detected."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import text

from graph.db.engine import Database
from graph.db.enums import AuditChannel
from graph.db.models import now
from graph.domain.audit import chain
from graph.domain.audit.chain import AuditKeyError, Head, Verdict
from graph.domain.audit.entries import Action, Actor, entry

KEY = bytes(range(32))
ACTOR = Actor(AuditChannel.API, "ann", token_id=1, address="192.0.2.1")


async def write(database: Database, count: int, *, chained: bool = True) -> None:
    async with database.writes.begin() as session:
        for number in range(count):
            session.add(entry(ACTOR, Action(f"act{number}", {"number": number, "text": "é"})))
    if chained:
        async with database.writes.begin() as session:
            assert await chain.link(session, KEY) == count


async def run(database: Database, *statements: str) -> None:
    async with database.writes.begin() as session:
        for statement in statements:
            await session.execute(text(statement))


async def verdict(database: Database, *heads: Head, key: bytes = KEY) -> Verdict:
    async with database.reads() as session:
        return await chain.verify(session, key, heads)


async def head(database: Database) -> Head:
    async with database.reads() as session:
        return await chain.head(session)


async def test_committed_entries_are_linked_in_order_and_the_tail_is_reported(app: object, database: Database) -> None:
    assert await verdict(database) == Verdict()
    await write(database, 3)
    first = await head(database)
    await write(database, 2)
    await write(database, 1, chained=False)
    assert await verdict(database, first, await head(database)) == Verdict(linked=5, unchained=1)
    async with database.reads() as session:
        rows = [row async for row in chain.entries(session, chained=True)]
    assert [(row.position, row.action) for row in rows] == [
        (1, "act0"), (2, "act1"), (3, "act2"), (4, "act0"), (5, "act1")
    ]  # fmt: skip
    with pytest.raises(AuditKeyError):
        await verdict(database, key=bytes(32))
    with pytest.raises(AuditKeyError):
        async with database.writes.begin() as session:
            await chain.link(session, bytes(32))


async def test_simultaneous_tasks_make_one_chain(app: object, database: Database) -> None:
    await write(database, 20, chained=False)

    async def link() -> int:
        async with database.writes.begin() as session:
            return await chain.link(session, KEY)

    await write(database, 1, chained=False)
    counts = await asyncio.gather(*(link() for _ in range(5)))
    assert sum(counts) == 21
    assert await verdict(database) == Verdict(linked=21)


@pytest.mark.parametrize(
    ("statements", "problem"),
    [
        (["DELETE FROM audit_entry WHERE position = 2"], "the entries from position 2 to 2 were removed"),
        (["UPDATE audit_entry SET principal = 'eve' WHERE position = 3"], "the entry at position 3 was changed, moved"),
        (
            ["UPDATE audit_entry SET input = '{\"number\": 9}' WHERE position = 3"],
            "the entry at position 3 was changed",
        ),
        (
            [
                "UPDATE audit_entry SET position = 99 WHERE position = 2",
                "UPDATE audit_entry SET position = 2 WHERE position = 4",
                "UPDATE audit_entry SET position = 4 WHERE position = 99",
            ],
            "the entry at position 2 was changed, moved",
        ),
        (["DELETE FROM audit_entry WHERE position = 5"], "the chain ends at position 4, and its head is at position 5"),
        (["DELETE FROM audit_entry WHERE position = 1"], "the entries from position 1 to 1 were removed"),
        (["DELETE FROM audit_chain"], "the start and the end of the chain are missing"),
        (
            [
                "DELETE FROM audit_entry WHERE position = 1",
                "UPDATE audit_chain SET pruned_position = 1, pruned_mac = 'x'",
            ],
            "the record of pruned entries was changed",
        ),
    ],
    ids=["removed", "principal", "input", "reordered", "last removed", "first removed", "no chain", "pruned by hand"],
)
async def test_changed_log_is_detected(app: object, database: Database, statements: list[str], problem: str) -> None:
    await write(database, 5)
    assert (await verdict(database)).problems == []
    await run(database, *statements)
    assert problem in "; ".join((await verdict(database)).problems)


async def test_end_that_was_removed_with_its_head_is_detected_by_a_stored_head(app: object, database: Database) -> None:
    await write(database, 3)
    older = await head(database)
    await write(database, 2)
    newest = await head(database)
    await run(
        database,
        "DELETE FROM audit_entry WHERE position > 3",
        f"UPDATE audit_chain SET position = 3, mac = '{older.mac}'",  # noqa: S608  (of this test)
    )
    assert (await verdict(database, older)).problems == []
    assert (await verdict(database, older, newest)).problems == [
        "the entries from position 4 to 5 were removed from the end"
    ]
    # Other entries in their place have other links.
    await write(database, 2)
    assert (await verdict(database)).problems == []
    assert (await verdict(database, newest)).problems == ["position 5 differs from a stored head"]


async def test_pruned_log_is_still_proved(app: object, database: Database) -> None:
    limit = now() - timedelta(days=5)
    async with database.writes.begin() as session:
        for number in range(4):
            row = entry(ACTOR, Action(f"act{number}"))
            row.occurred_at = now() - timedelta(days=10 if number < 2 else 0)
            session.add(row)
    async with database.writes.begin() as session:
        await chain.link(session, KEY)
    stored = await head(database)
    for count in (2, 0):
        async with database.writes.begin() as session:
            assert await chain.has_older(session, limit) is bool(count)
            assert await chain.prune(session, KEY, limit) == count
    assert await verdict(database, stored) == Verdict(linked=2, pruned=2)
    await write(database, 1)
    assert await verdict(database, stored) == Verdict(linked=3, pruned=2)
    await run(database, "DELETE FROM audit_entry WHERE position = 3")
    assert (await verdict(database)).problems == ["the entries from position 3 to 3 were removed"]
