"""Pages of other origins: CORS for the API, event streams, uploads and downloads, from listed origins only."""

from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from starlette.applications import Starlette

from graph.settings import Settings

PORTAL, OTHER = "https://portal.example.edu", "https://evil.example.edu"
ASKS = {"Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization, content-type"}
SHARED = ["/graphql", "/uploads/none", "/downloads/1.raw"]


@pytest.fixture
def settings(settings: Settings) -> Settings:
    return settings.model_copy(update={"allowed_origins": (f"{PORTAL}:443",)})


@pytest_asyncio.fixture
async def http(app: Starlette) -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://server") as client:
        yield client


def shared(response: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name.startswith("access-control-")}


@pytest.mark.parametrize("path", SHARED)
async def test_preflight_of_a_listed_origin_is_answered_and_cached(http: httpx.AsyncClient, path: str) -> None:
    response = await http.options(path, headers={"Origin": PORTAL, **ASKS})
    assert response.status_code == 200
    found = shared(response)
    assert (found["access-control-allow-origin"], found["access-control-max-age"]) == (PORTAL, "7200")
    assert {"POST", "PATCH", "HEAD", "DELETE"} <= set(found["access-control-allow-methods"].split(", "))
    sent = found["access-control-allow-headers"].lower().split(", ")
    assert {"authorization", "content-type", "tus-resumable", "upload-offset", "last-event-id"} <= set(sent)
    assert "access-control-allow-credentials" not in found
    assert "Origin" in response.headers["vary"]


@pytest.mark.parametrize("path", SHARED)
@pytest.mark.parametrize("origin", [OTHER, "null", "http://portal.example.edu", f"{PORTAL}.evil.com"])
async def test_other_origins_get_no_permission(http: httpx.AsyncClient, path: str, origin: str) -> None:
    preflight = await http.options(path, headers={"Origin": origin, **ASKS})
    assert preflight.status_code == 400
    assert "access-control-allow-origin" not in preflight.headers
    assert "access-control-allow-origin" not in (await http.get(path, headers={"Origin": origin})).headers


async def test_page_of_a_listed_origin_reads_answers_and_the_headers_of_tus(http: httpx.AsyncClient) -> None:
    headers = {"Origin": PORTAL, "Authorization": "Bearer none"}
    for response in (
        await http.post("/graphql", headers=headers, json={"query": "{ viewer { name } }"}),
        await http.post(
            "/graphql", headers={**headers, "Accept": "text/event-stream"}, json={"query": "{ viewer { name } }"}
        ),
        await http.head("/uploads/none", headers=headers),
        await http.get("/downloads/1.raw", headers=headers),
    ):
        found = shared(response)
        assert found["access-control-allow-origin"] == PORTAL
        exposed = found["access-control-expose-headers"].split(", ")
        assert {"Location", "Upload-Offset", "Tus-Resumable", "Content-Range", "Retry-After"} <= set(exposed)


@pytest.mark.parametrize("path", ["/", "/healthz", "/metrics", "/sign-in"])
async def test_other_paths_stay_closed(http: httpx.AsyncClient, path: str) -> None:
    assert shared(await http.get(path, headers={"Origin": PORTAL})) == {}
    assert shared(await http.options(path, headers={"Origin": PORTAL, **ASKS})) == {}
