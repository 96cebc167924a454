"""Authentication: only introspection without a token, and nothing with an invalid one."""

import logging

import pytest

from tests.web.conftest import Api, answered, application, client_of
from tests.web.world import HEADERS, StubServer

GRAPHQL_JSON = "application/graphql-response+json"
NO_TOKEN = {
    "errors": [{"message": "Present a bearer token.", "extensions": {"code": "UNAUTHENTICATED"}}],
}
WRONG_TOKEN = {
    "errors": [
        {
            "message": "The bearer token is malformed, unknown or expired: present another one.",
            "extensions": {"code": "UNAUTHENTICATED"},
        }
    ],
}


@pytest.mark.parametrize(
    "query",
    [
        "{ __typename }",
        '{ __schema { queryType { name } } __type(name: "Query") { name } }',
        "query { ...F } fragment F on Query { ... { __typename } }",
    ],
)
async def test_introspection_needs_no_token(anonymous: Api, query: str) -> None:
    assert "errors" not in (await anonymous.post(query)).json()


@pytest.mark.parametrize(
    "query",
    [
        "{ hello }",
        "{ __typename hello }",
        "{ __typename: hello }",
        "{ __schema: a { hello } }",
        "{ hello @skip(if: true) __typename }",
        "{ ...F } fragment F on Query { ...G } fragment G on Query { ...F ... { hello } }",
        "mutation { write }",
        "{ nothing }",
    ],
)
async def test_request_without_a_token_is_refused_with_one_error(anonymous: Api, world: StubServer, query: str) -> None:
    plain = await anonymous.post(query)
    assert (plain.status_code, plain.json()) == (200, NO_TOKEN)
    told = await anonymous.post(query, accept=GRAPHQL_JSON)
    assert (told.status_code, told.json()) == (401, NO_TOKEN)
    assert told.headers["www-authenticate"] == "Bearer"
    assert (world.written, world.contexts, len(anonymous.documents)) == (0, 0, 0)


async def test_selected_operation_determines_whether_a_token_is_needed(anonymous: Api) -> None:
    document = "query Open { __typename } query Closed { hello }"
    opened = await anonymous.post(document, operationName="Open")
    assert answered(opened) == {"data": {"__typename": "Query"}}
    closed = await anonymous.post(document, operationName="Closed")
    assert closed.json() == NO_TOKEN


async def test_subscription_needs_a_token(anonymous: Api) -> None:
    response = await anonymous.post("subscription { count(to: 1) }", accept="text/event-stream")
    assert response.text.startswith("event: next\ndata: " + '{"errors":[{"message":"Present a bearer token."')


@pytest.mark.parametrize(
    "presented",
    [
        "Bearer lg_bad",
        "Bearer",
        "Bearer ",
        "Bearer two words",
        "Basic bGdfZ29vZA==",
        "lg_good",
        "Bearer lg_good, Bearer lg_good",
        "Bearer " + "x" * 9000,
    ],
)
async def test_invalid_credential_is_refused_even_for_introspection(anonymous: Api, presented: str) -> None:
    anonymous.http.headers["Authorization"] = presented
    assert (await anonymous.post("{ __typename }")).json() == WRONG_TOKEN
    told = await anonymous.post("{ hello }", accept=GRAPHQL_JSON)
    assert (told.status_code, told.json()) == (401, WRONG_TOKEN)


async def test_two_credentials_are_refused(anonymous: Api) -> None:
    response = await anonymous.http.post(
        "/graphql", json={"query": "{ hello }"}, headers=[*HEADERS.items(), *HEADERS.items()]
    )
    assert response.json() == WRONG_TOKEN


async def test_authorization_scheme_ignores_case(anonymous: Api) -> None:
    anonymous.http.headers["Authorization"] = "bearer  lg_good"
    assert await anonymous.run("{ who }") == {"data": {"who": "ann"}}


async def test_database_outage_is_a_temporary_error_without_details(
    world: StubServer, caplog: pytest.LogCaptureFixture
) -> None:
    world.database_down = True
    with caplog.at_level(logging.WARNING):
        async with client_of(application(world), HEADERS) as api:
            response = await api.post("{ __typename }", accept=GRAPHQL_JSON)
    assert response.status_code == 503
    assert response.json()["errors"] == [
        {
            "message": "The database does not answer. Try again in a few seconds.",
            "extensions": {"code": "DATABASE_UNAVAILABLE"},
        }
    ]
    [record] = caplog.records
    assert record.getMessage() == "The database does not answer: ConnectionError: postgresql://admin:hunter2@db"
    assert record.exc_info is None


async def test_each_operation_has_its_own_context(api: Api, world: StubServer) -> None:
    assert await api.run("{ loaded again: loaded }") == {"data": {"loaded": 1, "again": 1}}
    assert await api.run("{ loaded again: loaded }") == {"data": {"loaded": 2, "again": 2}}
    assert world.contexts == 2
