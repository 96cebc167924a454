"""Cached queries: equal responses, the same rejections and limits, and the speculative read during the token look-up."""

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping
from typing import Any

import httpx
import pytest
from sqlalchemy import delete
from starlette.applications import Starlette

from graph.aio.timeouts import SharedTimeout
from graph.app import AppServices
from graph.db import models
from graph.db.engine import Database
from graph.domain.access.roles import Principal
from graph.schema.schema import schema
from graph.settings import Limits
from graph.web.access.access import AccessControl
from graph.web.graphql.documents import document_cost
from graph.web.graphql.pipeline import Pipeline
from graph.web.routes import core_schema, graphql_routes
from tests.client import Api, token_for
from tests.schema import seed
from tests.schema.statements import counted

NAMED = (
    "query($name: String!) { gallery(name: $name) { id name again: name definitions { totalCount nodes { name } } } }"
)
QUERIES: list[tuple[str, dict[str, Any]]] = [
    ("{ galleries { nodes { ...shown } pageInfo { hasNextPage } } } fragment shown on Gallery { id name }", {}),
    (NAMED, {"name": "North"}),
    (NAMED, {"name": "nowhere"}),
    ("query($off: Boolean!) { viewer { name isAdmin @skip(if: $off) } }", {"off": True}),
    ("query($off: Boolean!) { viewer { name isAdmin @skip(if: $off) } }", {"off": False}),
    ("{ __schema { queryType { name } } }", {}),
]
QUERY = {"query": NAMED, "variables": {"name": "North"}}


@pytest.fixture
async def gallery(database: Database) -> models.Gallery:
    async with database.writes.begin() as session:
        gallery = seed.gallery("North")
        await seed.put(session, gallery)
    return gallery


def pipeline_of(app: Starlette, **limits: int) -> Pipeline:
    """Build a pipeline of the test's own on the server's database."""
    services: AppServices = app.state.services
    access = AccessControl(services.authenticate, services.context_for, Limits().model_copy(update=limits))
    return Pipeline(core_schema(schema), access)


@pytest.fixture
async def pipeline(app: Starlette, gallery: models.Gallery) -> Pipeline:
    return pipeline_of(app)


def client_of(pipeline: Pipeline, token: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(Starlette(routes=graphql_routes(pipeline)))
    headers = {"Authorization": f"Bearer {token}"}
    return httpx.AsyncClient(transport=transport, base_url="http://gallery.test", headers=headers)


@pytest.fixture
async def http(pipeline: Pipeline, api: Api) -> AsyncIterator[httpx.AsyncClient]:
    assert api.token is not None
    async with client_of(pipeline, api.token) as http:
        yield http


def shown(response: httpx.Response) -> tuple[int, dict[str, str], Any]:
    """Return a complete response except for the remaining rate limit."""
    body = response.json()
    del body["extensions"]["cost"]["remaining"]
    headers = {name: value for name, value in response.headers.items() if name != "content-length"}
    return response.status_code, headers, body


@pytest.mark.parametrize(("query", "variables"), QUERIES)
@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/graphql-response+json, text/event-stream"])
async def test_cached_query_has_the_same_response(
    http: httpx.AsyncClient, pipeline: Pipeline, query: str, variables: dict[str, Any], accept: str
) -> None:
    body: dict[str, Any] = {"query": query, "variables": variables}
    responses = [await http.post("/graphql", json=body, headers={"Accept": accept}) for _ in range(3)]
    assert query in pipeline.documents
    assert shown(responses[0])[0] == 200
    assert shown(responses[0]) == shown(responses[1]) == shown(responses[2])
    assert "errors" not in responses[0].json()


@pytest.mark.parametrize(
    ("changed", "status", "code"),
    [
        ({"variables": [1]}, 400, "BAD_REQUEST"),
        ({"variables": {"name": 7}}, 200, "BAD_USER_INPUT"),
        ({"operationName": "other"}, 400, "BAD_REQUEST"),
    ],
    ids=str,
)
async def test_invalid_request_for_a_cached_query_is_rejected(
    http: httpx.AsyncClient, changed: dict[str, Any], status: int, code: str
) -> None:
    assert (await http.post("/graphql", json=QUERY)).status_code == 200
    rejected = await http.post("/graphql", json={**QUERY, **changed})
    assert (rejected.status_code, rejected.json()["errors"][0]["extensions"]["code"]) == (status, code)


async def test_variables_with_equal_values_belong_to_their_operation(http: httpx.AsyncClient) -> None:
    document = "query A($x: String!) { gallery(name: $x) { name } } query B($x: ID!) { node(id: $x) { id } }"
    for _ in range(2):
        for name, data in (("A", {"gallery": {"name": "North"}}), ("B", {"node": None})):
            request = {"query": document, "operationName": name, "variables": {"x": "North"}}
            assert (await http.post("/graphql", json=request)).json()["data"] == data


async def test_variables_of_mutations_are_not_cached(http: httpx.AsyncClient, pipeline: Pipeline) -> None:
    mutation = "mutation($id: ID!) { deleteGallery(input: {galleryId: $id}) { userErrors { code } } }"
    for query, variables, cached in ((mutation, {"id": "secret"}, 0), (NAMED, {"name": "North"}, 1)):
        for _ in range(2):
            body = (await http.post("/graphql", json={"query": query, "variables": variables})).json()
            assert "errors" not in body
        document = pipeline.documents.get(query)
        assert document is not None
        assert len(document.coerced) == cached


async def test_rate_limit_applies_to_cached_queries_and_a_rejection_costs_nothing(app: Starlette, api: Api) -> None:
    assert api.token is not None
    async with client_of(pipeline_of(app), api.token) as http:
        cost = (await http.post("/graphql", json=QUERY)).json()["extensions"]["cost"]["requested"]
    read = document_cost(NAMED)
    too_expensive, once = pipeline_of(app, operation_cost=cost - 1), pipeline_of(app, cost_per_minute=cost + read)
    for pipeline, expected in (
        (too_expensive, ["OPERATION_TOO_LARGE", "OPERATION_TOO_LARGE"]),
        (once, [None, "RATE_LIMITED"]),
    ):
        async with client_of(pipeline, api.token) as http:
            bodies = [(await http.post("/graphql", json=QUERY)).json() for _ in expected]
            assert [
                ("errors" in body and body["errors"][0]["extensions"]["code"]) or None for body in bodies
            ] == expected
    # Only the document was charged, once.
    left = too_expensive.access.rate_limiter.consume("ann", 0)
    assert left >= too_expensive.access.limits.burst_cost - read


async def test_query_whose_plan_fails_is_charged_once(http: httpx.AsyncClient) -> None:
    rejected = {"query": "{ galleries(first: 0) { totalCount } viewer { name } }"}
    bodies = [(await http.post("/graphql", json=rejected)).json() for _ in range(3)]
    assert {body["errors"][0]["message"] for body in bodies} == {"first must be from 1 to 100."}
    costs = [body["extensions"]["cost"] for body in bodies]
    # An upper bound, because the rate limit refills meanwhile.
    assert costs[0]["remaining"] - costs[2]["remaining"] <= 2 * costs[0]["requested"]


@pytest.mark.parametrize(("accept", "status"), [("application/json", 200), ("application/graphql-response+json", 503)])
async def test_cached_query_over_the_timeout_is_stopped(
    http: httpx.AsyncClient, pipeline: Pipeline, accept: str, status: int
) -> None:
    assert (await http.post("/graphql", json=QUERY)).status_code == 200
    pipeline.timeout = SharedTimeout(0.0)
    response = await http.post("/graphql", json=QUERY, headers={"Accept": accept})
    message = "The operation took longer than 0 seconds and was stopped. Request less, or try again."
    assert (response.status_code, response.json()) == (
        status,
        {"errors": [{"message": message, "extensions": {"code": "TIMEOUT"}}]},
    )


async def test_cached_query_is_answered_by_the_permissions_of_each_principal(
    api: Api, database: Database, http: httpx.AsyncClient
) -> None:
    stranger = await token_for(database, "stranger")
    for _ in range(2):
        mine, others = [
            await http.post("/graphql", json=QUERY, headers={"Authorization": f"Bearer {token}"})
            for token in (api.token, stranger)
        ]
        assert (mine.json()["data"]["gallery"]["name"], others.json()["data"]) == ("North", {"gallery": None})


async def test_speculative_read_runs_during_the_look_up(
    app: Starlette, http: httpx.AsyncClient, pipeline: Pipeline
) -> None:
    assert (await http.post("/graphql", json=QUERY)).status_code == 200
    services: AppServices = app.state.services
    looking, answer = asyncio.Event(), asyncio.Event()

    async def look_up(tokens: Collection[str]) -> Mapping[str, Principal]:
        looking.set()
        await answer.wait()
        return await services.authenticate(tokens)

    pipeline.access.look_up = look_up
    with counted() as statements:
        response = asyncio.create_task(http.post("/graphql", json=QUERY))
        async with asyncio.timeout(10):
            await looking.wait()
            while not any("FROM gallery" in text for text in statements):  # noqa: ASYNC110  (statements are counted)
                await asyncio.sleep(0)
        # The data has been read, the principal is not known yet: nothing is sent.
        assert not any("access_token" in text for text in statements)
        assert not response.done()
        answer.set()
        assert (await response).json()["data"]["gallery"]["name"] == "North"


async def test_speculative_read_is_discarded_and_refunded_after_a_lost_role_or_token(
    database: Database, http: httpx.AsyncClient, pipeline: Pipeline
) -> None:
    token = await token_for(database, "ada", "ADMIN")
    headers = {"Authorization": f"Bearer {token}"}

    async def send() -> dict[str, Any]:
        return (await http.post("/graphql", json=QUERY, headers=headers)).json()

    assert [(await send())["data"]["gallery"]["name"] for _ in range(2)] == ["North", "North"]
    async with database.writes.begin() as session:
        await session.execute(delete(models.RoleAssignment).where(models.RoleAssignment.principal == "ada"))
    before = pipeline.access.rate_limiter.consume("ada", 0)
    changed = await send()
    assert changed["data"] == {"gallery": None}
    # Charged once: the read on behalf of the administrator was refunded.
    assert pipeline.access.rate_limiter.consume("ada", 0) >= before - changed["extensions"]["cost"]["requested"]
    assert (await send())["data"] == {"gallery": None}
    async with database.writes.begin() as session:
        await session.execute(delete(models.AccessToken).where(models.AccessToken.principal == "ada"))
    before = pipeline.access.rate_limiter.consume("ada", 0)
    assert [(await send())["errors"][0]["extensions"]["code"] for _ in range(2)] == ["UNAUTHENTICATED"] * 2
    assert pipeline.access.rate_limiter.consume("ada", 0) >= before


async def test_speculative_read_is_discarded_if_the_look_up_fails(
    http: httpx.AsyncClient, pipeline: Pipeline, caplog: pytest.LogCaptureFixture
) -> None:
    assert (await http.post("/graphql", json=QUERY)).status_code == 200

    async def unavailable(_: Collection[str]) -> Mapping[str, Principal]:
        raise ConnectionError("postgresql://admin:hunter2@db")

    pipeline.access.look_up = unavailable
    response = await http.post("/graphql", json=QUERY)
    assert [error["extensions"]["code"] for error in response.json()["errors"]] == ["DATABASE_UNAVAILABLE"]
    assert "data" not in response.json()
    assert "hunter2" not in response.text
    assert not any(record.exc_info for record in caplog.records)


async def test_least_recently_used_tokens_lose_their_speculative_read(
    http: httpx.AsyncClient, pipeline: Pipeline, database: Database
) -> None:
    pipeline.access.last_principals.max_entries = 2
    tokens = [await token_for(database, f"one{number}") for number in range(3)]
    for token in tokens:
        headers = {"Authorization": f"Bearer {token}"}
        assert (await http.post("/graphql", json=QUERY, headers=headers)).status_code == 200
    assert pipeline.access.last_principals.keys() == tokens[1:]
