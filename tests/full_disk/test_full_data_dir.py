"""A server with a full data directory, which contains the SQLite database.

Deletions work, and it recovers by itself.
"""

import asyncio
import os
import time
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx

from tests.client import Api, token_for
from tests.disks import write_disk
from tests.documents import CREATE_ACCOUNT, CREATE_LAB, DELETE_LAB, MARKETPLACE, pk
from tests.full_disk.small import ONE_MIB, SmallFileSystem, small_file_system
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_revoke_role import REVOKE
from tests.server import Process, Server, run
from tests.server import configure as configured
from tests.workflows.gates import gate
from tests.workflows.live_account import LiveAccount, until, write_chunks

RECOVERY_SECONDS = 60.0
SIZE_MIB = 160
SPACE = """
{ viewer { storageLocations { name region { name } totalBytes freeBytes keptFreeBytes isLow } } }
"""
LAB = "query ($id: ID!) { node(id: $id) { ... on Lab { labState error { code message } templateVm { state } } } }"


def configure(tmp_path: Path, small: SmallFileSystem, *, keep_free_gb: float | None = None, url: str = "") -> Path:
    """Write a configuration with the small file system as the data directory."""
    disk = write_disk(tmp_path / "images" / "debian.raw", 8 * ONE_MIB, {0: os.urandom(2 * ONE_MIB)})
    config = configured(tmp_path, database_url=url, disk=disk)
    text = config.read_text().replace(str(tmp_path / "data"), str(small.root))
    if keep_free_gb is not None:
        text = f"keep_free_gb = {keep_free_gb}\n{text}"
    config.write_text(text)
    return config


def started(config: Path, small: SmallFileSystem) -> Server:
    server = Server(config)
    server.data_dir = small.root
    server.database_url = server.database_url or f"sqlite+aiosqlite:///{small.root}/gallery.sqlite"
    return server


@asynccontextmanager
async def full(tmp_path: Path, folder: Path) -> AsyncGenerator[tuple[LiveAccount, SmallFileSystem, str, str]]:
    """Yield a server with a lab, an image of it and a full file system, and the ids of the lab and the version."""
    with (
        small_file_system(folder, SIZE_MIB) as small,
        started(configure(tmp_path, small), small) as server,
    ):
        async with LiveAccount.at(server, "north") as story:
            lab = await story.lab("algebra")
            export = await story.succeeded(await story.export(lab, "algebra"))
            small.fill()
            yield story, small, lab, export["imageVersion"]["id"]


def ready(server: Server, status: str) -> tuple[int, dict[str, Any]]:
    """Return the response of /readyz, whose checks are cached for a second, as soon as it has the status."""
    deadline = time.monotonic() + 5
    while True:
        answer = httpx.get(f"{server.url}/readyz", timeout=60)
        if answer.json()["status"] == status or time.monotonic() > deadline:
            return answer.status_code, answer.json()
        time.sleep(0.05)


async def test_full_disk_refuses_labs_and_new_rows_with_the_reason(tmp_path: Path, folder: Path) -> None:
    async with full(tmp_path, folder) as (story, small, _, _):
        image = {"marketplaceImageId": (await story.api.run(MARKETPLACE))["marketplaceImages"]["nodes"][0]["id"]}
        given = {"labAccountId": story.account, "name": "more", "image": image}
        assert await story.api.refusal(CREATE_LAB, input=given) == {
            "code": "QUOTA_EXCEEDED",
            "message": "The server's data directory has not enough free space now. Delete labs or uploads,"
            " or ask the operator to free space.",
            "path": ["image"],
        }
        reserve = small.root / "gallery.sqlite.reserve"

        async def drained() -> bool:
            # Until the reserve is in use, work that ends may free some space again.
            small.fill()
            await story.api.run(SPACE)
            return reserve.stat().st_size < SIZE_MIB * ONE_MIB // 16

        await until(drained, "the use of the reserve")
        answer = await story.api.send(CREATE_ACCOUNT, input={"name": "more", "regionName": "francecentral"})
        [error] = answer["errors"]
        assert (error["message"], error["extensions"]["code"]) == (
            "The file system of the database is full: free space there. Until then, only deletions and revocations are"
            " certain to work.",
            "DATABASE_FULL",
        )
        status, body = ready(story.server, "low on space")
        assert (status, body["status"]) == (200, "low on space")
        assert set(body["space"]) == {
            "data_dir", "database", "francecentral", "francesouth", "francewest", "eastus", "westus",
        }  # fmt: skip
        kept = SIZE_MIB * ONE_MIB // 20
        assert all(place["isLow"] and place["keptFreeBytes"] == kept for place in body["space"].values())
        [data_dir, database, central, *_] = (await story.api.run(SPACE))["viewer"]["storageLocations"]
        assert data_dir["freeBytes"] <= small.root.stat().st_size + 5 * ONE_MIB
        shown = {"totalBytes": SIZE_MIB * ONE_MIB, "keptFreeBytes": kept, "isLow": True}
        for place, name, region in (
            (data_dir, "data_dir", None),
            (database, "database", None),
            (central, "francecentral", {"name": "francecentral"}),
        ):
            free = place.pop("freeBytes")
            assert 0 <= free < kept
            assert place == {"name": name, "region": region, **shown}
        other = await token_for(story.database, "reader", None)
        assert (await story.api.as_(other).run(SPACE))["viewer"]["storageLocations"] == []


async def test_full_disk_permits_revocations_and_deletions(tmp_path: Path, folder: Path) -> None:
    async with full(tmp_path, folder) as (story, small, lab, version):
        small.empty()
        given = {"principal": "eve", "role": "READER", "labAccountId": story.account}
        role = (await story.api.change(GRANT, input=given))["roleAssignment"]["id"]
        eve = await token_for(story.database, "eve", None)
        small.fill()
        assert (await story.api.change(REVOKE, id=role))["deletedId"] == role
        revoked = run("token", "revoke", "--config", story.server.config, "--principal", "eve", cwd=tmp_path)
        assert (revoked.returncode, revoked.stdout) == (0, "1 revoked\n"), revoked.stderr
        async with Api.at(story.server.url, eve) as api:
            answer = await api.send("{ viewer { name } }")
        assert answer["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
        assert (await story.api.change(DELETE_VERSION, id=version))["deletedId"] is None, "it can be restored"
        assert (await story.api.change(DELETE_LAB, lab=lab))["deletedId"] == lab

        async def gone() -> bool:
            return (await story.api.run(LAB, id=lab))["node"] is None

        await until(gone, "the lab's removal")
        assert not (small.root / "labs" / str(pk(lab))).exists()


async def test_server_starts_on_a_full_disk_and_recovers(tmp_path: Path, folder: Path) -> None:
    async with full(tmp_path, folder) as (story, small, lab, _):
        for stop in (story.server.kill, story.server.stop):
            stop()
            small.fill()
            story.server.start()
            assert ready(story.server, "low on space")[1]["status"] == "low on space"
        second = (await story.lab_now(lab))["labState"]
        assert second == "DRAFT"
        small.empty()
        more = await story.lab("more")
        assert (await story.lab_now(more))["labState"] == "DRAFT"
        assert (small.root / "gallery.sqlite.reserve").stat().st_size == SIZE_MIB * ONE_MIB // 16
        assert "Traceback" not in story.server.log


async def test_lab_interrupted_by_a_full_disk_fails_with_the_reason_and_is_removed(
    tmp_path: Path, folder: Path
) -> None:
    with (
        small_file_system(folder, SIZE_MIB) as small,
        started(configure(tmp_path, small, keep_free_gb=0), small) as server,
    ):
        async with LiveAccount.at(server, "north") as story:
            lab = await story.lab("algebra")
            disk = await story.disk(lab)
            write_chunks(disk, {slot: os.urandom(ONE_MIB) for slot in range(6)})
            export = await story.succeeded(await story.export(lab, "algebra"))
            image = {"imageDefinitionId": export["imageVersion"]["definition"]["id"]}
            with gate(story.region("francecentral"), disk, after=2) as held_up:
                late = await story.begin_lab("late", image)
                bases = small.root / "bases"

                async def writing() -> bool:
                    return any(found.stat().st_blocks * 512 >= ONE_MIB for found in bases.glob("*.partial"))

                await until(writing, "the first bytes written")
                small.fill()
                held_up.open()

                async def failed() -> dict[str, Any] | None:
                    found = (await story.api.run(LAB, id=late))["node"]
                    return found if found["labState"] == "FAILED" else None

                found = await until(failed, "the lab's failure", RECOVERY_SECONDS)
            assert found["error"] == {
                "code": "STORE_FULL",
                "message": "the disk file cannot be written: No space left on device."
                " Delete the lab, and create it again after the cause is fixed.",
            }
            assert found["templateVm"]["state"] == "FAILED"
            assert (list(bases.glob("*.raw*")), (small.root / "labs" / str(pk(late))).exists()) == ([], False)
            small.empty()
            assert (await story.lab_now(await story.lab("again", image)))["labState"] == "DRAFT"


async def test_server_is_filled_repeatedly_started_again_and_still_deletes(tmp_path: Path, folder: Path) -> None:
    async with full(tmp_path, folder) as (story, small, lab, _):
        roles: list[str] = []
        small.empty()
        for number in range(5):
            given = {"principal": f"eve{number}", "role": "READER", "labAccountId": story.account}
            roles.append((await story.api.change(GRANT, input=given))["roleAssignment"]["id"])
        for role in roles:
            # Whatever becomes free in the meantime, the other program takes.
            small.fill()
            story.server.kill()
            small.fill()
            story.server.start()
            small.fill()
            assert (await story.lab_now(lab))["labState"] == "DRAFT"
            assert (await story.api.change(REVOKE, id=role))["deletedId"] == role
        assert (small.root / "gallery.sqlite.reserve").stat().st_size > 0
        small.empty()
        assert ready(story.server, "ready")[1]["status"] == "ready"
        assert (await story.lab_now(await story.lab("more")))["labState"] == "DRAFT"
        assert "Traceback" not in story.server.log


async def test_server_without_a_byte_and_without_a_reserve_starts_when_space_is_freed(
    tmp_path: Path, folder: Path
) -> None:
    async with full(tmp_path, folder) as (story, small, lab, _):
        story.server.kill()
        for reserve in small.root.glob("*.reserve"):
            os.truncate(reserve, 0)
        for left in (*small.root.glob("*-wal"), *small.root.glob("*-shm")):
            assert left.exists()
        small.fill()
        before = story.server.log
        Process.start(story.server)

        async def listens() -> bool:
            try:
                return (await story.api.http.get("/healthz")).is_success
            except httpx.TransportError:
                return False

        await until(listens, "the server to listen")
        status, body = ready(story.server, "not ready")
        assert (status, body["status"]) == (503, "not ready")
        assert body["reasons"]["start"] == (
            "The start waits for the database. The file system of the database is full: free space there."
            " Until then, only deletions and revocations are certain to work."
        )
        small.empty()
        began = time.monotonic()
        while not story.server.is_ready():
            assert time.monotonic() - began < RECOVERY_SECONDS
            await asyncio.sleep(0.1)
        assert (await story.lab_now(lab))["labState"] == "DRAFT"
        assert (await story.lab_now(await story.lab("more")))["labState"] == "DRAFT"
        log = story.server.log[len(before) :]
        assert log.count("startup: The start waits for the database") == 1
        assert "Traceback" not in log
