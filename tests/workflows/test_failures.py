"""Failures are isolated, state their reasons, and are fixed by a retry."""

import asyncio
import ctypes
import fcntl
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from sqlalchemy import select

from graph.db.models import RegionReplica
from tests.documents import CREATE_LAB, RETRY, pk
from tests.workflows.gates import gate
from tests.workflows.live_account import (
    FRANCE,
    ONE_MIB,
    LiveAccount,
    digest_of,
    distinct_chunks,
    fill,
    until,
    write_chunks,
)
from tests.workflows.watchers import EXPORT_PROGRESS, all_of, over_websocket


@pytest.fixture
def story(shared_story: LiveAccount) -> LiveAccount:
    return shared_story


@contextmanager
def unusable(root: Path) -> Generator[None]:
    """Replace a region's folder by a file until the block ends."""
    root.mkdir(parents=True, exist_ok=True)
    aside = root.with_name(f"{root.name}-aside")
    aside.touch()
    exchange(root, aside)
    try:
        yield
    finally:
        exchange(root, aside)
        aside.unlink()


def exchange(one: Path, other: Path) -> None:
    """Swap two names atomically: between two renames, a store would recreate its folder."""
    at_cwd, exchanging = -100, 2
    assert ctypes.CDLL(None).renameat2(at_cwd, bytes(one), at_cwd, bytes(other), exchanging) == 0


async def attempts(story: LiveAccount, version: str) -> dict[str, int]:
    """Return the number of attempts of each region."""
    async with story.database.reads() as session:
        query = select(RegionReplica.region_name, RegionReplica.attempt)
        rows = await session.execute(query.where(RegionReplica.version_id == pk(version)))
        return {row.region_name: row.attempt for row in rows}


@pytest.mark.rule("R-7", "R-10", "R-11", "K-4")
async def test_failed_region_leaves_the_others_usable_and_a_retry_completes_it(story: LiveAccount) -> None:
    """Acceptance test 6."""
    lab = await story.lab("algebra")
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB)})
    with unusable(story.region("francesouth").root):
        export = await story.export(lab, "algebra-image")
        found = await story.ended(export)

        version = found["imageVersion"]
        assert (found["status"], found["phase"]) == ("PARTIALLY_SUCCEEDED", "COMPLETED")
        assert found["progress"] < 100.0
        assert (found["isCancelable"], found["isRetryable"]) == (False, True)
        assert (found["error"]["code"], found["error"]["isRetryable"]) == ("REPLICATION_FAILED", True)
        assert found["error"]["message"].startswith("francesouth: Region francesouth: ")
        assert found["message"] == (
            "Usable in francecentral, francewest; failed in francesouth. Retry to copy to the failed regions."
        )
        assert (version["provisioningState"], version["replicationState"]) == ("SUCCEEDED", "FAILED")
        states = {replica["region"]["name"]: replica["state"] for replica in version["replicas"]}
        assert states == {"francecentral": "COMPLETED", "francesouth": "FAILED", "francewest": "COMPLETED"}

        image = {"imageDefinitionId": version["definition"]["id"]}
        west = await story.lab("west", image, regionName="francewest")
        assert digest_of(await story.disk(west)) == version["digest"]
        given = {"labAccountId": story.account, "name": "south", "image": image, "regionName": "francesouth"}
        refused = await story.api.refusal(CREATE_LAB, input=given)
        assert refused["code"] == "IMAGE_NOT_IN_REGION"

    await story.api.change(RETRY, id=export)
    found = await story.succeeded(export)
    assert found["imageVersion"]["id"] == version["id"]
    assert (found["error"], found["progress"], found["isRetryable"]) == (None, 100.0, False)
    assert await attempts(story, version["id"]) == {"francecentral": 1, "francesouth": 2, "francewest": 1}
    south = await story.lab("south", image, regionName="francesouth")
    assert digest_of(await story.disk(south)) == version["digest"]
    assert all(story.region(name).leftovers() == [] for name in FRANCE)


@pytest.mark.rule("K-5")
async def test_failed_source_region_releases_the_template_and_a_retry_keeps_the_version(
    story: LiveAccount,
) -> None:
    lab = await story.lab("algebra")
    write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB)})
    with unusable(story.region("francecentral").root):
        export = await story.export(lab, "algebra-image")
        found = await story.ended(export)
        assert (found["status"], found["isRetryable"]) == ("FAILED", True)
        assert (found["error"]["code"], found["error"]["isRetryable"]) == ("STORE_UNAVAILABLE", True)
        assert found["error"]["message"].startswith("Region francecentral: ")
        version = found["imageVersion"]
        assert (version["provisioningState"], version["digest"]) == ("FAILED", None)
        assert (await story.lab_now(lab))["templateVm"]["state"] == "STOPPED"

    await story.api.change(RETRY, id=export)
    found = await story.succeeded(export)
    assert (found["imageVersion"]["id"], found["imageVersion"]["name"]) == (version["id"], "1.0.0")
    assert found["imageVersion"]["digest"] == digest_of(await story.disk(lab))


@pytest.mark.rule("R-11")
async def test_temporary_store_failure_is_retried_without_processing_twice(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 100, 2)
    region = story.region("francecentral")
    said = story.server.log.count("is retried: Region francecentral: ")

    async def first_segment() -> bool:
        return (await story.export_now(export))["processedBytes"] >= 100 * ONE_MIB

    async def failed() -> bool:
        return story.server.log.count("is retried: Region francecentral: ") > said

    # Both segments form one step, which is repeated as a whole; the gate blocks it in the second.
    with gate(region, disk, after=120) as held_up:
        export = await story.export(lab, "algebra-image")
        watching = asyncio.create_task(all_of(over_websocket(story.api, EXPORT_PROGRESS, id=export)))
        await until(first_segment, "the end of the first segment")
        with unusable(region.root):
            held_up.open()
            await until(failed, "the failure")

    found = await story.succeeded(export)
    assert found["imageVersion"]["digest"] == digest_of(disk)
    assert found["totalBytes"] == found["processedBytes"] == 200 * ONE_MIB
    assert max(event["processedBytes"] for event in await watching) == 200 * ONE_MIB
    assert distinct_chunks(disk) <= region.chunks()
    assert region.leftovers() == []
    # The second attempt found the chunks stored by the first one. They count as stored, once.
    assert found["storedBytes"] == region.chunk_bytes(distinct_chunks(disk))
    assert found["deduplicatedBytes"] == 200 * ONE_MIB - len(distinct_chunks(disk)) * ONE_MIB


async def test_disk_changed_during_the_export_fails_it_and_a_retry_uses_the_new_disk(
    story: LiveAccount,
) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 200, 1)
    with gate(story.region("francecentral"), disk, after=20):
        export = await story.export(lab, "algebra-image")

        async def storing() -> bool:
            return (await story.export_now(export))["processedBytes"] > 0

        await until(storing, "the first bytes stored")
        write_chunks(disk, {199: os.urandom(ONE_MIB)})

    found = await story.ended(export)
    assert (found["status"], found["isRetryable"]) == ("FAILED", True)
    assert found["error"] == {
        "code": "DISK_CHANGED",
        "message": "the disk was changed while it was being read",
        "isRetryable": True,
    }
    assert (await story.lab_now(lab))["templateVm"]["state"] == "STOPPED"
    await story.api.change(RETRY, id=export)
    again = await story.succeeded(export)
    assert again["imageVersion"]["id"] == found["imageVersion"]["id"]
    assert again["imageVersion"]["digest"] == digest_of(disk)


async def test_locked_disk_is_not_exported(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    with disk.open("rb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        export = await story.export(lab, "algebra-image")
        found = await story.ended(export)
    assert found["status"] == "FAILED"
    assert found["error"] == {
        "code": "DISK_BUSY",
        "message": "the disk is in use: another program holds its lock",
        "isRetryable": True,
    }
    assert (await story.lab_now(lab))["templateVm"]["state"] == "STOPPED"
    await story.api.change(RETRY, id=export)
    assert (await story.succeeded(export))["imageVersion"]["digest"] == digest_of(disk)
