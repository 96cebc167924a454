"""Server-sent events."""

import asyncio
from datetime import UTC, datetime, timedelta

import httpx
import orjson
import pytest

from tests.web.conftest import Api, answered, application, serving, without_cost
from tests.web.world import HEADERS, TOKEN, Json, StubServer

STREAM = "text/event-stream"
URQL = "application/graphql-response+json, application/graphql+json, application/json, text/event-stream"


def events(text: str) -> list[tuple[str, Json | None]]:
    """Read a whole stream as urql does: events end with two line feeds."""
    assert "\r" not in text
    read: list[tuple[str, Json | None]] = []
    for block in text.removesuffix("\n\n").split("\n\n"):
        name, data = block.split("\n")
        read.append((name.removeprefix("event: "), without_cost(orjson.loads(data[6:])) if data != "data: " else None))
    return read


async def test_subscription_is_streamed_and_completed(api: Api) -> None:
    response = await api.post("subscription { count(to: 2) }", accept=STREAM)
    assert response.headers["content-type"] == STREAM
    assert response.headers["x-accel-buffering"] == "no"
    assert response.text == (
        'event: next\ndata: {"data":{"count":1}}\n\n'
        'event: next\ndata: {"data":{"count":2}}\n\n'
        "event: complete\ndata: \n\n"
    )


async def test_urql_gets_json_for_a_query_and_a_stream_for_a_subscription(api: Api) -> None:
    query = await api.post("{ hello }", accept=URQL)
    assert query.headers["content-type"] == "application/graphql-response+json; charset=utf-8"
    assert answered(query) == {"data": {"hello": "world"}}
    subscription = await api.post("subscription { count(to: 1) }", accept=URQL)
    assert events(subscription.text) == [("next", {"data": {"count": 1}}), ("complete", None)]


async def test_query_is_answered_as_a_stream_if_only_events_are_accepted(api: Api) -> None:
    response = await api.post("{ hello }", accept=STREAM)
    assert events(response.text) == [("next", {"data": {"hello": "world"}}), ("complete", None)]


async def test_mutation_by_get_is_refused_in_a_stream(api: Api, world: StubServer) -> None:
    params = {"query": "mutation { write }"}
    response = await api.http.get("/graphql", params=params, headers={"Accept": STREAM})
    [(_, refused), (last, _)] = events(response.text)
    assert refused == {"errors": [{"message": "Mutations need POST.", "extensions": {"code": "METHOD_NOT_ALLOWED"}}]}
    assert (last, world.written) == ("complete", 0)


async def test_subscription_by_get_is_streamed(api: Api) -> None:
    params = {"query": "subscription { count(to: 1) }"}
    response = await api.http.get("/graphql", params=params, headers={"Accept": STREAM})
    assert events(response.text) == [("next", {"data": {"count": 1}}), ("complete", None)]
    # Without the token, a page of another origin has no access.
    del api.http.headers["Authorization"]
    response = await api.http.get("/graphql", params=params, headers={"Accept": STREAM})
    [(_, refused), _] = events(response.text)
    assert refused is not None
    assert refused["errors"][0]["extensions"] == {"code": "UNAUTHENTICATED"}


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
async def test_shared_connection_mode_is_not_supported(api: Api, method: str) -> None:
    response = await api.http.request(method, "/graphql", headers={"Accept": STREAM})
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")
    message = "GraphQL needs GET or POST. For graphql-sse, set `singleConnection: false`."
    assert message in response.text


@pytest.mark.parametrize("query", ["subscription {", "subscription { nothing }"])
async def test_document_error_is_an_event(api: Api, query: str) -> None:
    response = await api.post(query, accept=STREAM)
    [(_, refused), (last, _)] = events(response.text)
    assert refused is not None
    assert "data" not in refused
    assert last == "complete"


async def test_refusal_before_the_first_event_is_an_event(api: Api) -> None:
    response = await api.post("subscription { hidden }", accept=STREAM)
    [(_, refused), _] = events(response.text)
    assert refused is not None
    assert refused["errors"][0]["message"] == "No such export."
    assert refused["errors"][0]["extensions"] == {"code": "NOT_FOUND"}


async def test_each_event_reads_current_data(api: Api, world: StubServer) -> None:
    response = await api.post("subscription { queries(times: 3) { loaded again: loaded } }", accept=STREAM)
    seen = [data["data"]["queries"] for name, data in events(response.text) if name == "next" and data]
    assert seen == [{"loaded": n, "again": n} for n in (1, 2, 3)]
    assert world.batches == 3


async def test_stream_ends_with_its_token(server: str, world: StubServer) -> None:
    world.token_expires_at = datetime.now(UTC) + timedelta(seconds=0.2)
    async with httpx.AsyncClient(headers={**HEADERS, "Accept": STREAM}) as http:
        response = await http.post(f"http://{server}/graphql", json={"query": "subscription { watch }"})
    assert events(response.text) == [
        ("next", {"data": {"watch": 1}}),
        (
            "next",
            {
                "errors": [
                    {
                        "message": "The bearer token has expired or was revoked: present another one.",
                        "extensions": {"code": "UNAUTHENTICATED"},
                    }
                ]
            },
        ),
        ("complete", None),
    ]
    assert world.stopped.is_set()


async def test_closed_stream_ends_its_subscription(server: str, world: StubServer) -> None:
    body = {"query": "subscription { watch }"}
    async with (
        httpx.AsyncClient(headers={**HEADERS, "Accept": STREAM}) as http,
        http.stream("POST", f"http://{server}/graphql", json=body) as response,
    ):
        assert await anext(response.aiter_lines()) == "event: next"
    await world.stopped.wait()


@pytest.mark.parametrize("more", ["", "Connection: keep-alive\r\n"])
async def test_stream_to_an_http_1_0_client_has_no_chunks_and_ends_with_the_connection(
    world: StubServer, more: str
) -> None:
    body = orjson.dumps({"query": "subscription { count(to: 2) }"})
    head = f"POST /graphql HTTP/1.0\r\nAuthorization: Bearer {TOKEN}\r\nAccept: {STREAM}\r\n{more}"
    head += f"Content-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
    async with serving(application(world)) as address:
        reader, writer = await asyncio.open_connection(*address.split(":"))
        writer.write(head.encode() + body)
        async with asyncio.timeout(60):
            answer = (await reader.read()).decode()
        writer.close()
    sent, _, stream = answer.partition("\r\n\r\n")
    fields = [line.lower() for line in sent.split("\r\n")[1:]]
    assert not [line for line in fields if line.startswith(("transfer-encoding", "content-length"))]
    assert [line for line in fields if line.startswith("connection")] == ["connection: close"]
    assert events(stream) == [("next", {"data": {"count": 1}}), ("next", {"data": {"count": 2}}), ("complete", None)]
