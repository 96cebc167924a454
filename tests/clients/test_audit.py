"""GraphQL over HTTP, as the audit suite of the npm package graphql-http sees the running server."""

import json

import pytest

from tests.clients import node
from tests.server import Server

# By the suite's ids; the words are ours. "new type": application/graphql-response+json, "old type": application/json.
AUDITS = {
    "22EB": "who accepts the new type is answered in it",
    "4655": "who accepts the old type is answered in it",
    "47DE": "who accepts anything gets the old type",
    "80D8": "who says nothing of types gets the old type",
    "82A3": "answers are UTF-8, and say so",
    "BF61": "a body declared as UTF-8 is read",
    "78D5": "a body that declares no encoding is read as UTF-8",
    "2C94": "a query may be posted",
    "5A70": "a query may be got",
    "9C48": "a mutation may not be got",
    "9ABE": "a body without a content type is refused",
    "03D4": "a JSON body is read",
    "A5BF": "an empty body is a bad request",
    "423L": "a body without a query is a bad request",
    "LKJ0": "a query that is an object is a bad request",
    "LKJ1": "a query that is a number is a bad request",
    "LKJ2": "a query that is a boolean is a bad request",
    "LKJ3": "a query that is a list is a bad request",
    "34A2": "a query that is a string runs, in the new type",
    "13EE": "a query that is a string runs, in the old type",
    "6C00": "an operation name that is an object is a bad request",
    "6C01": "an operation name that is a number is a bad request",
    "6C02": "an operation name that is a boolean is a bad request",
    "6C03": "an operation name that is a list is a bad request",
    "8161": "an operation name that is a string chooses, in the new type",
    "B8B3": "an operation name that is a string chooses, in the old type",
    "94B0": "variables may be null, in the new type",
    "0220": "variables may be null, in the old type",
    "94B1": "the operation name may be null, in the new type",
    "0221": "the operation name may be null, in the old type",
    "94B2": "extensions may be null, in the new type",
    "0222": "extensions may be null, in the old type",
    "4760": "variables that are a string are a bad request",
    "4761": "variables that are a number are a bad request",
    "4762": "variables that are a boolean are a bad request",
    "4763": "variables that are a list are a bad request",
    "2EA1": "variables that are an object are used, in the new type",
    "28B9": "variables that are an object are used, in the old type",
    "D6D5": "variables in an address are JSON, for the new type",
    "6A70": "variables in an address are JSON, for the old type",
    "58B0": "extensions that are a string are a bad request",
    "58B1": "extensions that are a number are a bad request",
    "58B2": "extensions that are a boolean are a bad request",
    "58B3": "extensions that are a list are a bad request",
    "428F": "extensions that are an object are let be, in the new type",
    "1B7A": "extensions that are an object are let be, in the old type",
    "B6DC": "a body that is no JSON has some status, in the old type",
    "BCF8": "a body that is no JSON is a bad request, in the old type",
    "B7N8": "a body that is no JSON is a bad request, in the new type",
    "8764": "wrong parameters are an error of HTTP's",
    "3E3A": "wrong parameters are a bad request",
    "572B": "a syntax error is 200 in the old type",
    "FDE2": "an invalid document is 200 in the old type",
    "7B9B": "a variable of the wrong type is 200 in the old type",
    "865D": "a syntax error is an error of HTTP's in the new type",
    "556A": "a syntax error is 400 in the new type",
    "D586": "a syntax error comes without data in the new type",
    "51FE": "an invalid document is an error of HTTP's in the new type",
    "74FF": "an invalid document is 400 in the new type",
    "5E5B": "an invalid document comes without data in the new type",
    "86EE": "a variable of the wrong type is 400 in the new type",
}


@pytest.fixture(scope="module")
def audited(server: Server, token: str) -> dict[str, str]:
    """What the suite says, by the id of the audit."""
    return json.loads(node.output("audit.mjs", f"{server.url}/graphql", token))


@pytest.mark.parametrize("audit", AUDITS, ids=lambda audit: f"{audit}: {AUDITS[audit]}")
def test_the_audit_finds_that(audited: dict[str, str], audit: str) -> None:
    assert audited[audit] == "ok"


def test_the_suite_has_no_audit_that_is_not_named_here(audited: dict[str, str]) -> None:
    assert set(audited) == set(AUDITS)
