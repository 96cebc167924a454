"""Content negotiation: which media types an Accept header admits."""

from dataclasses import dataclass
from functools import lru_cache

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"
EVENT_STREAM = "text/event-stream"
# A client that lists only one of these is answered with JSON as well.
ANSWERED_WITH_JSON = frozenset({"*/*", "application/*", EVENT_STREAM, "multipart/mixed", "text/html"})
READ_AS_JSON = frozenset({JSON, GRAPHQL_JSON, "*/*", "application/*"})


@dataclass(frozen=True, slots=True)
class Accepted:
    """The media types that a client accepts."""

    # The media type of a single result; None means 406.
    media: str | None
    events: bool
    json: bool
    html: bool


@lru_cache(maxsize=256)
def negotiate(accept: str) -> Accepted:
    """Evaluate an Accept header; an empty one accepts everything."""
    ranges = media_ranges(accept)
    wanted = {media for media, quality in ranges if quality > 0}
    return Accepted(
        media=_result_type(ranges) if accept else JSON,
        events=EVENT_STREAM in wanted,
        json=bool(wanted & READ_AS_JSON),
        html="text/html" in wanted,
    )


def media_ranges(accept: str) -> list[tuple[str, float]]:
    """Split an Accept header into media types and their q values."""
    ranges: list[tuple[str, float]] = []
    for part in accept.split(","):
        media, *parameters = (piece.strip().lower() for piece in part.split(";"))
        quality = 1.0
        for parameter in parameters:
            if parameter.startswith("q="):
                try:
                    quality = float(parameter[2:])
                except ValueError:
                    quality = 0.0
        ranges.append((media, quality))
    return ranges


def _result_type(ranges: list[tuple[str, float]]) -> str | None:
    refused = {media for media, quality in ranges if quality <= 0}
    by_wildcard = next((media for media in (JSON, GRAPHQL_JSON) if media not in refused), None)
    chosen, best = None, 0.0
    for media, quality in ranges:
        offer = media if media in (JSON, GRAPHQL_JSON) else by_wildcard if media in ANSWERED_WITH_JSON else None
        if offer is not None and quality > best:
            chosen, best = offer, quality
    return chosen
