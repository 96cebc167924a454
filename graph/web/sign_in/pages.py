"""Pages of sign-in: a refusal with its reason, and the button of a one-time link."""

import base64
import hashlib
from html import escape

from starlette.responses import HTMLResponse

STYLE = """
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 32rem; margin: 4rem auto; padding: 0 1rem; color: #222; }
button { font: inherit; padding: 0.5rem 1rem; }
@media (prefers-color-scheme: dark) { body { background: #181818; color: #ddd; } a { color: #8cf; } }
"""
# The token is in the fragment, which browsers send to no server and write into no log.
SCRIPT = """
const form = document.querySelector("form");
form.elements.token.value = location.hash.slice(1);
history.replaceState(null, "", location.pathname);
"""
PAGE = """\
<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width">
  <title>{title} - Lab Gallery</title>
  <link rel="icon" href="data:,">
  <style>{style}</style>
</head>
<body>
  <h1>{title}</h1>
  {body}
</body>
</html>
"""
LINK_BODY = """<p>This link signs you in once, in this browser.</p>
  <form method="post"><input type="hidden" name="token"><button>Sign in</button></form>
  <noscript><p>Enable JavaScript for this page, then open the link again.</p></noscript>
  <script>{script}</script>"""


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def headers_for(script: str, *, connects: bool = False) -> dict[str, str]:
    """Return the headers of a page with this script, which may send requests to this server at most."""
    connect = "connect-src 'self'; " if connects else ""
    return {
        "Content-Security-Policy": (
            f"default-src 'none'; style-src 'sha256-{_hash(STYLE)}'; script-src 'sha256-{_hash(script)}'; {connect}"
            "img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
        ),
        "Cache-Control": "no-store",
        # Not no-referrer, with which browsers send "Origin: null" with the form.
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    }


HEADERS = headers_for(SCRIPT)


def refusal(reason: str, status: int, start: str) -> HTMLResponse:
    """Return the page of a refused sign-in."""
    body = f'<p role="alert">{escape(reason)}</p>\n  <p><a href="{escape(start)}">Back to the start</a></p>'
    return HTMLResponse(PAGE.format(title="You are not signed in", style=STYLE, body=body), status, headers=HEADERS)


def link() -> HTMLResponse:
    """Return the page of a one-time link. Only its button uses the link up: mail scanners open links."""
    body = LINK_BODY.format(script=SCRIPT)
    return HTMLResponse(PAGE.format(title="Sign in", style=STYLE, body=body), headers=HEADERS)
