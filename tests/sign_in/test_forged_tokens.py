"""Forged, foreign and broken tokens: each is refused at sign-in and as a bearer token, and none reaches the log."""

import hmac
import json
import logging
import time
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from joserfc.jwk import ECKey, OctKey
from joserfc.util import urlsafe_b64encode
from sqlalchemy import select
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.db.models import Session
from graph.settings import OidcProvider, Settings
from tests.sign_in.conftest import Browser
from tests.sign_in.provider import CLIENT_ID, SECRET, FakeProvider, rsa_key

Forge = Callable[[FakeProvider, dict[str, Any]], str]
OTHER = rsa_key("key-1")
ELLIPTIC = ECKey.generate_key("P-256", {"kid": "key-1"})


def encoded(value: object) -> str:
    return urlsafe_b64encode(json.dumps(value).encode()).decode()


def unsigned(header: object, claims: object, signature: str = "") -> str:
    return f"{encoded(header)}.{encoded(claims)}.{signature}"


def with_claims(**changes: object) -> Forge:
    """Sign claims with changes; None removes one."""

    def forge(provider: FakeProvider, claims: dict[str, Any]) -> str:
        return provider.signed({name: value for name, value in {**claims, **changes}.items() if value is not None})

    return forge


def with_time(**offsets: int) -> Forge:
    return lambda provider, claims: provider.signed(
        {**claims, **{name: int(time.time()) + offset for name, offset in offsets.items()}}
    )


def with_header(**header: Any) -> Forge:
    return lambda provider, claims: provider.signed(claims, **header)


def with_secret(secret: bytes) -> Forge:
    """Key confusion: sign with a secret that the attacker may know; b"" stands for the public key."""

    def forge(provider: FakeProvider, claims: dict[str, Any]) -> str:
        key = secret or provider.keys[0].as_pem(private=False)
        text = unsigned({"alg": "HS256", "kid": "key-1"}, claims).removesuffix(".")
        return f"{text}.{urlsafe_b64encode(hmac.digest(key, text.encode(), 'sha256')).decode()}"

    return forge


def of(token: Callable[[str], str]) -> Forge:
    """Change the text of a valid token."""
    return lambda provider, claims: token(provider.signed(claims))


def parts(token: str) -> tuple[str, str, str]:
    header, claims, signature = token.split(".")
    return header, claims, signature


KEY_ID = {"alg": "RS256", "kid": "key-1"}
# By name, how an ID token is forged.
FORGED: Mapping[str, Forge] = {
    "alg none": lambda _, claims: unsigned({"alg": "none"}, claims),
    "alg None": lambda _, claims: unsigned({"alg": "None", "kid": "key-1"}, claims),
    "alg none with a signature": lambda provider, claims: unsigned(
        {"alg": "none"}, claims, parts(provider.signed(claims))[2]
    ),
    "no alg": lambda provider, claims: unsigned({"kid": "key-1"}, claims, parts(provider.signed(claims))[2]),
    "alg a list": lambda _, claims: unsigned({"alg": ["RS256"]}, claims, "AAAA"),
    "public key as secret": with_secret(b""),
    "client secret": with_secret(SECRET.encode()),
    "RS512": with_header(alg="RS512"),
    "PS256": with_header(alg="PS256"),
    "another key": lambda provider, claims: provider.signed(claims, OTHER),
    "key of another kind": lambda provider, claims: provider.signed(claims, ELLIPTIC, alg="ES256"),
    "unknown kid": with_header(kid="key-9"),
    "kid a number": lambda provider, claims: unsigned({**KEY_ID, "kid": 1}, claims, parts(provider.signed(claims))[2]),
    "embedded jwk": lambda provider, claims: provider.signed(claims, OTHER, jwk=OTHER.as_dict(private=False)),
    "jku": with_header(jku="https://evil.example/keys"),
    "x5u": with_header(x5u="https://evil.example/cert"),
    "x5c": with_header(x5c=["AAAA"]),
    "crit": lambda provider, claims: unsigned({**KEY_ID, "crit": ["exp"]}, claims, parts(provider.signed(claims))[2]),
    "b64": lambda provider, claims: unsigned({**KEY_ID, "b64": False}, claims, parts(provider.signed(claims))[2]),
    "access token": with_header(typ="at+jwt"),
    "logout token": with_header(typ="logout+jwt"),
    "other issuer": with_claims(iss="https://evil.example"),
    "issuer with a slash": lambda provider, claims: provider.signed({**claims, "iss": f"{provider.issuer}/"}),
    "issuer in a list": lambda provider, claims: provider.signed({**claims, "iss": [provider.issuer]}),
    "no issuer": with_claims(iss=None),
    "other audience": with_claims(aud="other"),
    "no audience": with_claims(aud=None),
    "audience a prefix": with_claims(aud=f"{CLIENT_ID}-2"),
    "audiences without this one": with_claims(aud=["other", "third"]),
    "audiences without azp": with_claims(aud=[CLIENT_ID, "other"]),
    "azp of another": with_claims(aud=[CLIENT_ID, "other"], azp="other"),
    "one audience, azp of another": with_claims(azp="other"),
    "audience an object": with_claims(aud={CLIENT_ID: True}),
    "no nonce": with_claims(nonce=None),
    "other nonce": with_claims(nonce="other"),
    "nonce in a list": lambda provider, claims: provider.signed({**claims, "nonce": [claims["nonce"]]}),
    "no expiry": with_claims(exp=None),
    "expired": with_time(iat=-400, exp=-61),
    "expiry a text": with_claims(exp="2099-01-01"),
    "expiry true": with_claims(exp=True),
    "expiry infinite": lambda provider, claims: provider.signed({**claims, "exp": float("inf")}),
    "not yet valid": with_time(nbf=90),
    "no time of issue": with_claims(iat=None),
    "issued in the future": with_time(iat=90),
    "no subject": with_claims(sub=None),
    "subject empty": with_claims(sub=""),
    "subject too long": with_claims(sub="x" * 256),
    "subject a number": with_claims(sub=1234),
    "logout event": with_claims(events={}),
    "oversized": with_claims(padding="x" * 20_000),
    "no signature": of(lambda token: f"{token.rpartition('.')[0]}."),
    "signature of other claims": lambda provider, claims: ".".join(
        (*parts(provider.signed({**claims, "sub": "admin"}))[:2], parts(provider.signed(claims))[2])
    ),
    "two parts": of(lambda token: token.rpartition(".")[0]),
    "five parts": of(lambda token: f"{token}.AAAA.AAAA"),
    "not base64": of(lambda token: f"!!!.{token.partition('.')[2]}"),
    "header a list": lambda provider, claims: unsigned([KEY_ID], claims, parts(provider.signed(claims))[2]),
    "claims a list": lambda provider, claims: provider.signed([]),  # pyright: ignore[reportArgumentType]
    "not ASCII": of(lambda token: f"{token}é"),
    "empty": of(lambda _: ""),
}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("name", FORGED)
async def test_forged_id_token_begins_no_session(
    browser: Browser, database: Database, name: str, caplog: pytest.LogCaptureFixture
) -> None:
    sent: list[str] = []

    def forge(provider: FakeProvider, claims: dict[str, Any]) -> str:
        sent.append(FORGED[name](provider, claims))
        return sent[0]

    browser.provider.forge = forge
    with caplog.at_level(logging.DEBUG, "graph"):
        refused = await browser.sign_in()
    assert (refused.status_code, len(sent)) == (403, 1), refused.text
    assert "lab_gallery_session" not in browser.cookies
    async with database.reads() as session:
        assert await session.scalar(select(Session)) is None
    [token] = sent
    assert not any(part and part in caplog.text + refused.text for part in token.split(".")[1:])
    browser.provider.forge = None
    assert (await browser.sign_in()).status_code == 303


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize("offsets", [{"exp": -45}, {"nbf": 45}, {"iat": 45}], ids=str)
async def test_clocks_may_differ_by_a_minute(browser: Browser, offsets: dict[str, int]) -> None:
    browser.provider.forge = with_time(**{"iat": -100, **offsets})
    assert (await browser.sign_in()).status_code == 303


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_symmetric_keys_of_a_key_set_are_ignored(browser: Browser) -> None:
    provider = browser.provider
    shared = OctKey.import_key(b"x" * 32, {"kid": "shared"})
    provider.keys = [*provider.keys, shared]  # pyright: ignore[reportAttributeAccessIssue]
    provider.forge = lambda provider, claims: provider.signed(claims, shared, alg="HS256")  # pyright: ignore[reportArgumentType]
    assert (await browser.sign_in()).status_code == 403
    provider.forge = None
    assert (await browser.sign_in()).status_code == 303


AUDIENCE = "https://gallery.example/api"
# Those that concern ID tokens only.
NOT_FOR_BEARERS = {
    *("no nonce", "other nonce", "nonce in a list", "access token", "empty"),
    # The authorized party of an access token is the portal.
    *("audiences without azp", "azp of another", "one audience, azp of another"),
}


class TestBearers:
    """Access tokens of the provider as bearer tokens of the API."""

    @pytest.fixture
    def settings(self, settings: Settings, oidc: OidcProvider) -> Settings:
        accepting = oidc.model_copy(update={"bearer_audience": AUDIENCE})
        identity = settings.identity.model_copy(update={"oidc": (accepting,)})
        return settings.model_copy(update={"identity": identity})

    WHO = "{ viewer { name isAdmin } }"

    async def test_access_token_is_a_bearer_token_with_the_roles_of_its_claims(self, browser: Browser) -> None:
        provider = browser.provider
        claims = provider.usual_claims(aud=[AUDIENCE, "other"], roles=["operator"])
        token = provider.signed(claims, typ="at+jwt")
        assert (await browser.query(token, self.WHO))["data"]["viewer"] == {"name": "1234", "isAdmin": True}
        plain = provider.signed(provider.usual_claims(aud=AUDIENCE))
        assert (await browser.query(plain, self.WHO))["data"]["viewer"] == {"name": "1234", "isAdmin": False}
        # An ID token is for its client only.
        id_token = provider.signed(provider.usual_claims(nonce="1"))
        assert (await browser.query(id_token, self.WHO))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"

    @pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
    @pytest.mark.parametrize("name", [name for name in FORGED if name not in NOT_FOR_BEARERS])
    async def test_forged_access_token_is_refused(
        self, browser: Browser, name: str, caplog: pytest.LogCaptureFixture
    ) -> None:
        provider = browser.provider
        changes = {"audience a prefix": f"{AUDIENCE}-2"}
        claims = provider.usual_claims(aud=changes.get(name, AUDIENCE))
        token = FORGED[name](provider, claims)
        with caplog.at_level(logging.DEBUG, "graph"):
            answer = await browser.http.post(
                "/graphql",
                json={"query": self.WHO},
                headers={b"Authorization": f"Bearer {token}".encode("latin-1")},  # pyright: ignore[reportArgumentType]
            )
        assert answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED", answer.text
        assert token not in caplog.text


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_access_tokens_are_refused_without_an_audience(browser: Browser, app: Starlette) -> None:
    token = browser.provider.signed(browser.provider.usual_claims())
    answer = await browser.query(token, TestBearers.WHO)
    assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
