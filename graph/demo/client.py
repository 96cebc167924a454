"""API client of the demo: one WebSocket for queries, mutations and subscriptions (graphql-transport-ws)."""

import asyncio
import itertools
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from typing import Any, Self

import orjson
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from graph.errors import LabGalleryError

PROTOCOL = Subprotocol("graphql-transport-ws")


class ApiError(LabGalleryError):
    """The server answered with an error; the message is the server's."""


class Client:
    """Runs operations, any number at a time, over one connection."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._ids = itertools.count(1)
        self._answers: dict[str, asyncio.Queue[dict[str, Any]]] = {}

    @classmethod
    @asynccontextmanager
    async def open(cls, url: str, token: str) -> AsyncGenerator[Self]:
        """Connect, and present the token."""
        async with connect(url, subprotocols=[PROTOCOL], compression=None) as connection:
            client = cls(connection)
            await client._send({"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}})
            await connection.recv()
            reading = asyncio.create_task(client._read())
            try:
                yield client
            finally:
                reading.cancel()
                with suppress(asyncio.CancelledError):
                    await reading

    async def _send(self, message: dict[str, Any]) -> None:
        await self._connection.send(orjson.dumps(message), text=True)

    async def _read(self) -> None:
        async for message in self._connection:
            answer = orjson.loads(message)
            if answer["type"] == "ping":
                await self._send({"type": "pong"})
            elif answer.get("id") in self._answers:
                self._answers[answer["id"]].put_nowait(answer)
        for waiting in self._answers.values():
            waiting.put_nowait({"type": "error", "payload": [{"message": "the server closed the connection"}]})

    async def watch(self, document: str, **variables: object) -> AsyncGenerator[dict[str, Any]]:
        """Subscribe, and yield each event's one field until the server completes.

        Close the generator to end it
        earlier.
        """
        key = str(next(self._ids))
        answers = self._answers[key] = asyncio.Queue()
        await self._send({"type": "subscribe", "id": key, "payload": {"query": document, "variables": variables}})
        try:
            while (answer := await answers.get())["type"] != "complete":
                payload = answer["payload"]
                errors = payload if answer["type"] == "error" else payload.get("errors")
                if errors:
                    raise ApiError(errors[0]["message"])
                [field] = payload["data"].values()
                yield field
        except GeneratorExit:
            # Closed early: without this message, the server would continue to send.
            await self._send({"type": "complete", "id": key})
            raise
        finally:
            del self._answers[key]

    async def ask(self, document: str, **variables: object) -> dict[str, Any]:
        """Run an operation with one field and return its object; raise ApiError if a mutation fails."""
        answers = [field async for field in self.watch(document, **variables)]
        if not answers:
            raise ApiError("the server gave no answer")
        for error in answers[0].get("userErrors", ()) if answers[0] else ():
            raise ApiError(f"{error['code']}: {error['message']}")
        return answers[0]
