"""GraphQL over WebSocket: the graphql-transport-ws protocol."""

import asyncio
from collections.abc import Collection, Iterable
from contextlib import aclosing, suppress
from typing import Any

import orjson
from starlette.types import Receive, Scope, Send
from strawberry.http.websocket_origin import normalize_allowed_origins

from graph.web.access.access import Caller, Revocation, bearer
from graph.web.connections.admission import connection_of
from graph.web.graphql.pipeline import Body, Pipeline
from graph.web.protocol.errors import RequestError, RequestErrorCode, internal_error, rejection
from graph.web.protocol.requests import GraphQLRequest, request_of
from graph.web.protocol.responses import slow_down
from graph.web.subscriptions.broadcast import Broadcast
from graph.web.subscriptions.messages import (
    BAD_MESSAGE,
    BAD_SUBPROTOCOL,
    DUPLICATE_ID,
    FORBIDDEN,
    INIT_TIMEOUT,
    INTERNAL,
    TOO_MANY_INITS,
    TRY_AGAIN_LATER,
    UNAUTHORIZED,
    ProtocolError,
    close_frame,
    decode,
)
from graph.web.subscriptions.origins import is_origin_allowed
from graph.web.subscriptions.sse import seconds_until

PROTOCOL = "graphql-transport-ws"
INIT_SECONDS = 5.0
MAX_OPERATIONS = 100


class WebSocketEndpoint:
    """ASGI application for WebSocket connections."""

    def __init__(
        self,
        pipeline: Pipeline,
        broadcast: Broadcast,
        *,
        allowed_origins: Iterable[str] = (),
        init_seconds: float = INIT_SECONDS,
    ) -> None:
        self.pipeline = pipeline
        self.broadcast = broadcast
        self.allowed_origins: Collection[str] = normalize_allowed_origins(allowed_origins)
        self.init_seconds = init_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        if not is_origin_allowed(scope, self.allowed_origins):
            # Before it is accepted, closing a handshake refuses it with 403.
            await send({"type": "websocket.close"})
        elif PROTOCOL not in scope["subprotocols"]:
            await send({"type": "websocket.accept"})
            await send(close_frame(BAD_SUBPROTOCOL, "Subprotocol not acceptable"))
        else:
            await send({"type": "websocket.accept", "subprotocol": PROTOCOL})
            await Connection(self, scope, receive, send).run()


class Connection:
    """One connection: its token and its operations."""

    def __init__(self, endpoint: WebSocketEndpoint, scope: Scope, receive: Receive, send: Send) -> None:
        self.endpoint = endpoint
        self.pipeline = endpoint.pipeline
        self.receive = receive
        self.send = send
        client = scope.get("client")
        address = client[0] if client else ""
        self.caller = Caller(self.pipeline.access, None, address, connection_of(scope), on_revoked=self._on_revoked)
        self.is_acknowledged = False
        self.operations: dict[str, _Running] = {}
        # Ends the connection: without `connection_init` in time, with its token, at a revocation.
        self.allowed = asyncio.timeout(endpoint.init_seconds)
        self.ending = INIT_TIMEOUT, "Connection initialisation timeout"
        self.is_open = True

    async def run(self) -> None:
        """Serve the connection until either side closes it."""
        try:
            with self.pipeline.access.connection(self.caller):
                async with self.allowed:
                    await self._receive_messages()
        except TimeoutError:
            await self._close(*self.ending)
        except ProtocolError as closing:
            await self._close(closing.code, closing.reason)
        except RequestError as rejected:
            await self._close(TRY_AGAIN_LATER, rejected.message)
        except OSError:
            # The server has closed the connection.
            pass
        finally:
            self.is_open = False
            tasks = [running.task for running in self.operations.values()]
            for task in tasks:
                task.cancel()
            # Their `finally` blocks end before the connection does.
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _receive_messages(self) -> None:
        while (message := await self.receive())["type"] == "websocket.receive":
            await self._handle(decode(message))
            # Not until the next one comes.
            del message
        self.is_open = False

    async def _handle(self, message: dict[str, Any]) -> None:
        match message["type"]:
            case "connection_init":
                await self._init(message.get("payload") or {})
            case "ping":
                await self.send_json({"type": "pong"})
            case "pong":
                pass
            case "subscribe":
                await self._subscribe(message["id"], message["payload"])
            case "complete":
                if (running := self.operations.pop(message["id"], None)) is not None:
                    running.task.cancel()
            case other:
                raise ProtocolError(BAD_MESSAGE, f"Unknown message type: {other}")

    async def _init(self, payload: dict[str, Any]) -> None:
        if self.is_acknowledged:
            raise ProtocolError(TOO_MANY_INITS, "Too many initialisation requests")
        self.caller.token = bearer([value for name, value in payload.items() if name.lower() == "authorization"])
        self.allowed.reschedule(None)
        try:
            await self.caller.authenticate()
        except RequestError as rejected:
            if rejected.code == RequestErrorCode.UNAUTHENTICATED:
                raise ProtocolError(FORBIDDEN, "Forbidden") from None
            if rejected.code == RequestErrorCode.TOO_MANY_CONNECTIONS:
                raise
            raise ProtocolError(INTERNAL, "Internal error") from None
        self.is_acknowledged = True
        await self.send_json({"type": "connection_ack"})
        if self.caller.expires_at is not None:
            self._end(seconds_until(self.caller.expires_at), "Token expired")

    async def _subscribe(self, id: str, payload: dict[str, Any]) -> None:
        if not self.is_acknowledged:
            raise ProtocolError(UNAUTHORIZED, "Unauthorized")
        if id in self.operations:
            raise ProtocolError(DUPLICATE_ID, f"Subscriber for {id} already exists")
        if len(self.operations) >= MAX_OPERATIONS:
            message = f"A connection runs at most {MAX_OPERATIONS} operations at a time: complete one of them first."
            errors = rejection(RequestErrorCode.TOO_MANY_OPERATIONS, message).body()["errors"]
            await self.send_json({"type": "error", "id": id, "payload": errors})
            return
        self.operations[id] = _Running(self, id, request_of(payload))

    def _on_revoked(self, revocation: Revocation) -> None:
        if revocation is Revocation.TOKEN:
            self._end(0, "Token revoked")
            return
        # Running subscriptions may exceed the remaining permissions: starting them again checks that.
        for running in self.operations.values():
            running.restart_subscription()

    def _end(self, seconds: float, reason: str) -> None:
        self.ending = FORBIDDEN, reason
        self.allowed.reschedule(asyncio.get_running_loop().time() + seconds)

    async def send_json(self, message: object) -> None:
        """Send a message."""
        await self.send_text(orjson.dumps(message).decode())

    async def send_text(self, text: str) -> None:
        """Send an encoded message; raise OSError if the connection is closed."""
        if not self.is_open:
            raise ConnectionError
        try:
            await self.send({"type": "websocket.send", "text": text})
        except RuntimeError as gone:
            # uvicorn has closed the connection for want of a pong, and reports it in no other way.
            raise ConnectionError from gone

    async def _close(self, code: int, reason: str) -> None:
        if not self.is_open:
            return
        self.is_open = False
        with suppress(OSError, RuntimeError):
            await self.send(close_frame(code, reason))


class _Running:
    """A running operation of a connection."""

    def __init__(self, connection: Connection, id: str, request: GraphQLRequest) -> None:
        self.connection = connection
        self.id = id
        self.request = request
        self.is_subscription = False
        # Of the last event sent; after a restart the subscription resumes there.
        self.last_sequence: int | None = None
        self.task = asyncio.create_task(self._run())

    def restart_subscription(self) -> None:
        """Start the operation again if it is a subscription."""
        if self.is_subscription:
            self.task.cancel()
            self.task = asyncio.create_task(self._run())

    async def _run(self) -> None:
        try:
            try:
                last = await self._send_results()
            except RequestError as rejected:
                await slow_down(rejected)
                last = self._error(rejected.body())
            # Release the id before the last message: the client may use it again at once.
            self._release()
            await self.connection.send_json(last)
        except OSError:
            # The connection is closed.
            self._release()
        except Exception as failure:  # noqa: BLE001  (logged)
            self._release()
            internal_error(failure)

    async def _send_results(self) -> dict[str, Any]:
        """Send each result, and return the last message."""
        connection = self.connection
        pipeline = connection.pipeline
        operation = await pipeline.prepare(self.request, connection.caller)
        self.is_subscription = operation.is_subscription
        operation.last_sequence = self.last_sequence
        head = f'{{"type":"next","id":{orjson.dumps(self.id).decode()},"payload":'
        if not operation.is_subscription:
            body = await pipeline.execute(operation, connection.caller)
            if "data" not in body:
                return self._error(body)
            await connection.send_text(f"{head}{orjson.dumps(body).decode()}}}")
        else:
            source = await pipeline.subscribe(operation, connection.caller)
            # Its document may be one that only this subscriber has parsed.
            del operation
            async with aclosing(connection.endpoint.broadcast.stream(source)) as results:
                del source
                async for result in results:
                    await connection.send_text(f"{head}{result.text}}}")
                    self.last_sequence = result.sequence or self.last_sequence
        return {"type": "complete", "id": self.id}

    def _error(self, body: Body) -> dict[str, Any]:
        return {"type": "error", "id": self.id, "payload": body["errors"]}

    def _release(self) -> None:
        if self.connection.operations.get(self.id) is self:
            del self.connection.operations[self.id]
