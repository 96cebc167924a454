"""Origins of WebSocket handshakes. Browsers apply no CORS to them, so the server compares `Origin` with `Host`."""

from collections.abc import Collection

from starlette.types import Scope
from strawberry.http.websocket_origin import is_same_origin, normalize_origin


def is_origin_allowed(scope: Scope, allowed: Collection[str]) -> bool:
    """Whether a handshake comes from this server's own pages, from an allowed origin, or from no browser at all."""
    headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
    origin = headers.get(b"origin")
    if origin is None or headers.get(b"sec-fetch-site") == "same-origin":
        return True
    return is_same_origin(origin, headers.get(b"host")) or "*" in allowed or normalize_origin(origin) in allowed
