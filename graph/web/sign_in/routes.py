"""Routes of sign-in: `/auth/…`. Only `/auth/refresh` receives the session's cookie."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from graph.identity.oidc.errors import ProviderUnavailableError, SignInError
from graph.settings import Settings
from graph.web.access.access import AccessControl, anonymous
from graph.web.connections.admission import authenticated
from graph.web.protocol.errors import RequestError
from graph.web.sign_in import pages
from graph.web.sign_in.device_routes import device_routes
from graph.web.sign_in.flow import CALLBACK_PATH, SIGN_IN_SECONDS, SignInFlow
from graph.web.sign_in.forms import read_form

START_PATH = "/auth/start"
LINK_PATH = "/auth/link"
REFRESH_PATH = "/auth/refresh"
SESSION_COOKIE = "lab_gallery_session"
STATE_COOKIE = "lab_gallery_sign_in"
LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
NO_STORE = {"Cache-Control": "no-store"}
# Of an address's budget for callers without a token.
COST = 200
NEEDS_HTTPS = "Sign-in needs HTTPS. Ask the administrator to serve this page by HTTPS and to set public_url."

Answer = Callable[[Request], Awaitable[Response]]


def sign_in_routes(
    settings: Settings, access: AccessControl, flow: Callable[[], SignInFlow], *, has_console: bool
) -> list[BaseRoute]:
    """Build the routes; `flow` returns the running application's flow. The console confirms a program's code."""
    endpoints = _Endpoints(settings, access, flow)
    return [
        Route("/auth/providers", endpoints.providers, methods=["GET"]),
        Route(START_PATH, endpoints.as_page(endpoints.start), methods=["GET"]),
        Route(CALLBACK_PATH, endpoints.as_page(endpoints.callback), methods=["GET"]),
        Route(LINK_PATH, endpoints.link_page, methods=["GET"]),
        Route(LINK_PATH, endpoints.as_page(endpoints.link), methods=["POST"]),
        Route(REFRESH_PATH, endpoints.as_json(endpoints.refresh), methods=["POST"]),
        Route(REFRESH_PATH, endpoints.as_json(endpoints.end), methods=["DELETE"]),
        Route("/auth/backchannel-logout", endpoints.as_json(endpoints.logout), methods=["POST"]),
        *device_routes(
            lambda: flow().database,
            endpoints.as_json,
            endpoints.address_for_browsers,
            _address,
            has_console=has_console,
        ),
    ]


class _Endpoints:
    def __init__(self, settings: Settings, access: AccessControl, flow: Callable[[], SignInFlow]) -> None:
        self._settings = settings
        self._access = access
        self._flow = flow

    def as_page(self, answer: Answer) -> Answer:
        """Charge a request of a browser's navigation, and show a refusal as a page."""

        async def charged(request: Request) -> Response:
            try:
                self._charge(request)
                self._require_https(request)
                return await answer(request)
            except ProviderUnavailableError as error:
                return self._refused(str(error), 503)
            except SignInError as error:
                if request.url.path != START_PATH:
                    self._flow().record_refusal(_address(request), str(error))
                return self._refused(str(error), 403)
            except RequestError as error:
                return self._refused(error.message, 429)

        return charged

    def as_json(self, answer: Answer) -> Answer:
        """Charge a request of a program, and answer a refusal as JSON."""

        async def charged(request: Request) -> Response:
            try:
                self._charge(request)
                return await answer(request)
            except ProviderUnavailableError as error:
                return _refusal("PROVIDER_UNAVAILABLE", str(error), 503)
            except SignInError as error:
                return _refusal("BAD_REQUEST", str(error), 400)
            except RequestError as error:
                return _refusal(error.code or "RATE_LIMITED", error.message, 429)

        return charged

    async def providers(self, _: Request) -> Response:
        """List the providers for the page's buttons."""
        found = [{"name": provider.name} for provider in self._settings.identity.oidc]
        return JSONResponse({"providers": found}, headers=NO_STORE)

    async def start(self, request: Request) -> Response:
        """Send the browser to a provider."""
        query = request.query_params
        url, state = await self._flow().start(query.get("provider", ""), query.get("return", "/"))
        response = RedirectResponse(url, 303, NO_STORE)
        # Lax: the provider's redirect comes from another site.
        self._set_cookie(request, response, STATE_COOKIE, state, CALLBACK_PATH, "lax", SIGN_IN_SECONDS)
        return response

    async def callback(self, request: Request) -> Response:
        """Take the provider's answer, and begin the session."""
        cookie, path = await self._flow().complete(
            request.cookies.get(STATE_COOKIE, ""), dict(request.query_params.items()), _address(request)
        )
        response = self._begun(request, cookie, path)
        response.delete_cookie(STATE_COOKIE, self._path(CALLBACK_PATH))
        return response

    async def link_page(self, _: Request) -> Response:
        """Show the button that uses a one-time link up."""
        return pages.link()

    async def link(self, request: Request) -> Response:
        """Begin the session of a one-time link."""
        self._require_own_origin(request)
        cookie = await self._flow().redeem_link((await read_form(request)).get("token", ""), _address(request))
        return self._begun(request, cookie, "/")

    async def refresh(self, request: Request) -> Response:
        """Exchange the cookie for a bearer token of a few minutes."""
        self._require_own_origin(request)
        found = await self._flow().refresh(request.cookies.get(SESSION_COOKIE, ""))
        if found is None:
            response = _refusal("UNAUTHENTICATED", "You are not signed in, or your session has ended. Sign in.", 401)
            response.delete_cookie(SESSION_COOKIE, self._path(REFRESH_PATH))
            return response
        authenticated(request.scope)
        body = {
            "token": found.token,
            "expiresAt": found.expires_at.isoformat(),
            "principal": found.principal,
            "displayName": found.display_name,
            "sessionEndsAt": found.session_ends_at.isoformat(),
            "providerAnswers": found.provider_answers,
        }
        return JSONResponse(body, headers=NO_STORE)

    async def end(self, request: Request) -> Response:
        """Sign out."""
        self._require_own_origin(request)
        url = await self._flow().end(request.cookies.get(SESSION_COOKIE, ""), _address(request))
        response = JSONResponse({"providerSignOutUrl": url}, headers=NO_STORE)
        response.delete_cookie(SESSION_COOKIE, self._path(REFRESH_PATH))
        return response

    async def logout(self, request: Request) -> Response:
        """End the sessions that a provider's back-channel logout names."""
        await self._flow().end_at_provider((await read_form(request)).get("logout_token", ""), _address(request))
        return Response(None, 200, NO_STORE)

    def _refused(self, reason: str, status: int) -> Response:
        return pages.refusal(reason, status, f"{self._settings.public_url}/")

    def _charge(self, request: Request) -> None:
        self._access.anonymous_rate_limiter.consume(anonymous(_address(request)), COST)

    def _begun(self, request: Request, cookie: str, path: str) -> Response:
        response = RedirectResponse(self._settings.public_url + path, 303, NO_STORE)
        seconds = self._settings.identity.session_max_days * 86_400
        self._set_cookie(request, response, SESSION_COOKIE, cookie, REFRESH_PATH, "strict", seconds)
        return response

    def _set_cookie(
        self, request: Request, response: Response, name: str, value: str, path: str, same_site: str, seconds: int
    ) -> None:
        response.set_cookie(
            name,
            value,
            max_age=seconds,
            path=self._path(path),
            secure=not self._is_loopback(request),
            httponly=True,
            samesite="strict" if same_site == "strict" else "lax",
        )

    def _path(self, path: str) -> str:
        """Return a path as browsers see it: below that of `public_url`."""
        return urlsplit(self._settings.public_url).path + path

    def _origin(self, request: Request) -> str:
        """Return the origin that browsers reach this server by."""
        parts = urlsplit(self._settings.public_url or str(request.base_url))
        return f"{parts.scheme}://{parts.netloc}"

    def address_for_browsers(self, request: Request) -> str:
        """Return the address of this server that browsers use; raises SignInError without HTTPS."""
        self._require_https(request)
        return self._settings.public_url or self._origin(request)

    def _is_loopback(self, request: Request) -> bool:
        return urlsplit(self._origin(request)).hostname in LOOPBACK

    def _require_https(self, request: Request) -> None:
        if not self._is_loopback(request) and not self._origin(request).startswith("https:"):
            raise SignInError(NEEDS_HTTPS)

    def _require_own_origin(self, request: Request) -> None:
        """Refuse requests of other sites' pages (CWE-352); browsers state the origin of every POST and DELETE."""
        if request.headers.get("origin") != self._origin(request):
            raise SignInError("The request comes from a page of another origin.")


def _address(request: Request) -> str:
    return request.client.host[:45] if request.client else ""


def _refusal(code: str, message: str, status: int) -> JSONResponse:
    return JSONResponse({"code": code, "message": message}, status, headers=NO_STORE)
