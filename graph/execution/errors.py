"""How a plan says that it has no answer; and errors that are put where others are."""

from collections.abc import Sequence
from typing import Any

from graphql import GraphQLError


class NotPlannable(Exception):  # noqa: N818  (not an error: graphql-core answers instead)
    """The query, or a value that it met, is not for a plan."""


def error_at_location_of(
    other: GraphQLError,
    message: str,
    path: Sequence[str | int] | None,
    original_error: Exception | None = None,
    extensions: dict[str, Any] | None = None,
) -> GraphQLError:
    """Make an error of the same field: its place is not looked for again, which takes as long as the document is."""
    error = GraphQLError(message, path=path, original_error=original_error, extensions=extensions)
    error.nodes, error.source = other.nodes, other.source
    error.positions, error.locations = other.positions, other.locations
    return error
