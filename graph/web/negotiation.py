"""Which media type answers which Accept header."""

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"
EVENT_STREAM = "text/event-stream"
# Clients that list only these still read JSON.
LENIENT = frozenset({"*/*", "application/*", EVENT_STREAM, "multipart/mixed", "text/html"})

READ_AS_JSON = frozenset({JSON, GRAPHQL_JSON, "*/*", "application/*"})


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


def negotiate(accept: str | None) -> str | None:
    """Choose the media type of a single result; None means 406."""
    if not accept:
        return JSON
    ranges = media_ranges(accept)
    refused = {media for media, quality in ranges if quality <= 0}
    by_wildcard = next((media for media in (JSON, GRAPHQL_JSON) if media not in refused), None)
    chosen, best = None, 0.0
    for media, quality in ranges:
        offer = media if media in (JSON, GRAPHQL_JSON) else by_wildcard if media in LENIENT else None
        if offer is not None and quality > best:
            chosen, best = offer, quality
    return chosen


def accepts_events(accept: str) -> bool:
    """Say whether the client reads server-sent events."""
    return any(media == EVENT_STREAM and quality > 0 for media, quality in media_ranges(accept))


def accepts_json(accept: str) -> bool:
    """Say whether the client reads one of the JSON types."""
    return any(media in READ_AS_JSON and quality > 0 for media, quality in media_ranges(accept))
