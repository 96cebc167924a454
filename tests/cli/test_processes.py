"""Servers, workers and the database's schema: what keeps them from starting, and what they say of it."""

import os
import signal
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select, text

from graph.db.engine import Database
from graph.db.migrate import is_current
from graph.db.models import WorkerLease
from tests.cli.conftest import Cli, Here
from tests.postgres import Cluster
from tests.server import Process, Server
from tests.workflows.story import until

BEHIND = "lab-gallery: the database is not at this version's schema: run lab-gallery migrate"


@pytest.fixture
def empty_postgres(cluster: Cluster) -> Iterator[str]:
    """The address of a PostgreSQL database with nothing in it."""
    name = f"empty_{os.urandom(6).hex()}"
    cluster.create_database(name)
    yield cluster.url(name)
    cluster.drop_database(name)


def test_a_server_with_nothing_configured_makes_itself_at_home_and_stops_when_told(cli: Cli) -> None:
    with Server(cli.configured("")) as server:
        assert httpx.get(f"{server.url}/healthz").json() == {"status": "ok"}
        assert httpx.get(f"{server.url}/readyz").json()["status"] == "ready"
        data = cli.folder / "lab-gallery-data"
        assert (data / "gallery.sqlite").is_file()
        assert data.stat().st_mode & 0o777 == 0o700
        assert {path.name for path in (data / "regions").iterdir()} == {
            *("francecentral", "francesouth", "francewest"),
            *("eastus", "westus"),
        }
        assert server.stop() == 0
        assert "Traceback" not in server.log


def test_a_server_ends_well_when_it_is_interrupted(cli: Cli) -> None:
    with Server(cli.configured("")) as server:
        os.kill(server.pid, signal.SIGINT)
        assert server.exit_status() == 0
        assert "Traceback" not in server.log


def test_a_server_signs_no_links_with_what_is_left_of_its_key(cli: Cli) -> None:
    config, key = cli.configured(""), cli.folder / "lab-gallery-data" / "links.key"
    key.parent.mkdir()
    key.write_bytes(b"cut short")
    line = cli.refusal(1, "serve", "--port", "0", "--config", config)
    assert line == f"lab-gallery: {key} holds no key of 32 bytes: remove it, and another is made"
    assert key.read_bytes() == b"cut short"


def test_a_second_server_on_one_data_folder_is_refused_in_one_line(cli: Cli) -> None:
    config = cli.configured("")
    with Server(config):
        line = cli.refusal(1, "serve", "--port", "0", "--config", config)
    data = cli.folder / "lab-gallery-data"
    assert line == f"lab-gallery: another server uses {data}: stop it, or set data_dir"


def test_a_port_that_is_taken_is_named(here: Here) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        line = here.refusal(1, "serve", "--port", str(port))
    assert line == f"lab-gallery: cannot listen on 127.0.0.1:{port}: Address already in use"


def test_a_worker_alone_needs_postgresql(here: Here) -> None:
    assert here.refusal(2, "worker") == (
        "lab-gallery: a worker alone needs PostgreSQL: set database_url; with SQLite, `serve` includes the worker"
    )


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("worker",), ("migrate",)], ids=lambda words: words[0])
def test_a_database_that_is_not_there_is_said_in_one_line(here: Here, command: tuple[str, ...]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as unused:
        port = unused.getsockname()[1]
    config = here.configured(f'database_url = "postgresql+asyncpg://gallery:secret@127.0.0.1:{port}/gallery"')
    line = here.refusal(1, *command, "--config", config)
    assert line.startswith("lab-gallery: the database does not answer: ")
    assert "secret" not in line


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("worker",)], ids=lambda words: words[0])
def test_nothing_starts_on_a_postgresql_that_is_behind(
    here: Here, empty_postgres: str, command: tuple[str, ...]
) -> None:
    config = here.configured(f'database_url = "{empty_postgres}"')
    assert here.refusal(1, *command, "--config", config) == BEHIND


async def test_migrate_brings_an_empty_postgresql_to_this_versions_schema_and_then_does_nothing(
    cli: Cli, empty_postgres: str
) -> None:
    config = cli.configured(f'database_url = "{empty_postgres}"')
    database = Database.connect(empty_postgres)
    assert not await is_current(database)
    for _ in range(2):
        assert cli.output("migrate", "--config", config) == ""
        assert await is_current(database)
    await database.close()


async def test_migrate_makes_an_embedded_database_and_then_does_nothing(cli: Cli) -> None:
    for _ in range(2):
        assert cli.output("migrate") == ""
    database = Database.connect(f"sqlite+aiosqlite:///{cli.folder}/lab-gallery-data/gallery.sqlite")
    assert await is_current(database)
    await database.close()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_a_server_says_that_it_is_not_ready_while_its_database_is_behind(
    config: Path, database: Database
) -> None:
    with Server(config, "--no-worker") as server:
        async with httpx.AsyncClient(base_url=server.url) as http:
            async with database.writes.begin() as session:
                [version] = await session.scalars(text("SELECT version_num FROM alembic_version"))
                await session.execute(text("DELETE FROM alembic_version"))
            behind = await readiness(http, 503)
            assert (behind["status"], behind["failing"]) == ("not ready", ["database"])
            assert (await http.get("/healthz")).json() == {"status": "ok"}
            async with database.writes.begin() as session:
                await session.execute(text("INSERT INTO alembic_version VALUES (:version)"), {"version": version})
            assert (await readiness(http, 200))["status"] == "ready"


async def readiness(http: httpx.AsyncClient, status: int) -> dict[str, Any]:
    """Return what it says once it answers with this status: it looks once a second."""

    async def look() -> httpx.Response | None:
        answer = await http.get("/readyz")
        return answer if answer.status_code == status else None

    return (await until(look, f"/readyz to be {status}")).json()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_stopped_worker_exits_with_zero_and_gives_up_its_lease(config: Path, database: Database) -> None:
    with Process(config, "worker") as worker:

        async def leased() -> WorkerLease | None:
            async with database.reads() as session:
                return await session.scalar(select(WorkerLease))

        lease = await until(leased, "the worker's lease")
        assert worker.stop() == 0
        assert "Traceback" not in worker.log
    async with database.reads() as session:
        after = await session.get_one(WorkerLease, lease.worker)
        assert (lease.fenced, after.fenced) == (False, True)
