"""Responses of routes other than `/graphql` while the database does not answer or is full."""

import logging

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from graph.db.full import FULL_MESSAGE, is_full
from graph.db.outage import DATABASE_ERRORS, is_outage, log_failure
from graph.web.protocol.errors import UNAVAILABLE_MESSAGE

log = logging.getLogger(__name__)

HEADERS = {"Cache-Control": "no-store", "Retry-After": "5"}


async def database_failed(_: Request, error: Exception) -> Response:
    """Respond to a request that needed the database; an error that is no outage is raised again."""
    if is_full(error):
        return PlainTextResponse(FULL_MESSAGE, 507, HEADERS)
    if not is_outage(error):
        raise error
    log_failure(log, "", error)
    return PlainTextResponse(UNAVAILABLE_MESSAGE, 503, HEADERS)


# For Starlette's `exception_handlers`.
HANDLERS = dict.fromkeys(DATABASE_ERRORS, database_failed)
