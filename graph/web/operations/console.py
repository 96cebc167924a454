"""Console at `/`: the web page for teachers and administrators, with its files. The server needs no other page for it."""

import gzip
import mimetypes
import secrets
from dataclasses import dataclass
from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Route

# Built by `make console`; not in the repository.
BUILT = Path(__file__).parent / "console_files" / "built"
NONCE_PLACEHOLDER = "CSP-NONCE"
NONCE_BYTES = 16
# The names of these files contain a hash of their content.
FOREVER = "public, max-age=31536000, immutable"
COMPRESSIBLE = (".js", ".css", ".svg", ".json")
# Components of the page insert style elements, with the nonce. Scripts are files of this server. The screen of a template
# draws its cursor, and rectangles that come as JPEG, from `data:`; an image cannot run scripts or load anything.
POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-{nonce}'; img-src 'self' data:; connect-src 'self'; "
    "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
)
HEADERS = {"Referrer-Policy": "same-origin", "X-Content-Type-Options": "nosniff"}


@dataclass(frozen=True)
class ConsoleFile:
    """A built file in memory, compressed if that helps."""

    content: bytes
    compressed: bytes | None
    media_type: str
    cache_control: str

    @classmethod
    def read(cls, path: Path) -> "ConsoleFile":
        """Read a file and compress it."""
        content = path.read_bytes()
        compressed = gzip.compress(content, mtime=0) if path.suffix in COMPRESSIBLE else None
        media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
        hashed = path.parent.name == "console"
        return cls(content, compressed, media_type, FOREVER if hashed else "no-cache")

    def answer(self, request: Request) -> Response:
        """Answer with the file, compressed for a client that accepts it."""
        headers = {**HEADERS, "Cache-Control": self.cache_control}
        if self.compressed is None:
            return Response(self.content, headers=headers, media_type=self.media_type)
        headers["Vary"] = "Accept-Encoding"
        if "gzip" not in request.headers.get("accept-encoding", ""):
            return Response(self.content, headers=headers, media_type=self.media_type)
        return Response(self.compressed, headers={**headers, "Content-Encoding": "gzip"}, media_type=self.media_type)


def is_built() -> bool:
    """Whether the console's files are built."""
    return (BUILT / "index.html").is_file()


def routes() -> list[BaseRoute]:
    """Build the routes of the page and its files; the files are read now."""
    page = (BUILT / "index.html").read_text()
    files = {f"console/{path.name}": ConsoleFile.read(path) for path in (BUILT / "console").iterdir()}
    files["icon.svg"] = ConsoleFile.read(BUILT / "icon.svg")

    async def start(_: Request) -> HTMLResponse:
        nonce = secrets.token_urlsafe(NONCE_BYTES)
        headers = {**HEADERS, "Cache-Control": "no-store", "Content-Security-Policy": POLICY.format(nonce=nonce)}
        return HTMLResponse(page.replace(NONCE_PLACEHOLDER, nonce), headers=headers)

    async def file(request: Request) -> Response:
        found = files.get(request.url.path.removeprefix(request.scope.get("root_path", "")).removeprefix("/"))
        return found.answer(request) if found else Response("Not Found", 404, HEADERS, media_type="text/plain")

    return [Route("/", start), Route("/console/{name}", file), Route("/icon.svg", file)]
