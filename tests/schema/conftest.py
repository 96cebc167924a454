"""The rows on which lists are paged."""

import pytest

from graph.db.engine import Database
from tests.schema.lists import Listed, every_list


@pytest.fixture
async def lists(app: object, database: Database) -> list[Listed]:
    return await every_list(database)


@pytest.fixture
async def plain(lists: list[Listed]) -> list[Listed]:
    """Every connection once, in its default order."""
    return [listed for listed in lists if not listed.order]
