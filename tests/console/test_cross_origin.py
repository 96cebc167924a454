"""A page of another origin in a real browser, with tus-js-client."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.console.programs import HERE, run_program
from tests.disks import write_disk
from tests.ports import free_port
from tests.server import Server, configure
from tests.uploads.resumable import Upload
from tests.workflows.live_account import LiveAccount

TUS = HERE.parent / "uploads" / "node_modules" / "tus-js-client" / "dist" / "tus.min.js"
PORT = free_port()
EVENTS = 'subscription {{ exportProgress(exportId: "{export}", after: 0) {{ sequence status }} }}'
LINK = '{{ node(id: "{version}") {{ ... on ImageVersion {{ downloadUrl(format: RAW) }} }} }}'
VERSION = "query ($id: ID!) { node(id: $id) { ... on Export { imageVersion { id } } } }"


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that lists the origin of the page; its log must contain no traceback."""
    folder = tmp_path_factory.mktemp("portal")
    disk = write_disk(folder / "images" / "debian-12.raw", 1 << 20, {0: b"boot"})
    config = configure(folder, database_url=f"sqlite+aiosqlite:///{folder}/data/gallery.sqlite", disk=disk)
    config.write_text(f'allowed_origins = ["http://127.0.0.1:{PORT}"]\n{config.read_text()}')
    with Server(config) as running:
        yield running
        assert running.stop() == 0
    assert "Traceback" not in running.log


async def test_page_of_a_listed_origin_queries_watches_uploads_and_downloads(
    story: LiveAccount, tmp_path: Path
) -> None:
    export = await story.export(await story.lab("algebra"), "algebra-image")
    await story.succeeded(export)
    version = (await story.api.run(VERSION, id=export))["node"]["imageVersion"]["id"]
    text = "a file of 22 characters"
    upload = await Upload.made(story.api, story.gallery, len(text))
    queries = {"events": EVENTS.format(export=export), "link": LINK.format(version=version)}
    given = {"token": story.api.token, "queries": queries, "uploadUrl": f"{story.server.url}{upload.url}", "text": text}
    seen = json.loads(run_program("cross_origin.mjs", story.server.url, port=PORT, tus=str(TUS), **given))
    assert seen["part"][:2] == [206, "boot"]
    assert seen["part"][2].startswith("bytes 0-3/")
    assert seen["viewer"] == "ann"
    assert '"status":"SUCCEEDED"' in seen["events"].replace(" ", "")
    assert seen["stored"] == f"{story.server.url}{upload.url}"
    assert (await upload.now() or {})["receivedBytes"] == len(text)
