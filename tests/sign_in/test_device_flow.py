"""The OAuth device flow, by which `lab-gallery login` gets a token that a person confirms."""

import asyncio
import socket
from datetime import timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import func, select, update
from starlette.applications import Starlette

from graph.db.engine import Database
from graph.db.models import AuditEntry, DeviceGrant, now
from graph.db.write_queue import SERVER, WriteQueue, WriteTransaction
from graph.domain.principals.devices import MAX_WRONG
from graph.identity.device_grants import MAX_WAITING_OF_ADDRESS
from graph.web.sign_in.device_routes import device_routes
from tests.client import Api, token_for
from tests.server import PROGRAM
from tests.sign_in.conftest import Browser
from tests.web.conftest import serving

CLIENT = {"client_id": "lab-gallery"}
GRANT = {**CLIENT, "grant_type": "urn:ietf:params:oauth:grant-type:device_code"}
APPROVE = """mutation ($code: String!) { approveDevice(input: {userCode: $code}) {
  accessToken { id principal purpose roles { role } } userErrors { code message } } }"""

DENY = (
    """mutation ($code: String!) { denyDevice(input: {userCode: $code}) { programName userErrors { code message } } }"""
)


async def started(browser: Browser, **more: str) -> dict[str, str]:
    answer = await browser.http.post("/auth/device_authorization", data={**CLIENT, **more})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def poll(browser: Browser, found: dict[str, str]) -> tuple[int, dict[str, str]]:
    answer = await browser.http.post("/auth/token", data={**GRANT, "device_code": found["device_code"]})
    assert answer.headers["cache-control"] == "no-store"
    return answer.status_code, answer.json()


async def test_writes_of_one_network_take_turns_as_one_payer(app: Starlette, monkeypatch: pytest.MonkeyPatch) -> None:
    payers: list[str] = []
    begin = WriteQueue.begin

    def recorded(queue: WriteQueue, payer: str = SERVER, **more: Any) -> WriteTransaction:
        payers.append(payer)
        return begin(queue, payer, **more)

    monkeypatch.setattr(WriteQueue, "begin", recorded)
    for address in ("2001:db8::1", "2001:db8::2", "192.0.2.7"):
        transport = httpx.ASGITransport(app, client=(address, 4000))
        async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as http:
            assert (await http.post("/auth/device_authorization", data=CLIENT)).status_code == 200
    assert payers == ["\x002001:db8::/64", "\x002001:db8::/64", "\x00192.0.2.7"]


async def waited(database: Database, **values: object) -> None:
    """Let the program's interval pass."""
    async with database.writes.begin() as session:
        await session.execute(update(DeviceGrant).values(polled_at=now() - timedelta(minutes=1), **values))


async def test_confirmed_program_gets_an_ordinary_token_once(browser: Browser, api: Api, database: Database) -> None:
    found = await started(browser, device_name="backup")
    assert found["verification_uri_complete"] == f"{found['verification_uri']}?user_code={found['user_code']}"
    assert (found["verification_uri"], found["expires_in"], found["interval"]) == (
        "http://127.0.0.1:8000/auth/device", 600, 5
    )  # fmt: skip
    assert await poll(browser, found) == (400, {"error": "authorization_pending"})
    assert await poll(browser, found) == (400, {"error": "slow_down"})
    waiting = api.as_(f"lg_{found['device_code']}")
    assert (await waiting.send("{ viewer { name } }"))["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    bob = api.as_(await token_for(database, "bob"))
    code = found["user_code"].lower().replace("-", " ")
    made = (await bob.change(APPROVE, code=code))["accessToken"]
    assert (made["principal"], made["purpose"]) == ("bob", "backup")
    assert (await bob.refusal(APPROVE, code=code))["code"] == "DEVICE_CODE_INVALID"
    status, body = await poll(browser, found)
    assert (status, body["token_type"]) == (200, "Bearer")
    assert abs(int(body["expires_in"]) - 90 * 86_400) < 600
    assert (await api.as_(body["access_token"]).run("{ viewer { name tokens { nodes { id } } } }"))["viewer"] == {
        "name": "bob", "tokens": {"nodes": [{"id": made["id"]}, {"id": "QWNjZXNzVG9rZW46Mg=="}]}
    }  # fmt: skip
    assert await poll(browser, found) == (400, {"error": "invalid_grant"})
    async with database.reads() as session:
        approved = (AuditEntry.action == "approveDevice", AuditEntry.outcome == "OK")
        [entry] = await session.scalars(select(AuditEntry).where(*approved))
        assert (entry.principal, entry.object_kind, entry.input) == ("bob", "AccessToken", {})
        assert await session.scalar(select(func.count(DeviceGrant.id))) == 0


async def test_refused_program_gets_no_token(browser: Browser, api: Api, database: Database) -> None:
    found = await started(browser, device_name="unknown machine")
    bob = api.as_(await token_for(database, "bob"))
    assert await bob.change(DENY, code=found["user_code"]) == {"programName": "unknown machine", "userErrors": []}
    for again in (DENY, APPROVE):
        assert (await api.refusal(again, code=found["user_code"]))["code"] == "DEVICE_CODE_INVALID"
    assert await poll(browser, found) == (400, {"error": "access_denied"})
    assert await poll(browser, found) == (400, {"error": "invalid_grant"})
    async with database.reads() as session:
        refused = (AuditEntry.action == "denyDevice", AuditEntry.outcome == "OK")
        [entry] = await session.scalars(select(AuditEntry).where(*refused))
        assert (entry.principal, entry.input) == ("bob", {})
        assert await session.scalar(select(func.count(DeviceGrant.id))) == 0


async def test_expired_and_invalid_requests_are_refused(browser: Browser, api: Api, database: Database) -> None:
    found = await started(browser)
    await waited(database, expires_at=now())
    assert (await api.refusal(APPROVE, code=found["user_code"]))["code"] == "DEVICE_CODE_INVALID"
    assert await poll(browser, found) == (400, {"error": "expired_token"})
    assert await poll(browser, found) == (400, {"error": "invalid_grant"})
    for path, data, status, error in (
        ("/auth/device_authorization", {"client_id": "other"}, 401, "invalid_client"),
        ("/auth/token", {"client_id": "other"}, 401, "invalid_client"),
        ("/auth/token", {**CLIENT, "grant_type": "password"}, 400, "unsupported_grant_type"),
    ):
        answer = await browser.http.post(path, data=data)
        assert (answer.status_code, answer.json()) == (status, {"error": error})
    refused = await browser.http.post("/auth/device_authorization", data={**CLIENT, "device_name": "\u202e"})
    assert refused.status_code == 400


async def test_wrong_codes_and_waiting_programs_are_limited(browser: Browser, api: Api, database: Database) -> None:
    found = await started(browser)
    mallory = api.as_(await token_for(database, f"mallory of {id(database)}"))
    for _ in range(MAX_WRONG):
        assert "no sign-in with this code" in (await mallory.refusal(APPROVE, code="BBBB-BBBB"))["message"]
    assert "You entered 10 wrong codes" in (await mallory.refusal(APPROVE, code=found["user_code"]))["message"]
    for _ in range(MAX_WAITING_OF_ADDRESS - 1):
        await started(browser)
    answer = await browser.http.post("/auth/device_authorization", data=CLIENT)
    assert (answer.status_code, answer.json()) == (429, {"error": "temporarily_unavailable"})


@pytest.mark.parametrize("has_console", [False, True])
async def test_page_confirms_and_may_contact_this_server_only(database: Database, has_console: bool) -> None:
    def given(each: object) -> Any:
        return each

    routes = device_routes(lambda: database, given, given, given, has_console=has_console)
    transport = httpx.ASGITransport(Starlette(routes=routes))
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as http:
        page = await http.get("/auth/device", params={"user_code": "BCDF-GHJK"})
    if has_console:
        assert (page.status_code, page.headers["location"]) == (303, "../#/device?user_code=BCDF-GHJK")
        return
    policy = page.headers["content-security-policy"]
    assert page.status_code == 200
    assert "connect-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    # The code is read by the script, and never written into the page by the server.
    assert "BCDF" not in page.text


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_login_command_prints_the_token(browser: Browser, app: Starlette, api: Api, tmp_path: Path) -> None:
    async with serving(app) as address:
        login = await asyncio.create_subprocess_exec(
            str(PROGRAM), "login", f"http://{address}/", cwd=tmp_path,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert login.stderr is not None
        async with asyncio.timeout(120):
            opened, shown = [(await login.stderr.readline()).decode() for _ in range(2)]
            code = shown.removeprefix("and confirm the code ").removesuffix(" there.\n")
            assert opened == f"Open http://127.0.0.1:8000/auth/device?user_code={code}\n"
            made = (await api.change(APPROVE, code=code))["accessToken"]
            assert made["purpose"] == f"lab-gallery login on {socket.gethostname()}"[:100]
            written, _ = await login.communicate()
    assert login.returncode == 0
    assert (await api.as_(written.decode().strip()).run("{ viewer { name } }"))["viewer"]["name"] == "ann"
