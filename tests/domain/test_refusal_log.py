"""Refused changes in the audit log: their order, their times, and outages of the database."""

from datetime import timedelta
from typing import Any, cast

import pytest
from sqlalchemy import select

from graph.db.engine import Database
from graph.db.enums import AuditChannel
from graph.db.models import AuditEntry, now
from graph.domain.audit.entries import Action, Actor, entry
from graph.domain.audit.refusals import RefusalLog

ACTOR = Actor(AuditChannel.API, "ann")


async def test_refusal_that_is_written_after_a_later_change_has_its_own_time(database: Database) -> None:
    refusals = RefusalLog(database)
    began = now()
    refusals.record(ACTOR, Action("deleteLab"), "FORBIDDEN")
    async with database.writes.begin() as session:
        row = entry(ACTOR, Action("createLab"), "OK")
        row.occurred_at = now() + timedelta(milliseconds=10)
        session.add(row)
    await refusals.write()
    async with database.reads() as session:
        rows = (await session.execute(select(AuditEntry.action, AuditEntry.occurred_at).order_by(AuditEntry.id))).all()
    [(first, changed), (second, refused)] = rows
    # In the order of the commits; the times have the order of the events.
    assert (first, second) == ("createLab", "deleteLab")
    assert began <= refused < changed


async def test_refusals_of_an_outage_are_written_after_it_in_their_order(database: Database) -> None:
    refusals = RefusalLog(database)
    refusals.record(ACTOR, Action("deleteLab"), "FORBIDDEN")
    writes = database.writes

    class Away:
        def begin(self) -> Any:
            raise ConnectionError

    object.__setattr__(database, "writes", cast("Any", Away()))
    with pytest.raises(ConnectionError):
        await refusals.write()
    object.__setattr__(database, "writes", writes)
    refusals.record(ACTOR, Action("createLab"), "NAME_TAKEN")
    await refusals.write()
    await refusals.write()
    async with database.reads() as session:
        found = (await session.execute(select(AuditEntry.action, AuditEntry.outcome).order_by(AuditEntry.id))).all()
    assert [tuple(row) for row in found] == [("deleteLab", "FORBIDDEN"), ("createLab", "NAME_TAKEN")]
