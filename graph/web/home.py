"""`/`: a page for who comes with a browser, that says what this is and where to go on."""

import base64
import hashlib
from importlib.metadata import version

from starlette.requests import Request
from starlette.responses import HTMLResponse
from starlette.routing import BaseRoute, Route

STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color: #222; }
code { background: #f2f2f2; padding: 0.1em 0.3em; }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } code { background: #303030; }
a { color: #8cf; } }
"""
CONSOLE = '<li><a href="graphiql">GraphiQL</a>, a console for queries, mutations and subscriptions</li>'
# Without its name: scanners take a page that has it for the console.
NO_CONSOLE = "<li>A console for queries, which the operator has not turned on</li>"
PAGE = """\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>Lab Gallery</title>
  <link rel="icon" href="data:,">
  <style>{style}</style>
</head>
<body>
  <h1>Lab Gallery</h1>
  <p>A shared image gallery for teaching labs. It is used by programs, through its GraphQL API; this is version {version}.</p>
  <ul>
    <li><code>/graphql</code>: the API, over HTTP, WebSocket and server-sent events, with a bearer token that the operator
      makes by <code>lab-gallery token create</code></li>
    {console}
    <li><a href="readyz">readyz</a>: whether the server can do its work now</li>
  </ul>
  <p>How to use and run it is in README.md and docs/ of its source; every type and field is described in the schema.</p>
</body>
</html>
"""
_HASH = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_HASH}'; img-src data:; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


def routes(*, console: bool) -> list[BaseRoute]:
    """Build `/`; `console` is whether GraphiQL is served."""
    text = PAGE.format(style=STYLE, version=version("lab-gallery"), console=CONSOLE if console else NO_CONSOLE)

    async def page(_: Request) -> HTMLResponse:
        return HTMLResponse(text, headers=HEADERS)

    return [Route("/", page)]
