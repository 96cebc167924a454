"""One-time links, and the conditions of every sign-in: HTTPS, the configuration, the budget of an address."""

from datetime import timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select, update

from graph.app import create_app
from graph.db.engine import Database
from graph.db.models import Session, SignInLink, now
from graph.identity import sessions
from graph.settings import ConfigurationError, Settings, load
from tests.server import errors_in, run
from tests.sign_in.conftest import ORIGIN, Browser, browser_on

WHO = "{ viewer { name isAdmin } }"


async def link_for(database: Database, principal: str) -> str:
    async with database.writes.begin() as session:
        return await sessions.create_link(session, principal)


async def use(browser: Browser, token: str, origin: str = ORIGIN) -> httpx.Response:
    return await browser.http.post("/auth/link", data={"token": token}, headers={"Origin": origin})


async def test_link_signs_in_once(browser: Browser, database: Database) -> None:
    token = await link_for(database, "rita")
    # Opening it does not use it up.
    page = await browser.http.get("/auth/link")
    assert (page.status_code, "<button>Sign in</button>" in page.text) == (200, True)
    done = await use(browser, token)
    assert (done.status_code, done.headers["location"]) == (303, f"{ORIGIN}/")
    assert (await browser.query(await browser.token(), WHO))["data"]["viewer"] == {"name": "rita", "isAdmin": False}
    again = await use(browser, token)
    assert (again.status_code, "The link was used, has expired or is incomplete." in again.text) == (403, True)
    async with database.reads() as session:
        assert len(list(await session.scalars(select(Session)))) == 1
        assert await session.scalar(select(SignInLink)) is None


async def test_link_is_refused_after_ten_minutes_and_from_other_pages(browser: Browser, database: Database) -> None:
    token = await link_for(database, "rita")
    assert (await use(browser, token, "https://evil.example")).status_code == 403
    async with database.writes.begin() as session:
        await session.execute(update(SignInLink).values(expires_at=now() - timedelta(seconds=1)))
    assert (await use(browser, token)).status_code == 403
    assert (await use(browser, "")).status_code == 403
    async with database.reads() as session:
        assert await session.scalar(select(Session)) is None


async def test_sign_in_needs_https_and_its_cookies_too(settings: Settings, browser: Browser) -> None:
    for address, status in (("http://gallery.example", 403), ("https://gallery.example/lab", 303)):
        made = create_app(settings.model_copy(update={"public_url": address}), worker=False)
        async with made.router.lifespan_context(made):
            other = browser_on(made, browser.provider, "http://10.0.0.1:8000")
            async with other.http:
                begun = await other.start()
                assert begun.status_code == status
                if status == 403:
                    assert "Sign-in needs HTTPS." in begun.text
                    continue
                assert begun.headers["set-cookie"].split("; ")[1:] == [
                    "HttpOnly", "Max-Age=600", "Path=/lab/auth/callback", "SameSite=lax", "Secure"
                ]  # fmt: skip
                assert "redirect_uri=https%3A%2F%2Fgallery.example%2Flab%2Fauth%2Fcallback" in begun.headers["location"]


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_sign_ins_consume_the_budget_of_the_address(settings: Settings, browser: Browser) -> None:
    limits = settings.limits.model_copy(update={"anonymous_cost_per_minute": 1_000})
    made = create_app(settings.model_copy(update={"limits": limits}), worker=False)
    async with made.router.lifespan_context(made):
        other = browser_on(made, browser.provider)
        async with other.http:
            answers = [await other.http.get("/auth/start", params={"provider": "none"}) for _ in range(6)]
            assert [answer.status_code for answer in answers] == [403] * 5 + [429]
            assert "Rate limit exceeded: the operation costs 200" in answers[-1].text
            assert (await other.refresh()).status_code == 429


def test_command_prints_a_link(tmp_path: Path) -> None:
    done = run("login-link", "--principal", "rita", cwd=tmp_path)
    assert (done.returncode, errors_in(done.stderr)[1:]) == (0, [])
    assert done.stdout.startswith("http://127.0.0.1:8000/auth/link#")
    refused = run("login-link", "--principal", "\u202e", cwd=tmp_path)
    assert (refused.returncode, errors_in(refused.stderr)[-1]) == (
        2, "lab-gallery: --principal: A principal's name has 1 to 200 printable characters without surrounding spaces."
    )  # fmt: skip


PROVIDER = '[[identity.oidc]]\nname = "A"\nissuer = "https://a.example"\nclient_id = "c"\n'
ADDRESS = 'public_url = "https://gallery.example"\n'


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (PROVIDER, "identity.oidc needs public_url: the provider sends browsers back to it"),
        (
            ADDRESS + PROVIDER + PROVIDER.replace("a.example", "b.example"),
            "identity: oidc: two providers have the same name: 'A'",
        ),
        (
            ADDRESS + PROVIDER + PROVIDER.replace('"A"', '"B"').replace("a.example", "b.example"),
            "identity: oidc: two providers have the same principal_prefix: ''",
        ),
        (ADDRESS + PROVIDER.replace("https:", "http:"), "identity.oidc[0].issuer: String should match pattern"),
        (
            '[[identity.grants]]\nclaim = "roles"\nvalue = "x"\nrole = "READER"\n',
            "identity.grants[0]: lab_account is required, except for ADMIN, which is on the whole server",
        ),
    ],
    ids=["no address", "same name", "same prefix", "no HTTPS", "grant without account"],
)
def test_invalid_configuration_names_the_key(tmp_path: Path, text: str, message: str) -> None:
    config = tmp_path / "lab-gallery.toml"
    config.write_text(text)
    with pytest.raises(ConfigurationError) as refused:
        load(config)
    assert message in str(refused.value)


@pytest.mark.parametrize("content", [None, " \n"], ids=["missing", "empty"])
def test_secret_file_that_cannot_be_used_stops_the_start(tmp_path: Path, content: str | None) -> None:
    config = tmp_path / "lab-gallery.toml"
    config.write_text(f'{ADDRESS}{PROVIDER}client_secret_file = "client.secret"\n')
    if content is not None:
        (tmp_path / "client.secret").write_text(content)
    with pytest.raises(ConfigurationError, match=r"identity\.oidc: client_secret_file: .*client\.secret"):
        create_app(load(config))
