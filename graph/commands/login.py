"""Command `login`: a token for a person, by the OAuth device flow of a server."""

import logging
import socket
import time
from typing import Any

import click

from graph.commands.errors import CommandError, InvalidCommandError

CLIENT_ID = "lab-gallery"
GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
SLOWER_SECONDS = 5
TIMEOUT_SECONDS = 30
RETRIED_STATUS = 429
FAILURES = {
    "expired_token": "the sign-in was not confirmed in time: start it again",
    "invalid_grant": "the server does not know this sign-in: start it again",
    "access_denied": "the sign-in was refused",
}


@click.command
@click.argument("url")
def login(url: str) -> None:
    """Sign in at a server in a browser, and print a token.

    The token has the roles that were granted to the person. It expires after 90 days and is listed by
    `viewer { tokens }`, which can revoke it.
    """
    import httpx

    # The log goes where the link and the code are shown.
    logging.getLogger("httpx").setLevel(logging.WARNING)
    if not url.startswith(("https://", "http://")):
        raise InvalidCommandError("the URL starts with https:// or http://, as in https://gallery.school.example")
    try:
        with httpx.Client(base_url=url.rstrip("/"), timeout=TIMEOUT_SECONDS) as http:
            click.echo(_token(http))
    except httpx.HTTPError as error:
        raise CommandError(f"the server does not answer; check the URL: {type(error).__name__}: {error}") from error


def _token(http: Any) -> str:
    name = f"lab-gallery login on {socket.gethostname()}"[:100]
    started = http.post("/auth/device_authorization", data={"client_id": CLIENT_ID, "device_name": name})
    if not started.is_success:
        raise CommandError(f"the server refused the sign-in: {_reason(started)}; check the URL, or try again")
    found = started.json()
    click.echo(f"Open {found['verification_uri_complete']}", err=True)
    click.echo(f"and confirm the code {found['user_code']} there.", err=True)
    interval, deadline = found.get("interval", SLOWER_SECONDS), time.monotonic() + found["expires_in"]
    given = {"client_id": CLIENT_ID, "grant_type": GRANT_TYPE, "device_code": found["device_code"]}
    while time.monotonic() < deadline:
        time.sleep(interval)
        answer = http.post("/auth/token", data=given)
        if answer.is_success:
            return answer.json()["access_token"]
        error = _reason(answer)
        if error == "slow_down" or answer.status_code == RETRIED_STATUS:
            interval += SLOWER_SECONDS
        elif error != "authorization_pending":
            raise CommandError(FAILURES.get(error, f"the server refused the sign-in: {error}"))
    raise CommandError(FAILURES["expired_token"])


def _reason(answer: Any) -> str:
    try:
        body = answer.json()
        return str(body.get("error") or body["message"])
    except (ValueError, KeyError, AttributeError):
        return f"HTTP {answer.status_code}"
