"""Hostile documents: each is refused with its reason, equally over every transport."""

import base64
import logging
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.schema import ids
from tests.client import token_for
from tests.web.conftest import serving
from tests.web.transports import Transports
from tests.web.world import Json

TOO_LARGE = "OPERATION_TOO_LARGE"
INVALID = "GRAPHQL_VALIDATION_FAILED"
INVALID_SYNTAX = "GRAPHQL_PARSE_FAILED"
WRONG = "BAD_USER_INPUT"
CURSOR = "BAD_CURSOR"


@pytest.fixture
async def transports(app: Starlette, database: Database) -> AsyncIterator[Transports]:
    async with serving(app) as address:
        yield Transports(address, await token_for(database, "ann", "ADMIN"))


def bomb(levels: int) -> str:
    """Build fragments that each spread the next one twice, below a connection."""
    spreads = " ".join(f"fragment F{n} on Gallery {{ ...F{n + 1} ...F{n + 1} }}" for n in range(levels))
    return f"{{ galleries(first: 1) {{ nodes {{ ...F0 }} }} }} {spreads} fragment F{levels} on Gallery {{ id }}"


def pages(first: str, variables: str = "") -> str:
    inner = f"versions({first}) {{ nodes {{ id }} }}"
    inner = f"definitions({first}) {{ nodes {{ {inner} }} }}"
    return f"query {variables} {{ galleries({first}) {{ nodes {{ {inner} }} }} }}"


def encoded(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode()).decode()


LIST = "query ($first: Int, $last: Int, $after: String) { galleries(first: $first, last: $last, after: $after) { nodes { id } } }"
NODE = "query ($id: ID!) { node(id: $id) { id } }"

REFUSED: dict[str, tuple[str, Json, str]] = {
    "a hundred aliases": ("{" + " ".join(f"a{n}: __typename" for n in range(101)) + "}", {}, TOO_LARGE),
    "ids guessed by alias": ("{" + " ".join(f'a{n}: node(id: "{n}") {{ id }}' for n in range(31)) + "}", {}, TOO_LARGE),
    "unknown directives": ("{ __typename " + "@aa" * 10 + " }", {}, INVALID),
    "too many directives": ("{ __typename " + "@include(if: true) " * 51 + " }", {}, TOO_LARGE),
    "introspection in circles": ("{__schema{types{fields{type{fields{type{fields{type{name}}}}}}}}}", {}, INVALID),
    "a fragment bomb": (bomb(30), {}, TOO_LARGE),
    "fragments in circles": ("{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }", {}, INVALID),
    "deeper than the parser goes": ("{a" * 250 + "}" * 250, {}, INVALID_SYNTAX),
    "thirteen levels": ("{ viewer " + "{ viewer " * 12 + "{ name }" + " }" * 13, {}, TOO_LARGE),
    "a number of 5,000 digits": ("{ galleries(first: " + "9" * 5_000 + ") { totalCount } }", {}, INVALID),
    "the schema four times": (
        "{" + "".join(f"a{n}: __schema {{ types {{ name }} }} " for n in range(4)) + "}",
        {},
        TOO_LARGE,
    ),
    "a field five hundred times": ("{" + "__typename " * 500 + "}", {}, TOO_LARGE),
    "a flood of tokens": ("{" + "__typename " * 3000 + "}", {}, TOO_LARGE),
    "a million objects": (pages("first: 100"), {}, TOO_LARGE),
    "a million from the back": (pages("last: 100"), {}, TOO_LARGE),
    "a million by variable": (pages("first: $n", "($n: Int)"), {"n": 100}, TOO_LARGE),
    "a million by default of the variable": (pages("first: $n", "($n: Int = 100)"), {}, TOO_LARGE),
    "a million by default of the page": (pages("after: null"), {}, TOO_LARGE),
    "a huge page": (LIST, {"first": 99_999_999}, WRONG),
    "a page beyond an Int": (LIST, {"first": 2**40}, WRONG),
    "a page of negative size": (LIST, {"first": -1}, WRONG),
    "a page of size zero": (LIST, {"first": 0}, WRONG),
    "a page from both ends": (LIST, {"first": 1, "last": 1}, WRONG),
    "a cursor of nothing": (LIST, {"after": "zzz"}, CURSOR),
    "a cursor that is no text": (LIST, {"after": "\ud7ff\x00"}, CURSOR),
    "a cursor by offset": (LIST, {"after": encoded("arrayconnection:-5")}, CURSOR),
    "a cursor of another list": (LIST, {"after": encoded('["labs", "x", 1]')}, CURSOR),
    "a cursor beyond a bigint": (LIST, {"after": encoded('["name", "x", 1' + "0" * 30 + "]")}, CURSOR),
    "a cursor too long": (LIST, {"after": "A" * 10_000}, CURSOR),
    "a flood of ids": ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": ["x"] * 1000}, WRONG),
    "a flood of wrong values": ("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", {"ids": [{}] * 2000}, TOO_LARGE),
    "a field almost right": ("{ galeries { nodes { id } } }", {}, INVALID),
    "an argument almost right": ("{ galleries(frst: 1) { nodes { id } } }", {}, INVALID),
    "a type almost right": ('{ node(id: "x") { ... on Galery { id } } }', {}, INVALID),
    "an input almost right": ('mutation { deleteLab(input: {labIdd: "x"}) { deletedId } }', {}, INVALID),
    "a variable almost right": (
        "mutation ($i: DeleteLabInput!) { deleteLab(input: $i) { deletedId } }",
        {"i": {"labIdd": "x"}},
        WRONG,
    ),
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(("query", "variables", "code"), REFUSED.values(), ids=REFUSED.keys())
async def test_hostile_document_is_refused_over_every_transport(
    transports: Transports, query: str, variables: Json, code: str, caplog: pytest.LogCaptureFixture
) -> None:
    for name in ("post", "events", "socket"):
        told = await transports[name](query, variables)
        assert (name, told.data, told.codes) == (name, None, {code})
        assert len(told.errors) <= 5
        text = str(told.errors)
        assert "Did you mean" not in text
        assert "Traceback" not in text
        assert "invalid literal" not in text
    assert [record for record in caplog.records if record.exc_info] == []


IDS = {
    "no id": "zzz",
    "nothing": "",
    "no number": ids.encode("Gallery", "x"),  # type: ignore[arg-type]
    "of an unknown type": ids.encode("Nonsense", 1),
    "with a negative key": ids.encode("Gallery", -1),
    "beyond a bigint": ids.encode("Gallery", 10**30),
    "of a missing object": ids.encode("Gallery", 10**9),
    "of a missing region": encoded("Region:x' OR 1=1 --"),
    "not ASCII": "é" * 40,
    "with a zero": "\x00",
    "endless": "A" * 10_000,
}


async def test_altered_id_finds_nothing(transports: Transports) -> None:
    for name in ("post", "events", "socket"):
        for wrong, given in IDS.items():
            told = await transports[name](NODE, {"id": given})
            assert (name, wrong, told.data, told.errors) == (name, wrong, {"node": None}, [])


SQLITE = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
TRANSPORT = pytest.mark.parametrize("transport", ["post", "events", "socket"])


@SQLITE
@TRANSPORT
async def test_field_repeated_four_hundred_times_is_answered_once(transports: Transports, transport: str) -> None:
    told = await transports[transport]("{" + "__typename " * 400 + "}", {})
    assert (told.data, told.errors) == ({"__typename": "Query"}, [])


@SQLITE
@TRANSPORT
async def test_anonymous_caller_is_limited_to_introspection(transports: Transports, transport: str) -> None:
    nobody = Transports(transports.address)
    told = await nobody[transport]('{ __schema { queryType { name } } __type(name: "Lab") { name } }', {})
    assert (told.data, told.errors) == ({"__schema": {"queryType": {"name": "Query"}}, "__type": {"name": "Lab"}}, [])
    refused = await nobody[transport]("{ __typename viewer { name } }", {})
    assert (refused.data, refused.codes) == (None, {"UNAUTHENTICATED"})


@SQLITE
@TRANSPORT
@pytest.mark.parametrize("extensions", [{"persistedQuery": 5}, {"persistedQuery": {"sha256Hash": "0" * 64}}])
async def test_request_extensions_are_ignored(transports: Transports, transport: str, extensions: Json) -> None:
    told = await replace(transports, extensions=extensions)[transport]("{ __typename }", {})
    assert (told.data, told.errors) == ({"__typename": "Query"}, [])


@SQLITE
@TRANSPORT
async def test_invalid_requests_are_one_log_line_each(
    transports: Transports, transport: str, caplog: pytest.LogCaptureFixture
) -> None:
    wrong = {
        "{ viewer { name }\nERROR forged\r\n": INVALID_SYNTAX,
        '{ node(id: "x") { id } \n\n forged }': INVALID,
        "query ($n: Int) { galleries(first: $n) { totalCount } }": WRONG,
    }
    with caplog.at_level(logging.INFO, logger="graph.web.protocol.errors"):
        for query, code in wrong.items():
            for number in range(20):
                told = await transports[transport](query, {"n": f"{number}\nERROR forged \x1b[31m"})
                assert told.codes == {code}
    records = [record for record in caplog.records if record.name == "graph.web.protocol.errors"]
    assert len(records) == 20 * len(wrong)
    assert {(record.levelno, record.exc_info, record.getMessage().isprintable()) for record in records} == {
        (logging.INFO, None, True)
    }


@SQLITE
@TRANSPORT
async def test_hostile_variables_of_a_cached_document_are_refused(transports: Transports, transport: str) -> None:
    good: dict[str, Json] = {
        LIST: {"first": 1},
        NODE: {"id": "x"},
        pages("first: $n", "($n: Int)"): {"n": 1},
        "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }": {"ids": ["x"]},
    }
    for query, variables in good.items():
        for _ in range(2):
            told = await transports["post"](query, variables)
            assert (query, told.errors) == (query, [])
    hostile = [(name, *case) for name, case in REFUSED.items() if case[0] in good and case[1]]
    assert len(hostile) == 14
    for name, query, variables, code in hostile:
        told = await transports[transport](query, variables)
        assert (name, told.data, told.codes) == (name, None, {code})
    nobody = await Transports(transports.address)[transport](LIST, {"first": 1})
    assert (nobody.data, nobody.codes) == (None, {"UNAUTHENTICATED"})
    stranger = await Transports(transports.address, "lg_unknown")["post"](LIST, {"first": 1})
    assert (stranger.data, stranger.codes) == (None, {"UNAUTHENTICATED"})
