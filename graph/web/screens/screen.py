"""`/screen`: a WebSocket that carries the screen of a lab's machine, as VNC (RFB, RFC 6143) in binary messages.

The client's first message is JSON: `{"authorization": "Bearer …", "labId": "…"}`. The token is in no address and no log.
The connection needs the right to change the lab, and ends with that right, the token, or the machine.
"""

import asyncio
from collections.abc import Collection, Iterable
from contextlib import AsyncExitStack, suppress

import orjson
from sqlalchemy import select
from starlette.routing import BaseRoute, WebSocketRoute
from starlette.types import Message, Receive, Scope, Send
from strawberry.http.websocket_origin import normalize_allowed_origins

from graph.db.models import Lab
from graph.domain.problems import DomainError
from graph.schema.ids import pk
from graph.template_vms.screen_socket import open_screen
from graph.web.access.access import AccessControl, Caller, Revocation, bearer
from graph.web.connections.admission import connection_of
from graph.web.protocol.errors import RequestError, RequestErrorCode
from graph.web.services import Services
from graph.web.subscriptions.messages import (
    BAD_MESSAGE,
    FORBIDDEN,
    INIT_TIMEOUT,
    INTERNAL,
    TRY_AGAIN_LATER,
    ProtocolError,
    close_frame,
)
from graph.web.subscriptions.origins import is_origin_allowed
from graph.web.subscriptions.sse import seconds_until

PATH = "/screen"
INIT_SECONDS = 5.0
MAX_INPUT_BYTES = 1 << 16
READ_BYTES = 1 << 16
NORMAL = 1000
# Close codes of our own: the viewer sees no such lab, and its template has no screen now.
NOT_FOUND, NO_SCREEN = 4404, 4410


def screen_routes(services: Services, access: AccessControl, *, allowed_origins: Iterable[str]) -> list[BaseRoute]:
    """Build `/screen`."""
    return [WebSocketRoute(PATH, ScreenEndpoint(services, access, normalize_allowed_origins(allowed_origins)))]


class ScreenEndpoint:
    """ASGI application for WebSocket connections."""

    def __init__(self, services: Services, access: AccessControl, allowed_origins: Collection[str]) -> None:
        self.services = services
        self.access = access
        self._allowed_origins = allowed_origins

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        if not is_origin_allowed(scope, self._allowed_origins):
            # Before it is accepted, closing a handshake refuses it with 403.
            await send({"type": "websocket.close"})
            return
        await send({"type": "websocket.accept"})
        await Screen(self, scope, receive, send).run()


class Screen:
    """One connection: its token, its lab, and the machine's socket."""

    def __init__(self, endpoint: ScreenEndpoint, scope: Scope, receive: Receive, send: Send) -> None:
        self._endpoint = endpoint
        self._receive = receive
        self._send = send
        client = scope.get("client")
        address = client[0] if client else ""
        self._caller = Caller(endpoint.access, None, address, connection_of(scope), on_revoked=self._on_revoked)
        # Ends the connection: without a first message in time, with its token or its right.
        self._allowed = asyncio.timeout(INIT_SECONDS)
        self._ending = INIT_TIMEOUT, "No first message in time"
        self._lab: tuple[int, int] | None = None

    async def run(self) -> None:
        """Carry the screen until either side closes the connection."""
        ending = NORMAL, "The machine has closed its screen"
        try:
            with self._endpoint.access.connection(self._caller):
                async with self._allowed, AsyncExitStack() as stack:
                    await self._carry(*await self._open(stack))
        except TimeoutError:
            ending = self._ending
        except ProtocolError as closing:
            ending = closing.code, closing.reason
        except RequestError as rejected:
            ending = TRY_AGAIN_LATER, rejected.message
        except OSError:
            # The server has closed the connection.
            return
        with suppress(OSError, RuntimeError):
            await self._send(close_frame(*ending))

    async def _open(self, stack: AsyncExitStack) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Check the first message and the right, and connect to the machine's socket until the stack ends."""
        token, lab_id = _first(await self._receive())
        self._caller.token = token
        try:
            principal = await self._caller.authenticate()
        except RequestError as rejected:
            if rejected.code == RequestErrorCode.TOO_MANY_CONNECTIONS:
                raise
            is_unknown = rejected.code == RequestErrorCode.UNAUTHENTICATED
            raise ProtocolError(FORBIDDEN if is_unknown else INTERNAL, "Forbidden") from None
        async with self._endpoint.services.database.reads() as session:
            account = await session.scalar(select(Lab.lab_account_id).where(Lab.id == lab_id))
        # A lab that the viewer may not change looks absent.
        if principal is None or account is None or not principal.changes_lab(account, lab_id):
            raise ProtocolError(NOT_FOUND, "There is no such lab")
        self._lab = account, lab_id
        try:
            screen = open_screen(self._endpoint.services.settings.data_dir, lab_id)
            streams = await stack.enter_async_context(screen)
        except OSError:
            raise ProtocolError(NO_SCREEN, "The template does not run as a machine") from None
        self._allowed.reschedule(None)
        if self._caller.expires_at is not None:
            self._end(seconds_until(self._caller.expires_at), "Token expired")
        return streams

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Copy in both directions until one of them ends. A slow client slows the machine's screen, not the machine."""
        tasks = [asyncio.create_task(self._show(reader)), asyncio.create_task(self._type(writer))]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _show(self, reader: asyncio.StreamReader) -> None:
        while data := await reader.read(READ_BYTES):
            try:
                await self._send({"type": "websocket.send", "bytes": data})
            except RuntimeError as gone:
                # uvicorn has closed the connection for want of a pong, and reports it in no other way.
                raise ConnectionError from gone

    async def _type(self, writer: asyncio.StreamWriter) -> None:
        while (message := await self._receive())["type"] == "websocket.receive":
            data = message.get("bytes")
            if data is None or len(data) > MAX_INPUT_BYTES:
                raise ProtocolError(BAD_MESSAGE, f"A message is binary and has at most {MAX_INPUT_BYTES} bytes")
            writer.write(data)
            await writer.drain()
        raise ConnectionError

    def _on_revoked(self, revocation: Revocation) -> None:
        principal = self._caller.principal
        if revocation is Revocation.TOKEN or principal is None:
            self._end(0, "Token revoked")
        elif self._lab is not None and not principal.changes_lab(*self._lab):
            self._end(0, "Right revoked")

    def _end(self, seconds: float, reason: str) -> None:
        self._ending = FORBIDDEN, reason
        self._allowed.reschedule(asyncio.get_running_loop().time() + seconds)


def _first(message: Message) -> tuple[str | None, int]:
    """Return the token and the lab's primary key of the first message."""
    if message["type"] != "websocket.receive":
        raise ConnectionError
    try:
        content = orjson.loads(message.get("text") or "")
        return bearer([content["authorization"]]), pk(content["labId"], "Lab", "labId")
    except DomainError:
        raise ProtocolError(NOT_FOUND, "There is no such lab") from None
    except (ValueError, TypeError, KeyError, AttributeError):
        raise ProtocolError(BAD_MESSAGE, "The first message must be JSON with authorization and labId") from None
