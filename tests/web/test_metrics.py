"""`/metrics`: counters with few labels, and the permission to read them."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from starlette.applications import Starlette

from graph.app import create_app
from graph.db.engine import Database
from graph.db.enums import RegionReplicaState
from graph.domain.access.roles import Principal
from graph.identity.links import LinkSigner
from graph.metrics import REGISTRY
from graph.settings import Settings
from graph.web.access.access import AccessControl
from graph.web.operations.metrics import routes
from graph.web.operations.request_metrics import route_of
from graph.workflows.runtime.observer import Observer
from tests.client import Api, token_for
from tests.mutations.account_fixture import AccountFixture
from tests.web.world import StubServer

HERE, ELSEWHERE = "127.0.0.1", "203.0.113.5"
Stats = dict[tuple[str, frozenset[tuple[str, str]]], float]


@asynccontextmanager
async def client(app: Starlette, host: str = HERE) -> AsyncGenerator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app, client=(host, 50_000))
    async with httpx.AsyncClient(transport=transport, base_url="http://lab") as http:
        yield http


async def scrape(http: httpx.AsyncClient) -> Stats:
    answer = await http.get("/metrics")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def value(figures: Stats, name: str, **labels: str) -> float | None:
    return figures.get((f"lab_gallery_{name}", frozenset(labels.items())))


def counted(name: str, **labels: str) -> float:
    """Return the count of this process so far, including other tests."""
    return REGISTRY.get_sample_value(f"lab_gallery_{name}", labels) or 0.0


async def test_requests_are_counted_by_their_result(app: Starlette, api: Api) -> None:
    before = {
        status: counted("http_requests_total", route="graphql", method="POST", status=status)
        for status in ("200", "415")
    }
    unauthenticated = counted("graphql_errors_total", code="UNAUTHENTICATED")
    sent, lasted = (
        counted("http_sent_bytes_total", route="healthz"),
        counted("http_request_seconds_count", route="healthz"),
    )
    async with client(app) as http:
        await api.run("{ viewer { name } }")
        await http.post("/graphql", content="{}", headers={"Content-Type": "text/plain"})
        await http.post("/graphql", json={"query": "{ viewer { name } }"})
        health = await http.get("/healthz")
        figures = await scrape(http)
    assert value(figures, "http_requests_total", route="graphql", method="POST", status="415") == before["415"] + 1
    assert value(figures, "http_requests_total", route="graphql", method="POST", status="200") == before["200"] + 1
    assert value(figures, "graphql_errors_total", code="UNAUTHENTICATED") == unauthenticated + 1
    assert value(figures, "http_sent_bytes_total", route="healthz") == sent + len(health.content)
    assert value(figures, "http_request_seconds_count", route="healthz") == lasted + 1
    assert value(figures, "http_requests_running", route="metrics") == 1
    assert figures["process_resident_memory_bytes", frozenset()] > 1 << 20


async def test_clients_cannot_add_labels(app: Starlette) -> None:
    async with client(app) as http:
        for path in ("/no/such", "/%00", "/graphqlx", "//", "/downloads/1.raw?a=b"):
            await http.request("BREW", path)
        figures = await scrape(http)
    labels = {pair for _, given in figures for pair in given}
    assert {value for name, value in labels if name == "route"} <= {
        *("home", "graphql", "uploads", "downloads", "healthz", "readyz", "metrics", "graphiql", "other")
    }
    assert "BREW" not in {value for _, value in labels}
    paths = {"": "home", "/": "home", "/uploads/7": "uploads", "/x": "other", "*": "other"}
    assert {path: route_of(path) for path in paths} == paths


async def test_metrics_show_the_state_of_the_database(app: Starlette, api: Api, database: Database) -> None:
    school = await AccountFixture.made(api, database)
    states = {"francecentral": RegionReplicaState.COMPLETED, "eastus": RegionReplicaState.FAILED}
    await school.version(await school.definition("image"), "1.0.0", states)
    async with client(app) as http:
        figures = await scrape(http)
    assert value(figures, "database_up") == 1
    assert [value(figures, "exports", status=status) for status in ("QUEUED", "RUNNING", "FAILED")] == [0, 0, 0]
    assert value(figures, "replicas", region="francecentral", state="COMPLETED") == 1
    assert value(figures, "replicas", region="eastus", state="FAILED") == 1
    assert value(figures, "exported_bytes", what="stored") == 0
    assert value(figures, "manifest_removals") == 0
    assert value(figures, "workers") == 0


async def test_metrics_are_readable_by_this_machine_and_administrators_only(app: Starlette, database: Database) -> None:
    admin, reader = await token_for(database, "ann", "ADMIN"), await token_for(database, "ben")
    async with client(app) as here, client(app, ELSEWHERE) as elsewhere, client(app, "::1") as by_ipv6:

        async def status(http: httpx.AsyncClient, headers: Mapping[str, str] | None = None) -> int:
            answer = await http.get("/metrics", headers=headers)
            assert ("lab_gallery_" in answer.text) is (answer.status_code == 200)
            return answer.status_code

        assert [await status(http) for http in (here, by_ipv6, elsewhere)] == [200, 200, 401]
        for proxied in ("X-Forwarded-For", "Forwarded", "Via", "X-Real-IP"):
            assert await status(here, {proxied: "198.51.100.1"}) == 401
        for http in (here, elsewhere):
            assert await status(http, {"Authorization": f"Bearer {admin}"}) == 200
            assert await status(http, {"Authorization": f"Bearer {reader}"}) == 403
            for wrong in ("Bearer lg_wrong", "Basic YTpi", "Bearer"):
                assert await status(http, {"Authorization": wrong}) == 401
        assert (await elsewhere.get("/metrics")).headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.parametrize(
    ("given", "host", "expected"),
    [
        ({"public_url": "https://gallery.example"}, HERE, 401),
        ({"metrics_open": True, "public_url": "https://gallery.example"}, ELSEWHERE, 200),
    ],
)
async def test_configuration_determines_further_readers_of_metrics(
    settings: Settings, given: dict[str, object], host: str, expected: int
) -> None:
    made = create_app(settings.model_copy(update=given), worker=False)
    async with made.router.lifespan_context(made), client(made, host) as http:
        assert (await http.get("/metrics")).status_code == expected


class UnreachableServer:
    """The parts of a server that the metrics need, with an unreachable database."""

    def __init__(self) -> None:
        self.settings = Settings()
        self.database = Database.connect("postgresql+asyncpg://user@127.0.0.1:1/none")
        self.observer = Observer(self.database.reads, shared=True, lease_seconds=8)
        self.links = LinkSigner(b"key")

    async def authenticate(self, _: object) -> dict[str, Principal]:
        raise ConnectionError("postgresql://admin:hunter2@db")


async def test_process_metrics_are_available_without_the_database() -> None:
    server = UnreachableServer()
    away = Starlette(routes=routes(server, AccessControl(server.authenticate, StubServer().context_for)))
    async with client(away) as http, client(away, ELSEWHERE) as elsewhere:
        figures = await scrape(http)
        asked = await elsewhere.get("/metrics", headers={"Authorization": "Bearer lg_some"})
    assert value(figures, "database_up") == 0
    assert value(figures, "workers") is None
    assert figures["process_resident_memory_bytes", frozenset()] > 1 << 20
    assert (asked.status_code, asked.text) == (503, "The database does not answer.")
