"""Sign-in at a provider: the session, its tokens and roles, and its end."""

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select, update
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.db.models import AccessToken, Session, now
from graph.settings import Settings
from tests.client import Api
from tests.sign_in.conftest import ORIGIN, Browser, browser_on
from tests.sign_in.provider import REFRESH_TOKEN, rsa_key

WHO = "{ viewer { name isAdmin } }"
ACCOUNTS = "{ labAccounts { nodes { name viewerCan: id } } }"
CREATE_ACCOUNT = (
    'mutation { createLabAccount(input: {name: "Maths", regionName: "francecentral"}) '
    "{ labAccount { id } userErrors { code } } }"
)
GRANT = (
    "mutation ($principal: String!, $account: ID!) { grantRole(input: {principal: $principal, role: READER, "
    "labAccountId: $account}) { roleAssignment { id } userErrors { code message } } }"
)
NAMES = "{ labAccounts { nodes { name } } }"


async def sessions_in(database: Database) -> list[Session]:
    async with database.reads() as session:
        return list(await session.scalars(select(Session).order_by(Session.id)))


async def test_person_signs_in_and_the_page_gets_bearer_tokens(browser: Browser, database: Database) -> None:
    begun = await browser.start(**{"return": "/console/labs?page=2"})
    assert begun.headers["set-cookie"].split("; ")[1:] == [
        "HttpOnly", "Max-Age=600", "Path=/auth/callback", "SameSite=lax"
    ]  # fmt: skip
    done = await browser.callback(browser.provider.authorize(begun.headers["location"]))
    assert (done.status_code, done.headers["location"]) == (303, f"{ORIGIN}/console/labs?page=2")
    session_cookie = done.headers.get_list("set-cookie")[0]
    assert session_cookie.split("; ")[1:] == [
        "HttpOnly", f"Max-Age={7 * 86400}", "Path=/auth/refresh", "SameSite=strict"
    ]  # fmt: skip
    assert browser.cookies == {"lab_gallery_session": "/auth/refresh"}
    found = (await browser.refresh()).json()
    assert (found["principal"], found["displayName"], found["providerAnswers"]) == ("1234", "Olga Example", True)
    assert (await browser.query(found["token"], WHO))["data"] == {"viewer": {"name": "1234", "isAdmin": False}}
    # Neither the cookie nor its value is a credential of the API.
    assert (await browser.query(None, WHO))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    cookie = browser.http.cookies["lab_gallery_session"]
    assert (await browser.query(cookie, WHO))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    [row] = await sessions_in(database)
    assert (row.subject, row.issuer, row.refresh_token) == ("1234", browser.provider.issuer, None)
    assert cookie not in (row.cookie_hash, row.principal)


async def test_claims_give_roles_that_end_with_the_session(browser: Browser, api: Api) -> None:
    browser.provider.claims["roles"] = ["student", "teacher"]
    await api.change(CREATE_ACCOUNT)
    await browser.sign_in()
    token = await browser.token()
    assert (await browser.query(token, NAMES))["data"]["labAccounts"]["nodes"] == [{"name": "Maths"}]
    assert (await browser.query(token, WHO))["data"]["viewer"]["isAdmin"] is False
    # Another token of the same principal has no role.
    assert (await browser.sign_out()).json() == {"providerSignOutUrl": f"{browser.provider.issuer}/logout"}
    assert (await browser.query(token, NAMES))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    assert (await browser.refresh()).status_code == 401
    browser.provider.claims["roles"] = "operator"
    await browser.sign_in()
    assert (await browser.query(await browser.token(), WHO))["data"]["viewer"]["isAdmin"] is True


async def test_granted_roles_remain_beside_those_of_claims(browser: Browser, api: Api) -> None:
    account = (await api.change(CREATE_ACCOUNT))["labAccount"]["id"]
    await api.change(GRANT, principal="1234", account=account)
    await browser.sign_in()
    assert (await browser.query(await browser.token(), NAMES))["data"]["labAccounts"]["nodes"] == [{"name": "Maths"}]


async def test_sessions_are_shared_by_two_servers(settings: Settings, browser: Browser, app: Starlette) -> None:
    from graph.app import create_app  # noqa: PLC0415

    await browser.sign_in()
    second = create_app(settings, worker=False)
    async with second.router.lifespan_context(second):
        other = browser_on(second, browser.provider)
        async with other.http:
            other.http.cookies = browser.http.cookies
            token = await other.token()
            assert (await browser.query(token, WHO))["data"]["viewer"]["name"] == "1234"
            # A sign-in that began on one server ends on the other.
            begun = await browser.start()
            other.http.cookies = browser.http.cookies
            done = await other.callback(browser.provider.authorize(begun.headers["location"]))
            assert done.status_code == 303, done.text


@pytest.mark.parametrize(
    "wanted",
    [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "javascript:alert(1)",
        "evil",
        "/a\r\nSet-Cookie: x",
    ],
)
async def test_browser_returns_to_this_server_only(browser: Browser, wanted: str) -> None:
    done = await browser.sign_in(**{"return": wanted})
    assert (done.status_code, done.headers["location"]) == (303, f"{ORIGIN}/")


async def test_answer_for_another_browser_begins_no_session(
    app: Starlette, browser: Browser, database: Database
) -> None:
    """Login CSRF: an attacker's answer in the victim's browser."""
    attacker = browser_on(app, browser.provider)
    async with attacker.http:
        answer = browser.provider.authorize((await attacker.start()).headers["location"])
    assert (await browser.callback(answer)).status_code == 403
    await browser.start()
    refused = await browser.callback(answer)
    assert refused.status_code == 403
    assert "began in another browser" in refused.text
    assert browser.provider.token_requests == []
    assert await sessions_in(database) == []


async def test_answer_is_used_once(browser: Browser) -> None:
    begun = await browser.start()
    answer = browser.provider.authorize(begun.headers["location"])
    assert (await browser.callback(answer)).status_code == 303
    assert (await browser.callback(answer)).status_code == 403


@pytest.mark.parametrize("answer", [{"iss": "https://other.example"}, {"error": "access_denied<b>"}])
async def test_refused_answer_is_shown_with_its_reason(browser: Browser, answer: dict[str, str]) -> None:
    begun = await browser.start()
    state = browser.provider.authorize(begun.headers["location"])
    refused = await browser.callback({**state, **answer})
    assert refused.status_code == 403
    assert (
        "another provider" if "iss" in answer else "refused the sign-in (&#x27;access_denied&lt;b&gt;"
    ) in refused.text
    assert refused.headers["content-security-policy"].startswith("default-src 'none'")


@pytest.mark.parametrize("origin", [None, "null", "https://evil.example", f"{ORIGIN}.evil.example", "http://127.0.0.1"])
async def test_pages_of_other_origins_get_no_token(browser: Browser, origin: str | None, database: Database) -> None:
    await browser.sign_in()
    for method in ("POST", "DELETE"):
        answer = await browser.http.request(method, "/auth/refresh", headers={"Origin": origin} if origin else {})
        assert (answer.status_code, answer.json()["code"]) == (400, "BAD_REQUEST")
    async with database.reads() as session:
        assert await session.scalar(select(AccessToken).where(AccessToken.session_id.is_not(None))) is None
    assert (await browser.refresh()).status_code == 200


@pytest.mark.parametrize(
    ("column", "age"), [("used_at", timedelta(hours=8)), ("ends_at", timedelta(0))], ids=["idle", "lifetime"]
)
async def test_session_ends_after_its_time(browser: Browser, database: Database, column: str, age: timedelta) -> None:
    await browser.sign_in()
    token = await browser.token()
    async with database.writes.begin() as session:
        await session.execute(update(Session).values({column: now() - age}))
    assert (await browser.refresh()).status_code == 401
    if column == "ends_at":
        assert "errors" in await browser.query(token, WHO)


async def test_tokens_of_a_session_are_removed_a_day_after_their_expiry(browser: Browser, database: Database) -> None:
    await browser.sign_in()
    first = await browser.token()
    async with database.writes.begin() as session:
        await session.execute(update(AccessToken).values(expires_at=now() - timedelta(days=1, seconds=1)))
    assert "errors" in await browser.query(first, WHO)
    await browser.token()
    async with database.reads() as session:
        assert len(list(await session.scalars(select(AccessToken).where(AccessToken.session_id.is_not(None))))) == 1


async def aged(database: Database, hours: float) -> None:
    """Make the claims of all sessions older."""
    then = now() - timedelta(hours=hours)
    async with database.writes.begin() as session:
        await session.execute(update(Session).values(claims_at=then, renewal_at=then))


async def test_roles_are_renewed_every_hour(browser: Browser, database: Database) -> None:
    provider = browser.provider
    provider.refresh_tokens, provider.claims["roles"] = True, ["operator"]
    await browser.sign_in()
    token = await browser.token()
    [row] = await sessions_in(database)
    assert row.refresh_token not in (None, REFRESH_TOKEN)
    provider.claims["roles"] = []
    await browser.token()
    assert len(provider.token_requests) == 1
    await aged(database, 1.1)
    await asyncio.gather(*(browser.token() for _ in range(4)))
    # One of the concurrent requests used the refresh token.
    assert [each["grant_type"] for each in provider.token_requests] == ["authorization_code", "refresh_token"]
    assert (await browser.query(token, WHO))["data"]["viewer"]["isAdmin"] is False


async def test_session_ends_when_the_provider_ends_it(browser: Browser, database: Database) -> None:
    browser.provider.refresh_tokens = True
    await browser.sign_in()
    token = await browser.token()
    browser.provider.token_status = 400
    await aged(database, 1.1)
    assert (await browser.refresh()).status_code == 401
    assert "errors" in await browser.query(token, WHO)
    [row] = await sessions_in(database)
    assert row.refresh_token is None


async def test_session_continues_for_an_hour_without_the_provider(browser: Browser, database: Database) -> None:
    browser.provider.refresh_tokens = True
    await browser.sign_in()
    browser.provider.is_down = True
    await aged(database, 1.1)
    assert (await browser.refresh()).json()["providerAnswers"] is False
    await aged(database, 2.1)
    refused = await browser.refresh()
    assert (refused.status_code, refused.json()["code"]) == (503, "PROVIDER_UNAVAILABLE")
    browser.provider.is_down = False
    await aged(database, 2.1)
    assert (await browser.refresh()).json()["providerAnswers"] is True


async def test_provider_that_is_down_is_named(browser: Browser) -> None:
    browser.provider.is_down = True
    refused = await browser.start()
    assert refused.status_code == 503
    assert "School: it does not answer" in refused.text
    browser.provider.is_down = False
    assert (await browser.sign_in()).status_code == 303


async def test_key_rotation_is_followed_once_a_minute(browser: Browser) -> None:
    provider = browser.provider
    await browser.sign_in()
    provider.keys = [rsa_key("key-2")]
    # The key set was fetched less than a minute ago.
    assert (await browser.sign_in()).status_code == 403
    assert provider.requests.count("/jwks") == 1


async def test_back_channel_logout_ends_the_session(browser: Browser) -> None:
    provider = browser.provider
    provider.claims["sid"] = "there-1"
    await browser.sign_in()
    token = await browser.token()
    event: dict[str, dict[str, str]] = {"http://schemas.openid.net/event/backchannel-logout": {}}
    other = provider.usual_claims(events=event, sid="there-2", sub=None)
    mine = provider.usual_claims(events=event, sid="there-1")
    for claims, status in ((provider.usual_claims(), 400), ({**mine, "nonce": "x"}, 400), (other, 200)):
        sent = await browser.http.post("/auth/backchannel-logout", data={"logout_token": provider.signed(claims)})
        assert sent.status_code == status
        assert "data" in await browser.query(token, WHO)
    sent = await browser.http.post("/auth/backchannel-logout", data={"logout_token": provider.signed(mine)})
    assert sent.status_code == 200
    assert "errors" in await browser.query(token, WHO)
    assert (await browser.refresh()).status_code == 401


async def test_providers_are_listed_for_the_page(browser: Browser) -> None:
    answer = await browser.http.get("/auth/providers")
    assert answer.json() == {"providers": [{"name": "School"}]}
    refused = await browser.http.get("/auth/start", params={"provider": "<b>"})
    assert refused.status_code == 403
    assert "&lt;b&gt;" in refused.text


async def test_groups_behind_a_pointer_refuse_the_sign_in(browser: Browser, database: Database) -> None:
    browser.provider.claims |= {"_claim_names": {"groups": "src1"}, "roles": ["teacher"]}
    refused = await browser.sign_in()
    assert refused.status_code == 403
    assert "use app roles instead" in refused.text
    assert await sessions_in(database) == []


@pytest.mark.parametrize("value", [None, "", " ", 7, ["1"], "a\u202eb", "x" * 201, "\0anonymous"])
async def test_claim_that_is_no_name_refuses_the_sign_in(
    browser: Browser, settings: Settings, value: object, database: Database
) -> None:
    browser.provider.claims["sub"] = "1234"
    claims = browser.provider.claims
    claims["sub"] = value
    refused = await browser.sign_in()
    assert refused.status_code == 403, refused.text
    assert await sessions_in(database) == []
