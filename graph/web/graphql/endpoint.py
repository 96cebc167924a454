"""GraphQL over HTTP: one address for single results and, by `Accept: text/event-stream`, for streams of events."""

from collections.abc import Awaitable, Callable
from urllib.parse import parse_qs

from graphql import OperationType
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send

from graph.web.access.access import Caller, bearer
from graph.web.connections.admission import connection_of
from graph.web.graphql.execution import Operation
from graph.web.graphql.pipeline import Body, Pipeline
from graph.web.protocol.errors import RequestError, RequestErrorCode, internal_error, rejection
from graph.web.protocol.negotiation import GRAPHQL_JSON, JSON, Accepted, negotiate
from graph.web.protocol.requests import Headers, last_event_id, read_request
from graph.web.protocol.responses import send_result, slow_down, status_of

# Sends the results of an operation, or the body of a rejected request, as a stream of events.
Stream = Callable[[Operation | Body, Caller, Receive, Send], Awaitable[None]]


class GraphQLEndpoint:
    """ASGI application that reads a request, runs its operation through the pipeline, and sends the result."""

    def __init__(self, pipeline: Pipeline, stream: Stream) -> None:
        self.pipeline = pipeline
        self.stream = stream

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        headers = Headers.of(scope)
        accepted = negotiate(headers.accept)
        client = scope.get("client")
        caller = Caller(
            self.pipeline.access, bearer(headers.authorization), client[0] if client else "", connection_of(scope)
        )
        streams, status = accepted.events and not accepted.json, None
        try:
            _check_method(scope, accepted)
            operation = await self.pipeline.prepare(await read_request(scope, headers, receive), caller)
            operation.last_sequence = last_event_id(scope)
            streams = streams or (accepted.events and operation.is_subscription)
            _check_type(operation, scope["method"], streams=streams)
            response = operation if streams else await self.pipeline.execute(operation, caller)
        except ClientDisconnect:
            return
        except RequestError as rejected:
            await slow_down(rejected)
            response, status = rejected.body(), rejected.status
        except Exception as failure:  # noqa: BLE001  (logged; the client gets the id of the log entry)
            error = internal_error(failure)
            response, status = RequestError(error).body(), status_of(error)
        if isinstance(response, Operation) or (streams and status is None):
            await self.stream(response, caller, receive, send)
        else:
            await send_result(send, response, accepted.media or JSON, status)


def _check_method(scope: Scope, accepted: Accepted) -> None:
    if accepted.media is None:
        raise rejection(
            RequestErrorCode.NOT_ACCEPTABLE,
            f"No media type in Accept can be sent: accept {GRAPHQL_JSON} or {JSON}.",
            status=406,
        )
    if scope["method"] not in ("GET", "POST"):
        # PUT and DELETE are the first and the last request of graphql-sse's single connection mode.
        message = "GraphQL needs GET or POST. For graphql-sse, set `singleConnection: false`."
        raise rejection(RequestErrorCode.METHOD_NOT_ALLOWED, message, status=405)
    if scope["method"] == "GET" and accepted.html and b"query" not in parse_qs(scope["query_string"]):
        # GraphiQL has an address of its own.
        raise rejection(RequestErrorCode.NOT_FOUND, "Not Found", status=404)


def _check_type(operation: Operation, method: str, *, streams: bool) -> None:
    kind = operation.definition.operation
    if kind is OperationType.MUTATION and method == "GET":
        # A client that reads events gets the rejection as an event.
        status = None if streams else 405
        raise rejection(RequestErrorCode.METHOD_NOT_ALLOWED, "Mutations need POST.", status=status)
    if kind is OperationType.SUBSCRIPTION and not streams:
        message = "Subscriptions need Accept: text/event-stream, or a graphql-transport-ws socket."
        raise rejection(RequestErrorCode.BAD_REQUEST, message, status=400)
