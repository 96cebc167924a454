"""Cancelling: before the source copy is complete nothing is kept; after it, only the remaining regions stop."""

import asyncio
import time
from pathlib import Path

import pytest

from graph.workflows.runtime.progress_reporting import REPORT_SECONDS
from tests.documents import CANCEL, CREATE_LAB
from tests.workflows.gates import gate
from tests.workflows.live_account import LiveAccount, digest_of, fill, until

LATENCY_SECONDS = 1.5
# The number of chunks before the gate.
PASSED = 20

KEPT = """
query ($gallery: ID!, $version: ID!) {
  gallery: node(id: $gallery) { ... on Gallery { definitions { totalCount } } }
  version: node(id: $version) { id }
}
"""


@pytest.fixture
def story(shared_story: LiveAccount) -> LiveAccount:
    return shared_story


def last_write(root: Path) -> float:
    """Return the last time at which a file was written below a folder."""
    return max((path.stat().st_mtime for path in (root / "chunks").rglob("*") if path.is_file()), default=0.0)


async def cancellation_check() -> None:
    """Wait for the interval at which the worker checks for cancellation, because the check is not observable."""
    await asyncio.sleep(4 * REPORT_SECONDS)


@pytest.mark.rule("O-51")
async def test_export_cancelled_while_storing_stops_at_once_and_keeps_nothing(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 256, 2)
    region = story.region("francecentral")
    chunks, manifests = region.chunks(), region.manifests()

    with gate(region, disk, after=PASSED) as held_up:
        export = await story.export(lab, "algebra-image")
        version = (await story.export_now(export))["imageVersion"]["id"]

        async def storing() -> bool:
            return (await story.export_now(export))["processedBytes"] > 0

        await until(storing, "the first bytes stored")
        payload = await story.api.change(CANCEL, id=export)
        assert (payload["export"]["status"], payload["export"]["message"]) == (
            "CANCELED",
            "Canceled; the new version was discarded.",
        )
        await cancellation_check()
        held_up.open()
        opened = time.time()

    async def clean() -> bool:
        return region.leftovers() == []

    await until(clean, "the end of the work", seconds=10)
    assert last_write(region.root) - opened < LATENCY_SECONDS
    assert PASSED <= len(region.chunks() - chunks) < 512
    assert region.manifests() == manifests
    kept = await story.api.run(KEPT, gallery=story.gallery, version=version)
    assert kept == {"gallery": {"definitions": {"totalCount": 0}}, "version": None}
    found = await story.export_now(export)
    assert (found["status"], found["imageVersion"], found["isRetryable"]) == ("CANCELED", None, False)
    assert (await story.lab_now(lab))["templateVm"]["state"] == "STOPPED"
    assert (await story.api.refusal(CANCEL, id=export))["code"] == "NOT_CANCELABLE"

    # The name and the template are available again.
    again = await story.export(lab, "algebra-image")
    await story.api.change(CANCEL, id=again)
    await until(clean, "the end of the second", seconds=10)
    assert region.manifests() == manifests


@pytest.mark.rule("O-51")
async def test_export_cancelled_while_replicating_keeps_the_source_replica(
    story: LiveAccount,
) -> None:
    lab = await story.lab("algebra")
    disk = await story.disk(lab)
    fill(disk, 256, 2)
    others = [story.region("francesouth"), story.region("francewest")]
    before = [(region.chunks(), region.manifests()) for region in others]
    with gate(others[0], disk, after=PASSED), gate(others[1], disk, after=PASSED):
        export = await story.export(lab, "algebra-image")

        async def copying() -> bool:
            version = (await story.export_now(export))["imageVersion"]
            return any(replica["transferredBytes"] > 0 for replica in version["replicas"] if not replica["isSource"])

        await until(copying, "the first bytes of a copy")
        await story.api.change(CANCEL, id=export)
        await cancellation_check()
    opened = time.time()

    found = await story.export_now(export)
    version = found["imageVersion"]
    assert found["status"] == "CANCELED"
    assert found["message"] == "Canceled; not copied to francesouth, francewest."
    assert [(r["region"]["name"], r["state"], r["error"]) for r in version["replicas"]] == [
        ("francecentral", "COMPLETED", None),
        ("francesouth", "CANCELED", None),
        ("francewest", "CANCELED", None),
    ]
    image = {"imageVersionId": version["id"]}
    second = await story.lab("geometry", image)
    assert digest_of(await story.disk(second)) == version["digest"] == digest_of(disk)
    given = {"labAccountId": story.account, "name": "south", "image": image, "regionName": "francesouth"}
    assert (await story.api.refusal(CREATE_LAB, input=given))["code"] == "IMAGE_NOT_IN_REGION"

    # After the time of creating a lab, all work has stopped.
    for region, (chunks, manifests) in zip(others, before, strict=True):
        assert last_write(region.root) - opened < LATENCY_SECONDS
        assert len(region.chunks() - chunks) < 512
        assert region.manifests() == manifests
