"""What leaves the server when something goes wrong, and what stays in the log."""

import logging
from collections.abc import Sequence
from itertools import product

import pytest
from graphql import GraphQLError, Source, SourceLocation
from graphql.language.location import get_locations

from graph.schema.types.gallery import Gallery
from graph.schema.types.node import Gone
from graph.web.protocol.errors import to_client_errors
from tests.web.conftest import Api
from tests.web.world import Json

LOGGER = "graph.web.protocol.errors"


async def only_error(api: Api, query: str, **variables: object) -> Json:
    [error] = (await api.run(query, **variables))["errors"]
    return error


async def test_a_fault_is_masked_and_logged_under_the_number_the_client_gets(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    response = await api.run("{ hello boom }")
    [error] = response["errors"]
    assert response["data"] == {"hello": "world", "boom": None}
    assert (error["message"], error["path"]) == ("Internal error", ["boom"])
    assert error["extensions"]["code"] == "INTERNAL"
    [record] = [record for record in caplog.records if record.name == LOGGER]
    assert record.getMessage() == f"Internal error {error['extensions']['id']} at ['boom']"
    assert record.levelno == logging.ERROR
    assert record.exc_info is not None
    assert str(record.exc_info[1]) == "password=hunter2"


@pytest.mark.parametrize("field", ["boom", "overflow", "a(n: $n) { hello }"])
async def test_no_fault_tells_its_text(api: Api, field: str) -> None:
    if "$n" in field:
        response = await api.post("query ($n: Int) { " + field + " boom }", variables={"n": 1})
    else:
        response = await api.post("{ " + field + " }")
    assert "hunter2" not in response.text
    assert "1099511627776" not in response.text
    assert [error["message"] for error in response.json()["errors"]] == ["Internal error"]


async def test_a_fault_in_a_subscription_is_masked(api: Api) -> None:
    response = await api.post("subscription { failing }", accept="text/event-stream")
    assert 'data: {"data":{"failing":1}}' in response.text
    assert '"message":"Internal error"' in response.text
    assert "hunter2" not in response.text


async def test_a_fault_while_an_event_resolves_is_masked(api: Api) -> None:
    response = await api.post("subscription { queries(times: 1) { boom } }", accept="text/event-stream")
    assert '{"data":{"queries":{"boom":null}},"errors":[{"message":"Internal error"' in response.text
    assert "hunter2" not in response.text


async def test_errors_meant_for_the_client_pass_with_their_code(api: Api) -> None:
    assert await only_error(api, "{ refused }") == {
        "message": "Not with that cursor.",
        "locations": [{"line": 1, "column": 3}],
        "path": ["refused"],
        "extensions": {"code": "BAD_CURSOR"},
    }
    assert await only_error(api, "{ problem }") == {
        "message": "No such lab.",
        "locations": [{"line": 1, "column": 3}],
        "path": ["problem"],
        "extensions": {"code": "NOT_FOUND"},
    }


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("{ helo }", {}),
        ("{ a(m: 1) { hello } }", {}),
        ("{ ... on Qery { hello } }", {}),
        ("{ painted(paint: {color: RED}) }", {}),
        ("{ painted(paint: {colour: REDD}) }", {}),
        ("query ($p: Paint!) { painted(paint: $p) }", {"p": {"color": "RED"}}),
        ("query ($p: Paint!) { painted(paint: $p) }", {"p": {"colour": "REDD"}}),
    ],
)
async def test_nothing_is_suggested(api: Api, query: str, variables: Json) -> None:
    response = await api.post(query, variables=variables)
    codes = {error["extensions"]["code"] for error in response.json()["errors"]}
    assert codes <= {"GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"}
    assert "Did you mean" not in response.text


async def test_a_client_error_is_one_line_in_the_log(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger=LOGGER):
        await api.run("query ($n: Int) { a(n: $n) { hello } }", n="1\nERROR forged \x1b[31m")
    [record] = [record for record in caplog.records if record.name == LOGGER]
    assert (record.levelno, record.exc_info) == (logging.INFO, None)
    assert record.getMessage().startswith("1 client error(s), BAD_USER_INPUT: ")
    assert record.getMessage().isprintable()


async def test_many_errors_of_one_request_are_one_line(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger=LOGGER):
        await api.run("{ booms { refused } }")
    [record] = [record for record in caplog.records if record.name == LOGGER]
    assert record.getMessage() == "2 client error(s), BAD_CURSOR: 'Not with that cursor.'"


@pytest.mark.parametrize("field", ["refused", "problem", "boom"])
async def test_the_place_of_an_error_is_looked_for_once_however_many_rows_have_it(
    api: Api, monkeypatch: pytest.MonkeyPatch, field: str
) -> None:
    # It takes as long as the document is: ten seconds for a thousand rows and sixty thousand empty lines.
    looked: list[int] = []

    def look(places: Sequence[tuple[Source, int]]) -> list[SourceLocation]:
        looked.append(len(places))
        return get_locations(places)

    monkeypatch.setattr("graphql.language.location.get_locations", look)
    rows = "{ booms " * 4 + "{ " + field + "\n" + field + " }" + " }" * 4
    errors = (await api.run(rows))["errors"]
    assert len(errors) == 16
    for error in errors:
        assert error["locations"] == [{"line": 1, "column": 35}, {"line": 2, "column": 1}]
    assert sorted(error["path"][1::2] for error in errors) == [list(bits) for bits in product((0, 1), repeat=4)]
    assert looked == [2]


async def test_a_long_message_is_cut_in_the_log(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger=LOGGER):
        await api.run("{ " + "x" * 10_000 + " }")
    [record] = [record for record in caplog.records if record.name == LOGGER]
    assert len(record.getMessage()) < 400


async def test_a_number_that_python_does_not_read_is_the_clients_error(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    for number in ("9" * 5_000, "9" * 60_000):
        error = await only_error(api, f"{{ times(n: {number}) }}")
        assert error["extensions"] == {"code": "GRAPHQL_VALIDATION_FAILED"}
        assert "digits" not in error["message"]
    assert [record for record in caplog.records if record.exc_info] == []


@pytest.mark.parametrize("query", ["{ times(n: " + "9" * 4_000 + ") }", "{ times(n: " + "[" * 190 + "]" * 190 + ") }"])
async def test_a_message_that_quotes_the_client_is_cut(api: Api, query: str) -> None:
    assert len((await only_error(api, query))["message"]) == 1_000


async def test_five_errors_of_a_request_are_enough(api: Api) -> None:
    query = "query ($p: [Int!]!) { sum(of: $p) }"
    response = await api.run(query, p=["x"] * 50)
    assert [error["extensions"] for error in response["errors"]] == [{"code": "BAD_USER_INPUT"}] * 5


async def test_one_fault_of_many_fields_is_logged_once_under_one_number(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    errors = (await api.run("{ unloadable again: unloadable }"))["errors"]
    assert [error["path"] for error in errors] == [["unloadable"], ["again"]]
    assert len({error["extensions"]["id"] for error in errors}) == 1
    assert len([record for record in caplog.records if record.name == LOGGER]) == 1


async def test_an_argument_that_only_its_value_makes_wrong_is_the_callers_fault(api: Api) -> None:
    error = await only_error(api, "query ($n: Int = 2) { times(n: $n) }", n=None)
    assert error["extensions"] == {"code": "BAD_USER_INPUT"}


def test_what_vanished_while_it_was_read_is_not_found_and_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(Gone) as raised:
        Gallery.of(None)
    [shown] = to_client_errors([GraphQLError("The gallery is gone.", path=["a"], original_error=raised.value)])
    assert (shown.message, shown.path, shown.extensions) == ("The gallery is gone.", ["a"], {"code": "NOT_FOUND"})
    assert [
        record.levelname for record in caplog.records if record.name == LOGGER and record.levelno > logging.INFO
    ] == []
