"""The checks of graphql-cop, as it sends them, against the running server: with a token and without.

graphql-cop is a security auditor in no package registry, so its requests are sent here. Two of its findings are chosen
policies; docs/operations.md gives the reasons: introspection, and queries by GET.
"""

from collections.abc import Iterator

import httpx
import pytest

from tests.server import Server
from tests.web.world import Json


@pytest.fixture(params=["with a token", "without"])
def client(request: pytest.FixtureRequest, server: Server, token: str) -> Iterator[httpx.Client]:
    headers = {"Authorization": f"Bearer {token}"} if request.param == "with a token" else {}
    with httpx.Client(base_url=server.url, headers=headers, timeout=60) as http:
        yield http


def asked(client: httpx.Client, query: str) -> Json:
    return client.post("/graphql", json={"query": query, "operationName": "cop"}).json()


def code(body: Json) -> str:
    [error] = body["errors"]
    return error["extensions"]["code"]


def test_alias_overloading_is_refused(client: httpx.Client) -> None:
    aliases = " \n".join(f"alias{number}:__typename" for number in range(101))
    assert code(asked(client, f"query cop {{ {aliases} }}")) == "OPERATION_TOO_LARGE"


def test_array_batching_is_refused(client: httpx.Client) -> None:
    response = client.post("/graphql", json=[{"query": "query cop { __typename }"}] * 10)
    assert (response.status_code, code(response.json())) == (400, "BAD_REQUEST")


def test_directive_overloading_is_refused(client: httpx.Client) -> None:
    errors = asked(client, "query cop { __typename " + "@aa" * 10 + " }")["errors"]
    assert [error["extensions"]["code"] for error in errors] == ["GRAPHQL_VALIDATION_FAILED"] * len(errors)
    assert len(errors) <= 5


def test_field_duplication_is_refused(client: httpx.Client) -> None:
    assert code(asked(client, "query cop { " + "__typename \n" * 500 + "} ")) == "OPERATION_TOO_LARGE"


def test_circular_introspection_is_refused(client: httpx.Client) -> None:
    inner = "fields { type { " * 4 + "name" + " } }" * 4
    [error] = asked(client, f"query cop {{ __schema {{ types {{ {inner} }} }} }}")["errors"]
    assert error["message"] == "Maximum introspection depth exceeded"


def test_circular_fragments_are_refused(client: httpx.Client) -> None:
    query = "query cop { ...A } fragment A on Query { ...B } fragment B on Query { ...A }"
    assert code(asked(client, query)) == "GRAPHQL_VALIDATION_FAILED"


def test_field_suggestions_are_omitted(client: httpx.Client) -> None:
    [error] = asked(client, "query cop { __schema { directive } }")["errors"]
    assert error["message"] == "Cannot query field 'directive' on type '__Schema'."


def test_mutation_by_get_is_refused(client: httpx.Client) -> None:
    response = client.get("/graphql", params={"query": "mutation cop {__typename}"})
    assert response.status_code == 405
    assert "data" not in response.json()


def test_url_encoded_query_by_post_is_refused(client: httpx.Client) -> None:
    response = client.post("/graphql", data={"query": "query cop { __typename }"})
    assert (response.status_code, code(response.json())) == (415, "UNSUPPORTED_MEDIA_TYPE")


@pytest.mark.parametrize(
    ("path", "status"), [("/", 200), ("/graphql", 404), ("/graphiql", 404), ("/playground", 404), ("/console", 404)]
)
def test_graphical_ide_is_not_served(client: httpx.Client, path: str, status: int) -> None:
    response = client.get(path, headers={"Accept": "text/html"})
    assert response.status_code == status
    assert not any(word in response.text.lower() for word in ("graphiql", "playground"))


def test_trace_mode_is_not_available(client: httpx.Client) -> None:
    body = asked(client, "query cop { __typename }")
    assert body["data"] == {"__typename": "Query"}
    assert body["extensions"].keys() == {"cost"}


def test_unparsable_query_returns_only_an_error_code(client: httpx.Client) -> None:
    [error] = asked(client, "qwerty cop { abc }")["errors"]
    assert error["extensions"] == {"code": "GRAPHQL_PARSE_FAILED"}


def test_introspection_is_on_by_choice(client: httpx.Client) -> None:
    types = asked(client, "query cop { __schema { types { name fields { name } } } }")["data"]["__schema"]["types"]
    assert {"Query", "Mutation", "Gallery"} <= {one["name"] for one in types}


def test_queries_by_get_are_on_by_choice(client: httpx.Client) -> None:
    response = client.get("/graphql", params={"query": "query cop {__typename}"})
    assert response.json()["data"] == {"__typename": "Query"}
