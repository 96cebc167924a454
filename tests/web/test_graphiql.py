"""GraphiQL at /graphiql: disabled by default, and served by this server only."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from graph.app import create_app
from graph.settings import ConfigurationError, Settings
from graph.web.operations import graphiql

# Resources that the page runs, shows and reads; hosts occur only in displayed or compared text, and the policy forbids
# fetching them.
PARTS = re.compile(r'(?:src|href)="(?!data:)([^"]*)"')


@pytest.fixture
async def http() -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(Starlette(routes=graphiql.routes()))
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as client:
        yield client


async def test_page_loads_resources_of_this_server_only(http: httpx.AsyncClient) -> None:
    page = await http.get("/graphiql")
    assert (page.status_code, page.headers["content-type"]) == (200, "text/html; charset=utf-8")
    rules = dict(rule.split(" ", 1) for rule in page.headers["content-security-policy"].split("; "))
    assert rules == {
        "default-src": "'none'",
        **dict.fromkeys(("script-src", "style-src", "connect-src"), "'self'"),
        "font-src": "data:",
        "img-src": "'self' data:",
        **dict.fromkeys(("base-uri", "form-action", "frame-ancestors"), "'none'"),
    }
    assert page.headers["x-content-type-options"] == "nosniff"
    # The policy would block inline scripts and styles.
    assert re.findall(r"<style|<script>|//| on\w+=| style=", page.text) == []


async def test_every_resource_of_the_page_is_served(http: httpx.AsyncClient) -> None:
    page = await http.get("/graphiql")
    types: dict[str, str] = {}
    for path in PARTS.findall(page.text):
        part = await http.get(f"/{path}")
        assert part.status_code == 200, path
        types[Path(path).name] = part.headers["content-type"].partition(";")[0]
    assert types == {
        **dict.fromkeys(("graphiql.css", "start.css"), "text/css"),
        **dict.fromkeys(("react.js", "react-dom.js", "graphiql.js", "start.js"), "text/javascript"),
    }


@pytest.mark.parametrize("path", ["/graphiql/built/none.js", "/graphiql/../http.py", "/graphiql/%2e%2e/http.py"])
async def test_other_paths_are_not_found(http: httpx.AsyncClient, path: str) -> None:
    assert (await http.get(path)).status_code == 404


@pytest.mark.parametrize("on", [False, True])
def test_graphiql_is_disabled_by_default(tmp_path: Path, on: bool) -> None:
    app = create_app(Settings(data_dir=tmp_path, graphiql=on) if on else Settings(data_dir=tmp_path))
    assert any(getattr(route, "path", "") == graphiql.PATH for route in app.routes) is on


def test_server_without_built_files_states_the_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(graphiql, "BUILT", tmp_path / "none")
    with pytest.raises(ConfigurationError, match=r"^graphiql: the GraphiQL files are not built: run make graphiql$"):
        create_app(Settings(data_dir=tmp_path, graphiql=True))
