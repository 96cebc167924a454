"""One request over each transport, and its result in one shape."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

import httpx
import orjson

from tests.web.conftest import Sockets
from tests.web.world import Json


@dataclass(frozen=True)
class Answer:
    """The response to a client."""

    data: Any
    errors: list[Json]

    @property
    def codes(self) -> set[str]:
        return {error["extensions"]["code"] for error in self.errors}


Ask = Callable[[str, Json], Awaitable[Answer]]


@dataclass(frozen=True)
class Transports:
    """A server at an address, for the holder of a token or for an anonymous caller."""

    address: str
    token: str | None = None
    # Sent with every operation.
    extensions: Json | None = None

    @property
    def presented(self) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token}"} if self.token else {}

    def __getitem__(self, name: str) -> Ask:
        return {"post": self._post, "events": self._events, "socket": self._socket}[name]

    async def _request(self, query: str, variables: Json, accept: str) -> httpx.Response:
        async with httpx.AsyncClient(headers={**self.presented, "Accept": accept}, timeout=60) as http:
            body = {"query": query, "variables": variables, "extensions": self.extensions}
            return await http.post(f"http://{self.address}/graphql", json=body)

    async def _post(self, query: str, variables: Json) -> Answer:
        return answer((await self._request(query, variables, "application/json")).json())

    async def _events(self, query: str, variables: Json) -> Answer:
        response = await self._request(query, variables, "text/event-stream")
        event, complete = response.text.removesuffix("\n\n").split("\n\n")
        assert complete == "event: complete\ndata: "
        return answer(orjson.loads(event.removeprefix("event: next\ndata: ")))

    async def _socket(self, query: str, variables: Json) -> Answer:
        async with Sockets(self.address).open(self.presented) as socket:
            await socket.subscribe("1", query, variables=variables, extensions=self.extensions)
            message = await socket.receive()
            if message["type"] == "error":
                return Answer(None, message["payload"])
            assert await socket.receive() == {"type": "complete", "id": "1"}
            return answer(message["payload"])


def answer(body: Json) -> Answer:
    """Read a response's body: it contains data, errors and the cost only."""
    assert body.keys() <= {"data", "errors", "extensions"}
    assert body.get("extensions", {}).keys() <= {"cost"}
    return Answer(body.get("data"), body.get("errors", []))
