"""The backup and restore commands of docs/operations.md, run as they are written."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from sqlalchemy import make_url

from tests.documents import CREATE_LAB, pk
from tests.postgres import Cluster, find_programs
from tests.server import PROGRAM, Server, environment
from tests.workflows.live_account import LiveAccount, digest_of, fill, until

PAGE = Path(__file__).parent.parent.parent / "docs" / "operations.md"
MISSING = "The template's disk is missing. Restore it from a backup, or delete the lab."
MESSAGE = (
    "query ($id: ID!) { node(id: $id) { ... on Lab { templateVm { state message notice { code params { name } } } } } }"
)


def commands(chapter: str, database: str) -> str:
    """Return the block of shell commands for this kind of database in a chapter."""
    text = PAGE.read_text().partition(f" {chapter}\n")[2]
    text = text.partition("\n#")[0].partition(f"\n{database}")[2]
    [block] = re.findall(r"```sh\n(.*?)```", text, re.DOTALL)[:1]
    return block


def run(block: str, server: Server, folder: Path) -> None:
    """Run commands in the folder of the configuration, which must all succeed."""
    path = [str(PROGRAM.parent), str(find_programs()), environment()["PATH"]]
    variables = {
        "PATH": ":".join(path),
        "DATA": str(server.data_dir),
        "BACKUP": str(folder / "backup"),
        "DATABASE": server.database_url.replace("+asyncpg", ""),
    }
    shell = ["sh", "-eu", "-c", block]
    done = subprocess.run(
        shell, cwd=folder, env=environment(variables), capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done


def lose(server: Server, database: str, cluster: Cluster | None) -> None:
    """Lose everything but the configuration and the backup."""
    server.kill()
    shutil.rmtree(server.data_dir)
    if cluster is not None:
        name = make_url(server.database_url).database
        assert name is not None
        cluster.drop_database(name)
        cluster.create_database(name)


async def test_documented_commands_back_up_a_running_server_and_restore_it(
    story: LiveAccount, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    server = story.server
    is_postgresql = server.database_url.startswith("postgresql")
    database = "PostgreSQL" if is_postgresql else "SQLite"
    cluster: Cluster | None = request.getfixturevalue("cluster") if is_postgresql else None
    lab, lost = await story.lab("algebra"), await story.lab("geometry")
    disk = await story.disk(lab)
    fill(disk, 3, 2)
    version = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    fill(disk, 2, 1)
    digest, blocks = digest_of(disk), disk.stat().st_blocks
    (tmp_path / "backup").mkdir()
    run(commands("Backup", database), server, tmp_path)
    await story.database.engine.dispose()
    lose(server, database, cluster)

    run(commands("Restore", database), server, tmp_path)
    shutil.rmtree(server.data_dir / "labs" / str(pk(lost)))
    server.start()
    restored = await story.disk(lab)
    assert (digest_of(restored), restored.stat().st_blocks <= blocks) == (digest, True)
    image = {"imageVersionId": version["id"]}
    given = {"labAccountId": story.account, "name": "again", "image": image}
    again = (await story.api.change(CREATE_LAB, input=given))["lab"]["id"]
    await story.lab_written(again)
    assert digest_of(await story.disk(again)) == version["digest"]

    async def reported() -> bool:
        return (await story.api.run(MESSAGE, id=lost))["node"]["templateVm"] == {
            "state": "STOPPED",
            "message": MISSING,
            "notice": {"code": "DISK_MISSING", "params": []},
        }

    await until(reported, "the message of the lab without a disk")
    assert (await story.api.run(MESSAGE, id=lab))["node"]["templateVm"]["message"] is None
