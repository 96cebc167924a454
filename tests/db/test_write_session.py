"""The session of writing transactions writes one changed row as the unit of work does."""

from typing import Any

import pytest
from sqlalchemy import bindparam, delete, insert, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.exc import StaleDataError

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import AuditChannel
from tests.schema import seed
from tests.schema.statements import counted

HOME = select(models.Gallery.home_account_id).where(models.Gallery.id == bindparam("of_gallery"))
ENTRY = insert(models.AuditEntry).values(
    occurred_at=bindparam("of_time"),
    channel=AuditChannel.API,
    action="updateGallery",
    input={},
    outcome="OK",
    suppressed=0,
    search_text="",
    lab_account_id=HOME.scalar_subquery(),
)


async def _flush_with_entry(session: AsyncSession, gallery_id: int) -> None:
    def flush(sync: Any) -> None:
        sync.flush_with(ENTRY, {"of_time": models.now(), "of_gallery": gallery_id})

    await session.run_sync(flush)


async def _accounts_of_entries(database: Database) -> list[int | None]:
    async with database.reads() as session:
        return list(await session.scalars(select(models.AuditEntry.lab_account_id)))


async def _gallery(session: AsyncSession, key: int) -> models.Gallery:
    return await session.get_one(models.Gallery, key)


async def _values(database: Database, key: int, *columns: Any) -> tuple[Any, ...]:
    async with database.reads() as session:
        return tuple((await session.execute(select(*columns).where(models.Gallery.id == key))).one())


async def test_changed_row_is_one_update_of_its_changed_columns(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        gallery = await _gallery(session, gallery_id)
        gallery.description, gallery.tags = "Überblick", {}
        gallery.soft_delete_retention_days = 7
        with counted() as statements:
            await session.flush()
            await session.flush()
        assert not inspect(gallery).modified
    assert [statement.split(" WHERE ")[0].split(" SET ")[0] for statement in statements] == ["UPDATE gallery"]
    changed = statements[0].split(" SET ")[1].split(" WHERE ")[0]
    assert [assignment.split("=")[0] for assignment in changed.split(", ")] == ["description", "tags", "search_text"]
    columns = (models.Gallery.description, models.Gallery.tags, models.Gallery.search_text)
    assert await _values(database, gallery_id, *columns) == ("Überblick", {}, "gallery1\nuberblick\n\n")


async def test_row_with_equal_values_is_not_written(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        gallery = await _gallery(session, gallery_id)
        gallery.description, gallery.tags = "before", {"course": "Physics"}
        with counted() as statements:
            await session.flush()
    assert statements == []


async def test_expression_is_written(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        gallery: Any = await _gallery(session, gallery_id)
        gallery.soft_delete_retention_days = models.Gallery.soft_delete_retention_days + 1
    assert await _values(database, gallery_id, models.Gallery.soft_delete_retention_days) == (8,)


async def test_several_rows_are_written_with_new_ones(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        (await _gallery(session, gallery_id)).description = "first"
        session.add(seed.gallery("gallery2"))
        await session.flush()
        for gallery in await session.scalars(select(models.Gallery)):
            gallery.description = "second"
    async with database.reads() as session:
        assert (await session.scalars(select(models.Gallery.description))).all() == ["second", "second"]


async def test_row_deleted_meanwhile_is_an_error(database: Database, gallery_id: int) -> None:
    async with database.writes.sessions() as session:
        gallery = await _gallery(session, gallery_id)
        statement = delete(models.Gallery).execution_options(synchronize_session=False)
        await session.execute(statement)
        gallery.description = "after"
        with pytest.raises(StaleDataError):
            await session.flush()
        await session.rollback()


async def test_end_of_a_savepoint_restores_the_row(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        gallery = await _gallery(session, gallery_id)
        savepoint = await session.begin_nested()
        gallery.description = "within"
        await session.flush()
        await savepoint.rollback()
        assert "description" in inspect(gallery).expired_attributes
        await session.refresh(gallery)
        assert gallery.description == "before"
    assert await _values(database, gallery_id, models.Gallery.description) == ("before",)


async def test_change_and_insertion_are_one_statement_on_postgresql(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        gallery = await _gallery(session, gallery_id)
        gallery.description = "after"
        with counted() as statements:
            await _flush_with_entry(session, gallery_id)
        assert not inspect(gallery).modified
    assert len(statements) == (1 if database.is_postgresql else 2)
    columns = (models.Gallery.description, models.Gallery.search_text)
    assert await _values(database, gallery_id, *columns) == ("after", "gallery1\nafter\ncourse\nphysics\n\n")
    assert await _accounts_of_entries(database) == [None]


async def test_insertion_without_a_change_is_one_statement(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        (await _gallery(session, gallery_id)).description = "before"
        with counted() as statements:
            await _flush_with_entry(session, gallery_id)
    assert len(statements) == 1
    assert await _accounts_of_entries(database) == [None]


async def test_insertion_reads_a_reference_that_changes_with_it(database: Database, gallery_id: int) -> None:
    async with database.writes.begin() as session:
        account = seed.account("account1")
        session.add(account)
        await session.flush()
        (await _gallery(session, gallery_id)).home_account_id = account.id
        await _flush_with_entry(session, gallery_id)
    assert await _accounts_of_entries(database) == [account.id]


async def test_nothing_is_inserted_if_the_row_was_deleted_meanwhile(database: Database, gallery_id: int) -> None:
    async with database.writes.sessions() as session:
        gallery = await _gallery(session, gallery_id)
        await session.execute(delete(models.Gallery).execution_options(synchronize_session=False))
        gallery.description = "after"
        with pytest.raises(StaleDataError):
            await _flush_with_entry(session, gallery_id)
        await session.rollback()
    assert await _accounts_of_entries(database) == []
