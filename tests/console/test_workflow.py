"""The main workflow at the console, by keyboard alone."""

import asyncio
import os
from pathlib import Path

from graph.db.engine import Database
from tests.client import Api, token_for
from tests.console.programs import link_for, run_program
from tests.console.signals import signals
from tests.server import Server

IMAGES = """
{
  galleries(first: 1) {
    nodes { definitions(first: 5) { nodes { name versions(first: 3) { nodes { name releaseNotes replicationState } } } } }
  }
}
"""


async def test_teacher_completes_the_main_workflow_by_keyboard(
    server: Server, database: Database, tmp_path: Path
) -> None:
    file, requests = tmp_path / "disk.raw", tmp_path / "requests"
    file.write_bytes(os.urandom(20 << 20))
    requests.mkdir()
    token = await token_for(database, "ann", "ADMIN")
    links = {"link": await link_for(database, "ann"), "colleague": await link_for(database, "rita")}
    async with signals(requests, server, database):
        given = {"file": str(file), "signals": str(requests), **links}
        await asyncio.to_thread(run_program, "workflow.mjs", server.url, **given)
    async with Api.at(server.url, token) as api:
        [gallery] = (await api.run(IMAGES))["galleries"]["nodes"]
    complete = {"replicationState": "COMPLETED"}
    first = {"name": "1.0.0", "releaseNotes": None, **complete}
    assert {each["name"]: each["versions"]["nodes"] for each in gallery["definitions"]["nodes"]} == {
        "algebra": [{"name": "1.0.1", "releaseNotes": "Corrected.", **complete}, first],
        "geometry": [first],
        "uploaded": [first],
    }
