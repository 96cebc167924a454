"""GraphiQL at `/graphiql`: all of its files come from this server."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

PATH = "/graphiql"
FILES = Path(__file__).parent / "graphiql_files"
# Copied from npm packages by `make graphiql`; not in the repository.
BUILT = FILES / "built"
PAGE = """\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Lab Gallery</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="graphiql/built/graphiql.css">
  <link rel="stylesheet" href="graphiql/start.css">
</head>
<body>
  <div id="graphiql"></div>
  <script src="graphiql/built/react.js"></script>
  <script src="graphiql/built/react-dom.js"></script>
  <script src="graphiql/built/graphiql.js"></script>
  <script src="graphiql/start.js"></script>
</body>
</html>
"""
# Only files of this server run as scripts; text in responses and descriptions never does.
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src data:; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def is_built() -> bool:
    """Whether GraphiQL's files are built."""
    return BUILT.is_dir()


def routes() -> list[BaseRoute]:
    """Build the routes of the page and its files."""

    async def page(_: Request) -> HTMLResponse:
        return HTMLResponse(PAGE, headers=HEADERS)

    return [Route(PATH, page), Mount(PATH, StaticFiles(directory=FILES))]
