"""Limits of the size of operations, and the low cost of refusing larger ones."""

import sys
from collections import Counter, deque
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

import pytest
from graphql import get_introspection_query

from graph.schema.execution import executor
from graph.schema.execution.executor import MAX_ANSWERS, Plan, PlannedExecutor
from graph.web.graphql.documents import MAX_TOKENS
from tests.web.conftest import Api, application, client_of
from tests.web.world import HEADERS, Json, StubServer

# They take at most half of it; comparing all fields of such documents with each other takes millions.
MAX_CALLS = 300_000


def refused(message: str) -> Json:
    return {"errors": [{"message": message, "extensions": {"code": "OPERATION_TOO_LARGE"}}]}


def nested(depth: int) -> str:
    return "{a" * (depth - 1) + "{hello}" + "}" * (depth - 1)


async def test_complete_introspection_is_within_the_limits(anonymous: Api) -> None:
    query = get_introspection_query(input_value_deprecation=True, directive_is_repeatable=True)
    response = await anonymous.run(query)
    assert response["data"]["__schema"]["queryType"]["name"] == "Query"


async def test_depth_is_limited_to_twelve(api: Api) -> None:
    assert "errors" not in await api.run(nested(12))
    assert await api.run(nested(13)) == refused("The operation is too deep: the limit is 12. Select less.")


async def test_depth_includes_fragments(api: Api) -> None:
    spread = "{ a { ...F } } fragment F on Query " + nested(12)
    assert await api.run(spread) == refused("The operation is too deep: the limit is 12. Select less.")


TOO_MANY_ALIASES = refused("The operation has too many aliases: the limit is 30. Select less.")


def aliased(count: int, field: str) -> str:
    return "{" + " ".join(f"x{n}: {field}" for n in range(count)) + "}"


async def test_aliases_are_limited_to_thirty(api: Api) -> None:
    assert "errors" not in await api.run(aliased(30, "hello"))
    assert "errors" not in await api.run(aliased(30, '__type(name: "Query") { name }'))
    assert await api.run(aliased(31, "hello")) == TOO_MANY_ALIASES
    assert await api.run(aliased(101, "__typename")) == TOO_MANY_ALIASES
    assert await api.run(aliased(31, '__type(name: "Query") { name }')) == TOO_MANY_ALIASES


async def test_aliases_of_the_whole_schema_are_limited_to_three(api: Api) -> None:
    assert "errors" not in await api.run(aliased(3, "__schema { types { name } }"))
    assert "errors" not in await api.run("{ __schema " + aliased(3, "types { name }") + " }")
    assert await api.run(aliased(4, "__schema { types { name } }")) == TOO_MANY_ALIASES
    assert await api.run("{ __schema " + aliased(4, "types { name }") + " }") == TOO_MANY_ALIASES
    assert await api.run("{ __schema { ...F } } fragment F on __Schema " + aliased(4, "types { name }")) == (
        TOO_MANY_ALIASES
    )


async def test_cached_introspection_results_are_bounded(anonymous: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    async def ask(number: int) -> None:
        query = f'query Q{number} {{ __type(name: "Query") {{ name description }} }}'
        expected = {"data": {"__type": {"name": "Query", "description": None}}}
        assert await anonymous.run(query) == await anonymous.run(query) == expected

    kept: deque[Plan] = deque()
    monkeypatch.setattr(PlannedExecutor, "kept", kept)
    await ask(0)
    [first] = kept
    for number in range(1, MAX_ANSWERS + 1):
        await ask(number)
    assert (first.answer, len(kept), all(plan.answer for plan in kept)) == (None, MAX_ANSWERS, True)
    last = kept[-1]
    monkeypatch.setattr(executor, "MAX_ANSWER", 40)
    await ask(MAX_ANSWERS + 1)
    assert kept[-1] is last


@pytest.mark.parametrize(
    "query",
    [
        "{ hello " + "@include(if: true) " * 51 + "}",
        "query " + "@x " * 51 + "{ hello }",
        "query ($a: Int " + "@x " * 51 + ") { hello }",
        "{ ...F } fragment F on Query " + "@x " * 51 + "{ hello }",
    ],
)
async def test_directives_are_limited_to_fifty_at_any_location(api: Api, query: str) -> None:
    assert await api.run(query) == refused("The operation has too many directives: the limit is 50. Select less.")


async def test_reported_errors_are_limited_to_five(api: Api) -> None:
    response = await api.run("{ hello " + "@aa " * 10 + "}")
    assert len(response["errors"]) == 5


async def test_tokens_are_limited_to_two_thousand(api: Api) -> None:
    response = await api.run("{" + "hello " * MAX_TOKENS + "}")
    [error] = response["errors"]
    assert error["extensions"] == {"code": "OPERATION_TOO_LARGE"}
    assert f"more than {MAX_TOKENS} tokens" in error["message"]


async def test_depth_of_introspection_is_limited_by_graphql_core(anonymous: Api) -> None:
    deep = "{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}"
    [error] = (await anonymous.run(deep))["errors"]
    assert error["message"] == "Maximum introspection depth exceeded"


def bomb(levels: int, inner: str) -> str:
    """Build fragments that each spread the next one twice."""
    fragments = " ".join(f"fragment F{n} on Query {{ {inner} ...F{n + 1} ...F{n + 1} }}" for n in range(levels))
    return f"{{ ...F0 }} {fragments} fragment F{levels} on Query {{ hello }}"


EXPENSIVE = {
    "a bomb of introspection": "{ __schema { types { ...F0 } } } "
    + " ".join(
        f"fragment F{n} on __Type {{ ofType {{ ...F{n + 1} }} interfaces {{ ...F{n + 1} }} }}" for n in range(40)
    )
    + " fragment F40 on __Type { name }",
    "a fragment bomb": bomb(30, "hello"),
    "a fragment bomb of nothing": bomb(100, ""),
    "a bomb below fields": bomb(10, "").replace("...F1 ...F1", "a { ...F1 } b: a { ...F1 }"),
    "a repeated composite field": "{" + "a{hello} " * 480 + "}",
    "a repeated field with arguments": "{" + " ".join(f"a(n:{n}){{hello}}" for n in range(200)) + "}",
    "a repeated field in an unused fragment": "{hello} fragment F on Query {" + "a{hello} " * 470 + "}",
    "repeated introspection": "{__schema{types{" + "fields{name} " * 450 + "}}}",
    "a long chain of fragments": "{...F0} " + " ".join(f"fragment F{n} on Query{{...F{n + 1}}}" for n in range(245)),
    "nesting without fields": " ".join(
        ["{...F0}"] + [f"fragment F{n} on Query" + "{..." * 150 + f"{{...F{n + 1}}}" + "}" * 150 for n in range(4)]
    ),
}


@contextmanager
def counted_calls() -> Generator[Counter[str]]:
    """Count the called functions by file: unlike time, the count does not depend on the machine and its load."""
    calls = Counter[str]()

    def count(frame: FrameType, event: str, _: object) -> None:
        if event in {"call", "c_call"}:
            calls[frame.f_code.co_filename] += 1

    sys.setprofile(count)
    try:
        yield calls
    finally:
        sys.setprofile(None)


@pytest.mark.parametrize("query", EXPENSIVE.values(), ids=EXPENSIVE.keys())
async def test_expensive_document_is_refused_cheaply(api: Api, query: str) -> None:
    with counted_calls() as calls:
        response = await api.run(query)
    assert calls.total() < MAX_CALLS
    [error] = response["errors"]
    assert error["extensions"] == {"code": "OPERATION_TOO_LARGE"}


async def test_fragment_cycle_does_not_hide_an_expensive_repetition(api: Api) -> None:
    with counted_calls() as calls:
        response = await api.run("{ ...F " + "a{hello} " * 450 + "} fragment F on Query { ...F }")
    assert calls.total() < MAX_CALLS
    assert [error["message"] for error in response["errors"]] == ["Cannot spread fragment 'F' within itself."]


async def test_repeated_spread_of_one_fragment_is_cheap(api: Api) -> None:
    response = await api.run("{ " + "...F " * 120 + "} fragment F on Query { a { hello } }")
    assert response == {"data": {"a": {"hello": "world"}}}


async def test_fragment_cycle_is_named(api: Api) -> None:
    cycle = "{ ...F } fragment F on Query { a { ...F } b: a { ...F } c: a { ...F } }"
    response = await api.run(cycle)
    messages = {error["message"] for error in response["errors"]}
    assert messages == {"Cannot spread fragment 'F' within itself."}


async def test_fragments_with_equal_fields_are_accepted(api: Api) -> None:
    # The fragments of Relay: every component selects the identifiers it needs.
    spreads = " ".join(f"...F{n}" for n in range(20))
    fragments = " ".join(f"fragment F{n} on Query {{ __typename hello who a {{ hello }} }}" for n in range(20))
    response = await api.run(f"{{ a {{ {spreads} a {{ {spreads} }} }} }} {fragments}")
    assert "errors" not in response


async def test_limits_apply_to_streams(world: StubServer) -> None:
    async with client_of(application(world), HEADERS) as api:
        response = await api.post(bomb(30, "hello"), accept="text/event-stream")
    assert '"code":"OPERATION_TOO_LARGE"' in response.text
