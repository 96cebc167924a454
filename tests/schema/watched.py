"""Subscribers without a network, and the rows that they watch."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

from graph.app import AppServices
from graph.schema.schema import schema
from graph.web.access.access import AccessControl
from graph.web.graphql.pipeline import Pipeline
from graph.web.routes import core_schema
from graph.web.subscriptions.broadcast import Broadcast
from tests.schema import seed
from tests.schema.subscriber import subscription

CROWD = 50
WATCH = "subscription ($id: ID!, $after: Int) { exportProgress(exportId: $id, after: $after) { sequence lab: export { lab { name } } } }"


class Subscribers:
    """Subscribers without a network, and the first response to each."""

    def __init__(self, services: AppServices, export_id: int) -> None:
        access = AccessControl(services.authenticate, services.context_for, services.settings.limits)
        self.pipeline = Pipeline(core_schema(schema), access)
        self.broadcast = Broadcast()
        self.id = seed.ids.encode("Export", export_id)

    def stream(self, document: str, variables: dict[str, Any], token: str) -> AsyncGenerator[dict[str, Any]]:
        """Return the responses to one subscriber."""
        return subscription(self.pipeline, self.broadcast, document, variables, token)

    async def watch(self, document: str, token: str, id: str) -> tuple[list[AsyncGenerator[Any]], list[Any]]:
        """Start all subscriptions concurrently; return the streams, and the first event of each."""
        streams = [self.stream(document, {"id": id}, token) for _ in range(CROWD)]
        answers = await asyncio.gather(*(anext(stream) for stream in streams))
        return streams, [next(iter(answer["data"].values())) for answer in answers]

    async def first_events(self, tokens: list[str], after: int | None = None) -> list[Any]:
        """Subscribe with each token concurrently, and unsubscribe after all have received their first event."""
        streams = [self.stream(WATCH, {"id": self.id, "after": after}, token) for token in tokens]
        try:
            return await asyncio.gather(*(anext(stream) for stream in streams))
        finally:
            for stream in streams:
                await stream.aclose()
