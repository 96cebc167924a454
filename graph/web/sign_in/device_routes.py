"""Routes of the OAuth 2.0 device flow (RFC 8628), by which `lab-gallery login` gets a token."""

from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from graph.db.engine import Database
from graph.db.models import now
from graph.domain.problems import DomainError
from graph.domain.values import names
from graph.identity import device_grants
from graph.identity.oidc.errors import SignInError
from graph.web.access.access import anonymous
from graph.web.sign_in import device_page
from graph.web.sign_in.forms import read_form

PAGE_PATH = "/auth/device"
START_PATH = "/auth/device_authorization"
TOKEN_PATH = "/auth/token"  # noqa: S105  (a path)
CLIENT_ID = "lab-gallery"
GRANT_TYPE = "urn:ietf:params:oauth:grant-type:device_code"
MAX_CODE = 200
USUAL_NAME = "lab-gallery login"
NO_STORE = {"Cache-Control": "no-store"}

Endpoint = Callable[[Request], Awaitable[Response]]


def device_routes(
    database: Callable[[], Database],
    charged: Callable[[Endpoint], Endpoint],
    origin: Callable[[Request], str],
    address: Callable[[Request], str],
    *,
    has_console: bool,
) -> list[BaseRoute]:
    """Build the routes. `charged` charges a request to its address and answers errors; `origin` is the server's."""
    endpoints = _Endpoints(database, origin, address)
    return [
        Route(PAGE_PATH, _console if has_console else _page, methods=["GET"]),
        Route(START_PATH, charged(endpoints.start), methods=["POST"]),
        Route(TOKEN_PATH, charged(endpoints.token), methods=["POST"]),
    ]


class _Endpoints:
    def __init__(
        self, database: Callable[[], Database], origin: Callable[[Request], str], address: Callable[[Request], str]
    ) -> None:
        self._database = database
        self._origin = origin
        self._address = address

    async def start(self, request: Request) -> Response:
        """Start a program's sign-in."""
        page = self._origin(request) + PAGE_PATH
        form = await read_form(request)
        if form.get("client_id") != CLIENT_ID:
            return _error("invalid_client", 401)
        try:
            name = names.title(form.get("device_name", USUAL_NAME), "A device", "device_name")
            async with self._database().writes.begin(anonymous(self._address(request))) as session:
                started = await device_grants.start(session, client_name=name, address=self._address(request))
        except DomainError as error:
            raise SignInError(error.message) from error
        except device_grants.TooManyGrantsError:
            return _error("temporarily_unavailable", 429)
        body = {
            "device_code": started.device_code,
            "user_code": started.user_code,
            "verification_uri": page,
            "verification_uri_complete": f"{page}?user_code={started.user_code}",
            "expires_in": int(device_grants.LIFETIME.total_seconds()),
            "interval": device_grants.INTERVAL_SECONDS,
        }
        return JSONResponse(body, headers=NO_STORE)

    async def token(self, request: Request) -> Response:
        """Answer a waiting program."""
        form = await read_form(request)
        if form.get("client_id") != CLIENT_ID:
            return _error("invalid_client", 401)
        if form.get("grant_type") != GRANT_TYPE:
            return _error("unsupported_grant_type", 400)
        async with self._database().writes.begin(anonymous(self._address(request))) as session:
            answer = await device_grants.poll(session, form.get("device_code", "")[:MAX_CODE])
        if answer.error is not None:
            return _error(answer.error, 400)
        body: dict[str, Any] = {"access_token": answer.token, "token_type": "Bearer"}
        if answer.expires_at is not None:
            body["expires_in"] = int((answer.expires_at - now()).total_seconds())
        return JSONResponse(body, headers=NO_STORE)


async def _page(_: Request) -> Response:
    """Show the page that confirms a code."""
    return device_page.page()


async def _console(request: Request) -> Response:
    """Open the console's screen that confirms a code. The address is relative: the server may be below a path."""
    code = urlencode({"user_code": request.query_params.get("user_code", "")})
    return RedirectResponse(f"../#/device?{code}", 303, NO_STORE)


def _error(code: str, status: int) -> JSONResponse:
    return JSONResponse({"error": code}, status, headers=NO_STORE)
