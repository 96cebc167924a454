"""The session of writing transactions writes one changed row as the unit of work does."""

from typing import Any

import pytest
from sqlalchemy import delete, inspect, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.exc import StaleDataError

from graph.db import models
from graph.db.engine import Database
from tests.schema import seed
from tests.schema.statements import counted


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
