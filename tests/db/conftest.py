"""Fixtures of the database's tests."""

import pytest

from graph.db.engine import Database
from tests.schema import seed


@pytest.fixture
async def gallery_id(database: Database) -> int:
    """The id of a gallery with a description, a tag and a retention of seven days."""
    async with database.writes.begin() as session:
        gallery = seed.gallery("gallery1", description="before", tags={"course": "Physics"})
        session.add(gallery)
        await session.flush()
        return gallery.id
