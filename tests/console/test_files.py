"""Files of the console, as the server serves them."""

import re
from collections.abc import AsyncIterator

import httpx
import pytest
from starlette.applications import Starlette

from graph.web.operations import console


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    assert console.is_built(), "the console is not built: make console builds it"
    transport = httpx.ASGITransport(Starlette(routes=console.routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as client:
        yield client


async def test_page_has_a_strict_policy_with_a_new_nonce_each_time(http: httpx.AsyncClient) -> None:
    nonces: set[str] = set()
    for _ in range(2):
        page = await http.get("/")
        rules = dict(rule.split(" ", 1) for rule in page.headers["content-security-policy"].split("; "))
        [nonce] = re.findall(r'property="csp-nonce" content="([\w-]{22})"', page.text)
        nonces.add(nonce)
        assert rules == {
            "default-src": "'self'",
            "script-src": "'self'",
            "style-src": f"'self' 'nonce-{nonce}'",
            "img-src": "'self' data:",
            **dict.fromkeys(("connect-src", "form-action"), "'self'"),
            **dict.fromkeys(("object-src", "base-uri", "frame-ancestors"), "'none'"),
        }
        assert (page.headers["cache-control"], page.headers["x-content-type-options"]) == ("no-store", "nosniff")
        assert re.findall(r"<style|<script>|https?://| on\w+=| style=", page.text) == []
    assert len(nonces) == 2


async def test_files_are_compressed_for_clients_that_accept_it(http: httpx.AsyncClient) -> None:
    page = await http.get("/")
    for path in re.findall(r'(?:src|href)="\./([^"]*)"', page.text):
        packed, plain = [await http.get(f"/{path}", headers={"Accept-Encoding": each}) for each in ("gzip", "identity")]
        assert (packed.status_code, packed.headers["content-encoding"]) == (200, "gzip")
        assert "content-encoding" not in plain.headers
        assert packed.content == plain.content
        forever = path.startswith("console/")
        assert packed.headers["cache-control"] == ("public, max-age=31536000, immutable" if forever else "no-cache")


@pytest.mark.parametrize("path", ["/console/none.js", "/console/../http.py", "/console/%2e%2e/http.py", "/console/"])
async def test_other_paths_are_not_found(http: httpx.AsyncClient, path: str) -> None:
    assert (await http.get(path)).status_code == 404
