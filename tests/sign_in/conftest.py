"""A running application with one provider, and browsers for it."""

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from starlette.applications import Starlette

from graph.app import create_app
from graph.settings import ClaimGrant, Identity, OidcProvider, Settings
from tests.conftest import usual_settings
from tests.sign_in.provider import CLIENT_ID, SECRET, FakeProvider, fake_provider

ORIGIN = "http://127.0.0.1:8000"
GRANTS = (
    ClaimGrant(claim="roles", value="teacher", role="LAB_CREATOR", lab_account="Maths"),
    ClaimGrant(claim="roles", value="operator", role="ADMIN"),
    ClaimGrant(claim="groups", value="staff", role="READER", lab_account="Maths"),
)


@pytest.fixture
def provider() -> Iterator[FakeProvider]:
    with fake_provider() as running:
        yield running


@pytest.fixture
def oidc(provider: FakeProvider, tmp_path: Path) -> OidcProvider:
    secret = tmp_path / "client.secret"
    secret.write_text(f"{SECRET}\n")
    return OidcProvider(name="School", issuer=provider.issuer, client_id=CLIENT_ID, client_secret_file=secret)


@pytest.fixture
def settings(tmp_path: Path, database_url: str, marketplace_disk: Path, oidc: OidcProvider) -> Settings:
    usual = usual_settings(tmp_path, database_url, marketplace_disk)
    return usual.model_copy(
        update={"public_url": ORIGIN, "identity": Identity(oidc=(oidc,), grants=GRANTS, session_idle_hours=8)}
    )


@pytest.fixture
async def app(settings: Settings) -> AsyncIterator[Starlette]:
    made = create_app(settings, worker=False)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(made.router.lifespan_context(made))
        yield made


@dataclass
class Browser:
    """A browser: its cookies, and the page's requests."""

    http: httpx.AsyncClient
    provider: FakeProvider

    async def start(self, **query: str) -> httpx.Response:
        return await self.http.get("/auth/start", params={"provider": "School", **query})

    async def sign_in(self, **query: str) -> httpx.Response:
        """Sign in at the provider and follow its redirect; return the callback's answer."""
        begun = await self.start(**query)
        assert begun.status_code == 303, begun.text
        return await self.callback(self.provider.authorize(begun.headers["location"]))

    async def callback(self, answer: dict[str, str]) -> httpx.Response:
        return await self.http.get("/auth/callback", params=answer)

    async def refresh(self) -> httpx.Response:
        return await self.http.post("/auth/refresh", headers={"Origin": ORIGIN})

    async def token(self) -> str:
        answer = await self.refresh()
        assert answer.status_code == 200, answer.text
        return answer.json()["token"]

    async def sign_out(self) -> httpx.Response:
        return await self.http.delete("/auth/refresh", headers={"Origin": ORIGIN})

    async def query(self, token: str | None, document: str) -> dict[str, Any]:
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        answer = await self.http.post("/graphql", json={"query": document}, headers=headers)
        return answer.json()

    @property
    def cookies(self) -> dict[str, str]:
        return {cookie.name: cookie.path for cookie in self.http.cookies.jar}


def browser_on(app: Starlette, provider: FakeProvider, origin: str = ORIGIN) -> Browser:
    transport = httpx.ASGITransport(app, client=("127.0.0.1", 50000))
    assert urlsplit(origin).netloc
    return Browser(httpx.AsyncClient(transport=transport, base_url=origin), provider)


@pytest.fixture
async def browser(app: Starlette, provider: FakeProvider) -> AsyncIterator[Browser]:
    found = browser_on(app, provider)
    async with found.http:
        yield found
