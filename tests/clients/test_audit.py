"""GraphQL over HTTP, audited by the suite of the npm package graphql-http on the running server."""

import json

import pytest

from tests.clients import node
from tests.server import Server

# By the suite's ids, in our words. "new type": application/graphql-response+json, "old type": application/json.
AUDITS = {
    "22EB": "a client that accepts the new type gets it",
    "4655": "a client that accepts the old type gets it",
    "47DE": "a client that accepts any type gets the old one",
    "80D8": "a client without Accept gets the old type",
    "82A3": "responses are UTF-8 and declare it",
    "BF61": "a body declared as UTF-8 is read",
    "78D5": "a body that declares no encoding is read as UTF-8",
    "2C94": "a query may be sent by POST",
    "5A70": "a query may be sent by GET",
    "9C48": "a mutation may not be sent by GET",
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
    "8161": "an operation name that is a string selects the operation, in the new type",
    "B8B3": "an operation name that is a string selects the operation, in the old type",
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
    "D6D5": "variables in a URL are JSON, for the new type",
    "6A70": "variables in a URL are JSON, for the old type",
    "58B0": "extensions that are a string are a bad request",
    "58B1": "extensions that are a number are a bad request",
    "58B2": "extensions that are a boolean are a bad request",
    "58B3": "extensions that are a list are a bad request",
    "428F": "extensions that are an object are ignored, in the new type",
    "1B7A": "extensions that are an object are ignored, in the old type",
    "B6DC": "a body that is not JSON has some status, in the old type",
    "BCF8": "a body that is not JSON is a bad request, in the old type",
    "B7N8": "a body that is not JSON is a bad request, in the new type",
    "8764": "invalid parameters have an HTTP error status",
    "3E3A": "invalid parameters are a bad request",
    "572B": "a syntax error is 200 in the old type",
    "FDE2": "an invalid document is 200 in the old type",
    "7B9B": "a variable of the wrong type is 200 in the old type",
    "865D": "a syntax error has an HTTP error status in the new type",
    "556A": "a syntax error is 400 in the new type",
    "D586": "a syntax error has no data in the new type",
    "51FE": "an invalid document has an HTTP error status in the new type",
    "74FF": "an invalid document is 400 in the new type",
    "5E5B": "an invalid document has no data in the new type",
    "86EE": "a variable of the wrong type is 400 in the new type",
}


@pytest.fixture(scope="module")
def audited(server: Server, token: str) -> dict[str, str]:
    """The results of the suite, by audit id."""
    return json.loads(node.output("audit.mjs", f"{server.url}/graphql", token))


@pytest.mark.parametrize("audit", AUDITS, ids=lambda audit: f"{audit}: {AUDITS[audit]}")
def test_server_passes_audit(audited: dict[str, str], audit: str) -> None:
    assert audited[audit] == "ok"


def test_every_audit_of_the_suite_is_listed(audited: dict[str, str]) -> None:
    assert set(audited) == set(AUDITS)
