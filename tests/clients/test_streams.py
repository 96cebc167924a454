"""Front ends' own npm clients, against a real server with a worker: each follows one export."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from tests.clients import node
from tests.clients.tools import relay_compiled
from tests.workflows.live_account import FRANCE, LiveAccount
from tests.workflows.watchers import EXPORT_PROGRESS, all_of, over_sse

# The number of times that a client disconnects or is disconnected.
BREAKS = 2


async def run_client(story: LiveAccount, script: str, *words: str | Path) -> tuple[str, dict[str, Any]]:
    """Run a client that exports its own lab, and return the lab with the client's observations."""
    lab = await story.lab("algebra")
    url = f"{story.server.url}/graphql"
    return lab, json.loads(await asyncio.to_thread(node.output, script, url, story.api.token or "", lab, *words))


async def assert_complete(story: LiveAccount, lab: str, seen: dict[str, Any]) -> None:
    """Assert the query, the mutation, and every transition once and in order, in spite of disconnections."""
    assert seen["node"] == {"__typename": "Lab", "id": lab, "name": "algebra", "labState": "DRAFT"}
    assert seen["exportImage"]["userErrors"] == []
    assert seen["subscribed"] == BREAKS + 1
    sequences = [event["sequence"] for event in seen["events"]]
    assert sequences == sorted(set(sequences))
    # A subscription from the beginning after the end receives only the stored transitions.
    kept = await all_of(over_sse(story.api, EXPORT_PROGRESS, id=seen["exportImage"]["export"]["id"], after=0))
    changes = [event for event in seen["events"] if event["sequence"] in {change["sequence"] for change in kept}]
    assert [stage(event) for event in changes] == [stage(event) for event in kept]
    last = seen["events"][-1]
    assert (last["status"], last["phase"], last["progress"]) == ("SUCCEEDED", "COMPLETED", 100)
    assert [(at["region"]["name"], at["state"]) for at in last["replicas"]] == [(name, "COMPLETED") for name in FRANCE]
    # A subscription that resumes after the end receives no event and completes.
    assert seen["again"] == []


def stage(event: dict[str, Any]) -> tuple[Any, ...]:
    """Return the parts of an event that change at a transition."""
    return event["status"], event["phase"], [replica["state"] for replica in event["replicas"]]


@pytest.mark.parametrize(
    ("script", "words"),
    [("graphql-ws.mjs", ()), ("graphql-sse.mjs", ()), ("urql.mjs", ()), ("urql.mjs", ("sse",))],
    ids=["graphql-ws", "graphql-sse", "urql over graphql-ws", "urql over server-sent events"],
)
async def test_client_receives_every_event_of_its_export(
    story: LiveAccount, script: str, words: tuple[str, ...]
) -> None:
    await assert_complete(story, *await run_client(story, script, *words))


async def test_apollo_client_receives_every_event_and_caches_the_final_export(story: LiveAccount) -> None:
    lab, seen = await run_client(story, "apollo.mjs")
    await assert_complete(story, lab, seen)
    export = seen["exportImage"]["export"]["id"]
    assert seen["cached"] == {"__typename": "Export", "id": export, "status": "SUCCEEDED"}


async def test_relay_receives_every_event_and_stores_the_final_export(story: LiveAccount, tmp_path: Path) -> None:
    lab, seen = await run_client(story, "relay.mjs", relay_compiled(tmp_path))
    await assert_complete(story, lab, seen)
    assert (seen["cached"]["__typename"], seen["cached"]["status"]) == ("Export", "SUCCEEDED")
