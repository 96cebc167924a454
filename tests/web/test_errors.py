"""Errors in responses and in the log."""

import logging
from collections.abc import Sequence
from itertools import product

import pytest
from graphql import GraphQLError, Source, SourceLocation
from graphql.language.location import get_locations

from graph.schema.types.gallery import Gallery
from graph.schema.types.node import ObjectGoneError
from graph.web.protocol.errors import to_client_errors
from tests.web.conftest import Api
from tests.web.world import Json

LOGGER = "graph.web.protocol.errors"


async def only_error(api: Api, query: str, **variables: object) -> Json:
    [error] = (await api.run(query, **variables))["errors"]
    return error


async def test_internal_error_is_masked_and_logged_under_the_id_in_the_response(
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
async def test_internal_error_reveals_no_details(api: Api, field: str) -> None:
    if "$n" in field:
        response = await api.post("query ($n: Int) { " + field + " boom }", variables={"n": 1})
    else:
        response = await api.post("{ " + field + " }")
    assert "hunter2" not in response.text
    assert "1099511627776" not in response.text
    assert [error["message"] for error in response.json()["errors"]] == ["Internal error"]


async def test_internal_error_of_a_subscription_is_masked(api: Api) -> None:
    response = await api.post("subscription { failing }", accept="text/event-stream")
    assert 'data: {"data":{"failing":1}}' in response.text
    assert '"message":"Internal error"' in response.text
    assert "hunter2" not in response.text


async def test_internal_error_during_an_event_is_masked(api: Api) -> None:
    response = await api.post("subscription { queries(times: 1) { boom } }", accept="text/event-stream")
    assert '{"data":{"queries":{"boom":null}},"errors":[{"message":"Internal error"' in response.text
    assert "hunter2" not in response.text


async def test_client_errors_keep_their_codes(api: Api) -> None:
    assert await only_error(api, "{ refused }") == {
        "message": "Not with that cursor.",
        "locations": [{"line": 1, "column": 3}],
        "path": ["refused"],
        "extensions": {"code": "BAD_CURSOR"},
    }
    message = "The lab does not exist, or you may not see it. Check its id."
    of_lab = {
        "code": "NOT_FOUND",
        "path": [],
        "params": [{"name": "problem", "value": "OBJECT_UNKNOWN"}, {"name": "object", "value": "Lab"}],
    }
    assert await only_error(api, "{ problem }") == {
        "message": message,
        "locations": [{"line": 1, "column": 3}],
        "path": ["problem"],
        "extensions": {**of_lab, "userErrors": [{**of_lab, "message": message}]},
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
async def test_error_messages_contain_no_suggestions(api: Api, query: str, variables: Json) -> None:
    response = await api.post(query, variables=variables)
    codes = {error["extensions"]["code"] for error in response.json()["errors"]}
    assert codes <= {"GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"}
    assert "Did you mean" not in response.text


async def test_client_error_is_one_line_in_the_log(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger=LOGGER):
        await api.run("query ($n: Int) { a(n: $n) { hello } }", n="1\nERROR forged \x1b[31m")
    [record] = [record for record in caplog.records if record.name == LOGGER]
    assert (record.levelno, record.exc_info) == (logging.INFO, None)
    assert record.getMessage().startswith("1 client error(s), BAD_USER_INPUT: ")
    assert record.getMessage().isprintable()


async def test_errors_of_one_request_are_one_line_in_the_log(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger=LOGGER):
        await api.run("{ booms { refused } }")
    [record] = [record for record in caplog.records if record.name == LOGGER]
    assert record.getMessage() == "2 client error(s), BAD_CURSOR: 'Not with that cursor.'"


@pytest.mark.parametrize("field", ["refused", "problem", "boom"])
async def test_location_of_an_error_is_computed_once_for_all_rows(
    api: Api, monkeypatch: pytest.MonkeyPatch, field: str
) -> None:
    # The computation is linear in the document: ten seconds for a thousand rows and sixty thousand empty lines.
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


async def test_long_message_is_truncated_in_the_log(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO, logger=LOGGER):
        await api.run("{ " + "x" * 10_000 + " }")
    [record] = [record for record in caplog.records if record.name == LOGGER]
    assert len(record.getMessage()) < 400


async def test_number_too_long_for_python_is_a_client_error(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    for number in ("9" * 5_000, "9" * 60_000):
        error = await only_error(api, f"{{ times(n: {number}) }}")
        assert error["extensions"] == {"code": "GRAPHQL_VALIDATION_FAILED"}
        assert "digits" not in error["message"]
    assert [record for record in caplog.records if record.exc_info] == []


@pytest.mark.parametrize("query", ["{ times(n: " + "9" * 4_000 + ") }", "{ times(n: " + "[" * 190 + "]" * 190 + ") }"])
async def test_message_that_quotes_the_client_is_truncated(api: Api, query: str) -> None:
    assert len((await only_error(api, query))["message"]) == 1_000


async def test_errors_of_a_request_are_limited_to_five(api: Api) -> None:
    query = "query ($p: [Int!]!) { sum(of: $p) }"
    response = await api.run(query, p=["x"] * 50)
    assert [error["extensions"] for error in response["errors"]] == [{"code": "BAD_USER_INPUT"}] * 5


async def test_one_failure_of_several_fields_is_logged_once_under_one_id(
    api: Api, caplog: pytest.LogCaptureFixture
) -> None:
    errors = (await api.run("{ unloadable again: unloadable }"))["errors"]
    assert [error["path"] for error in errors] == [["unloadable"], ["again"]]
    assert len({error["extensions"]["id"] for error in errors}) == 1
    assert len([record for record in caplog.records if record.name == LOGGER]) == 1


async def test_argument_invalid_by_its_value_is_a_client_error(api: Api) -> None:
    error = await only_error(api, "query ($n: Int = 2) { times(n: $n) }", n=None)
    assert error["extensions"] == {"code": "BAD_USER_INPUT"}


def test_object_deleted_during_the_request_is_not_found(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(ObjectGoneError) as raised:
        Gallery.of(None)
    [shown] = to_client_errors([GraphQLError("The gallery is gone.", path=["a"], original_error=raised.value)])
    assert (shown.message, shown.path, shown.extensions) == ("The gallery is gone.", ["a"], {"code": "NOT_FOUND"})
    assert [
        record.levelname for record in caplog.records if record.name == LOGGER and record.levelno > logging.INFO
    ] == []
