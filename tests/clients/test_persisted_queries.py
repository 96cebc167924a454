"""Apollo's persisted-query link: a query is sent with its text once, and by its hash afterwards."""

import json

from tests.clients import node
from tests.server import Server


def test_apollo_sends_the_text_of_a_query_once_and_then_its_hash(server: Server, token: str) -> None:
    seen = json.loads(node.output("apollo-persisted.mjs", f"{server.url}/graphql", token))
    # The first request has the hash only, the second one both.
    assert seen == [["ann", 2], ["ann", 1]] * 2
