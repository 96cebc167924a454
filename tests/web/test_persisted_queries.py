"""Automatic persisted queries: registration by the client, the bounded cache, and wrong hashes."""

import hashlib
from typing import Any

import httpx
import orjson
import pytest

from graph.web.graphql.persisted_queries import PersistedQueries
from graph.web.protocol.errors import RequestError
from graph.web.protocol.requests import GraphQLRequest
from tests.web.conftest import Api, Sockets, answered, application, serving
from tests.web.world import StubServer

QUERY = "{ hello }"
DATA = {"data": {"hello": "world"}}


def extensions(text: str = QUERY, **changed: object) -> dict[str, Any]:
    return {"persistedQuery": {"version": 1, "sha256Hash": hashlib.sha256(text.encode()).hexdigest(), **changed}}


async def send(api: Api, **body: object) -> httpx.Response:
    return await api.http.post("/graphql", json=body)


async def test_unknown_hash_is_registered_by_the_request_that_contains_the_query(api: Api) -> None:
    first = await send(api, extensions=extensions())
    assert (first.status_code, first.json()["errors"]) == (
        200,
        [{"message": "PersistedQueryNotFound", "extensions": {"code": "PERSISTED_QUERY_NOT_FOUND"}}],
    )
    assert answered(await send(api, query=QUERY, extensions=extensions())) == DATA
    assert answered(await send(api, query=None, extensions=extensions())) == DATA
    parameters = {"extensions": orjson.dumps(extensions()).decode()}
    assert answered(await api.http.get("/graphql", params=parameters)) == DATA


async def test_wrong_hash_is_refused_and_stores_nothing(api: Api, world: StubServer) -> None:
    query = "mutation { write }"
    refused = await send(api, query=query, extensions=extensions("{ who }"))
    assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (400, "BAD_REQUEST")
    assert world.written == 0
    for text in (query, "{ who }"):
        unknown = await send(api, extensions=extensions(text))
        assert unknown.json()["errors"][0]["message"] == "PersistedQueryNotFound"


@pytest.mark.parametrize("other", [extensions(version=2), extensions(sha256Hash="abc"), extensions(sha256Hash=None)])
async def test_extension_of_another_shape_is_ignored(api: Api, other: dict[str, Any]) -> None:
    assert answered(await send(api, query=QUERY, extensions=other)) == DATA
    assert (await send(api, extensions=other)).status_code == 400
    assert "errors" in (await send(api, extensions=extensions())).json()


async def test_caller_without_a_token_registers_nothing(api: Api, anonymous: Api) -> None:
    assert "errors" in (await send(anonymous, query=QUERY, extensions=extensions())).json()
    assert "errors" in (await send(anonymous, extensions=extensions())).json()


async def test_sockets_accept_the_hash_beside_the_query(world: StubServer) -> None:
    async with serving(application(world)) as address, Sockets(address).open() as socket:
        for number, given in (("1", extensions()), ("2", extensions("{ who }"))):
            message = {"type": "subscribe", "id": number, "payload": {"query": QUERY, "extensions": given}}
            await socket.send(message)
        received = [await socket.receive() for _ in range(3)]
    assert [(one["id"], one["type"]) for one in received if one["id"] == "1"] == [("1", "next"), ("1", "complete")]
    assert [one["type"] for one in received if one["id"] == "2"] == ["error"]


def test_cache_is_bounded_by_number_and_length() -> None:
    def request(text: str, *, with_text: bool) -> GraphQLRequest:
        sha256 = hashlib.sha256(text.encode()).hexdigest()
        return GraphQLRequest(text if with_text else "", {}, None, sha256)

    def is_known(text: str) -> bool:
        try:
            return queries.document_of(request(text, with_text=False)) == text
        except RequestError:
            return False

    for queries in (PersistedQueries(max_queries=2), PersistedQueries(max_characters=7)):
        for text in ("aaa", "bbb", "ccc"):
            queries.register(request(text, with_text=True))
        assert [is_known(text) for text in ("aaa", "bbb", "ccc")] == [False, True, True]
