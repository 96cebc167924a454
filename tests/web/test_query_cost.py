"""The cost of operations, by page sizes, variables and defaults, and its place in the response."""

from typing import Any, cast

import pytest
from graphql import (
    execute_sync,  # pyright: ignore[reportUnknownVariableType]
    get_introspection_query,
    get_operation_ast,
    parse,
    validate,
)

from graph.schema.schema import schema
from graph.settings import Limits
from graph.web.graphql.documents import Document, document_cost
from tests.web.conftest import Api, application, client_of
from tests.web.world import HEADERS, StubServer
from tests.web.world import schema as small

core = schema._schema  # pyright: ignore[reportPrivateUsage]


def cost(query: str, **variables: object) -> int:
    document = parse(query)
    assert validate(core, document) == []
    operation = get_operation_ast(document)
    assert operation is not None
    return Document(query, document).cost(core, operation, variables)


def pages(first: str) -> str:
    return f"galleries({first}) {{ totalCount pageInfo {{ endCursor }} edges {{ cursor node {{ id name }} }} }}"


@pytest.mark.parametrize(
    ("query", "variables", "expected"),
    [
        ("{ viewer { name } }", {}, 2),
        # galleries, totalCount (60), pageInfo, endCursor, edges; and for each edge cursor, node, id, name.
        ("{ " + pages("first: 10") + " }", {}, 64 + 10 * 4),
        ("{ " + pages("last: 3") + " }", {}, 64 + 3 * 4),
        ("{ " + pages("after: null") + " }", {}, 64 + 50 * 4),
        ("query ($n: Int) { " + pages("first: $n") + " }", {"n": 7}, 64 + 7 * 4),
        ("query ($n: Int) { " + pages("first: $n") + " }", {}, 64 + 50 * 4),
        ("query ($n: Int) { " + pages("first: $n") + " }", {"n": None}, 64 + 50 * 4),
        ("query ($n: Int = 9) { " + pages("first: $n") + " }", {}, 64 + 9 * 4),
        ("query ($n: Int = 9) { " + pages("first: $n") + " }", {"n": 2}, 64 + 2 * 4),
        # The field itself refuses it: the cost assumes a full page at most, and one item at least.
        ("{ " + pages("first: 99999999") + " }", {}, 64 + 100 * 4),
        ("{ " + pages("first: -5") + " }", {}, 64 + 1 * 4),
        ("{ " + pages("first: 3, last: 20") + " }", {}, 64 + 20 * 4),
        ("query ($n: Int) { " + pages("first: $n") + " }", {"n": "many"}, 64 + 50 * 4),
        ("{ galleries(first: 4) { ...F } } fragment F on GalleryConnection { nodes { id } }", {}, 2 + 4),
        ("{ galleries(first: 4) { ... { nodes { ... on Gallery { id } } } } }", {}, 2 + 4),
        ("{ a: galleries(first: 4) { ...F } b: galleries(first: 6) { ...F } }"
         " fragment F on GalleryConnection { nodes { id } }", {}, 4 + 4 + 6),
        ('{ nodes(ids: ["a", "b", "c"]) { id } }', {}, 1 + 3),
        ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["a"] * 40}, 1 + 40),
        # Declared: sums over all replicas, a search for eligible images, and lists that may be as long as a page.
        ('{ gallery(name: "a") { storage { storedBytes } } }', {}, 1 + 2_000 + 1),
        ('{ labAccount(name: "a") { images(first: 1) { totalCount } } }', {}, 1 + 300 + 60),
        ('{ labAccount(name: "a") { activity(first: 1) { totalCount } } }', {}, 1 + 300 + 60),
        ('{ gallery(name: "a") { galleryActivity(first: 2) { nodes { sequence } } } }', {}, 1 + 300 + 1 + 2),
        ('{ gallery(name: "a") { attachments { id } } }', {}, 2 + 100),
        ("{ viewer { roles { id } } }", {}, 2 + 100),
        ("{ geographies { regions { name } } }", {}, 1 + 10 * (1 + 10)),
        ("{ __typename }", {}, 1),
        ("{ __schema { types { name } } }", {}, 1 + 2 * len(core.type_map) * 2),
        ('{ __type(name: "Lab") { ...F } } fragment F on __Type { fields { name } }', {}, 1 + 10 * 2),
        ('mutation { a: deleteLab(input: {labId: "x"}) { deletedId } b: deleteLab(input: {labId: "y"}) { deletedId } }',
         {}, 2 * (200 + 2)),
        ('subscription { exportProgress(exportId: "x") { sequence replicas { state } } }', {}, 3 + 10),
    ],
)  # fmt: skip
def test_cost_is_the_maximum_size_of_the_response(query: str, variables: dict[str, object], expected: int) -> None:
    assert cost(query, **variables) == expected


def fields_in(answer: Any) -> int:
    if isinstance(answer, dict):
        return sum(1 + fields_in(value) for value in cast("dict[str, Any]", answer).values())
    return sum(map(fields_in, cast("list[Any]", answer))) if isinstance(answer, list) else 0


def test_cost_of_introspection_covers_its_answer_within_the_limit() -> None:
    query = get_introspection_query(specified_by_url=True, input_value_deprecation=True)
    answered = execute_sync(core, parse(query))
    assert fields_in(answered.data) <= cost(query) <= Limits().operation_cost


def test_cost_of_nested_pages_multiplies() -> None:
    query = "{ galleries(first: 100) { nodes { definitions(first: 100) { nodes { versions(first: 100) { nodes { id } } } } } } }"
    assert cost(query) == 2 + 100 * (2 + 100 * (2 + 100))


async def test_response_states_the_cost(world: StubServer) -> None:
    async with client_of(application(world, small, operation_cost=1_000, cost_per_minute=5_000), HEADERS) as api:
        body = (await api.post("{ hello a { hello } }")).json()
    told = body["extensions"]["cost"]
    # A quarter of the budget can be spent at once; it refills meanwhile.
    assert 1_250 - document_cost("{ hello a { hello } }") - 3 <= told.pop("remaining") <= 1_247
    assert body["extensions"] == {"cost": {"requested": 3, "limit": 1_000, "perMinute": 5_000}}


async def test_too_expensive_operation_is_refused_and_not_charged(world: StubServer) -> None:
    query = "mutation { a: write b: write c: write d: write e: write }"
    async with client_of(application(world, small, operation_cost=1_000, cost_per_minute=1_000), HEADERS) as api:
        body = (await api.post(query)).json()
        left = (await api.post("{ hello }")).json()["extensions"]["cost"]["remaining"]
    assert body == {
        "errors": [
            {
                "message": "The operation may cost 1005: the limit is 1000. Request shorter pages.",
                "extensions": {"code": "OPERATION_TOO_LARGE"},
            }
        ],
        "extensions": {"cost": {"requested": 1_005, "limit": 1_000}},
    }
    assert left >= 999 - document_cost(query) - document_cost("{ hello }")
    assert world.written == 0


async def test_events_of_a_subscription_omit_the_cost(api: Api) -> None:
    response = await api.post("subscription { count(to: 1) }", accept="text/event-stream")
    assert "cost" not in response.text
