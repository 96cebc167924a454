"""Front ends' own clients, from npm, against a real server with a worker: each lives through one export."""

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest

from tests.clients import node
from tests.clients.tools import relay_compiled
from tests.workflows.story import FRANCE, Story
from tests.workflows.watchers import EXPORT_PROGRESS, all_of, over_sse

# A client hangs up, or is cut off, so often.
BREAKS = 2


async def told(story: Story, script: str, *words: str | Path) -> tuple[str, dict[str, Any]]:
    """Have a client export a lab of its own, and return the lab with what the client saw."""
    lab = await story.lab("algebra")
    url = f"{story.server.url}/graphql"
    return lab, json.loads(await asyncio.to_thread(node.output, script, url, story.api.token or "", lab, *words))


async def assert_whole(story: Story, lab: str, seen: dict[str, Any]) -> None:
    """A query, a mutation, and every change of state once, in order, though the client was away in between."""
    assert seen["node"] == {"__typename": "Lab", "id": lab, "name": "algebra", "state": "DRAFT"}
    assert seen["exportImage"]["userErrors"] == []
    assert seen["subscribed"] == BREAKS + 1
    sequences = [event["sequence"] for event in seen["events"]]
    assert sequences == sorted(set(sequences))
    # From the beginning, and after the end, there is nothing but what is kept: the changes of state.
    kept = await all_of(over_sse(story.api, EXPORT_PROGRESS, id=seen["exportImage"]["export"]["id"], after=0))
    changes = [event for event in seen["events"] if event["sequence"] in {change["sequence"] for change in kept}]
    assert [stage(event) for event in changes] == [stage(event) for event in kept]
    last = seen["events"][-1]
    assert (last["status"], last["phase"], last["progress"]) == ("SUCCEEDED", "COMPLETED", 100)
    assert [(at["region"]["name"], at["state"]) for at in last["replicas"]] == [(name, "COMPLETED") for name in FRANCE]
    # Who has seen the end is told nothing more, and that it was the end.
    assert seen["again"] == []


def stage(event: dict[str, Any]) -> tuple[Any, ...]:
    """What makes a change of state."""
    return event["status"], event["phase"], [replica["state"] for replica in event["replicas"]]


@pytest.mark.parametrize(
    ("script", "words"),
    [("graphql-ws.mjs", ()), ("graphql-sse.mjs", ()), ("urql.mjs", ()), ("urql.mjs", ("sse",))],
    ids=["graphql-ws", "graphql-sse", "urql over graphql-ws", "urql over server-sent events"],
)
async def test_a_client_misses_nothing_of_an_export_that_it_started(
    story: Story, script: str, words: tuple[str, ...]
) -> None:
    await assert_whole(story, *await told(story, script, *words))


async def test_apollo_client_misses_nothing_and_its_cache_has_the_export_as_it_ended(story: Story) -> None:
    lab, seen = await told(story, "apollo.mjs")
    await assert_whole(story, lab, seen)
    export = seen["exportImage"]["export"]["id"]
    assert seen["cached"] == {"__typename": "Export", "id": export, "status": "SUCCEEDED"}


async def test_relay_misses_nothing_and_its_store_has_the_export_as_it_ended(story: Story, tmp_path: Path) -> None:
    lab, seen = await told(story, "relay.mjs", relay_compiled(tmp_path))
    await assert_whole(story, lab, seen)
    assert (seen["cached"]["__typename"], seen["cached"]["status"]) == ("Export", "SUCCEEDED")
