"""Budgets: what they hold, how they fill up again, and what a client that has used its own is told."""

import pytest

from graph.web import budgets
from graph.web.budgets import Budgets
from graph.web.protocol.errors import RequestError
from tests.web.conftest import answered, application, client_of
from tests.web.world import HEADERS, World, schema

WRITES = "mutation { write again: write }"
GRAPHQL = "application/graphql-response+json"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_a_budget_is_a_minutes_worth_and_fills_up_evenly() -> None:
    clock = Clock()
    held = Budgets(600, clock)
    assert held.charge("ann", 600) == 0
    clock.now = 3.0
    assert held.charge("ann", 10) == 20
    clock.now = 1000.0
    assert held.charge("ann", 0) == 600


def test_who_has_too_little_left_is_told_how_long_to_wait_and_pays_nothing() -> None:
    clock = Clock()
    held = Budgets(600, clock)
    held.charge("ann", 590)
    with pytest.raises(RequestError) as refused:
        held.charge("ann", 25)
    assert refused.value.message == "Rate limit exceeded: the operation costs 25, 10 remain. Retry in 2 s."
    assert refused.value.errors[0].extensions == {"code": "RATE_LIMITED", "retryAfter": 2}
    assert held.charge("ann", 10) == 0


def test_each_has_a_budget_of_their_own() -> None:
    held = Budgets(600, Clock())
    assert (held.charge("ann", 600), held.charge("ben", 1)) == (0, 599)


def test_only_so_many_are_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(budgets, "MAX_REMEMBERED", 2)
    held = Budgets(600, Clock())
    for name in ("ann", "ben", "ann", "carl"):
        held.charge(name, 100)
    assert (held.charge("ann", 0), held.charge("ben", 0)) == (400, 600)


async def test_a_client_over_its_budget_is_refused_before_anything_runs(world: World) -> None:
    app = application(world, schema, cost_per_minute=1_000, operation_cost=1_000)
    async with client_of(app, HEADERS) as api:
        for _ in range(2):
            assert "errors" not in await api.run(WRITES)
        refused = await api.post(WRITES, accept=GRAPHQL)
        plain = await api.post(WRITES)
    # Two cost 804: it takes twelve seconds until there is enough for a third one.
    assert (refused.status_code, plain.status_code) == (429, 200)
    [error] = refused.json()["errors"]
    assert error["extensions"]["code"] == "RATE_LIMITED"
    assert refused.headers["Retry-After"] == str(error["extensions"]["retryAfter"])
    assert "data" not in answered(plain)
    assert world.written == 4
