"""A server and a worker that are started while PostgreSQL is unavailable."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from graph.db.engine import Database
from graph.settings import Settings
from graph.workflows.startup.store_probe import StoreProbes
from tests.disks import write_disk
from tests.outages import database_down
from tests.postgres import Cluster
from tests.server import Process, Server, configure, run
from tests.workflows.live_account import LiveAccount, digest_of, fill, until

WAITING = "The start waits for the database: ConnectionRefusedError"


@pytest.fixture
def cluster_of_its_own() -> Iterator[Cluster]:
    """A database server that the test halts."""
    with Cluster() as cluster:
        yield cluster


async def readiness(server: Server) -> tuple[int, dict[str, Any]] | None:
    try:
        async with httpx.AsyncClient(timeout=60) as http:
            answer = await http.get(f"{server.url}/readyz", timeout=30)
    except httpx.TransportError:
        return None
    return answer.status_code, answer.json()


async def test_server_started_without_its_database_becomes_ready_and_works_when_the_database_is_back(
    tmp_path: Path, cluster_of_its_own: Cluster
) -> None:
    cluster_of_its_own.create_database("late")
    disk = write_disk(tmp_path / "images" / "debian-12.raw", 8 << 20, {0: b"boot"})
    config = configure(tmp_path, database_url=cluster_of_its_own.url("late"), disk=disk)
    assert run("migrate", "--config", config, cwd=tmp_path).returncode == 0
    cluster_of_its_own.halt()
    server = Server(config)
    # Not `Server.start`, which waits until it is ready.
    Process.start(server)
    try:
        status, answer = await until(lambda: readiness(server), "an answer")
        assert (status, answer["status"]) == (503, "not ready")
        # On a slow machine the check of the stores takes too long as well.
        assert set(answer["failing"]) >= {"database", "start", "worker"}
        assert (
            answer["reasons"]["start"]
            == "The start waits for the database: start it, or read in the server's log what it lacks."
        )
        assert (await _healthz(server)).is_success
        cluster_of_its_own.resume()

        async def ready() -> bool:
            return (await readiness(server) or (0,))[0] == 200

        await until(ready, "the server to be ready")
        async with LiveAccount.at(server, "north") as story:
            lab = await story.lab("algebra")
            template = await story.disk(lab)
            fill(template, 2, 1)
            exported = await story.succeeded(await story.export(lab, "algebra"))
            assert exported["imageVersion"]["digest"] == digest_of(template)
        assert server.stop() == 0
        # Logged once, however often it was tried.
        assert server.log.count(WAITING) == 1
    finally:
        server.end()


async def test_worker_started_without_its_database_waits_and_works_when_the_database_is_back(
    tmp_path: Path, cluster_of_its_own: Cluster
) -> None:
    cluster_of_its_own.create_database("later")
    disk = write_disk(tmp_path / "images" / "debian-12.raw", 8 << 20, {0: b"boot"})
    config = configure(tmp_path, database_url=cluster_of_its_own.url("later"), disk=disk)
    assert run("migrate", "--config", config, cwd=tmp_path).returncode == 0
    cluster_of_its_own.halt()
    with Process(config, "worker") as worker:

        async def waits() -> bool:
            return WAITING in worker.log

        await until(waits, "the worker to wait")
        cluster_of_its_own.resume()
        with Server(config, "--no-worker") as server:
            async with LiveAccount.at(server, "south") as story:
                # A worker writes its template disk.
                await story.lab("algebra")
        assert worker.stop() == 0
        # Logged once, however often it was tried.
        assert worker.log.count(WAITING) == 1


async def _healthz(server: Server) -> httpx.Response:
    async with httpx.AsyncClient(timeout=60) as http:
        return await http.get(f"{server.url}/healthz")


async def test_store_that_cannot_be_probed_for_lack_of_a_database_is_no_faulty_store(
    settings: Settings, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async def logged() -> bool:
        return bool(caplog.messages)

    with database_down():
        async with StoreProbes(settings, database).at_start():
            await until(logged, "the outage's log line")
    assert set(caplog.messages) == {"The database does not answer: ConnectionRefusedError"}
