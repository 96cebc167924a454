"""Servers and workers: start, refusals to start with their messages, and stop; `migrate` and outdated schemas."""

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
from tests.cli.conftest import Cli, InProcessCli
from tests.ports import free_port
from tests.postgres import Cluster
from tests.server import Process, Server
from tests.workflows.live_account import until

BEHIND = "lab-gallery: the database does not have this version's schema: run lab-gallery migrate"


@pytest.fixture
def empty_postgres(cluster: Cluster) -> Iterator[str]:
    """The URL of an empty PostgreSQL database."""
    name = f"empty_{os.urandom(6).hex()}"
    cluster.create_database(name)
    yield cluster.url(name)
    cluster.drop_database(name)


def test_server_without_configuration_creates_its_data_folder_and_stops_cleanly(cli: Cli) -> None:
    with Server(cli.configured(""), forked=False) as server:
        assert httpx.get(f"{server.url}/healthz", timeout=60).json() == {"status": "ok"}
        assert httpx.get(f"{server.url}/readyz", timeout=60).json()["status"] == "ready"
        data = cli.folder / "lab-gallery-data"
        assert (data / "gallery.sqlite").is_file()
        assert data.stat().st_mode & 0o777 == 0o700
        assert {path.name for path in (data / "regions").iterdir()} == {
            *("francecentral", "francesouth", "francewest"),
            *("eastus", "westus"),
        }
        assert server.stop() == 0
        assert "Traceback" not in server.log


@pytest.mark.parametrize("name", ["a%2Fb", "50%41", "a?b", "a#b c"])
def test_data_folder_of_any_name_is_used_as_written(in_process_cli: InProcessCli, name: str) -> None:
    config = in_process_cli.folder / "lab-gallery.toml"
    config.write_text(f'data_dir = "./x/{name}"\n')
    assert in_process_cli.output("token", "create", "--principal", "ann", "--config", config)
    assert (in_process_cli.folder / "x" / name / "gallery.sqlite").is_file()
    assert [path.name for path in (in_process_cli.folder / "x").iterdir()] == [name]


def test_server_uses_a_data_folder_of_any_name_as_written(cli: Cli) -> None:
    with Server(cli.configured('data_dir = "./x/50%41?b"\n')) as server:
        space = httpx.get(f"{server.url}/readyz", timeout=60).json()["space"]
        assert space["database"]["freeBytes"] > 0
        assert server.stop() == 0
        assert "Traceback" not in server.log
    assert [path.name for path in (cli.folder / "x").iterdir()] == ["50%41?b"]
    assert {"gallery.sqlite", "workflows.sqlite", "regions"} <= {
        path.name for path in (cli.folder / "x" / "50%41?b").iterdir()
    }


def test_interrupted_server_exits_cleanly(cli: Cli) -> None:
    with Server(cli.configured("")) as server:
        os.kill(server.pid, signal.SIGINT)
        assert server.exit_status() == 0
        assert "Traceback" not in server.log


def test_truncated_link_key_stops_the_server_and_is_not_replaced(cli: Cli) -> None:
    config, key = cli.configured(""), cli.folder / "lab-gallery-data" / "links.key"
    key.parent.mkdir(mode=0o700)
    key.write_bytes(b"cut short")
    key.chmod(0o600)
    line = cli.refusal(1, "serve", "--port", "0", "--config", config)
    assert line == f"lab-gallery: {key} does not contain a key of 32 bytes: delete it to create a new one"
    assert key.read_bytes() == b"cut short"


def test_second_server_on_the_same_data_folder_is_refused(cli: Cli) -> None:
    config = cli.configured("")
    with Server(config):
        line = cli.refusal(1, "serve", "--port", "0", "--config", config)
    data = cli.folder / "lab-gallery-data"
    assert line == f"lab-gallery: another server uses {data}: stop it, or set another data_dir"


def test_occupied_port_is_named(in_process_cli: InProcessCli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        line = in_process_cli.refusal(1, "serve", "--port", str(port))
    assert line == f"lab-gallery: cannot listen on 127.0.0.1:{port}: Address already in use"


def test_worker_without_postgresql_is_refused(in_process_cli: InProcessCli) -> None:
    assert in_process_cli.refusal(2, "worker") == (
        "lab-gallery: a worker alone needs PostgreSQL: set database_url; with SQLite, `serve` includes the worker"
    )


def test_unreachable_database_is_reported_in_one_line(in_process_cli: InProcessCli) -> None:
    port = free_port()
    config = in_process_cli.configured(f'database_url = "postgresql+asyncpg://gallery:secret@127.0.0.1:{port}/gallery"')
    line = in_process_cli.refusal(1, "migrate", "--config", config)
    assert line.startswith("lab-gallery: the database does not answer; check database_url: ")
    assert "secret" not in line


@pytest.mark.parametrize("command", [("serve", "--port", "0"), ("worker",)], ids=lambda words: words[0])
def test_server_and_worker_refuse_an_outdated_schema(
    in_process_cli: InProcessCli, empty_postgres: str, command: tuple[str, ...]
) -> None:
    config = in_process_cli.configured(f'database_url = "{empty_postgres}"')
    assert in_process_cli.refusal(1, *command, "--config", config) == BEHIND


async def test_migrate_creates_the_postgresql_schema_and_is_idempotent(cli: Cli, empty_postgres: str) -> None:
    config = cli.configured(f'database_url = "{empty_postgres}"')
    database = Database.connect(empty_postgres)
    assert not await is_current(database)
    for _ in range(2):
        assert cli.output("migrate", "--config", config) == ""
        assert await is_current(database)
    await database.close()


async def test_migrate_creates_the_embedded_database_and_is_idempotent(cli: Cli) -> None:
    for _ in range(2):
        assert cli.output("migrate") == ""
    database = Database.connect(f"sqlite+aiosqlite:///{cli.folder}/lab-gallery-data/gallery.sqlite")
    assert await is_current(database)
    await database.close()


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_readyz_reports_an_outdated_schema(config: Path, database: Database) -> None:
    with Server(config, "--no-worker") as server:
        async with httpx.AsyncClient(base_url=server.url, timeout=60) as http:
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
    """Return the body of `/readyz` once it answers with this status; it checks once a second."""

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
