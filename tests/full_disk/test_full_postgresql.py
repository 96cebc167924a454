"""A PostgreSQL database on a full file system: the error names it, and all work resumes once there is space."""

import asyncio
import os
import shutil
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from psycopg import sql
from sqlalchemy import text

from graph.db.engine import Database
from tests.app_fixtures import TEMPLATE
from tests.documents import CREATE_ACCOUNT
from tests.full_disk.fills import SPACE
from tests.full_disk.small import SmallFileSystem, small_file_system
from tests.full_disk.test_full_data_dir import RECOVERY_SECONDS, configure, ready
from tests.postgres import Cluster, server_user
from tests.server import Process, Server
from tests.workflows.gates import gate
from tests.workflows.live_account import LiveAccount, digest_of, fill, until
from tests.workflows.test_startup import readiness

SIZE_MIB = 48
FULL_SECONDS = 6.0
MESSAGE = (
    "The file system of the database is full: free space there. Until then, only deletions and revocations are certain to"
    " work."
)


def _reachable(parent: str) -> Path:
    """Return a folder that PostgreSQL's user can access."""
    Path(parent).chmod(0o755)
    return Path(parent) / "small"


def in_a_small_tablespace(cluster: Cluster, small: SmallFileSystem) -> str:
    """Create a migrated database on the small file system; return its name."""
    place = small.root / "tablespace"
    place.mkdir(mode=0o700)
    if user := server_user():
        shutil.chown(place, user.pw_uid, user.pw_gid)
    name = f"small_{os.urandom(4).hex()}"
    cluster.execute(sql.SQL("CREATE TABLESPACE {} LOCATION {}").format(sql.Identifier(name), sql.Literal(str(place))))
    cluster.execute(
        sql.SQL("CREATE DATABASE {} TEMPLATE {} TABLESPACE {}").format(
            sql.Identifier(name), sql.Identifier(TEMPLATE), sql.Identifier(name)
        )
    )
    return name


async def exhaust(database: Database) -> None:
    """Exhaust the free space in the tables' pages, so that another row needs a larger file."""
    async with database.engine.connect() as connection:
        bound = await connection.execution_options(isolation_level="AUTOCOMMIT")
        await bound.execute(text("VACUUM FULL"))


async def test_work_waits_for_a_full_database_and_resumes_without_a_restart(tmp_path: Path, cluster: Cluster) -> None:
    with TemporaryDirectory() as parent, small_file_system(_reachable(parent), SIZE_MIB) as small:
        name = in_a_small_tablespace(cluster, small)
        try:
            config = configure(tmp_path, SmallFileSystem(tmp_path / "data"), url=cluster.url(name))
            with Server(config) as server:
                async with LiveAccount.at(server, "north") as story:
                    await _goes_on(story, small)
                assert server.stop() == 0
                assert "Traceback" not in server.log
        finally:
            cluster.drop_database(name)
            cluster.execute(sql.SQL("DROP TABLESPACE {}").format(sql.Identifier(name)))


async def test_server_started_with_a_full_database_gets_ready_once_there_is_space(
    tmp_path: Path, cluster: Cluster
) -> None:
    with TemporaryDirectory() as parent, small_file_system(_reachable(parent), SIZE_MIB) as small:
        name = in_a_small_tablespace(cluster, small)
        # The tables are empty: the first row of each needs a page.
        small.fill()
        server = Server(configure(tmp_path, SmallFileSystem(tmp_path / "data"), url=cluster.url(name)))
        Process.start(server)
        try:
            status, answer = await until(lambda: readiness(server), "an answer")
            assert status == 503
            assert {"start", "worker"} <= set(answer["failing"])
            assert f"The start waits for the database: {MESSAGE}" in server.log
            small.empty()

            async def ready() -> bool:
                return (await readiness(server) or (0,))[0] == 200

            await until(ready, "the server to be ready")
            assert server.stop() == 0
        finally:
            server.end()
            cluster.drop_database(name)
            cluster.execute(sql.SQL("DROP TABLESPACE {}").format(sql.Identifier(name)))


async def _goes_on(story: LiveAccount, small: SmallFileSystem) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 60, 1)
    with gate(story.region("francecentral"), disk, after=20) as held_up:
        export = await story.export(lab, "algebra")

        async def storing() -> bool:
            return (await story.export_now(export))["processedBytes"] > 0

        await until(storing, "the first bytes stored")
        await exhaust(story.database)
        small.fill()
        refused = await _refused(story)
        assert (refused["message"], refused["extensions"]["code"]) == (MESSAGE, "DATABASE_FULL")
        assert ready(story.server, "low on space")[1]["space"]["database"]["isLow"]
        assert {"name": "database", "isLow": True} in (await story.api.run(SPACE))["viewer"]["storageLocations"]
        held_up.open()
        # The source copy ends while the database can take nothing, for longer than five attempts last.
        await asyncio.sleep(FULL_SECONDS)
        assert (await story.export_now(export))["status"] == "RUNNING"
    small.empty()
    freed = time.monotonic()
    found = await story.succeeded(export)
    assert time.monotonic() - freed < RECOVERY_SECONDS
    assert found["imageVersion"]["digest"] == digest_of(disk)
    given = {"name": "later", "regionName": "francecentral"}
    assert (await story.api.change(CREATE_ACCOUNT, input=given))["labAccount"]["name"] == "later"


async def _refused(story: LiveAccount) -> dict[str, dict[str, str]]:
    """Create accounts until the remaining pages are full."""

    async def one() -> dict[str, dict[str, str]] | None:
        name = f"account {os.urandom(8).hex()} {'x' * 60}"
        answer = await story.api.send(CREATE_ACCOUNT, input={"name": name, "regionName": "francecentral"})
        return answer["errors"][0] if "errors" in answer else None

    return await until(one, "a refusal")
