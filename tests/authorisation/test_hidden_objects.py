"""What is hidden is answered, whoever asks for it and however, as what never was; and asking changes nothing.

Rules of domain.md: P-1, P-2, P-3, P-4, O-102.
"""

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import pytest
from graphql import GraphQLString

from graph.db.engine import Database
from tests.authorisation.requests import document, never, numbered, operations, takes_ids, variables
from tests.authorisation.two_sides import EVERYONE, STRANGER, TwoSides, kind_of
from tests.client import Api
from tests.schema.lists import SDL
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="module")

People = dict[str, Api]
# From an administrator nothing is hidden.
REFUSED = tuple(who for who in EVERYONE if who != "ADMIN")
# A stream that is refused has ended long before.
REFUSED_SECONDS = 60
# So many aliases an operation may have.
MANY = 30


def as_never(value: Any, hidden: list[str]) -> Any:
    """Name in the place of each hidden id one of its type that nothing ever had."""
    text = json.dumps(value)
    for one in hidden:
        text = text.replace(json.dumps(one), json.dumps(never(kind_of(one))))
    return json.loads(text)


def names_asked(query: str) -> list[str]:
    """Return the arguments with which a query asks for something by its name."""
    assert SDL.query_type is not None
    arguments = SDL.query_type.fields[query].args
    return [name for name, found in arguments.items() if getattr(found.type, "of_type", None) is GraphQLString]


async def ask(client: Api, kind: str, name: str, given: Sequence[dict[str, Any]]) -> list[Any]:
    """Ask for the same field with each of the variables, and return the answers."""
    answers: list[Any] = []
    for some in (given[start : start + MANY] for start in range(0, len(given), MANY)):
        body = await client.send(document(kind, name, len(some)), **numbered(some))
        assert "errors" not in body, f"{body['errors']}: where the input is wrong, mend it in VALUES"
        answers += body["data"].values()
    return answers


@pytest.mark.parametrize("mutation", operations("mutation"))
async def test_a_mutation_answers_for_a_hidden_object_as_for_none_and_changes_nothing(
    people: People, sides: TwoSides, database: Database, mutation: str
) -> None:
    before = await snapshot(database)
    asked = 0
    for who in REFUSED:
        every = list(variables("mutation", mutation, sides.hidden_from(who), sides.own))
        pairs = [one for given, hidden in every for one in (given, as_never(given, hidden))]
        answers = await ask(people[who], "mutation", mutation, pairs)
        for (given, hidden), of_hidden, of_none in zip(every, answers[::2], answers[1::2], strict=True):
            assert (who, given, as_never(of_hidden, hidden)) == (who, given, of_none)
        asked += len(every)
    assert difference(before, await snapshot(database)) == {}
    assert bool(asked) == takes_ids("mutation", mutation)


@pytest.mark.parametrize("mutation", operations("mutation"))
async def test_a_stranger_and_nobody_change_nothing_whatever_they_ask(
    people: People, sides: TwoSides, database: Database, mutation: str
) -> None:
    before = await snapshot(database)
    hidden = sides.hidden_from(STRANGER) if takes_ids("mutation", mutation) else {}
    given = [given for given, _ in variables("mutation", mutation, hidden, sides.own)]
    await ask(people[STRANGER], "mutation", mutation, given)
    body = await people[STRANGER].as_(None).send(document("mutation", mutation), **numbered(given[:1]))
    assert [error["extensions"]["code"] for error in body["errors"]] == ["UNAUTHENTICATED"]
    assert body.get("data") is None
    assert difference(before, await snapshot(database)) == {}


@pytest.mark.parametrize("subscription", operations("subscription"))
async def test_a_subscription_to_a_hidden_object_ends_as_one_to_none(
    people: People, sides: TwoSides, subscription: str
) -> None:
    async def stream(who: str, given: dict[str, Any]) -> str:
        body = {"query": document("subscription", subscription), "variables": numbered([given])}
        headers = {"Accept": "text/event-stream", "Authorization": f"Bearer {people[who].token}"}
        async with asyncio.timeout(REFUSED_SECONDS):
            return (await people[who].http.post("/graphql", json=body, headers=headers)).text

    asked = 0
    for who in REFUSED:
        for given, hidden in variables("subscription", subscription, sides.hidden_from(who), sides.own):
            of_none = await stream(who, as_never(given, hidden))
            assert "NOT_FOUND" in of_none
            assert (who, given, await stream(who, given)) == (who, given, of_none)
            asked += 1
    assert bool(asked) == takes_ids("subscription", subscription)


@pytest.mark.parametrize("query", operations("query"))
async def test_a_query_answers_for_a_hidden_object_as_for_none(people: People, sides: TwoSides, query: str) -> None:
    for who in REFUSED:
        for given, hidden in variables("query", query, sides.hidden_from(who), sides.own):
            of_hidden, of_none = [
                await people[who].send(document("query", query), **numbered([one]))
                for one in (given, as_never(given, hidden))
            ]
            assert (who, given, as_never(of_hidden, hidden)) == (who, given, of_none)


@pytest.mark.parametrize("query", [name for name in operations("query") if names_asked(name)])
async def test_a_query_answers_for_a_hidden_name_as_for_none(people: People, sides: TwoSides, query: str) -> None:
    for who in REFUSED:
        hidden = [f"{side}{end}" for side in sides.texts_hidden_from(who) for end in ("", "_gallery", "-image")]
        asked = [dict.fromkeys(names_asked(query), name) for name in ("never-was", *hidden)]
        [of_none, *of_hidden] = await ask(people[who], "query", query, asked)
        assert (who, of_hidden) == (who, [of_none] * len(hidden))
