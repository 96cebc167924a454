"""Landing page at `/` of a server without the console: it names the product and links to the other pages."""

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
GRAPHIQL = '<li><a href="graphiql">GraphiQL</a>: run queries, mutations and subscriptions in the browser</li>'
# Without the name: scanners take a page that contains it for GraphiQL itself.
NO_GRAPHIQL = "<li>The query page for browsers is disabled on this server</li>"
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
  <p>A shared image gallery for teaching labs. Programs use it through its GraphQL API. Version {version}.</p>
  <p>The console, a web page for teachers and administrators, is not built on this server: <code>make console</code> builds it.</p>
  <ul>
    <li><code>/graphql</code>: the API over HTTP, WebSocket and server-sent events, with a bearer token that the operator
      creates with <code>lab-gallery token create</code></li>
    {graphiql}
    <li><a href="readyz">readyz</a>: readiness of the server</li>
  </ul>
  <p>Documentation: README.md and docs/ in the source; the schema describes every type and field.</p>
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


def routes(*, graphiql: bool) -> list[BaseRoute]:
    """Build `/`; `graphiql` states whether GraphiQL is served."""
    text = PAGE.format(style=STYLE, version=version("lab-gallery"), graphiql=GRAPHIQL if graphiql else NO_GRAPHIQL)

    async def page(_: Request) -> HTMLResponse:
        return HTMLResponse(text, headers=HEADERS)

    return [Route("/", page)]
