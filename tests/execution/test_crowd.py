"""Statements are shared by all principals, and each principal sees permitted rows only."""

import asyncio
import gc
from collections.abc import Generator
from typing import Any

import pytest
from starlette.applications import Starlette
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from graph.db import statement_cache
from graph.db.engine import Database
from graph.domain.access.roles import PARAMETERS, Principal
from graph.schema.execution.executor import PlannedExecutor
from graph.schema.execution.plan_execution import PlanExecution
from graph.settings import Settings
from tests.authorization.two_accounts import EVERYONE, TwoAccounts
from tests.client import token_for
from tests.execution.test_plans import Faults, PlanFixture

WHO = (*EVERYONE, "northerner")
QUERIES: list[tuple[str, list[dict[str, Any]]]] = [
    (
        """query($name: String!, $first: Int!) { gallery(name: $name) { name definitions(first: $first) { totalCount nodes {
             name versions(first: 2) { nodes { name replicas { state progress region { name } } } }
             latestVersion { name replicas { state } } } } } }""",
        [{"name": name, "first": first} for name in ("north_gallery", "south_gallery") for first in (1, 5)],
    ),
    (
        """query($part: String!, $os: OSType) { galleries { nodes { definitions(filter: {nameContains: $part, osType: $os}) {
             nodes { name } } } } }""",
        [{"part": part, "os": os} for part in ("image", "north_", "%", "/") for os in ("LINUX", "WINDOWS")],
    ),
    (
        """query($after: String) { labAccounts(first: 1, after: $after) { pageInfo { endCursor } nodes { name labs {
             nodes { name exports { nodes { status } } } } } } }""",
        [
            {"after": cursor}
            for cursor in ("WyJhY2NvdW50LW5hbWUtYXNjIiwibm9ydGgiLDFd", "WyJhY2NvdW50LW5hbWUtYXNjIiwiYSIsMV0=")
        ],
    ),
    (
        """query($region: String) { galleries { nodes { definitions { nodes { latestVersion(regionName: $region) { name }
             versions(filter: {regionName: $region}) { nodes { name } } } } } } }""",
        [{"region": region} for region in ("francecentral", "westus", "nowhere")],
    ),
]


@pytest.fixture
async def world(app: Starlette, database: Database, settings: Settings) -> PlanFixture:
    await TwoAccounts.put(database, settings)
    tokens = {who: await token_for(database, who) for who in WHO}
    found = await app.state.services.authenticate(list(tokens.values()))
    return PlanFixture(app, {who: found[token] for who, token in tokens.items()}, Faults())


@pytest.fixture
def compiled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The texts of the statements that are compiled during the test."""
    texts: list[str] = []

    class Noted(statement_cache.CompiledStatement):
        def __init__(self, *args: Any) -> None:
            super().__init__(*args)
            texts.append(self.text)

    monkeypatch.setattr(statement_cache, "CompiledStatement", Noted)
    return texts


@pytest.fixture
def without_gc() -> Generator[None]:
    """No garbage collection during the test."""
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.parametrize(("query", "variables"), QUERIES)
async def test_statements_are_compiled_once_for_all_principals(
    world: PlanFixture, compiled: list[str], query: str, variables: list[dict[str, Any]]
) -> None:
    for given in variables:
        await world.answer(PlannedExecutor, "ADMIN", query, given)
    first = len(compiled)
    assert first > 0
    for who in WHO:
        for given in variables:
            expected = await world.answer(StrawberryGraphQLCoreExecutionContext, who, query, given)
            assert (who, given, await world.answer(PlannedExecutor, who, query, given)) == (who, given, expected)
    assert len(compiled) == first
    # The text has parameters only, so equal texts would be equal statements.
    assert len(set(compiled)) == first


async def test_concurrent_equal_queries_return_permitted_rows_only(world: PlanFixture) -> None:
    for query, [given, *_] in QUERIES:
        alone = {who: await world.answer(StrawberryGraphQLCoreExecutionContext, who, query, given) for who in WHO}
        assert len({bytes(data) for data, _ in alone.values()}) > 1
        together = await asyncio.gather(*(world.answer(PlannedExecutor, who, query, given) for who in WHO * 4))
        assert together == [alone[who] for who in WHO * 4]


@pytest.mark.usefixtures("without_gc")
async def test_execution_leaves_nothing_to_the_garbage_collector(world: PlanFixture) -> None:
    for query, [given, *_] in QUERIES:
        await world.answer(PlannedExecutor, "ADMIN", query, given)
    assert [one for one in gc.get_objects() if isinstance(one, PlanExecution)] == []


def test_access_parameters_have_a_value_for_every_parameter() -> None:
    assert Principal("ann").access_parameters.keys() == {parameter.key for parameter in PARAMETERS}
