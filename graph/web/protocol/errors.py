"""Errors of requests: a code for the client, a log line for the operator.

RequestError    a request was rejected before it produced data: no operation ran, or it was stopped
GraphQLError    one error inside it, or beside the data of an operation that ran (graphql-core's class)
"""

import logging
import secrets
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from graphql import GraphQLError, GraphQLSyntaxError
from graphql.language import ValueNode

from graph.db.full import FULL_MESSAGE, is_full
from graph.db.outage import is_outage, log_failure
from graph.domain.problems import DomainError, ErrorCode
from graph.errors import LabGalleryError
from graph.metrics import GRAPHQL_ERRORS
from graph.schema.execution.errors import error_at_location_of
from graph.schema.types.node import ObjectGoneError

log = logging.getLogger(__name__)

# Messages quote the client's text: the response contains the beginning of a message, and the log less of it.
MAX_MESSAGE = 1000
MAX_LOGGED = 300
# Errors reported for one rejected request.
MAX_ERRORS = 5
INTERNAL_MESSAGE = "Internal error"
UNAVAILABLE_MESSAGE = "The database does not answer. Try again in a few seconds."


class RequestErrorCode(StrEnum):
    """Why a request was rejected. Codes may be added, but never renamed or reused."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    FORBIDDEN = "FORBIDDEN"
    GRAPHQL_PARSE_FAILED = "GRAPHQL_PARSE_FAILED"
    GRAPHQL_VALIDATION_FAILED = "GRAPHQL_VALIDATION_FAILED"
    BAD_USER_INPUT = "BAD_USER_INPUT"
    BAD_REQUEST = "BAD_REQUEST"
    OPERATION_TOO_LARGE = "OPERATION_TOO_LARGE"
    TOO_MANY_OPERATIONS = "TOO_MANY_OPERATIONS"
    TOO_MANY_CONNECTIONS = "TOO_MANY_CONNECTIONS"
    RATE_LIMITED = "RATE_LIMITED"
    DATABASE_FULL = "DATABASE_FULL"
    DATABASE_UNAVAILABLE = "DATABASE_UNAVAILABLE"
    TIMEOUT = "TIMEOUT"
    INTERNAL = "INTERNAL"
    NOT_FOUND = "NOT_FOUND"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    NOT_ACCEPTABLE = "NOT_ACCEPTABLE"
    UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE"
    PERSISTED_QUERY_NOT_FOUND = "PERSISTED_QUERY_NOT_FOUND"


# Codes of errors that are logged where they are built.
LOGGED = (RequestErrorCode.INTERNAL, RequestErrorCode.DATABASE_UNAVAILABLE)
CODES = frozenset({*RequestErrorCode, *ErrorCode})


class RequestError(LabGalleryError):
    """A rejected request. Each transport encodes the errors in its own way."""

    def __init__(
        self, *errors: GraphQLError, status: int | None = None, extensions: Mapping[str, Any] | None = None
    ) -> None:
        super().__init__(*errors)
        self.errors = errors
        # The HTTP status; None if the code of the first error decides it.
        self.status = status
        self.extensions = extensions

    @property
    def code(self) -> str | None:
        """The code of the first error."""
        return code_of(self.errors[0])

    @property
    def message(self) -> str:
        """The message of the first error."""
        return self.errors[0].message

    def body(self) -> dict[str, Any]:
        """Log and count the errors, and return the response body."""
        body: dict[str, Any] = {"errors": [error.formatted for error in to_client_errors(self.errors)]}
        return {**body, "extensions": self.extensions} if self.extensions else body


def client_error(code: RequestErrorCode, message: str, **details: object) -> GraphQLError:
    """Build an error whose message is for the client."""
    return GraphQLError(message, extensions={"code": code, **details})


def rejection(code: RequestErrorCode, message: str, *, status: int | None = None, **details: object) -> RequestError:
    """Build a rejection of a request for one reason."""
    return RequestError(client_error(code, message, **details), status=status)


def code_of(error: GraphQLError) -> str | None:
    """Return the code of an error, or None if it has none."""
    code = (error.extensions or {}).get("code")
    return code if isinstance(code, str) else None


def internal_error(cause: BaseException, error: GraphQLError | None = None) -> GraphQLError:
    """Log an exception with its traceback, and build an error with only the id of the log entry.

    A database outage is an error of its own, without an id: the log has one line a minute for all requests.
    """
    if is_outage(cause):
        log_failure(log, "", cause)
        message, extensions = UNAVAILABLE_MESSAGE, {"code": RequestErrorCode.DATABASE_UNAVAILABLE}
    else:
        number = secrets.token_hex(8)
        log.error("Internal error %s at %s", number, error.path if error else None, exc_info=cause)
        message, extensions = INTERNAL_MESSAGE, {"code": RequestErrorCode.INTERNAL, "id": number}
    if error is None:
        return GraphQLError(message, extensions=extensions)
    return error_at_location_of(error, message, error.path, extensions=extensions)


def to_client_errors(errors: Sequence[GraphQLError]) -> list[GraphQLError]:
    """Convert raised errors to errors that clients may read, and log and count them."""
    shown: list[GraphQLError] = []
    faults: dict[int, GraphQLError] = {}
    of_request = all(error.path is None for error in errors)
    for error in errors[:MAX_ERRORS] if of_request else errors:
        cause = cause_of(error)
        meant = _meant_for_clients(error, cause)
        if meant is None and id(cause) in faults:
            # A failed batch raises one exception in every field that awaited it: one log entry, one id.
            first = faults[id(cause)]
            meant = error_at_location_of(error, first.message, error.path, extensions=first.extensions)
        elif meant is None:
            meant = faults[id(cause)] = internal_error(cause, error)
        shown.append(meant)
    for error in shown:
        code = code_of(error)
        GRAPHQL_ERRORS.labels(code if code in CODES else "OTHER").inc()
    if client_errors := [error for error in shown if code_of(error) not in LOGGED]:
        first = client_errors[0]
        # %r escapes the line breaks with which a client could forge log lines.
        log.info("%d client error(s), %s: %r", len(client_errors), code_of(first), first.message[:MAX_LOGGED])
    return shown


def cause_of(error: GraphQLError) -> Exception:
    """Return the exception that a resolver raised, or the error itself."""
    cause: Exception = error
    while isinstance(cause, GraphQLError) and cause.original_error is not None:
        cause = cause.original_error
    return cause


def _meant_for_clients(error: GraphQLError, cause: Exception) -> GraphQLError | None:
    match cause:
        case GraphQLError() if code := code_of(cause) or _code_for(error, cause):
            message, extensions = error.message, {**(cause.extensions or {}), "code": code}
        case DomainError():
            # One error for each field, as GraphQL requires: the first fault, and the list of all.
            first = _user_error(cause)
            message = first.pop("message")
            extensions = {**first, "userErrors": [_user_error(fault) for fault in cause.faults]}
        case _ if is_full(cause):
            log_failure(log, "", cause)
            message, extensions = FULL_MESSAGE, {"code": RequestErrorCode.DATABASE_FULL}
        case ObjectGoneError():
            message, extensions = str(cause), {"code": RequestErrorCode.NOT_FOUND}
        case _:
            return None
    # Coercion of arguments has no option to omit suggestions.
    message = message.partition(" Did you mean ")[0][:MAX_MESSAGE]
    return error_at_location_of(error, message, error.path, extensions=extensions)


def _user_error(error: DomainError) -> dict[str, Any]:
    """Return the error in the form of the schema's `UserError`."""
    params = [{"name": name, "value": value} for name, value in error.parameters.items()]
    return {"code": error.code, "message": error.message, "path": list(error.path), "params": params}


def _code_for(error: GraphQLError, cause: GraphQLError) -> RequestErrorCode | None:
    """Return the code for an error of graphql-core about the request; None if it is about a resolved value."""
    if isinstance(cause, GraphQLSyntaxError):
        # graphql-core reports its token limit as a syntax error.
        too_large = "Document contains more than" in cause.message
        return RequestErrorCode.OPERATION_TOO_LARGE if too_large else RequestErrorCode.GRAPHQL_PARSE_FAILED
    if error.path is None:
        return RequestErrorCode.BAD_USER_INPUT
    # An error about an argument points at its value. An error about a result that cannot be serialised
    # ("Int cannot represent …") points at a field or at nothing, and is an internal error.
    points_at_value = bool(cause.nodes) and isinstance(cause.nodes[0], ValueNode)
    return RequestErrorCode.BAD_USER_INPUT if points_at_value else None
