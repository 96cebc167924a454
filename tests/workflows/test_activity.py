"""Activity of an account and a lab over real connections that break, on a server that is killed and started again."""

import asyncio
import json
import random
from contextlib import aclosing

import httpx
import pytest
from sqlalchemy import select
from websockets.exceptions import WebSocketException

from graph.db.models import AccountEvent
from tests.documents import pk
from tests.workflows.live_account import DELETE_LAB, LiveAccount, until
from tests.workflows.watchers import (
    ACCOUNT_ACTIVITY,
    LAB_ACTIVITY,
    Event,
    RefusedError,
    Watch,
    all_of,
    over_sse,
    over_websocket,
)

BROKEN = (OSError, httpx.HTTPError, WebSocketException, AssertionError)
CHANGE = "mutation ($id: ID!) {{ {}(input: {{labId: $id}}) {{ userErrors {{ code }} }} }}"


async def resumed(story: LiveAccount, watch: Watch, document: str, id: str, seen: list[Event]) -> None:
    """Collect the events until the lab is deleted, over connections that end after a few events or with the server."""
    chance = random.Random(document)  # noqa: S311
    while not seen or seen[-1]["kind"] != "LAB_DELETED":
        after = seen[-1]["sequence"] if seen else 0
        left = chance.randint(1, 4)
        try:
            async with aclosing(watch(story.api, document, id=id, after=after)) as events:
                async for event in events:
                    seen.append(event)
                    left -= 1
                    if not left or event["kind"] == "LAB_DELETED":
                        break
        except RefusedError as refused:
            # A stream of a principal who loses the role on the deleted lab ends, and the lab is not found then.
            if refused.code == "NOT_FOUND":
                return
        except BROKEN:
            await asyncio.sleep(0.05)


async def template(story: LiveAccount, lab: str, mutation: str, state: str) -> None:
    await story.api.change(CHANGE.format(mutation), id=lab)

    async def look() -> bool:
        return (await story.lab_now(lab))["templateVm"]["state"] == state

    await until(look, f"the template to be {state}")


async def test_no_change_of_a_lab_is_missed_or_sent_twice_over_kills_and_broken_connections(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    watched = [(watch, document, target, list[Event]()) for watch in (over_sse, over_websocket)
               for document, target in ((LAB_ACTIVITY, lab), (ACCOUNT_ACTIVITY, story.account))]  # fmt: skip
    async with asyncio.TaskGroup() as group:
        for each in watched:
            group.create_task(resumed(story, *each))
        await template(story, lab, "startTemplateVm", "RUNNING")
        story.server.kill()
        story.server.start()
        await template(story, lab, "stopTemplateVm", "STOPPED")
        export = await story.export(lab, "algebra-image")
        story.server.kill()
        story.server.start()
        await story.succeeded(export)
        await story.api.change(DELETE_LAB, id=lab)
    async with story.database.reads() as session:
        rows = (await session.scalars(select(AccountEvent).order_by(AccountEvent.id))).all()
    stored = {LAB_ACTIVITY: [row for row in rows if row.lab_id == pk(lab)], ACCOUNT_ACTIVITY: rows}
    for _, document, _, seen in watched:
        ids = [row.id for row in stored[document]]
        # A client of the lab that is away at its deletion finds no lab.
        assert [event["sequence"] for event in seen] == (ids if document == ACCOUNT_ACTIVITY else ids[: len(seen)])
    mine = [event for event in watched[1][3] if event["labState"] or event["kind"] == "LAB_DELETED"]
    exports = [event for event in mine if event["kind"] == "EXPORT_CHANGED"]
    assert (exports[0]["exportStatus"], exports[-1]["exportStatus"]) == ("QUEUED", "SUCCEEDED")
    mine = [event for event in mine if event["kind"] != "EXPORT_CHANGED"]
    assert [(event["kind"], event["labState"], event["templateState"]) for event in mine] == [
        ("LAB_CREATED", "CREATING", "CREATING"),
        ("LAB_CHANGED", "DRAFT", "STOPPED"),
        ("LAB_CHANGED", "DRAFT", "STARTING"),
        ("LAB_CHANGED", "DRAFT", "RUNNING"),
        ("LAB_CHANGED", "DRAFT", "STOPPING"),
        ("LAB_CHANGED", "DRAFT", "STOPPED"),
        ("LAB_CHANGED", "DELETING", "STOPPED"),
        ("LAB_DELETED", None, None),
    ]


@pytest.mark.parametrize("watch", [over_websocket, over_sse])
async def test_lab_activity_ends_with_the_lab(shared_story: LiveAccount, watch: Watch) -> None:
    lab = await shared_story.lab("algebra")
    events = watch(shared_story.api, LAB_ACTIVITY, id=lab)
    # The newest event comes first: the lab has become a draft.
    kinds = [(await anext(events))["kind"]]
    await shared_story.api.change(DELETE_LAB, id=lab)
    kinds += [event["kind"] for event in await all_of(events)]
    assert kinds == ["LAB_CHANGED", "LAB_CHANGED", "LAB_DELETED"]


async def blocks(story: LiveAccount, count: int, last: str | None = None) -> list[dict[str, str]]:
    """Read a number of server-sent events of the account with their fields; the request is always the same."""
    headers = {"Accept": "text/event-stream"} | ({"Last-Event-ID": last} if last is not None else {})
    body = {"query": ACCOUNT_ACTIVITY, "variables": {"id": story.account, "after": 0}}
    found: list[dict[str, str]] = []
    fields: dict[str, str] = {}
    async with story.api.http.stream(
        "POST", "/graphql", json=body, headers=headers | bearer(story), timeout=60
    ) as stream:
        async for line in stream.aiter_lines():
            name, _, value = line.partition(": ")
            if name:
                fields[name] = value
            elif "id" in fields:
                found.append(fields)
                if len(found) == count:
                    break
            fields = fields if name else {}
    return found


def bearer(story: LiveAccount) -> dict[str, str]:
    return {"Authorization": f"Bearer {story.api.token}"}


async def test_stream_has_the_sequences_as_ids_and_resumes_at_the_last_event_id(shared_story: LiveAccount) -> None:
    lab = await shared_story.lab("algebra")
    await shared_story.api.change(CHANGE.format("startTemplateVm"), id=lab)
    # Attached, created, DRAFT, STARTING.
    all_events = await blocks(shared_story, 4)
    ids = [fields["id"] for fields in all_events]
    sequences = [json.loads(fields["data"])["data"]["accountActivity"]["sequence"] for fields in all_events]
    assert ids == [str(number) for number in sequences]
    for place in (0, 2):
        assert [fields["id"] for fields in await blocks(shared_story, 3 - place, ids[place])] == ids[place + 1 :]
    # A value that no event had is ignored, as if it were absent.
    assert [fields["id"] for fields in await blocks(shared_story, 4, "tab")] == ids
