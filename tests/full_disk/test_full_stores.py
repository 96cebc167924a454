"""Regions and uploads without free space: the reason is reported, and a retry completes the work."""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx

from tests.documents import RETRY
from tests.full_disk.small import ONE_MIB, SmallFileSystem, small_file_system
from tests.full_disk.test_full_data_dir import configure, started
from tests.server import Server
from tests.workflows.live_account import LiveAccount, digest_of, until, write_chunks

CREATE_UPLOAD = """
mutation ($gallery: ID!, $size: BigInt!) {
  createUpload(input: {galleryId: $gallery, fileName: "disk.raw", sizeBytes: $size}) {
    upload { url receivedBytes } userErrors { code message path }
  }
}
"""
SIZE_MIB = 64
REASON = "no space left: 0.00312 GiB must stay free (keep_free_gb)"


@asynccontextmanager
async def with_a_small_region(
    tmp_path: Path, folder: Path, region: str
) -> AsyncGenerator[tuple[LiveAccount, SmallFileSystem]]:
    """Yield a server with one region on its own small file system."""
    store = tmp_path / "data" / "regions" / region
    with small_file_system(store, SIZE_MIB) as small:
        config = configure(tmp_path, SmallFileSystem(tmp_path / "data"))
        with Server(config) as server:
            server.database_url = f"sqlite+aiosqlite:///{tmp_path}/data/gallery.sqlite"
            async with LiveAccount.at(server, "north") as story:
                yield story, small


async def changed_lab(story: LiveAccount) -> tuple[str, Path]:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    write_chunks(disk, {slot: os.urandom(ONE_MIB) for slot in (1, 2)})
    return lab, disk


async def test_export_into_a_full_region_fails_with_the_reason_and_can_be_retried(tmp_path: Path, folder: Path) -> None:
    async with with_a_small_region(tmp_path, folder, "francecentral") as (story, small):
        lab, disk = await changed_lab(story)
        small.fill()
        export = await story.export(lab, "algebra")
        found = await story.ended(export)
        error = {"code": "STORE_FULL", "message": f"Region francecentral: {REASON}", "isRetryable": True}
        assert (found["status"], found["error"]) == ("FAILED", error)
        assert (await story.lab_now(lab))["templateVm"]["state"] == "STOPPED"
        assert story.region("francecentral").chunks() == set()
        small.empty()
        await story.api.change(RETRY, id=export)
        assert (await story.succeeded(export))["imageVersion"]["digest"] == digest_of(disk)


async def test_export_keeps_the_reserved_space_free_and_reuses_stored_chunks(tmp_path: Path, folder: Path) -> None:
    async with with_a_small_region(tmp_path, folder, "francecentral") as (story, small):
        lab, disk = await changed_lab(story)
        kept = SIZE_MIB * ONE_MIB // 20
        # Three chunks are new.
        small.fill(leaving=kept + 5 * ONE_MIB // 2)
        found = await story.ended(await story.export(lab, "algebra"))
        assert (found["status"], found["error"]["code"]) == ("FAILED", "STORE_FULL")
        assert kept <= small.free_bytes < kept + 3 * ONE_MIB
        small.empty()
        first = await story.succeeded(await story.export(lab, "again"))
        # Every chunk exists already and needs no space.
        small.fill(leaving=kept + ONE_MIB)
        same = await story.succeeded(await story.export(lab, "same"))
        assert same["imageVersion"]["digest"] == first["imageVersion"]["digest"] == digest_of(disk)


async def test_copy_to_a_full_region_fails_alone_and_can_be_retried(tmp_path: Path, folder: Path) -> None:
    async with with_a_small_region(tmp_path, folder, "francesouth") as (story, small):
        lab, disk = await changed_lab(story)
        small.fill()
        export = await story.export(lab, "algebra")
        found = await story.ended(export)
        assert found["status"] == "PARTIALLY_SUCCEEDED"
        assert {r["region"]["name"]: (r["state"], r["error"]) for r in found["imageVersion"]["replicas"]} == {
            "francecentral": ("COMPLETED", None),
            "francesouth": ("FAILED", {"code": "STORE_FULL", "message": f"Region francesouth: {REASON}"}),
            "francewest": ("COMPLETED", None),
        }
        small.empty()
        await story.api.change(RETRY, id=export)
        assert (await story.succeeded(export))["imageVersion"]["digest"] == digest_of(disk)


async def test_upload_without_space_is_refused_and_can_be_resumed(tmp_path: Path, folder: Path) -> None:
    with (
        # So large that the space kept free exceeds the space that the database's reserve releases.
        small_file_system(folder, 160) as small,
        started(configure(tmp_path, small), small) as server,
    ):
        async with LiveAccount.at(server, "north") as story, httpx.AsyncClient(base_url=server.url, timeout=60) as http:
            content = os.urandom(4 * ONE_MIB)
            refused = await story.api.refusal(CREATE_UPLOAD, gallery=story.gallery, size=str(160 * ONE_MIB))
            assert (refused["code"], refused["path"]) == ("QUOTA_EXCEEDED", ["sizeBytes"])
            made = await story.api.change(CREATE_UPLOAD, gallery=story.gallery, size=str(len(content)))
            address = made["upload"]["url"]

            async def patch(offset: int, data: bytes) -> httpx.Response:
                headers = {
                    "Authorization": f"Bearer {story.api.token}",
                    "Tus-Resumable": "1.0.0",
                    "Upload-Offset": str(offset),
                    "Content-Type": "application/offset+octet-stream",
                }
                return await http.patch(address, content=data, headers=headers)

            assert (await patch(0, content[:ONE_MIB])).status_code == 204
            small.fill()
            answer = await patch(ONE_MIB, content[ONE_MIB:])
            assert (answer.status_code, answer.text) == (
                507,
                "The server's data directory is full: send the bytes again later.",
            )
            small.empty()

            async def accepted() -> bool:
                return (await patch(ONE_MIB, content[ONE_MIB:])).status_code == 204

            await until(accepted, "the rest of the upload")
            assert next((small.root / "uploads").iterdir()).read_bytes() == content
