"""How large an operation may be, and that refusing a larger one costs little."""

import sys
from collections import Counter, deque
from collections.abc import Generator
from contextlib import contextmanager
from types import FrameType

import pytest
from graphql import get_introspection_query

from graph.execution import executor
from graph.execution.executor import MAX_ANSWERS, Plan, PlannedExecutor
from graph.web.graphql.documents import MAX_TOKENS
from tests.web.conftest import Api, application, client_of
from tests.web.world import HEADERS, Json, World

# Half of it is what they take at most; to compare the fields of such documents with each other takes millions.
MAX_CALLS = 300_000


def refused(message: str) -> Json:
    return {"errors": [{"message": message, "extensions": {"code": "OPERATION_TOO_LARGE"}}]}


def nested(depth: int) -> str:
    return "{a" * (depth - 1) + "{hello}" + "}" * (depth - 1)


async def test_the_whole_introspection_is_within_the_limits(anonymous: Api) -> None:
    query = get_introspection_query(input_value_deprecation=True, directive_is_repeatable=True)
    response = await anonymous.run(query)
    assert response["data"]["__schema"]["queryType"]["name"] == "Query"


async def test_twelve_levels_are_deep_enough(api: Api) -> None:
    assert "errors" not in await api.run(nested(12))
    assert await api.run(nested(13)) == refused("The operation is too deep: the limit is 12.")


async def test_fragments_are_measured_written_out(api: Api) -> None:
    spread = "{ a { ...F } } fragment F on Query " + nested(12)
    assert await api.run(spread) == refused("The operation is too deep: the limit is 12.")


TOO_MANY_ALIASES = refused("The operation has too many aliases: the limit is 30.")


def aliased(count: int, field: str) -> str:
    return "{" + " ".join(f"x{n}: {field}" for n in range(count)) + "}"


async def test_thirty_aliases_are_enough(api: Api) -> None:
    assert "errors" not in await api.run(aliased(30, "hello"))
    assert "errors" not in await api.run(aliased(30, '__type(name: "Query") { name }'))
    assert await api.run(aliased(31, "hello")) == TOO_MANY_ALIASES
    assert await api.run(aliased(101, "__typename")) == TOO_MANY_ALIASES
    assert await api.run(aliased(31, '__type(name: "Query") { name }')) == TOO_MANY_ALIASES


async def test_the_whole_schema_may_be_asked_for_under_three_aliases(api: Api) -> None:
    assert "errors" not in await api.run(aliased(3, "__schema { types { name } }"))
    assert "errors" not in await api.run("{ __schema " + aliased(3, "types { name }") + " }")
    assert await api.run(aliased(4, "__schema { types { name } }")) == TOO_MANY_ALIASES
    assert await api.run("{ __schema " + aliased(4, "types { name }") + " }") == TOO_MANY_ALIASES
    assert await api.run("{ __schema { ...F } } fragment F on __Schema " + aliased(4, "types { name }")) == (
        TOO_MANY_ALIASES
    )


async def test_answers_to_introspection_are_kept_in_bounded_memory(
    anonymous: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
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
async def test_fifty_directives_are_enough_wherever_they_stand(api: Api, query: str) -> None:
    assert await api.run(query) == refused("The operation has too many directives: the limit is 50.")


async def test_no_more_than_five_errors_are_told(api: Api) -> None:
    response = await api.run("{ hello " + "@aa " * 10 + "}")
    assert len(response["errors"]) == 5


async def test_two_thousand_tokens_are_enough(api: Api) -> None:
    response = await api.run("{" + "hello " * MAX_TOKENS + "}")
    [error] = response["errors"]
    assert error["extensions"] == {"code": "OPERATION_TOO_LARGE"}
    assert f"more than {MAX_TOKENS} tokens" in error["message"]


async def test_core_bounds_how_deep_introspection_goes(anonymous: Api) -> None:
    deep = "{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}"
    [error] = (await anonymous.run(deep))["errors"]
    assert error["message"] == "Maximum introspection depth exceeded"


def bomb(levels: int, inner: str) -> str:
    """Build fragments each of which spreads the next one twice."""
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
    "a repeated field in a fragment nobody uses": "{hello} fragment F on Query {" + "a{hello} " * 470 + "}",
    "repeated introspection": "{__schema{types{" + "fields{name} " * 450 + "}}}",
    "a long chain of fragments": "{...F0} " + " ".join(f"fragment F{n} on Query{{...F{n + 1}}}" for n in range(245)),
    "nesting without fields": " ".join(
        ["{...F0}"] + [f"fragment F{n} on Query" + "{..." * 150 + f"{{...F{n + 1}}}" + "}" * 150 for n in range(4)]
    ),
}


@contextmanager
def counted_calls() -> Generator[Counter[str]]:
    """Count the functions that are called, by where they are: unlike time the same on every machine, however busy."""
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
async def test_what_would_cost_seconds_is_refused_in_no_time(api: Api, query: str) -> None:
    with counted_calls() as calls:
        response = await api.run(query)
    assert calls.total() < MAX_CALLS
    [error] = response["errors"]
    assert error["extensions"] == {"code": "OPERATION_TOO_LARGE"}


async def test_a_cycle_hides_no_costly_repetition(api: Api) -> None:
    with counted_calls() as calls:
        response = await api.run("{ ...F " + "a{hello} " * 450 + "} fragment F on Query { ...F }")
    assert calls.total() < MAX_CALLS
    assert [error["message"] for error in response["errors"]] == ["Cannot spread fragment 'F' within itself."]


async def test_one_fragment_spread_often_repeats_nothing(api: Api) -> None:
    response = await api.run("{ " + "...F " * 120 + "} fragment F on Query { a { hello } }")
    assert response == {"data": {"a": {"hello": "world"}}}


async def test_a_cycle_of_fragments_is_named(api: Api) -> None:
    cycle = "{ ...F } fragment F on Query { a { ...F } b: a { ...F } c: a { ...F } }"
    response = await api.run(cycle)
    messages = {error["message"] for error in response["errors"]}
    assert messages == {"Cannot spread fragment 'F' within itself."}


async def test_many_fragments_that_ask_for_the_same_are_fine(api: Api) -> None:
    # As Relay writes them: every component asks for the identifiers it needs.
    spreads = " ".join(f"...F{n}" for n in range(20))
    fragments = " ".join(f"fragment F{n} on Query {{ __typename hello who a {{ hello }} }}" for n in range(20))
    response = await api.run(f"{{ a {{ {spreads} a {{ {spreads} }} }} }} {fragments}")
    assert "errors" not in response


async def test_limits_hold_for_streams_too(world: World) -> None:
    async with client_of(application(world), HEADERS) as api:
        response = await api.post(bomb(30, "hello"), accept="text/event-stream")
    assert '"code":"OPERATION_TOO_LARGE"' in response.text
