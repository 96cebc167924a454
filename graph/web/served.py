"""The schema that is served, and its routes."""

from collections.abc import Sequence

from starlette.middleware import Middleware
from starlette.routing import BaseRoute

from graph.schema.schema import build_schema
from graph.web.callers import Gate
from graph.web.http import PATH, graphql_routes
from graph.web.known import KnownQueries
from graph.web.operations import ServedSchema


def _served() -> ServedSchema:
    built = build_schema(schema_class=ServedSchema)
    assert isinstance(built, ServedSchema)
    return built


schema = _served()


def known_queries(gate: Gate) -> Middleware:
    """Build what answers most of what comes to `/graphql`."""
    return Middleware(KnownQueries, path=PATH, schema=schema, gate=gate)


def graphql_app(gate: Gate, allowed_origins: Sequence[str] = ()) -> list[BaseRoute]:
    """Build the routes of `/graphql`: POST, GET, server-sent events and WebSocket."""
    return graphql_routes(schema, gate, allowed_origins=allowed_origins)
