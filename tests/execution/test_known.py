"""The short way for queries asked before: the same answers, and nothing answered that is not plainly such a query."""

from collections.abc import AsyncIterator, Collection, Mapping
from typing import Any

import httpx
import orjson
import pytest
from sqlalchemy import delete
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from graph.db import models
from graph.db.engine import Database
from graph.domain.access.roles import Principal
from graph.settings import Limits
from graph.web.callers import Gate
from graph.web.deadline import Deadlines
from graph.web.known import KnownQueries
from graph.web.served import schema
from tests.client import Api, token_for
from tests.schema import seed

PASSED_ON = 418
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


async def short_way(scope: Scope, receive: Receive, send: Send) -> None:
    """Stand where everything goes that is passed on; echo the body."""
    body = await Request(scope, receive).body()
    await Response(body, PASSED_ON)(scope, receive, send)


def gate_of(app: Starlette, **limits: int) -> Gate:
    server = app.state.server
    return Gate(server.authenticate, server.context_for, Limits().model_copy(update=limits))


@pytest.fixture
async def gallery(database: Database) -> models.Gallery:
    async with database.writes.begin() as session:
        gallery = seed.gallery("North")
        await seed.put(session, gallery)
    return gallery


@pytest.fixture
async def alone(app: Starlette, api: Api, gallery: models.Gallery) -> KnownQueries:
    """The short way alone, once the long one has answered every query."""
    for query, variables in QUERIES:
        await api.run(query, **variables)
    return KnownQueries(short_way, path="/graphql", schema=schema, gate=gate_of(app))


@pytest.fixture
async def known(alone: KnownQueries, api: Api) -> AsyncIterator[httpx.AsyncClient]:
    """Talk to it."""
    headers = {"Authorization": f"Bearer {api.token}"}
    transport = httpx.ASGITransport(alone)
    async with httpx.AsyncClient(transport=transport, base_url="http://gallery.test", headers=headers) as http:
        yield http


def shown(response: httpx.Response) -> tuple[int, dict[str, str], Any]:
    """Return all of an answer but what it left of the budget."""
    body = response.json()
    del body["extensions"]["cost"]["remaining"]
    headers = {name: value for name, value in response.headers.items() if name != "content-length"}
    return response.status_code, headers, body


@pytest.mark.parametrize(("query", "variables"), QUERIES)
@pytest.mark.parametrize("accept", ["*/*", "application/json", "application/graphql-response+json, text/event-stream"])
async def test_both_ways_answer_alike(
    known: httpx.AsyncClient, api: Api, query: str, variables: dict[str, Any], accept: str
) -> None:
    headers = {"Accept": accept, "Authorization": f"Bearer {api.token}"}
    body: dict[str, Any] = {"query": query, "variables": variables}
    short = await known.post("/graphql", json=body, headers=headers)
    # A member that strawberry's own way reads, and this one leaves to it.
    long = await api.http.post("/graphql", json={**body, "extensions": {}}, headers=headers)
    assert shown(short) == shown(long)


ASKED = {"query": QUERIES[1][0], "variables": QUERIES[1][1]}


@pytest.mark.parametrize(
    "changed",
    [
        {"json": {**ASKED, "extensions": {}}},
        {"json": {**ASKED, "more": 1}},
        {"json": {**ASKED, "variables": [1]}},
        {"json": {**ASKED, "variables": {"name": 7}}},
        {"json": {**ASKED, "operationName": "other"}},
        {"json": {"query": "{ viewer { name } }"}},
        {"json": {"query": "mutation { deleteGallery(input: {galleryId: \"x\"}) { deletedId } }"}},
        {"json": [ASKED]},
        {"content": b"{"},
        {"content": b"null"},
        {"headers": {"Authorization": "Bearer nobody"}},
        {"headers": {"Authorization": "Basic nobody"}},
        {"headers": {"Accept": "text/event-stream"}},
        {"headers": {"Accept": "text/plain"}},
        {"headers": {"Content-Type": "text/plain"}},
        {"headers": {"Content-Encoding": "gzip"}},
    ],
    ids=str,
)  # fmt: skip
async def test_whatever_is_not_plain_is_passed_on_with_all_of_its_body(
    known: httpx.AsyncClient, changed: dict[str, Any]
) -> None:
    headers = {"Content-Type": "application/json", **changed.get("headers", {})}
    content: bytes = changed.get("content") or orjson.dumps(changed.get("json", ASKED))
    plain = await known.post("/graphql", content=orjson.dumps(ASKED), headers={"Content-Type": "application/json"})
    assert plain.status_code == 200
    passed_on = await known.post("/graphql", content=content, headers=headers)
    assert (passed_on.status_code, passed_on.content) == (PASSED_ON, content)


async def test_while_nobody_can_be_asked_who_holds_a_token_the_long_way_says_so(app: Starlette, api: Api) -> None:
    await api.run(*QUERIES[0][:1])
    gate = gate_of(app)

    async def away(_: Collection[str]) -> Mapping[str, Principal]:
        raise ConnectionError

    gate.authenticate = away
    short = KnownQueries(short_way, "/graphql", schema, gate)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(short), base_url="http://gallery.test") as http:
        http.headers["Authorization"] = f"Bearer {api.token}"
        assert (await http.post("/graphql", json={"query": QUERIES[0][0]})).status_code == PASSED_ON


async def test_two_tokens_are_none(known: httpx.AsyncClient, api: Api) -> None:
    twice = [("Authorization", f"Bearer {api.token}"), ("Authorization", f"Bearer {api.token}")]
    known.headers.pop("Authorization")
    assert (await known.post("/graphql", json=ASKED, headers=twice)).status_code == PASSED_ON


async def test_a_get_and_another_address_are_not_looked_at(known: httpx.AsyncClient) -> None:
    assert (await known.get("/graphql", params={"query": QUERIES[0][0]})).status_code == PASSED_ON
    assert (await known.post("/elsewhere", json=ASKED)).status_code == PASSED_ON


async def test_who_may_ask_for_no_more_is_passed_on_and_charged_nothing(
    app: Starlette, api: Api, known: httpx.AsyncClient
) -> None:
    cost = (await known.post("/graphql", json=ASKED)).json()["extensions"]["cost"]["requested"]
    too_dear = KnownQueries(short_way, "/graphql", schema, gate_of(app, operation_cost=cost - 1))
    once = KnownQueries(short_way, "/graphql", schema, gate_of(app, cost_per_minute=cost))
    for short, found in ((too_dear, [PASSED_ON, PASSED_ON]), (once, [200, PASSED_ON])):
        async with httpx.AsyncClient(transport=httpx.ASGITransport(short), base_url="http://gallery.test") as http:
            http.headers["Authorization"] = f"Bearer {api.token}"
            assert [(await http.post("/graphql", json=ASKED)).status_code for _ in found] == found


async def test_what_a_plan_cannot_answer_is_charged_once(api: Api, gallery: models.Gallery) -> None:
    refused = "{ galleries(first: 0) { totalCount } viewer { name } }"
    answers = [await api.send(refused) for _ in range(3)]
    assert {body["errors"][0]["message"] for body in answers} == {"first must be from 1 to 100."}
    costs = [body["extensions"]["cost"] for body in answers]
    # At most, as the budget fills up again meanwhile.
    assert costs[0]["remaining"] - costs[2]["remaining"] <= 2 * costs[0]["requested"]


@pytest.mark.parametrize(("accept", "status"), [("application/json", 200), ("application/graphql-response+json", 503)])
async def test_what_takes_too_long_is_stopped_as_on_the_long_way(
    known: httpx.AsyncClient, alone: KnownQueries, accept: str, status: int
) -> None:
    alone.deadlines = Deadlines(0.0)
    response = await known.post("/graphql", json=ASKED, headers={"Accept": accept})
    message = "The operation took longer than 0 seconds and was stopped."
    assert (response.status_code, response.json()) == (
        status,
        {"errors": [{"message": message, "extensions": {"code": "TIMEOUT"}}]},
    )


async def test_each_principal_gets_its_own_answer(api: Api, database: Database, known: httpx.AsyncClient) -> None:
    stranger = await token_for(database, "stranger")
    mine, others = [
        await known.post("/graphql", json=ASKED, headers={"Authorization": f"Bearer {token}"})
        for token in (api.token, stranger)
    ]
    assert (mine.json()["data"]["gallery"]["name"], others.json()["data"]) == ("North", {"gallery": None})


async def test_who_is_read_for_before_the_token_is_looked_up_hears_of_it_only_if_nothing_changed(
    api: Api, database: Database, known: httpx.AsyncClient, alone: KnownQueries
) -> None:
    token = await token_for(database, "ada", "ADMIN")
    headers = {"Authorization": f"Bearer {token}"}

    async def ask() -> httpx.Response:
        return await known.post("/graphql", json=ASKED, headers=headers)

    assert [(await ask()).json()["data"]["gallery"]["name"] for _ in range(2)] == ["North", "North"]
    async with database.writes.begin() as session:
        await session.execute(delete(models.RoleAssignment).where(models.RoleAssignment.principal == "ada"))
    before = alone.gate.budgets.charge("ada", 0)
    # Changed: what was read for an administrator is not shown, and not charged for.
    assert (await ask()).status_code == PASSED_ON
    assert alone.gate.budgets.charge("ada", 0) >= before
    assert (await ask()).json()["data"] == {"gallery": None}
    async with database.writes.begin() as session:
        await session.execute(delete(models.AccessToken).where(models.AccessToken.principal == "ada"))
    assert [(await ask()).status_code for _ in range(2)] == [PASSED_ON, PASSED_ON]


async def test_a_look_up_that_fails_lets_nothing_out_that_was_read_meanwhile(
    known: httpx.AsyncClient, alone: KnownQueries
) -> None:
    assert (await known.post("/graphql", json=ASKED)).status_code == 200

    async def away(_: Collection[str]) -> Mapping[str, Principal]:
        raise ConnectionError

    alone.gate.authenticate = away
    assert (await known.post("/graphql", json=ASKED)).status_code == PASSED_ON


async def test_of_many_tokens_those_seen_longest_ago_are_forgotten(
    known: httpx.AsyncClient, alone: KnownQueries, api: Api, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.web.known.MAX_HOLDERS", 2)
    tokens = [await token_for(database, f"one{number}") for number in range(3)]
    for token in tokens:
        assert (
            await known.post("/graphql", json=ASKED, headers={"Authorization": f"Bearer {token}"})
        ).status_code == 200
    assert list(alone.holders) == tokens[1:]
