"""Reads by keys that no constraint indexes: the plan of the database must use an index."""

from sqlalchemy import select, text

from graph.db.engine import Database
from graph.db.models import ImageVersion
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
