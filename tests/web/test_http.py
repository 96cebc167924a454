"""GraphQL over HTTP: shapes, methods, media types, status codes."""

import gzip
from collections.abc import AsyncIterator

import httpx
import pytest

from graph.web.protocol.requests import MAX_BODY
from tests.web.conftest import Api, answered
from tests.web.world import TOKEN, StubServer

GRAPHQL_JSON = "application/graphql-response+json"
STREAM = "text/event-stream"
# The same errors, as JSON and as a stream.
EITHER = pytest.mark.parametrize("accept", ["application/json", STREAM])


def code(response: httpx.Response) -> str:
    [error] = response.json()["errors"]
    return error["extensions"]["code"]


async def test_query_is_answered_as_json(api: Api) -> None:
    response = await api.post("{ hello who }")
    assert (response.status_code, answered(response)) == (200, {"data": {"hello": "world", "who": "ann"}})
    assert response.headers["content-type"] == "application/json; charset=utf-8"


@pytest.mark.parametrize(
    ("accept", "answered"),
    [
        ("*/*", "application/json"),
        (GRAPHQL_JSON, GRAPHQL_JSON),
        (f"{GRAPHQL_JSON}, application/json;q=0.9", GRAPHQL_JSON),
        (f"{GRAPHQL_JSON};q=0.5, application/json;q=0.9", "application/json"),
        (f"{GRAPHQL_JSON};q=nonsense, application/json;q=0.1", "application/json"),
        ("application/json;q=0, */*", GRAPHQL_JSON),
        ("text/event-stream;q=0.1, */*", "application/json"),
    ],
)
async def test_media_type_is_the_preferred_one_of_the_client(api: Api, accept: str, answered: str) -> None:
    response = await api.post("{ hello }", accept=accept)
    assert (response.status_code, response.headers["content-type"]) == (200, f"{answered}; charset=utf-8")


@pytest.mark.parametrize("accept", ["image/png", "*/*;q=0", "text/*", ",", f"application/json;q=0, {GRAPHQL_JSON};q=0"])
async def test_client_without_json_is_told_the_available_media_types(api: Api, accept: str) -> None:
    response = await api.post("{ hello }", accept=accept)
    assert (response.status_code, code(response)) == (406, "NOT_ACCEPTABLE")


@pytest.mark.parametrize(
    "content_type",
    [
        "application/jsonfoo",
        "text/plain application/json",
        "application/json, text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "text/plain",
        "application/json; charset=utf-16",
        "application/json; charset=latin-1",
        "",
    ],
)
@EITHER
async def test_body_that_is_not_json_is_refused(api: Api, world: StubServer, content_type: str, accept: str) -> None:
    headers = {"Accept": accept, **({"Content-Type": content_type} if content_type else {})}
    response = await api.http.post("/graphql", content=b'{"query":"mutation{write}"}', headers=headers)
    assert (response.status_code, code(response), world.written) == (415, "UNSUPPORTED_MEDIA_TYPE", 0)


@pytest.mark.parametrize(
    "content_type",
    ["application/json", "Application/JSON", "application/json;charset=UTF-8", 'application/json ; charset="utf-8"'],
)
async def test_variants_of_the_json_media_type_are_accepted(api: Api, content_type: str) -> None:
    headers = {"Content-Type": content_type}
    response = await api.http.post("/graphql", content=b'{"query":"{hello}"}', headers=headers)
    assert (response.status_code, answered(response)) == (200, {"data": {"hello": "world"}})


@pytest.mark.parametrize(
    ("codings", "status"),
    [
        ([("Content-Encoding", "gzip")], 415),
        ([("Content-Encoding", "identity, GZIP")], 415),
        ([("Content-Encoding", "gzip"), ("Content-Encoding", "identity")], 415),
        ([("Transfer-Encoding", "gzip, chunked")], 501),
    ],
)
async def test_compressed_body_is_refused(
    api: Api, world: StubServer, codings: list[tuple[str, str]], status: int
) -> None:
    body = gzip.compress(b'{"query":"mutation{write}"}')
    headers = [("Content-Type", "application/json"), *codings]
    response = await api.http.post("/graphql", content=body, headers=headers)
    assert (response.status_code, code(response), world.written) == (status, "UNSUPPORTED_MEDIA_TYPE", 0)


async def test_identity_coding_is_accepted(api: Api) -> None:
    headers = {"Content-Type": "application/json", "Content-Encoding": "Identity"}
    response = await api.http.post("/graphql", content=b'{"query":"{hello}"}', headers=headers)
    assert (response.status_code, answered(response)) == (200, {"data": {"hello": "world"}})


@pytest.mark.parametrize(
    "body",
    [
        b"null",
        b'"{hello}"',
        b"5",
        b"[" + b",".join([b'{"query":"{hello}"}'] * 10) + b"]",
        b"\xff",
        b"{",
        b"",
        b"{}",
        b'{"query":""}',
        b'{"query":5}',
        b'{"query":"{hello}","variables":[]}',
        b'{"query":"{hello}","operationName":5}',
        b'{"query":"{hello}","extensions":"x"}',
    ],
)
@EITHER
async def test_body_of_another_shape_is_a_bad_request(api: Api, body: bytes, accept: str) -> None:
    headers = {"Content-Type": "application/json", "Accept": accept}
    response = await api.http.post("/graphql", content=body, headers=headers)
    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")


async def test_query_by_get_treats_empty_parameters_as_absent(api: Api) -> None:
    response = await api.http.get("/graphql", params={"query": "{ hello }", "operationName": "", "variables": ""})
    assert (response.status_code, answered(response)) == (200, {"data": {"hello": "world"}})


async def test_mutation_by_get_is_refused_and_writes_nothing(api: Api, world: StubServer) -> None:
    response = await api.http.get("/graphql", params={"query": "mutation { write }"})
    assert (response.status_code, code(response)) == (405, "METHOD_NOT_ALLOWED")
    assert response.headers["allow"] == "GET, POST"
    assert world.written == 0


async def test_cookies_do_not_authenticate(anonymous: Api, world: StubServer) -> None:
    anonymous.http.cookies.update({"token": TOKEN, "Authorization": f"Bearer {TOKEN}", "session": TOKEN})
    for response in (
        await anonymous.http.get("/graphql", params={"query": "{ hello }"}),
        await anonymous.http.get("/graphql", params={"query": "{ hello }", "token": TOKEN, "access_token": TOKEN}),
        await anonymous.post("mutation { write }"),
    ):
        assert (code(response), world.written) == ("UNAUTHENTICATED", 0)


@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", "PATCH"])
async def test_other_method_is_told_the_allowed_ones(api: Api, method: str) -> None:
    response = await api.http.request(method, "/graphql", params={"query": "{hello}"})
    assert (response.status_code, response.headers["allow"]) == (405, "GET, POST")


async def test_cross_origin_preflight_is_refused(api: Api) -> None:
    headers = {"Origin": "https://evil.test", "Access-Control-Request-Method": "POST"}
    response = await api.http.options("/graphql", headers=headers)
    assert response.status_code == 405
    assert "access-control-allow-origin" not in response.headers


async def test_responses_are_not_cached_sniffed_or_shared(api: Api) -> None:
    kept = {"cache-control": "no-store", "vary": "Accept, Authorization", "x-content-type-options": "nosniff"}
    for response in (
        await api.post("{ hello }"),
        await api.post("{ nothing }"),
        await api.http.put("/graphql"),
    ):
        assert {name: response.headers[name] for name in kept} == kept
    stream = await api.post("subscription { count(to: 1) }", accept="text/event-stream")
    assert stream.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize("extensions", [{"persistedQuery": 5}, {"persistedQuery": {"sha256Hash": "0" * 64}}, {}, None])
async def test_unknown_extensions_are_ignored(api: Api, extensions: object) -> None:
    assert answered(await api.post("{ hello }", extensions=extensions)) == {"data": {"hello": "world"}}


async def test_browser_finds_no_page_at_the_endpoint(api: Api) -> None:
    response = await api.http.get("/graphql", headers={"Accept": "text/html,*/*"})
    assert (response.status_code, code(response)) == (404, "NOT_FOUND")


async def test_missing_query_is_a_bad_request(api: Api) -> None:
    response = await api.http.get("/graphql")
    assert response.json()["errors"][0]["message"] == "No GraphQL query found in the request: send one as `query`."
    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")


async def test_one_of_several_operations_must_be_named(api: Api, world: StubServer) -> None:
    document = "mutation A { write } query B { hello }"
    response = await api.post(document)
    assert response.json()["errors"][0]["message"] == (
        "Must provide operation name if query contains multiple operations."
    )
    assert (code(response), world.written) == ("BAD_REQUEST", 0)
    assert answered(await api.post(document, operationName="B")) == {"data": {"hello": "world"}}


async def test_unknown_operation_name_is_a_bad_request(api: Api) -> None:
    response = await api.post("query A { hello }", operationName="B")
    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")
    assert response.json()["errors"][0]["message"] == 'Unknown operation named "B".'


async def test_subscription_needs_a_stream(api: Api) -> None:
    response = await api.post("subscription { count(to: 1) }")
    assert (response.status_code, code(response)) == (400, "BAD_REQUEST")
    assert response.json()["errors"][0]["message"] == (
        "Subscriptions need Accept: text/event-stream, or a graphql-transport-ws socket."
    )


@pytest.mark.parametrize(
    ("query", "failed"),
    [
        ("{", "GRAPHQL_PARSE_FAILED"),
        ("{ nothing }", "GRAPHQL_VALIDATION_FAILED"),
        ("query ($n: Int!) { a(n: $n) { hello } }", "BAD_USER_INPUT"),
    ],
)
async def test_request_error_has_no_data_and_the_status_of_its_media_type(api: Api, query: str, failed: str) -> None:
    plain = await api.post(query)
    assert (plain.status_code, code(plain)) == (200, failed)
    told = await api.post(query, accept=GRAPHQL_JSON)
    assert (told.status_code, code(told)) == (400, failed)
    assert "data" not in told.json()


async def test_body_of_the_maximum_size_is_accepted(api: Api) -> None:
    body = b'{"query":"{hello}","extensions":{"x":""}}'
    padded = body.replace(b'""', b'"' + b"x" * (MAX_BODY - len(body)) + b'"')
    assert len(padded) == MAX_BODY
    response = await api.http.post("/graphql", content=padded, headers={"Content-Type": "application/json"})
    assert answered(response) == {"data": {"hello": "world"}}


@EITHER
@pytest.mark.parametrize("announced", [True, False])
async def test_larger_body_is_refused_with_or_without_its_length(api: Api, announced: bool, accept: str) -> None:
    async def pieces() -> AsyncIterator[bytes]:
        for _ in range(5):
            yield b" " * (MAX_BODY // 4)

    content = b" " * (MAX_BODY + 1) if announced else pieces()
    headers = {"Content-Type": "application/json", "Accept": accept}
    response = await api.http.post("/graphql", content=content, headers=headers)
    assert (response.status_code, code(response)) == (413, "OPERATION_TOO_LARGE")


async def test_body_with_a_larger_announced_length_is_not_read(api: Api) -> None:
    async def body() -> AsyncIterator[bytes]:
        raise AssertionError("read")
        yield b""

    headers = {"Content-Type": "application/json", "Content-Length": str(MAX_BODY + 1)}
    response = await api.http.post("/graphql", content=body(), headers=headers)
    assert (response.status_code, code(response)) == (413, "OPERATION_TOO_LARGE")


async def test_empty_operation_name_is_treated_as_absent(api: Api) -> None:
    response = await api.post("query A { hello }", operationName="")
    assert answered(response) == {"data": {"hello": "world"}}


async def test_document_too_long_to_parse_is_refused(api: Api) -> None:
    response = await api.post("#" * 65_536 + "\n{ hello }")
    assert (response.status_code, code(response)) == (413, "OPERATION_TOO_LARGE")
