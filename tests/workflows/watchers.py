"""Subscription clients: graphql-transport-ws over a WebSocket, and graphql-sse over HTTP, as front ends use them."""

import json
import time
from collections.abc import AsyncGenerator, Callable
from typing import Any

import httpx
from websockets.asyncio.client import connect

from tests.client import Api

WAIT_SECONDS = 60

EXPORT_PROGRESS = """
subscription ($id: ID!, $after: Int) {
  exportProgress(exportId: $id, after: $after) {
    sequence status phase progress processedBytes totalBytes message
    replicas { region { name } state isSource }
    export { id status }
  }
}
"""
LAB_EXPORTS = """
subscription ($id: ID!, $after: Int) {
  labExports(labId: $id, after: $after) { sequence status phase progress export { id } }
}
"""
REPLICATION_PROGRESS = """
subscription ($id: ID!, $after: Int) {
  replicationProgress(imageVersionId: $id, after: $after) { sequence region { name } isSource state progress }
}
"""
GALLERY_ACTIVITY = """
subscription ($id: ID!, $after: Int) {
  galleryActivity(galleryId: $id, after: $after) { sequence kind version { name } replica { region { name } } }
}
"""

ACTIVITY_FIELDS = "sequence kind labState templateState exportStatus lab { id } export { id }"
LAB_ACTIVITY = (
    f"subscription ($id: ID!, $after: Int) {{ labActivity(labId: $id, after: $after) {{ {ACTIVITY_FIELDS} }} }}"
)
ACCOUNT_ACTIVITY = f"""
subscription ($id: ID!, $after: Int) {{ accountActivity(labAccountId: $id, after: $after) {{ {ACTIVITY_FIELDS} }} }}
"""

Event = dict[str, Any]
Events = AsyncGenerator[Event, None]
Watch = Callable[..., Events]


class RefusedError(Exception):
    """The operation ended with an error; its code."""

    def __init__(self, errors: list[dict[str, Any]]) -> None:
        super().__init__(errors)
        self.code: str = errors[0]["extensions"]["code"]


def _event(payload: dict[str, Any]) -> Event:
    if "errors" in payload:
        raise RefusedError(payload["errors"])
    [event] = payload["data"].values()
    return event | {"at": time.monotonic()}


async def over_websocket(api: Api, document: str, **variables: object) -> Events:
    """Yield the events of one subscription until the server completes it; raise RefusedError for its errors."""
    url = str(api.http.base_url.copy_with(scheme="ws", path="/graphql"))
    async with connect(url, subprotocols=["graphql-transport-ws"], compression=None) as socket:  # type: ignore[list-item]
        await socket.send(json.dumps({"type": "connection_init", "payload": {"Authorization": f"Bearer {api.token}"}}))
        assert json.loads(await socket.recv()) == {"type": "connection_ack"}
        payload = {"query": document, "variables": variables}
        await socket.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
        async for text in socket:
            message = json.loads(text)
            assert message.get("id") == "1", message
            if message["type"] == "complete":
                return
            if message["type"] == "error":
                raise RefusedError(message["payload"])
            assert message["type"] == "next", message
            yield _event(message["payload"])
    raise AssertionError("the socket was closed before the subscription was complete")


async def over_sse(api: Api, document: str, **variables: object) -> Events:
    """The same over server-sent events."""
    headers = {"Authorization": f"Bearer {api.token}", "Accept": "text/event-stream"}
    body = {"query": document, "variables": variables}
    async with api.http.stream("POST", "/graphql", json=body, headers=headers, timeout=WAIT_SECONDS) as response:
        assert response.status_code == httpx.codes.OK
        kind = ""
        async for line in response.aiter_lines():
            name, _, value = line.partition(": ")
            if name == "event":
                kind = value
            elif name == "data" and kind == "next":
                yield _event(json.loads(value))
            elif name == "data" and kind == "complete":
                return
    raise AssertionError("the stream ended before the subscription was complete")


async def all_of(events: Events) -> list[Event]:
    """Return all events of a subscription."""
    return [event async for event in events]
