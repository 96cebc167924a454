"""`/`: the landing page for browsers, without external resources."""

import base64
import hashlib
import re

import httpx
import pytest
from starlette.applications import Starlette

from graph.web.operations import landing_page


async def get(*, graphiql: bool) -> httpx.Response:
    transport = httpx.ASGITransport(Starlette(routes=landing_page.routes(graphiql=graphiql)))
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as http:
        return await http.get("/", headers={"Accept": "text/html,*/*;q=0.8"})


@pytest.mark.parametrize("graphiql", [True, False])
async def test_landing_page_links_to_the_other_pages(graphiql: bool) -> None:
    page = await get(graphiql=graphiql)
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert "<h1>Lab Gallery</h1>" in page.text
    assert "is not built on this server: <code>make console</code> builds it." in page.text
    expected = ["data:,", "graphiql", "readyz"] if graphiql else ["data:,", "readyz"]
    assert re.findall(r'href="([^"]*)"', page.text) == expected


async def test_landing_page_loads_its_own_style_only() -> None:
    page = await get(graphiql=False)
    [style] = re.findall(r"<style>(.*?)</style>", page.text, re.DOTALL)
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    rules = dict(rule.split(" ", 1) for rule in page.headers["content-security-policy"].split("; "))
    assert rules == {
        "default-src": "'none'",
        "style-src": f"'sha256-{digest}'",
        "img-src": "data:",
        **dict.fromkeys(("base-uri", "form-action", "frame-ancestors"), "'none'"),
    }
    assert page.headers["x-content-type-options"] == "nosniff"
    assert re.findall(r"<script|https?://| on\w+=| style=", page.text) == []


async def test_server_serves_the_landing_page(api: object, app: Starlette) -> None:
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as http:
        answers = {path: (await http.get(path)).status_code for path in ("/", "/index.html")}
    assert answers == {"/": 200, "/index.html": 404}


async def test_address_with_a_trailing_slash_is_not_redirected_to_the_host_that_the_client_names(
    app: Starlette,
) -> None:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://evil.test") as http:
        for path in ("/graphql/", "/metrics/", "/healthz/"):
            answer = await http.get(path)
            assert (answer.status_code, "location" in answer.headers) == (404, False)
