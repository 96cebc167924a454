"""Events of subscriptions contain only objects visible to each role, whatever other subscribers of the same object see."""

import asyncio
import json
import re
from collections.abc import MutableMapping
from typing import Any

import pytest
from graphql import GraphQLObjectType, is_leaf_type
from starlette.applications import Starlette

from tests.authorization.requests import operations
from tests.authorization.two_accounts import EVERYONE, TwoAccounts, kind_of
from tests.authorization.walk import Reached, is_node, selection
from tests.client import Api
from tests.schema.lists import SDL, named

pytestmark = pytest.mark.asyncio(loop_scope="module")

FIRST_EVENT_SECONDS = 60
EVENT = re.compile(r"event: next\r?\ndata: (.+)\r?\n")
# Further arguments, without which no event is sent.
ALSO = {"galleryActivity": "after: 0", "accountActivity": "after: 0"}


def document(subscription: str) -> tuple[str, str]:
    """Write the subscription that reads a complete event and its objects; return it with the type of its id."""
    assert SDL.subscription_type is not None
    field = SDL.subscription_type.fields[subscription]
    [argument] = [name for name in field.args if name.endswith("Id")]
    also = f", {ALSO[subscription]}" if subscription in ALSO else ""
    asked = f"{subscription}({argument}: $id{also}) {{ __typename {event(named(field))} }}"
    stem = argument.removesuffix("Id")
    return f"subscription($id: ID!) {{ {asked} }}", stem[:1].upper() + stem[1:]


def event(kind: Any) -> str:
    """Select every field of an event, and every field of the objects in it; the walk varies their arguments."""
    assert isinstance(kind, GraphQLObjectType)
    fields: list[str] = []
    for name, found in kind.fields.items():
        below = named(found)
        if is_leaf_type(below):
            fields.append(name)
        elif isinstance(below, GraphQLObjectType):
            start = "__typename " if is_node(below) else ""
            fields.append(f"{name} {{ {start}{selection(below, set(), 1)} }}")
    return " ".join(fields)


async def first_event(app: Starlette, client: Api, query: str, id: str) -> Any:
    """Open a stream, and return the data of its first event."""
    came, body = asyncio.Event(), bytearray()

    async def receive() -> MutableMapping[str, Any]:
        if not asked:
            await asyncio.Event().wait()
        return {"type": "http.request", "body": asked.pop(), "more_body": False}

    async def send(message: MutableMapping[str, Any]) -> None:
        body.extend(message.get("body", b""))
        if EVENT.search(body.decode()):
            came.set()

    asked = [json.dumps({"query": query, "variables": {"id": id}}).encode()]
    given = {
        "accept": "text/event-stream",
        "authorization": f"Bearer {client.token}",
        "content-type": "application/json",
        "host": "gallery.test",
    }
    scope = {
        "type": "http", "asgi": {"version": "3.0"}, "http_version": "1.1", "method": "POST", "scheme": "http",
        "path": "/graphql", "raw_path": b"/graphql", "root_path": "", "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in given.items()],
        "client": ("127.0.0.1", 1), "server": ("gallery.test", 80),
    }  # fmt: skip
    stream = asyncio.create_task(app(scope, receive, send))
    try:
        async with asyncio.timeout(FIRST_EVENT_SECONDS):
            await came.wait()
    finally:
        stream.cancel()
        await asyncio.wait([stream])
    found = EVENT.search(body.decode())
    assert found
    answer = json.loads(found[1])
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


@pytest.mark.rule("O-13", "P-1", "P-2")
@pytest.mark.parametrize("subscription", operations("subscription"))
async def test_event_contains_only_objects_visible_to_subscriber(
    app: Starlette, people: dict[str, Api], two_accounts: TwoAccounts, subscription: str
) -> None:
    query, kind = document(subscription)
    watched: set[str] = set()
    for one in sorted(one for one in two_accounts.all if kind_of(one) == kind):
        # All at once, an administrator first: the server answers equal operations together.
        watchers = [who for who in EVERYONE if one in two_accounts.visible_to(who)]
        events = await asyncio.gather(*(first_event(app, people[who], query, one) for who in watchers))
        for who, data in zip(watchers, events, strict=True):
            reached = Reached()
            list(reached.read(data))
            assert (who, one, set().union(*reached.ids.values()) - two_accounts.visible_to(who)) == (who, one, set())
            texts = [text for text in two_accounts.texts_hidden_from(who) if re.search(rf"\b{text}", json.dumps(data))]
            assert (who, one, texts) == (who, one, [])
        watched |= {*watchers}
    assert {"ADMIN", "ACCOUNT_OWNER", "LAB_OWNER", "READER"} <= watched
