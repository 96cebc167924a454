"""Outages of region stores: work waits, reports why, can be cancelled, and continues when the store is back."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.documents import CANCEL
from tests.mutations.test_update_image_version import regions
from tests.server import Server
from tests.workflows.live_account import FRANCE, ONE_MIB, LiveAccount, digest_of, until, write_chunks
from tests.workflows.test_failures import unusable

CENTRAL, SOUTH, _ = FRANCE
REASON = "Waiting for region {0}: not a directory."
WAITING = (
    "query ($id: ID!) { node(id: $id) { ... on ImageVersion { "
    "replicas { region { name } state waitingReason { code message params { name value } } } } } }"
)
EXPORT_WAITS = (
    "query ($id: ID!) { node(id: $id) { ... on Export { waitingReason { code message params { name value } } } } }"
)
TEMPLATE = "query ($id: ID!) { node(id: $id) { ... on Lab { labState error { code message } templateVm { notice { code } } } } }"


@pytest.fixture
def server(config: Path) -> Iterator[Server]:
    """A server whose jobs wait longer than the test."""
    config.write_text(config.read_text().replace("store_patience_minutes = 0.05", "store_patience_minutes = 30"))
    with Server(config) as running:
        yield running


@pytest.fixture
async def lab(story: LiveAccount) -> AsyncIterator[str]:
    """A lab with new data."""
    made = await story.lab("algebra")
    write_chunks(await story.disk(made), {1: os.urandom(ONE_MIB)})
    yield made
    assert "Traceback" not in story.server.log


async def says(story: LiveAccount, export: str, message: str) -> dict[str, Any]:
    async def look() -> dict[str, Any] | None:
        found = await story.export_now(export)
        return found if found["message"] == message else None

    return await until(look, message)


async def test_exports_wait_for_their_region_while_others_continue_and_can_be_cancelled(
    story: LiveAccount, lab: str
) -> None:
    other, south = await story.lab("other"), await story.lab("south", regionName=SOUTH)
    with unusable(story.region(CENTRAL).root):
        # As many as a worker runs at once.
        first, second = await story.export(lab, "first"), await story.export(other, "second")
        for export in (first, second):
            found = await says(story, export, REASON.format(CENTRAL))
            assert (found["status"], found["isCancelable"], found["error"]) == ("RUNNING", True, None)
            reason = (await story.api.run(EXPORT_WAITS, id=export))["node"]["waitingReason"]
            assert (reason["code"], reason["params"][0]) == ("WAITS_FOR_STORE", {"name": "region", "value": CENTRAL})
        elsewhere = await story.export(south, "third", targetRegions=regions(SOUTH))
        await story.succeeded(elsewhere)
        canceled = (await story.api.change(CANCEL, id=second))["export"]
        assert canceled["status"] == "CANCELED"
    found = await story.succeeded(first)
    for export in (first, second):
        assert (await story.api.run(EXPORT_WAITS, id=export))["node"]["waitingReason"] is None
    assert found["imageVersion"]["digest"] == digest_of(await story.disk(lab))
    assert found["message"].startswith("Completed: ")
    assert story.region(CENTRAL).leftovers() == []
    await story.succeeded(await story.export(other, "again"))


async def test_copy_waits_for_its_region_and_a_lab_for_its_image(story: LiveAccount, lab: str) -> None:
    with unusable(story.region(SOUTH).root):
        export = await story.export(lab, "algebra")
        found = await says(story, export, REASON.format(SOUTH))
        version = found["imageVersion"]["id"]
        assert (found["status"], found["phase"]) == ("RUNNING", "REPLICATING")
        replicas = (await story.api.run(WAITING, id=version))["node"]["replicas"]
        waiting = {replica["region"]["name"]: replica["waitingReason"] for replica in replicas}
        reason = waiting.pop(SOUTH)
        assert reason["code"] == "WAITS_FOR_STORE"
        assert reason["message"] == REASON.format(SOUTH)
        assert reason["params"][0] == {"name": "region", "value": SOUTH}
        assert waiting == {name: None for name in FRANCE if name != SOUTH}
        assert (await story.api.run(EXPORT_WAITS, id=export))["node"]["waitingReason"] == reason
    await story.succeeded(export)
    replicas = (await story.api.run(WAITING, id=version))["node"]["replicas"]
    assert [replica["waitingReason"] for replica in replicas] == [None] * 3
    roots = [unusable(story.region(name).root) for name in FRANCE]
    with roots[0], roots[1], roots[2]:
        made = await story.begin_lab("from-image", {"imageVersionId": version})

        async def waits() -> bool:
            now = (await story.api.run(TEMPLATE, id=made))["node"]
            assert (now["labState"], now["error"]) == ("CREATING", None)
            found = now["templateVm"]["notice"]
            return found is not None and found["code"] == "WAITS_FOR_STORE"

        await until(waits, "the lab's wait")
    await story.lab_written(made)
    assert (await story.api.run(TEMPLATE, id=made))["node"]["templateVm"]["notice"] is None
    assert digest_of(await story.disk(made)) == found["imageVersion"]["digest"]
