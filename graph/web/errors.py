"""What leaves the server when something goes wrong: a code for the client, a log line for the operator."""

import logging
import secrets
from collections.abc import Sequence
from enum import StrEnum

from graphql import GraphQLError, GraphQLSyntaxError
from graphql.language import ValueNode
from strawberry.exceptions import MissingQueryError
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError

from graph.domain.problems import Code, Problem
from graph.execution.errors import at_the_place_of
from graph.metrics import GRAPHQL_ERRORS
from graph.schema.types.node import Gone

log = logging.getLogger(__name__)

# A client chooses what messages quote: it gets their beginning back, and the log less of it.
MAX_MESSAGE = 1000
MAX_LOGGED = 300
# Of a request that is not carried out at all.
MAX_ERRORS = 5


class Reason(StrEnum):
    """Why a request was refused before, or instead of, an answer. Add, never rename or reuse."""

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
    TIMEOUT = "TIMEOUT"
    INTERNAL = "INTERNAL"
    NOT_FOUND = "NOT_FOUND"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    NOT_ACCEPTABLE = "NOT_ACCEPTABLE"
    UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE"


KNOWN = frozenset({*Reason, *Code})


def refusal(reason: Reason, message: str, **details: object) -> GraphQLError:
    """Build an error that is meant for the client."""
    return GraphQLError(message, extensions={"code": reason, **details})


def code_of(error: GraphQLError) -> str | None:
    """Return the code of an error, where it has one."""
    code = (error.extensions or {}).get("code")
    return code if isinstance(code, str) else None


def masked(cause: BaseException, error: GraphQLError | None = None) -> GraphQLError:
    """Log a fault with its traceback; the client gets nothing but the number to ask about."""
    number = secrets.token_hex(8)
    path = error.path if error else None
    log.error("Internal error %s at %s", number, path, exc_info=cause)
    extensions = {"code": Reason.INTERNAL, "id": number}
    if error is None:
        return GraphQLError("Internal error", extensions=extensions)
    return at_the_place_of(error, "Internal error", error.path, extensions=extensions)


def presentable(errors: Sequence[GraphQLError]) -> list[GraphQLError]:
    """Turn what was raised into what clients may read, and log it."""
    shown: list[GraphQLError] = []
    faults: dict[int, GraphQLError] = {}
    of_request = all(error.path is None for error in errors)
    for error in errors[:MAX_ERRORS] if of_request else errors:
        cause = _cause(error)
        meant = _meant_for_clients(error, cause)
        if meant is None and id(cause) in faults:
            # A failed batch raises one exception in every field that waited for it: one log line, one number.
            number = faults[id(cause)].extensions
            meant = at_the_place_of(error, "Internal error", error.path, extensions=number)
        elif meant is None:
            meant = faults[id(cause)] = masked(cause, error)
        shown.append(meant)
    for error in shown:
        code = code_of(error)
        GRAPHQL_ERRORS.labels(code if code in KNOWN else "OTHER").inc()
    if refused := [error for error in shown if code_of(error) != Reason.INTERNAL]:
        first = refused[0]
        # %r escapes the line ends that would forge log lines.
        log.info("%d client error(s), %s: %r", len(refused), code_of(first), first.message[:MAX_LOGGED])
    return shown


def _cause(error: GraphQLError) -> Exception:
    cause: Exception = error
    while isinstance(cause, GraphQLError) and cause.original_error is not None:
        cause = cause.original_error
    return cause


def _meant_for_clients(error: GraphQLError, cause: Exception) -> GraphQLError | None:
    match cause:
        case GraphQLError() if code := code_of(cause) or _code_for(error, cause):
            message, extensions = error.message, {**(cause.extensions or {}), "code": code}
        case Problem():
            message, extensions = cause.message, {"code": cause.code}
        case Gone():
            message, extensions = str(cause), {"code": Reason.NOT_FOUND}
        case MissingQueryError() | CannotGetOperationTypeError() | InvalidOperationTypeError():
            message, extensions = error.message, {"code": Reason.BAD_REQUEST}
        case _:
            return None
    # Validation leaves suggestions out when asked to; coercion of variables and arguments cannot be asked.
    message = message.partition(" Did you mean ")[0][:MAX_MESSAGE]
    return at_the_place_of(error, message, error.path, extensions=extensions)


def _code_for(error: GraphQLError, cause: GraphQLError) -> Reason | None:
    """Name what graphql-core itself says about a request; None for what it says about our values."""
    if isinstance(cause, GraphQLSyntaxError):
        # graphql-core stops at its token limit with a syntax error.
        too_large = "Document contains more than" in cause.message
        return Reason.OPERATION_TOO_LARGE if too_large else Reason.GRAPHQL_PARSE_FAILED
    if error.path is None:
        return Reason.BAD_USER_INPUT
    # An argument is at fault when the error points at its value. A result that does not serialise
    # ("Int cannot represent …") points at nothing or at a field, and is a bug of ours.
    points_at_value = bool(cause.nodes) and isinstance(cause.nodes[0], ValueNode)
    return Reason.BAD_USER_INPUT if points_at_value else None
