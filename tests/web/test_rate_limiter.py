"""Rate limits: size and refill of the buckets, and the rejection of a client that has used up its own."""

import asyncio
import time

import pytest

from graph.web.access.rate_limiter import TokenBucketLimiter
from graph.web.graphql.documents import MAX_DOCUMENTS, document_cost
from graph.web.graphql.pipeline import ANONYMOUS_DOCUMENTS, Pipeline
from graph.web.protocol.errors import RequestError
from tests.web.conftest import answered, application, client_of
from tests.web.world import HEADERS, StubServer, schema

WRITES = "mutation { write again: write }"
GRAPHQL = "application/graphql-response+json"


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def test_bucket_holds_the_tokens_of_a_minute_and_refills_evenly() -> None:
    clock = Clock()
    limiter = TokenBucketLimiter(600, clock)
    assert limiter.consume("ann", 600) == 0
    clock.now = 3.0
    assert limiter.consume("ann", 10) == 20
    clock.now = 1000.0
    assert limiter.consume("ann", 0) == 600


def test_bucket_holds_its_capacity_and_refills_by_the_minute() -> None:
    clock = Clock()
    limiter = TokenBucketLimiter(600, clock, capacity=50)
    assert limiter.consume("ann", 50) == 0
    clock.now = 3.0
    assert limiter.consume("ann", 0) == 30
    clock.now = 60.0
    assert limiter.consume("ann", 0) == 50


def test_rejection_states_the_waiting_time_and_costs_nothing() -> None:
    clock = Clock()
    limiter = TokenBucketLimiter(600, clock)
    limiter.consume("ann", 590)
    with pytest.raises(RequestError) as refused:
        limiter.consume("ann", 25)
    assert refused.value.message == "Rate limit exceeded: the operation costs 25, 10 remain. Retry in 2 s."
    assert refused.value.errors[0].extensions == {"code": "RATE_LIMITED", "retryAfter": 2}
    assert limiter.consume("ann", 10) == 0


def test_principals_have_separate_buckets() -> None:
    limiter = TokenBucketLimiter(600, Clock())
    assert (limiter.consume("ann", 600), limiter.consume("ben", 1)) == (0, 599)


def test_number_of_buckets_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("graph.web.access.rate_limiter.MAX_BUCKETS", 2)
    limiter = TokenBucketLimiter(600, Clock())
    for name in ("ann", "ben", "ann", "carl"):
        limiter.consume(name, 100)
    assert (limiter.consume("ann", 0), limiter.consume("ben", 0)) == (400, 600)


async def test_rate_limited_operation_does_not_run(world: StubServer) -> None:
    budget = 1_000 + document_cost(WRITES)
    app = application(world, schema, cost_per_minute=budget, operation_cost=budget)
    async with client_of(app, HEADERS) as api:
        for _ in range(2):
            assert "errors" not in await api.run(WRITES)
        refused = await api.post(WRITES, accept=GRAPHQL)
        plain = await api.post(WRITES)
    # Two of them cost 804: the budget suffices for a third one after twelve seconds.
    assert (refused.status_code, plain.status_code) == (429, 200)
    [error] = refused.json()["errors"]
    assert error["extensions"]["code"] == "RATE_LIMITED"
    assert refused.headers["Retry-After"] == str(error["extensions"]["retryAfter"])
    assert "data" not in answered(plain)
    assert world.written == 4


INVALID = "{ __schema { nope%d } }"


async def test_invalid_anonymous_documents_are_charged_to_the_address(world: StubServer) -> None:
    each = document_cost(INVALID % 0)
    app = application(world, schema, anonymous_cost_per_minute=1_000)
    async with client_of(app, {}) as anonymous, client_of(app, HEADERS) as api:
        codes = [
            (await anonymous.run(INVALID % number))["errors"][0]["extensions"]["code"]
            for number in range(1_000 // each + 3)
        ]
        assert codes[: 1_000 // each] == ["GRAPHQL_VALIDATION_FAILED"] * (1_000 // each)
        assert codes[-1] == "RATE_LIMITED"
        # Such a document is not parsed either.
        assert (await anonymous.run("{"))["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
        assert await api.run("{ hello }") == {"data": {"hello": "world"}}


async def test_anonymous_introspection_is_charged_to_its_own_budget(world: StubServer) -> None:
    app = application(world, schema)
    async with client_of(app, {}) as anonymous:
        told = (await anonymous.post("{ __schema { types { name } } }")).json()["extensions"]["cost"]
    assert told["perMinute"] == 200_000
    assert told["requested"] > 2 * len(schema._schema.type_map)  # pyright: ignore[reportPrivateUsage]


async def test_invalid_documents_are_charged_to_the_principal(world: StubServer) -> None:
    app = application(world, schema, cost_per_minute=1_000, operation_cost=1_000)
    async with client_of(app, HEADERS) as api, client_of(app, {}) as anonymous:
        numbers = range(1_000 // document_cost(INVALID % 0) + 3)
        last = [await api.run(INVALID % number) for number in numbers][-1]
        assert last["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
        assert "errors" not in await anonymous.run("{ __typename }")


async def test_unknown_token_is_refused_before_its_document_is_parsed(world: StubServer) -> None:
    app = application(world, schema)
    async with client_of(app, {"Authorization": "Bearer lg_unknown"}) as stranger:
        assert (await stranger.run("{"))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def test_anonymous_documents_do_not_evict_others(world: StubServer) -> None:
    app = application(world, schema, operation_cost=2_000_000, anonymous_cost_per_minute=2_000_000)
    pipeline: Pipeline = app.state.pipeline
    async with client_of(app, HEADERS) as api, client_of(app, {}) as anonymous:
        await api.run("{ hello }")
        for number in range(MAX_DOCUMENTS + 1):
            await anonymous.run(INVALID % number)
    assert (len(pipeline.documents), len(pipeline.anonymous_documents)) == (1, ANONYMOUS_DOCUMENTS)


async def test_refusals_of_the_rate_limit_are_slow_and_delay_no_other_caller(
    world: StubServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.web.protocol.responses.REFUSED_SECONDS", 3.0)
    app = application(world, schema, anonymous_cost_per_minute=1_000)
    async with client_of(app, {}) as anonymous, client_of(app, HEADERS) as api:
        # One more than the budget suffices for.
        for number in range(1_000 // document_cost(INVALID % 0)):
            await anonymous.run(INVALID % number)
        began = time.monotonic()
        refused = [asyncio.create_task(anonymous.run("{" * 250)) for _ in range(3)]
        assert await api.run("{ hello }") == {"data": {"hello": "world"}}
        assert not any(task.done() for task in refused)
        codes = [found["errors"][0]["extensions"]["code"] for found in await asyncio.gather(*refused)]
    assert codes == ["RATE_LIMITED"] * 3
    assert time.monotonic() - began >= 3.0
