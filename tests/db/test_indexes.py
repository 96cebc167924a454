"""Reads by keys and in orders that no constraint indexes: the plan of the database must use an index."""

import pytest
from sqlalchemy import select, text

from graph.db.engine import Database
from graph.db.models import Export, ImageVersion, RegionReplica
from graph.domain.labs.base_plans import source_of
from tests.schema.statements import counted

BY_DIGEST = "WHERE image_version.digest = "


async def test_versions_are_found_by_their_digest_with_an_index(app: object, database: Database) -> None:
    async with database.reads() as session:
        with counted() as statements:
            assert await source_of(session, "a" * 64) is None
        assert BY_DIGEST in statements[0]
        if session.get_bind().dialect.name == "postgresql":
            # The tables are small, so that it would read them as a whole.
            await session.execute(text("SET LOCAL enable_seqscan = off"))
            explain = "EXPLAIN"
        else:
            explain = "EXPLAIN QUERY PLAN"
        query = select(ImageVersion.id).where(ImageVersion.digest == "a" * 64)
        read = query.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
        plan = (await session.execute(text(f"{explain} {read}"))).all()
        assert "ix_image_version_digest" in f"{plan}"


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_replicas_of_a_version_are_read_in_their_order_without_a_sort(app: object, database: Database) -> None:
    async with database.reads() as session:
        order = (RegionReplica.is_source.desc(), RegionReplica.region_name)
        query = select(RegionReplica).where(RegionReplica.version_id == 1).order_by(*order)
        read = query.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
        plan = f"{(await session.execute(text(f'EXPLAIN QUERY PLAN {read}'))).all()}"
        assert "ix_region_replica_order" in plan
        assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_exports_of_an_image_are_read_in_their_order_without_a_sort(app: object, database: Database) -> None:
    async with database.reads() as session:
        query = select(Export).where(Export.image_definition_id == 1).order_by(Export.id.desc())
        read = query.compile(session.get_bind(), compile_kwargs={"literal_binds": True})
        plan = f"{(await session.execute(text(f'EXPLAIN QUERY PLAN {read}'))).all()}"
        assert "ix_export_image_definition_id" in plan
        assert "TEMP B-TREE" not in plan
