"""Statements of sessions behave as SQLAlchemy's: within the transaction, with its errors and its objects."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import Select, bindparam, func, insert, inspect, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db import models
from graph.db.engine import Database
from graph.db.session_statements import find, run
from tests.outages import database_down
from tests.schema import seed
from tests.schema.statements import counted

BY_ID = select(models.Gallery).where(models.Gallery.id == bindparam("key"))
AGAIN = BY_ID.execution_options(populate_existing=True)
LOCKED = BY_ID.with_for_update(nowait=True)
SLEEP = select(func.pg_sleep(bindparam("seconds")))
CHANGE = update(models.Gallery).where(models.Gallery.id == bindparam("key")).returning(models.Gallery.id)
ATTACHMENT = insert(models.GalleryAttachment)


async def _find(session: AsyncSession, key: int, query: Select[models.Gallery] = BY_ID) -> models.Gallery | None:
    return await session.run_sync(find, query, models.Gallery, key, {"key": key})


async def _run(session: AsyncSession, statement: Any, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    rows = await session.run_sync(lambda sync: run(sync.connection(), statement, values))
    return [tuple(row) for row in rows]


async def test_found_row_is_the_one_that_the_orm_reads(database: Database, gallery_id: int) -> None:
    async with database.reads() as session:
        expected = await session.get_one(models.Gallery, gallery_id)
    async with database.writes.begin() as session:
        found = await _find(session, gallery_id)
        assert found is not None
        assert inspect(found).persistent
        assert not inspect(found).modified
        assert inspect(found).dict.keys() - {"_sa_instance_state"} == {one.key for one in models.Gallery.__table__.c}
        for column in models.Gallery.__table__.c:
            assert getattr(found, column.key) == getattr(expected, column.key)
        assert await session.get(models.Gallery, gallery_id) is found


async def test_missing_row_is_none(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        assert await _find(session, gallery_id + 1) is None


async def test_change_of_a_found_row_is_written(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        found = await _find(session, gallery_id)
        assert found is not None
        found.description = "after"
    async with database.reads() as session:
        assert await session.scalar(select(models.Gallery.description)) == "after"


async def test_row_that_the_session_has_is_the_same_object_with_current_values(
    database: Database, gallery_id: int
) -> None:
    async with database.writes.begin() as session:
        found = await _find(session, gallery_id)
        await _run(session, CHANGE, {"description": "after", "key": gallery_id})
        assert await _find(session, gallery_id, AGAIN) is found
        assert found is not None
        assert found.description == "after"


async def test_pending_changes_are_written_before_a_row_is_found(database: Database) -> None:
    async with database.writes.begin() as session:
        session.add(seed.gallery("gallery1"))
        found = await _find(session, 1)
        assert found is not None
        assert found.name == "gallery1"


async def test_changed_rows_are_returned(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        changed = await _run(session, CHANGE, {"description": "after", "key": gallery_id})
        assert changed == [(gallery_id,)]
        assert await _run(session, CHANGE, {"description": "after", "key": gallery_id + 1}) == []


async def test_rolled_back_statement_has_no_effect(database: Database, gallery_id: int) -> None:
    async with database.writes.sessions() as session:
        await _run(session, CHANGE, {"description": "after", "key": gallery_id})
        await session.rollback()
    async with database.reads() as session:
        assert await session.scalar(select(models.Gallery.description)) == "before"


async def test_violated_constraint_is_an_integrity_error_with_the_statement(
    database: Database, gallery_id: int
) -> None:
    values = {"lab_account_id": 999, "gallery_id": gallery_id, "attached_at": models.now(), "attached_by": "ann"}
    with pytest.raises(IntegrityError, match="INSERT INTO gallery_attachment"):
        async with database.writes.begin() as session:
            await _run(session, ATTACHMENT, {**values, "detaching": False})


async def test_listeners_see_the_statement_and_may_refuse_it(database: Database, gallery_id: int) -> None:
    async with database.writes.sessions() as session:
        with counted() as statements:
            await _run(session, CHANGE, {"description": "after", "key": gallery_id})
        assert [statement.split(" SET ")[0] for statement in statements] == ["UPDATE gallery"]
        with database_down(), pytest.raises(ConnectionRefusedError):
            await _run(session, CHANGE, {"description": "after", "key": gallery_id})


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_cancelled_statement_releases_its_locks(database: Database, gallery_id: int) -> None:
    locked = asyncio.Event()

    async def wait() -> None:
        async with database.writes.begin() as session:
            await _find(session, gallery_id, LOCKED)
            locked.set()
            await _run(session, SLEEP, {"seconds": 60.0})

    waiting = asyncio.create_task(wait())
    await locked.wait()
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    async with database.writes.begin() as session:
        assert await _find(session, gallery_id, LOCKED) is not None
