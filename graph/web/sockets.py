"""GraphQL over WebSocket: the graphql-transport-ws protocol, strictly."""

import asyncio
from collections.abc import AsyncGenerator, Mapping
from typing import Any, TypeGuard, cast

import orjson
from graphql import GraphQLError
from starlette.websockets import WebSocketDisconnect, WebSocketState
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.http.exceptions import WebSocketDisconnected
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import BaseGraphQLTransportWSHandler
from strawberry.subscriptions.protocols.graphql_transport_ws.types import (
    ConnectionInitMessage,
    SubscribeMessage,
)
from typing_extensions import override

from graph.web.callers import Caller, Loss, bearer
from graph.web.documents import too_long
from graph.web.errors import Reason, code_of, masked, refusal
from graph.web.events import seconds_until
from graph.web.frames import frames_of
from graph.web.operations import ServedSchema
from graph.web.sharing import SharedData

INIT_SECONDS = 5.0
MAX_OPERATIONS = 100
# Clients retry after 4403 with a new token, and after 1013 by and by.
FORBIDDEN, TRY_AGAIN_LATER = 4403, 1013
# A close frame has room for no more.
MAX_CLOSE_REASON = 123


class TextFrames(ASGIWebSocketAdapter):
    """Text frames where strawberry would send orjson's bytes as binary, and no talking to a closed socket."""

    @property
    def closed(self) -> bool:
        """Whether either side has closed."""
        return WebSocketState.DISCONNECTED in (self.ws.application_state, self.ws.client_state)

    @override
    async def send_json(self, message: Mapping[str, object]) -> None:
        if self.closed:
            raise WebSocketDisconnected
        try:
            await self.ws.send_text(orjson.dumps(message).decode())
        except (WebSocketDisconnect, RuntimeError) as gone:
            # RuntimeError: uvicorn closed by itself, for want of a pong, and says so in no other way.
            raise WebSocketDisconnected from gone

    @override
    async def close(self, code: int, reason: str) -> None:
        if self.closed:
            return
        # Reasons quote the client: longer ones would break the frame, and with it the server's side.
        fitting = reason.encode()[:MAX_CLOSE_REASON].decode(errors="ignore")
        try:
            await self.ws.close(code, fitting)
        except WebSocketDisconnect as gone:
            raise WebSocketDisconnected from gone


def well_formed(message: object) -> bool:
    """Say whether a client message has the shape the protocol gives it."""
    if not _is_object(message) or not isinstance(message.get("type"), str):
        return False
    payload = message.get("payload")
    if message["type"] == "complete":
        return isinstance(message.get("id"), str)
    if message["type"] != "subscribe":
        return payload is None or _is_object(payload)
    return (
        isinstance(message.get("id"), str)
        and _is_object(payload)
        and isinstance(payload.get("query"), str)
        and isinstance(payload.get("variables"), dict | None)
        and isinstance(payload.get("operationName"), str | None)
        and isinstance(payload.get("extensions"), dict | None)
    )


def _is_object(value: object) -> TypeGuard[dict[str, Any]]:
    return isinstance(value, dict)


class TransportSocket(BaseGraphQLTransportWSHandler[Caller, None]):
    """One socket: its token, its operations."""

    schema: ServedSchema
    websocket: TextFrames
    ending: asyncio.Task[None] | None = None

    @override
    async def handle(self) -> None:
        self.context.on_loss = self._lost
        try:
            with self.context.gate.connection(self.context):
                await super().handle()
        except GraphQLError as refused:
            await self.websocket.close(TRY_AGAIN_LATER, refused.message)

    @override
    async def handle_message(self, message: Any) -> None:
        if well_formed(message):
            await super().handle_message(message)
        else:
            await self.handle_invalid_message("Malformed message")

    @override
    async def handle_connection_init(self, message: ConnectionInitMessage) -> None:
        # The protocol allows `payload: null`, strawberry does not.
        payload = message["payload"] = message.get("payload") or {}
        self.context.token = bearer([value for name, value in payload.items() if name.lower() == "authorization"])
        try:
            await super().handle_connection_init(message)
        except GraphQLError as refused:
            if code_of(refused) == Reason.TOO_MANY_CONNECTIONS:
                await self.websocket.close(TRY_AGAIN_LATER, refused.message)
                return
            # Who asks could not be found out, by no fault of the client: it may come back.
            await self.websocket.close(1011, "Internal error")
            return
        if self.connection_acknowledged:
            # It is cancelled, and would stay here for as long as the socket is open.
            self.connection_init_timeout_task = None
        if self.connection_acknowledged and self.context.expires_at is not None:
            self._end(seconds_until(self.context.expires_at), "Token expired")

    def _lost(self, loss: Loss) -> None:
        if loss is Loss.TOKEN:
            self._end(0, "Token revoked")
            return
        # With fewer roles than before, what may still be watched is found out by asking for it again.
        for operation in self.operations.values():
            running = cast("asyncio.Task[None] | None", operation.task)  # pyright: ignore[reportUnknownMemberType]
            if running and self.schema.documents.is_subscription(operation.query, operation.operation_name):
                running.cancel()
                operation.task = running = asyncio.create_task(self.run_operation(operation))
                running.add_done_callback(self._task_done)  # pyright: ignore[reportUnknownMemberType, reportUnknownArgumentType]

    def _end(self, seconds: float, reason: str) -> None:
        async def end() -> None:
            await asyncio.sleep(seconds)
            await self.websocket.close(FORBIDDEN, reason)

        if self.ending is not None:
            self.ending.cancel()
        self.ending = asyncio.create_task(end())

    @override
    async def handle_subscribe(self, message: SubscribeMessage) -> None:
        if self.connection_acknowledged and message["id"] not in self.operations:
            refused = too_long(message["payload"]["query"])
            if len(self.operations) >= MAX_OPERATIONS:
                text = f"This socket runs {MAX_OPERATIONS} operations already."
                refused = refusal(Reason.TOO_MANY_OPERATIONS, text)
            if refused is not None:
                await self.send_message({"id": message["id"], "type": "error", "payload": [refused.formatted]})
                return
        await super().handle_subscribe(message)

    @override
    async def _send_result_stream(self, operation: Any, result_source: Any) -> None:
        await super()._send_result_stream(operation, self._unless_written(operation.id, result_source))

    async def _unless_written(self, id: str, results: AsyncGenerator[Any]) -> AsyncGenerator[Any]:
        """Write what is shared, which is encoded; pass on everything else, and what has to wait for a slow reader."""
        head = b'{"type":"next","id":' + orjson.dumps(id) + b',"payload":'
        frames = frames_of(self.websocket.ws.scope)
        async for result in results:
            shared = isinstance(result.data, SharedData) and not result.errors and not result.extensions
            if frames is None or not shared or not frames.write_text(head, result.data.encoded, b"}"):
                yield result

    @staticmethod
    @override
    def _get_pre_execution_close_reason(error: GraphQLError) -> str | None:
        # A syntax error ends its operation, not everybody else's on the socket.
        return None

    @override
    async def handle_task_exception(self, error: Exception) -> None:
        if not isinstance(error, WebSocketDisconnected):
            masked(error)

    @override
    async def shutdown(self) -> None:
        if self.ending is not None:
            self.ending.cancel()
        await super().shutdown()
