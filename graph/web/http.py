"""GraphQL over HTTP, strictly: strawberry's ASGI view with its gaps closed."""

from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing
from datetime import timedelta
from types import MappingProxyType
from typing import Any, cast

import orjson
from cross_web import AsyncHTTPRequestAdapter, HTTPException
from graphql import GraphQLError
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.exceptions import ConnectionRejectionError
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData
from strawberry.http.base import BaseRequestProtocol
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.subscriptions import GRAPHQL_SSE_PROTOCOL, GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType
from strawberry.types.unset import UNSET, UnsetType
from typing_extensions import override

from graph.web.callers import Caller, Gate, bearer
from graph.web.connections.admission import connection_of
from graph.web.errors import Reason, code_of, masked
from graph.web.events import EventResponse, EventStream, next_event
from graph.web.negotiation import GRAPHQL_JSON, JSON, accepts_events, accepts_json, negotiate
from graph.web.operations import ServedSchema
from graph.web.requests import limited, require_json, require_readable, require_shape
from graph.web.responses import HEADERS, answer, refuse, respond
from graph.web.sharing import SharedData
from graph.web.sockets import INIT_SECONDS, MAX_OPERATIONS, TextFrames, TransportSocket

PATH = "/graphql"


def graphql_routes(
    schema: ServedSchema,
    gate: Gate,
    *,
    allowed_origins: Sequence[str] = (),
    init_seconds: float = INIT_SECONDS,
) -> list[BaseRoute]:
    """Serve a schema over POST, GET, server-sent events and WebSocket."""
    view = GraphQLView(schema, gate, allowed_origins=allowed_origins, init_seconds=init_seconds)
    return [Route(PATH, view), WebSocketRoute(PATH, view)]


class GraphQLView(GraphQL[Any, None]):
    """One address for every transport."""

    schema: ServedSchema
    websocket_adapter_class = TextFrames
    graphql_transport_ws_handler_class = TransportSocket
    stream_transport_classes_by_protocol = MappingProxyType({GRAPHQL_SSE_PROTOCOL: EventStream})

    def __init__(
        self,
        schema: ServedSchema,
        gate: Gate,
        *,
        allowed_origins: Sequence[str] = (),
        init_seconds: float = INIT_SECONDS,
    ) -> None:
        super().__init__(
            schema,
            graphql_ide=None,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL, GRAPHQL_SSE_PROTOCOL),
            connection_init_wait_timeout=timedelta(seconds=init_seconds),
            max_subscriptions_per_connection=MAX_OPERATIONS,
            allowed_origins=allowed_origins,
        )
        self.gate = gate

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await super().__call__(scope, receive, send)
        request = Request(scope, limited(scope, receive))
        media = negotiate(request.headers.get("accept")) or JSON
        try:
            response = await self.run(request)
        except ClientDisconnect:
            return None
        except HTTPException as refused:
            response = refuse(refused, media)
        except Exception as fault:  # noqa: BLE001  (the edge: masked and logged)
            response = respond({"errors": [masked(fault).formatted]}, 500, media)
        return await response(scope, receive, send)

    @override
    def encode_json(self, data: object) -> bytes:
        return orjson.dumps(data)

    @override
    def decode_json(self, data: str | bytes) -> object:
        # Its error is a json.JSONDecodeError, so bad UTF-8 is a 400.
        return orjson.loads(data)

    @override
    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Caller:
        # A socket presents its token later, in `connection_init`.
        presented = request.headers.getlist("authorization") if isinstance(request, Request) else []
        address = request.client.host if request.client else ""
        caller = Caller(self.gate, bearer(presented), address, connection_of(request.scope))
        request.state.caller = caller
        return caller

    @override
    async def get_sub_response(self, request: Request | WebSocket) -> Response:
        response = await super().get_sub_response(request)
        media = negotiate(request.headers.get("accept"))
        if media is None:
            raise HTTPException(406, f"Acceptable: {GRAPHQL_JSON}, {JSON}")
        response.media_type = media
        return response

    @override
    def should_render_graphql_ide(self, request: BaseRequestProtocol) -> bool:
        # A browser gets a plain 404 here; the console is elsewhere.
        return super().should_render_graphql_ide(request) and "text/html" in request.headers.get("accept", "")

    @override
    def parse_query_params(self, params: Mapping[str, Any]) -> dict[str, Any]:
        return super().parse_query_params({name: value for name, value in params.items() if value != ""})

    @override
    async def parse_http_body(self, request: AsyncHTTPRequestAdapter) -> GraphQLRequestData:
        if request.method == "POST":
            require_json(request.headers)
            data = require_shape(self.parse_json(await request.get_body()))
        else:
            data = require_shape(self.parse_query_params(request.query_params))
        require_readable(data.query)
        accept = request.headers.get("accept", "")
        # urql lists text/event-stream on every request.
        if accepts_events(accept) and (
            not accepts_json(accept) or self.schema.documents.is_subscription(data.query or "", data.operation_name)
        ):
            data.protocol = "sse"
        return data

    @override
    async def execute_single(
        self,
        request: Request,
        request_adapter: AsyncHTTPRequestAdapter,
        sub_response: Response,
        context: Caller,
        root_value: None,
        request_data: GraphQLRequestData,
    ) -> ExecutionResult:
        queries = {OperationType.QUERY}
        allowed = queries if request_adapter.method == "GET" else {*queries, OperationType.MUTATION}
        try:
            return await self.schema.execute(
                request_data.query,
                variable_values=request_data.variables,
                context_value=context,
                operation_name=request_data.operation_name,
                allowed_operation_types=allowed,
                operation_extensions=request_data.extensions,
            )
        except InvalidOperationTypeError as refused:
            if refused.operation_type is OperationType.SUBSCRIPTION:
                message = "Subscriptions need Accept: text/event-stream, or a graphql-transport-ws socket."
                raise HTTPException(400, message) from None
            raise HTTPException(405, "Mutations need POST.") from None
        except CannotGetOperationTypeError as refused:
            raise HTTPException(400, refused.as_http_error_reason()) from None

    @override
    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        data = await super().process_result(request, result)
        if result.data is None and result.errors and all(error.path is None for error in result.errors):
            # A request error: execution never began, or never got anywhere.
            del data["data"]
        return data

    @override
    def create_response(
        self, response_data: GraphQLHTTPResponse | list[GraphQLHTTPResponse], sub_response: Response
    ) -> Response:
        return answer(cast("GraphQLHTTPResponse", response_data), sub_response.media_type or JSON)

    @override
    def _stream_result(self, request: Request, result: Any, transport: Any) -> Any:
        # Without strawberry's heartbeat, which takes two tasks and a queue: `EventResponse` has its own.
        async def events() -> AsyncGenerator[bytes]:
            async with aclosing(result):
                async for each in result:
                    if isinstance(each.data, SharedData) and not each.errors:
                        yield each.data.event
                    else:
                        yield next_event(self.encode_json(await self.process_result(request, each)))

        return events

    @override
    async def create_streaming_response(
        self,
        request: Request | WebSocket,
        stream: Any,
        sub_response: Response,
        headers: Mapping[str, str],
    ) -> Response:
        return EventResponse(stream, request.state.caller, {**HEADERS, **headers})

    @override
    async def on_ws_connect(self, context: Caller) -> UnsetType:
        try:
            await context.identify()
        except GraphQLError as refused:
            if code_of(refused) != Reason.UNAUTHENTICATED:
                raise
            raise ConnectionRejectionError from None
        return UNSET
