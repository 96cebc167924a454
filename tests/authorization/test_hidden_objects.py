"""Answers for hidden objects equal those for missing objects, for every principal and operation, and change nothing."""

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import pytest
from graphql import GraphQLString

from graph.db.engine import Database
from tests.authorization.requests import document, numbered, operations, takes_ids, unused_id, variables
from tests.authorization.two_accounts import EVERYONE, STRANGER, TwoAccounts, kind_of
from tests.client import Api
from tests.schema.lists import SDL
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="module")

People = dict[str, Api]
# Nothing is hidden from an administrator.
REFUSED = tuple(who for who in EVERYONE if who != "ADMIN")
# A refused stream ends long before.
REFUSED_SECONDS = 60
# The maximum number of aliases in an operation.
MANY = 30


def with_unused_ids(value: Any, hidden: list[str]) -> Any:
    """Replace each hidden id by an id of its type that no row ever had."""
    text = json.dumps(value)
    for one in hidden:
        text = text.replace(json.dumps(one), json.dumps(unused_id(kind_of(one))))
    return json.loads(text)


def name_arguments(query: str) -> list[str]:
    """Return the arguments by which a query selects an object by its name."""
    assert SDL.query_type is not None
    arguments = SDL.query_type.fields[query].args
    return [name for name, found in arguments.items() if getattr(found.type, "of_type", None) is GraphQLString]


async def ask(client: Api, kind: str, name: str, given: Sequence[dict[str, Any]]) -> list[Any]:
    """Request the same field with each of the variables, and return the answers."""
    answers: list[Any] = []
    for some in (given[start : start + MANY] for start in range(0, len(given), MANY)):
        body = await client.send(document(kind, name, len(some)), **numbered(some))
        assert "errors" not in body, f"{body['errors']}: correct invalid input in VALUES"
        answers += body["data"].values()
    return answers


@pytest.mark.rule("O-102", "P-1", "P-2", "P-3", "P-4")
@pytest.mark.parametrize("mutation", operations("mutation"))
async def test_mutation_on_hidden_object_equals_missing_object_and_changes_nothing(
    people: People, two_accounts: TwoAccounts, database: Database, mutation: str
) -> None:
    before = await snapshot(database)
    asked = 0
    for who in REFUSED:
        every = list(variables("mutation", mutation, two_accounts.hidden_from(who), two_accounts.own))
        pairs = [one for given, hidden in every for one in (given, with_unused_ids(given, hidden))]
        answers = await ask(people[who], "mutation", mutation, pairs)
        for (given, hidden), of_hidden, of_none in zip(every, answers[::2], answers[1::2], strict=True):
            assert (who, given, with_unused_ids(of_hidden, hidden)) == (who, given, of_none)
        asked += len(every)
    assert difference(before, await snapshot(database)) == {}
    assert bool(asked) == takes_ids("mutation", mutation)


@pytest.mark.parametrize("mutation", operations("mutation"))
async def test_stranger_and_anonymous_caller_change_nothing(
    people: People, two_accounts: TwoAccounts, database: Database, mutation: str
) -> None:
    before = await snapshot(database)
    hidden = two_accounts.hidden_from(STRANGER) if takes_ids("mutation", mutation) else {}
    given = [given for given, _ in variables("mutation", mutation, hidden, two_accounts.own)]
    await ask(people[STRANGER], "mutation", mutation, given)
    body = await people[STRANGER].as_(None).send(document("mutation", mutation), **numbered(given[:1]))
    assert [error["extensions"]["code"] for error in body["errors"]] == ["UNAUTHENTICATED"]
    assert body.get("data") is None
    assert difference(before, await snapshot(database)) == {}


@pytest.mark.parametrize("subscription", operations("subscription"))
async def test_subscription_to_hidden_object_ends_as_for_missing_object(
    people: People, two_accounts: TwoAccounts, subscription: str
) -> None:
    async def stream(who: str, given: dict[str, Any]) -> str:
        body = {"query": document("subscription", subscription), "variables": numbered([given])}
        headers = {"Accept": "text/event-stream", "Authorization": f"Bearer {people[who].token}"}
        async with asyncio.timeout(REFUSED_SECONDS):
            return (await people[who].http.post("/graphql", json=body, headers=headers)).text

    asked = 0
    for who in REFUSED:
        for given, hidden in variables("subscription", subscription, two_accounts.hidden_from(who), two_accounts.own):
            of_none = await stream(who, with_unused_ids(given, hidden))
            assert "NOT_FOUND" in of_none
            assert (who, given, await stream(who, given)) == (who, given, of_none)
            asked += 1
    assert bool(asked) == takes_ids("subscription", subscription)


@pytest.mark.rule("P-1", "P-2", "P-3")
@pytest.mark.parametrize("query", operations("query"))
async def test_query_for_hidden_id_answers_as_for_missing_id(
    people: People, two_accounts: TwoAccounts, query: str
) -> None:
    asked = 0
    for who in REFUSED:
        for given, hidden in variables("query", query, two_accounts.hidden_from(who), two_accounts.own):
            of_hidden, of_none = [
                await people[who].send(document("query", query), **numbered([one]))
                for one in (given, with_unused_ids(given, hidden))
            ]
            # The budget refills between the two requests.
            for body in (of_hidden, of_none):
                body["extensions"]["cost"].pop("remaining", None)
            assert (who, given, with_unused_ids(of_hidden, hidden)) == (who, given, of_none)
            asked += 1
    assert bool(asked) == takes_ids("query", query)


@pytest.mark.parametrize("query", [name for name in operations("query") if name_arguments(name)])
async def test_query_for_hidden_name_answers_as_for_missing_name(
    people: People, two_accounts: TwoAccounts, query: str
) -> None:
    for who in REFUSED:
        hidden = [f"{side}{end}" for side in two_accounts.texts_hidden_from(who) for end in ("", "_gallery", "-image")]
        assert len(hidden) >= 3
        asked = [dict.fromkeys(name_arguments(query), name) for name in ("never-was", *hidden)]
        [of_none, *of_hidden] = await ask(people[who], "query", query, asked)
        assert (who, of_hidden) == (who, [of_none] * len(hidden))
