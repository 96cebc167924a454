"""Requests of pages of other origins (CORS): the origins in `allowed_origins`, without cookies.

Only the API, uploads and downloads are shared. Cookies are never allowed, so a page needs a bearer token or a signed link.
"""

from collections.abc import Collection

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send
from strawberry.http.websocket_origin import normalize_allowed_origins

SHARED = ("/graphql", "/uploads", "/downloads")
# A browser asks again after this time; Chromium's maximum.
PREFLIGHT_SECONDS = 7200
METHODS = ("GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS")
_TUS = ("Tus-Resumable", "Upload-Length", "Upload-Offset", "Upload-Metadata", "Upload-Checksum")
SENT = ("Authorization", "Range", "If-Range", "If-None-Match", "Last-Event-ID", "X-HTTP-Method-Override", *_TUS)
READ = (
    "Location", "Upload-Expires", "Tus-Version", "Tus-Extension", "Tus-Max-Size", "Tus-Checksum-Algorithm", *_TUS,
    "Accept-Ranges", "Content-Disposition", "Content-Length", "Content-Range", "ETag", "Retry-After", "WWW-Authenticate",
)  # fmt: skip


class CrossOriginMiddleware:
    """CORS for the shared paths; other paths stay closed to pages of other origins."""

    def __init__(self, app: ASGIApp, *, allowed_origins: Collection[str]) -> None:
        self._app = app
        self._shared = CORSMiddleware(
            app,
            allow_origins=normalize_allowed_origins(allowed_origins),
            allow_methods=METHODS,
            allow_headers=SENT,
            expose_headers=READ,
            max_age=PREFLIGHT_SECONDS,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_shared = scope["type"] == "http" and scope["path"].startswith(SHARED)
        await (self._shared if is_shared else self._app)(scope, receive, send)
