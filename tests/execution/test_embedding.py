"""Rows below a row are JSON text in its statement, equal to what graphql-core returns."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import event, update
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from graph.db import models
from graph.db.engine import Database
from graph.schema.execution.executor import PlannedExecutor
from tests.execution.test_plans import WHO, PlanFixture, world

__all__ = ["world"]

# The limit of asyncpg, by default.
MAX_CACHED_CHARACTERS = 15 * 1024

REPLICAS = "replicas { id region { id displayName geography { name } } isSource state progress totalBytes startedAt }"
GALLERY = f"""query($name: String!, $first: Int) {{ gallery(name: $name) {{ id tags {{ name }} definitions(first: $first) {{
    __typename nodes {{ id osType createdAt description tags {{ name value }} recommendedVcpus {{ min }}
      versions {{ nodes {{ name createdAt publishedAt {REPLICAS} }} }}
      latestVersion {{ __typename id {REPLICAS} }} }} }} }} }}"""
TEXTS = [
    '"quoted" \\ / back',
    "line\nbreak\ttab\r\b\f",
    "\x01\x02\x1f\x7f",
    "é ü 漢 😀 \u2028",
    '{"id":1},\x01[',
    "",
    "'",
    "%s :a $1",
]


@pytest.fixture
def statements(world: PlanFixture) -> Iterator[list[str]]:
    """The texts of the statements on images that run during the test; the observer of workers has its own."""
    texts: list[str] = []

    def noted(_connection: object, _cursor: object, text: str, *_: object) -> None:
        if any(table in text for table in ("gallery", "image_definition", "image_version", "region_replica")):
            texts.append(text)

    engine = world.app.state.services.database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", noted)
    yield texts
    event.remove(engine, "before_cursor_execute", noted)


async def test_gallery_with_all_rows_below_it_is_one_statement(world: PlanFixture, statements: list[str]) -> None:
    variables = {"name": "north_gallery", "first": 5}
    expected = await world.answer(StrawberryGraphQLCoreExecutionContext, "ADMIN", GALLERY, variables)
    statements.clear()
    assert await world.answer(PlannedExecutor, "ADMIN", GALLERY, variables) == expected
    assert len(statements) == 1


@pytest.mark.parametrize("text", TEXTS)
async def test_embedded_texts_and_times_equal_those_of_graphql_core(
    world: PlanFixture, database: Database, text: str
) -> None:
    async with database.writes.begin() as session:
        for time in (datetime(2026, 1, 2, tzinfo=UTC), datetime(2026, 1, 2, 3, 4, 5, 60, tzinfo=UTC)):
            values = {"description": text, "tags": {"a": text}, "created_at": time}
            await session.execute(update(models.ImageDefinition).values(values))
    variables = {"name": "north_gallery"}
    expected = await world.answer(StrawberryGraphQLCoreExecutionContext, "ADMIN", GALLERY, variables)
    assert await world.answer(PlannedExecutor, "ADMIN", GALLERY, variables) == expected
    assert expected[1] == []
    assert world.faults.records == []


async def test_error_in_an_embedded_row_is_that_of_graphql_core(world: PlanFixture, database: Database) -> None:
    async with database.writes.begin() as session:
        await session.execute(update(models.ImageDefinition).values(tags=["not an object"]))
    variables = {"name": "north_gallery"}
    expected = await world.answer(StrawberryGraphQLCoreExecutionContext, "ADMIN", GALLERY, variables)
    assert await world.answer(PlannedExecutor, "ADMIN", GALLERY, variables) == expected
    assert "definitions" in expected[1][0]


async def test_rows_of_galleries_are_embedded_for_their_viewers_only(world: PlanFixture) -> None:
    seen: dict[str, set[str]] = {}
    for name in ("north_gallery", "south_gallery"):
        for who in WHO:
            found = await world.answer(PlannedExecutor, who, GALLERY, {"name": name})
            assert found == await world.answer(StrawberryGraphQLCoreExecutionContext, who, GALLERY, {"name": name})
            seen.setdefault(name, set()).update([who] if found != (b'{"gallery":null}', []) else ())
    assert {"ADMIN", "northerner"} <= seen["north_gallery"]
    assert seen["south_gallery"] >= {"ADMIN", "ACCOUNT_OWNER", "guest_owner"}
    assert not (seen["north_gallery"] | seen["south_gallery"]) & {"stranger", "founder"}
    assert world.faults.records == []


@pytest.mark.parametrize("lists", [1, 12, 40])
async def test_statements_stay_short_enough_for_the_cache_of_the_driver(
    world: PlanFixture, statements: list[str], lists: int
) -> None:
    fields = "id createdAt publishedAt endOfLifeDate deletedAt excludeFromLatest digest releaseNotes"
    names = [f"a_rather_long_response_key_of_list_number_{number}" for number in range(lists)]
    versions = " ".join(f"{name}: versions(first: 1) {{ nodes {{ {fields} {REPLICAS} }} }}" for name in names)
    query = f"query($name: String!) {{ gallery(name: $name) {{ definitions {{ nodes {{ id {versions} }} }} }} }}"
    expected = await world.answer(StrawberryGraphQLCoreExecutionContext, "ADMIN", query, {"name": "north_gallery"})
    statements.clear()
    assert await world.answer(PlannedExecutor, "ADMIN", query, {"name": "north_gallery"}) == expected
    assert max(map(len, statements)) < MAX_CACHED_CHARACTERS
    # One is enough for a small query; a large one is divided.
    assert len(statements) == 1 if lists == 1 else len(statements) > 1
    assert world.faults.records == []


async def test_numbers_with_fractions_are_read_by_a_plan(world: PlanFixture) -> None:
    query = "{ labAccounts { nodes { labs { nodes { name exports { nodes { status progress } } } } } } }"
    expected = await world.answer(StrawberryGraphQLCoreExecutionContext, "ADMIN", query, {})
    assert await world.answer(PlannedExecutor, "ADMIN", query, {}) == expected
    assert b'"progress":' in expected[0]
    assert world.faults.records == []


async def test_invalid_page_below_no_row_is_no_error(world: PlanFixture) -> None:
    variables = {"name": "nowhere", "first": -1}
    assert await world.answer(PlannedExecutor, "ADMIN", GALLERY, variables) == (b'{"gallery":null}', [])
    assert world.faults.records == []
