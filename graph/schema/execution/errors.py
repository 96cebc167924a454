"""Errors of plans: the signal that no plan applies, and GraphQL errors with a known location."""

from collections.abc import Sequence
from typing import Any

from graphql import GraphQLError


class NotPlannableError(Exception):
    """Control flow: no plan supports the query or one of its values. graphql-core executes the query instead."""


def error_at_location_of(
    other: GraphQLError,
    message: str,
    path: Sequence[str | int] | None,
    original_error: Exception | None = None,
    extensions: dict[str, Any] | None = None,
) -> GraphQLError:
    """Return an error at the location of another one. Computing the location again takes time in proportion to the document."""
    error = GraphQLError(message, path=path, original_error=original_error, extensions=extensions)
    error.nodes, error.source = other.nodes, other.source
    error.positions, error.locations = other.positions, other.locations
    return error
