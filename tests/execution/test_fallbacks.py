"""Queries that graphql-core executes because no plan applies: each is counted, the first of a document is logged."""

import logging

import pytest
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.metrics import REGISTRY
from graph.schema.execution.executor import PlannedExecutor
from graph.settings import Settings
from tests.authorization.two_accounts import TwoAccounts
from tests.client import token_for
from tests.execution import test_plans
from tests.execution.test_plans import Faults, PlanFixture


def counted(reason: str) -> float:
    return REGISTRY.get_sample_value("lab_gallery_queries_without_plan_total", {"reason": reason}) or 0.0


@pytest.fixture
async def world(app: Starlette, database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> PlanFixture:
    # Documents that were parsed for another test have been reported.
    monkeypatch.setattr(test_plans, "_PARSED", {})
    await TwoAccounts.put(database, settings)
    token = await token_for(database, "ADMIN")
    found = await app.state.services.authenticate([token])
    return PlanFixture(app, {"ADMIN": found[token]}, Faults())


@pytest.mark.parametrize(
    ("query", "reason"),
    [
        ("{ galleries(first: 0) { totalCount } }", "error"),
        ("{ viewer { name } __schema { queryType { name } } }", "introspection"),
    ],
)
async def test_query_without_plan_is_counted_each_time_and_logged_once(
    world: PlanFixture, caplog: pytest.LogCaptureFixture, query: str, reason: str
) -> None:
    caplog.set_level(logging.INFO, "graph.schema.execution.executor")
    before = counted(reason)
    for _ in range(3):
        await world.answer(PlannedExecutor, "ADMIN", query, {})
    assert counted(reason) == before + 3
    [record] = [record for record in caplog.records if record.name == "graph.schema.execution.executor"]
    assert record.getMessage() == f"No plan completed an operation ({reason}): graphql-core does"
    assert record.exc_info is None, "a client's error is not a fault of the server"


async def test_query_with_a_plan_is_not_counted(world: PlanFixture, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "graph.schema.execution.executor")
    before = {reason: counted(reason) for reason in ("not_compiled", "introspection", "error", "value", "failure")}
    await world.answer(
        PlannedExecutor, "ADMIN", "{ galleries { nodes { name region { name } storage { storedBytes } } } }", {}
    )
    assert {reason: counted(reason) for reason in before} == before
    assert not [record for record in caplog.records if record.name == "graph.schema.execution.executor"]
