"""Subscriptions to an export, a lab, a version and a gallery: the current state, then every change once and in order."""

import asyncio
import hashlib
import os
import random
from contextlib import aclosing
from dataclasses import replace

import pytest
from sqlalchemy import select

from graph.db.enums import GalleryEventKind
from graph.db.models import ExportTransition, ImageDefinition
from graph.domain.activity.changes import gallery_event
from tests.documents import pk
from tests.workflows.live_account import FRANCE, ONE_MIB, LiveAccount, write_chunks
from tests.workflows.watchers import (
    EXPORT_PROGRESS,
    GALLERY_ACTIVITY,
    LAB_ACTIVITY,
    LAB_EXPORTS,
    REPLICATION_PROGRESS,
    Event,
    Events,
    RefusedError,
    Watch,
    all_of,
    over_sse,
    over_websocket,
)

PROGRESS_PER_SECOND = 4


@pytest.fixture(params=[over_websocket, over_sse])
def watch(request: pytest.FixtureRequest) -> Watch:
    return request.param


@pytest.fixture
def story(shared_story: LiveAccount) -> LiveAccount:
    return shared_story


async def filled_lab(story: LiveAccount, chunks: int) -> str:
    """Create a lab with a number of distinct, compressible chunks."""
    lab = await story.lab("algebra")
    seed = os.urandom(8)
    contents = {slot: hashlib.shake_128(seed + bytes([slot])).digest(512) * 2048 for slot in range(chunks)}
    write_chunks(await story.disk(lab), contents, size=256 * ONE_MIB)
    return lab


async def transition_sequences(story: LiveAccount, export: str) -> list[int]:
    """Return the sequences of the export's transitions, which no subscriber may miss."""
    async with story.database.reads() as session:
        query = select(ExportTransition.sequence).where(ExportTransition.export_id == pk(export))
        return list(await session.scalars(query.order_by(ExportTransition.sequence)))


async def take(events: Events, count: int) -> list[Event]:
    """Take a number of events, and disconnect."""
    taken: list[Event] = []
    async with aclosing(events):
        async for event in events:
            taken.append(event)
            if len(taken) == count:
                break
    return taken


def sequences(events: list[Event]) -> list[int]:
    return [event["sequence"] for event in events]


@pytest.mark.rule("E-140", "E-142", "O-46", "U-26", "U-27", "K-1")
async def test_export_is_watched_from_its_current_state_to_its_end(story: LiveAccount, watch: Watch) -> None:
    export = await story.export(await filled_lab(story, 120), "algebra-image")
    events = await all_of(watch(story.api, EXPORT_PROGRESS, id=export))

    seen = sequences(events)
    assert seen == sorted(set(seen))
    kept = await transition_sequences(story, export)
    assert [number for number in kept if number >= seen[0]] == [number for number in seen if number in kept]
    assert seen[-1] == kept[-1]
    assert [event["progress"] for event in events] == sorted(event["progress"] for event in events)
    assert all(event["export"]["id"] == export for event in events)
    last = events[-1]
    assert (last["status"], last["phase"], last["progress"]) == ("SUCCEEDED", "COMPLETED", 100.0)
    assert last["processedBytes"] == last["totalBytes"] == 120 * ONE_MIB
    assert [(r["region"]["name"], r["isSource"], r["state"]) for r in last["replicas"]] == [
        (name, name == "francecentral", "COMPLETED") for name in FRANCE
    ]
    # Progress events are throttled, transitions are not.
    progress = [event for event in events[1:] if event["sequence"] not in kept]
    assert len(progress) <= PROGRESS_PER_SECOND * (last["at"] - events[0]["at"]) + 1


async def test_reconnecting_subscriber_receives_every_transition_once(story: LiveAccount, watch: Watch) -> None:
    export = await story.export(await filled_lab(story, 60), "algebra-image")
    chance = random.Random(11)  # noqa: S311
    events: list[Event] = []
    while not events or events[-1]["status"] in ("QUEUED", "RUNNING"):
        after = events[-1]["sequence"] if events else 0
        events += await take(watch(story.api, EXPORT_PROGRESS, id=export, after=after), chance.randint(1, 3))
    seen = sequences(events)
    assert seen == sorted(set(seen))
    kept = await transition_sequences(story, export)
    assert [number for number in seen if number in kept] == kept
    statuses = [event["status"] for event in events if event["sequence"] in kept]
    assert statuses == ["QUEUED", *["RUNNING"] * 6, "SUCCEEDED"]
    assert await all_of(watch(story.api, EXPORT_PROGRESS, id=export, after=seen[-1])) == []


@pytest.mark.rule("E-141")
async def test_ended_export_is_resumed_from_the_position_of_the_client(story: LiveAccount, watch: Watch) -> None:
    export = await story.export(await story.lab("algebra"), "algebra-image")
    await story.succeeded(export)
    kept = await transition_sequences(story, export)
    [present] = await all_of(watch(story.api, EXPORT_PROGRESS, id=export))
    assert (present["sequence"], present["status"]) == (kept[-1], "SUCCEEDED")
    assert sequences(await all_of(watch(story.api, EXPORT_PROGRESS, id=export, after=0))) == kept
    assert sequences(await all_of(watch(story.api, EXPORT_PROGRESS, id=export, after=kept[2]))) == kept[3:]
    # Sequences that were never issued: the response is the current state.
    for forged in (kept[-1] + 1, 2**31 - 1, -1):
        [present] = await all_of(watch(story.api, EXPORT_PROGRESS, id=export, after=forged))
        assert (present["sequence"], present["status"]) == (kept[-1], "SUCCEEDED")


@pytest.mark.rule("R-7")
async def test_stored_transition_shows_the_regions_at_that_time(story: LiveAccount, watch: Watch) -> None:
    export = await story.export(await story.lab("algebra"), "algebra-image")
    await story.succeeded(export)
    events = await all_of(watch(story.api, EXPORT_PROGRESS, id=export, after=0))
    completed = [sum(replica["state"] == "COMPLETED" for replica in event["replicas"]) for event in events]
    assert completed == [0, 0, 0, 0, 1, 2, 3, 3]
    assert [event["phase"] for event in events] == [
        *["VALIDATING"] * 2,
        "CAPTURING",
        "STORING",
        *["REPLICATING"] * 3,
        "COMPLETED",
    ]


@pytest.mark.parametrize(
    "document", [EXPORT_PROGRESS, LAB_EXPORTS, REPLICATION_PROGRESS, GALLERY_ACTIVITY, LAB_ACTIVITY]
)
async def test_missing_object_is_refused_before_the_first_event(
    story: LiveAccount, watch: Watch, document: str
) -> None:
    absent = ["nonsense", "", story.account, "RXhwb3J0Ojk5OTk5OQ==", "TGFiOjk5OTk5OQ==", "R2FsbGVyeTo5OTk5OTk="]
    for name in absent:
        with pytest.raises(RefusedError) as refused:
            await anext(watch(story.api, document, id=name))
        assert refused.value.code == "NOT_FOUND"


@pytest.mark.parametrize("token", [None, "lg_unknown"])
async def test_subscription_without_a_valid_token_is_refused(story: LiveAccount, token: str | None) -> None:
    export = await story.export(await story.lab("algebra"), "algebra-image")
    with pytest.raises(RefusedError) as refused:
        await anext(over_sse(replace(story.api, token=token), EXPORT_PROGRESS, id=export))
    assert refused.value.code == "UNAUTHENTICATED"
    await story.succeeded(export)


async def test_exports_of_a_lab_are_watched_in_sequence(story: LiveAccount, watch: Watch) -> None:
    lab = await story.lab("algebra")
    before = await story.export(lab, "earlier-image")
    await story.succeeded(before)
    events: list[Event] = []

    async def look() -> None:
        async with aclosing(watch(story.api, LAB_EXPORTS, id=lab)) as stream:
            async for event in stream:
                events.append(event)
                if event["status"] == "SUCCEEDED" and len({event["export"]["id"] for event in events}) == 2:
                    return

    first = await story.export(lab, "first-image")
    watching = asyncio.create_task(look())
    await story.succeeded(first)
    second = await story.export(lab, "second-image")
    await watching

    assert {event["export"]["id"] for event in events} == {first, second}
    for export in (first, second):
        mine = [event["sequence"] for event in events if event["export"]["id"] == export]
        assert mine == sorted(set(mine))
        kept = await transition_sequences(story, export)
        assert [number for number in kept if number >= mine[0]] == [number for number in mine if number in kept]
    # The second export began during the subscription, which therefore has its first state.
    kept = [*await transition_sequences(story, first), *await transition_sequences(story, second)]
    assert kept == sorted(kept)
    assert set(await transition_sequences(story, second)) <= set(sequences(events))


async def test_exports_that_end_while_the_client_is_away_are_sent_when_it_returns(
    story: LiveAccount, watch: Watch
) -> None:
    lab = await story.lab("algebra")
    events: list[Event] = []
    kept: list[int] = []
    export = ""
    for name in ("first-image", "second-image"):
        export = await story.export(lab, name)
        events += await take(watch(story.api, LAB_EXPORTS, id=lab, after=events[-1]["sequence"] if events else 0), 2)
        await story.succeeded(export)
        kept += await transition_sequences(story, export)
    last = events[-1]["sequence"]
    rest = [number for number in kept if number > last]
    events += await take(watch(story.api, LAB_EXPORTS, id=lab, after=last), len(rest))
    seen = sequences(events)
    assert seen == sorted(set(seen))
    assert set(kept) <= set(seen)
    assert (events[-1]["status"], events[-1]["export"]["id"]) == ("SUCCEEDED", export)


@pytest.mark.rule("E-82", "E-83", "R-7")
async def test_replicas_of_a_version_are_watched_until_all_have_ended(story: LiveAccount, watch: Watch) -> None:
    export = await story.export(await filled_lab(story, 60), "algebra-image")
    version = (await story.export_now(export))["imageVersion"]["id"]
    events = await all_of(watch(story.api, REPLICATION_PROGRESS, id=version))
    assert {event["region"]["name"] for event in events[:3]} == set(FRANCE)
    assert sequences(events) == sorted(set(sequences(events)))
    for name in FRANCE:
        mine = [event for event in events if event["region"]["name"] == name]
        assert mine[0]["isSource"] is (name == "francecentral")
        assert mine[-1]["state"] == "COMPLETED"
        assert [event["progress"] for event in mine] == sorted(event["progress"] for event in mine)
    again = await all_of(watch(story.api, REPLICATION_PROGRESS, id=version))
    assert {(event["region"]["name"], event["state"]) for event in again} == {(name, "COMPLETED") for name in FRANCE}
    newest = again[-1]["sequence"]
    assert sequences(again) == sorted(sequences(again))
    for index, event in enumerate(again):
        resumed = await all_of(watch(story.api, REPLICATION_PROGRESS, id=version, after=event["sequence"]))
        assert sequences(resumed) == sequences(again[index + 1 :])
    assert sequences(await all_of(watch(story.api, REPLICATION_PROGRESS, id=version, after=newest + 1))) == sequences(
        again
    )


async def test_activity_of_a_gallery_is_resumed_from_the_position_of_the_client(
    story: LiveAccount, watch: Watch
) -> None:
    lab = await story.lab("algebra")
    from_now_on = asyncio.create_task(take(watch(story.api, GALLERY_ACTIVITY, id=story.gallery), 1))
    version = (await story.succeeded(await story.export(lab, "algebra-image")))["imageVersion"]
    events = await take(watch(story.api, GALLERY_ACTIVITY, id=story.gallery, after=0), 5)
    assert [(event["kind"], event["replica"] and event["replica"]["region"]["name"]) for event in events[:3]] == [
        ("VERSION_CREATED", None),
        ("REPLICA_COMPLETED", "francecentral"),
        ("VERSION_PUBLISHED", None),
    ]
    assert sorted((event["kind"], event["replica"]["region"]["name"]) for event in events[3:]) == [
        ("REPLICA_COMPLETED", "francesouth"),
        ("REPLICA_COMPLETED", "francewest"),
    ]
    assert {event["version"]["name"] for event in events} == {version["name"]}
    seen = sequences(events)
    assert seen == sorted(set(seen))
    [first] = await from_now_on
    assert first["sequence"] in seen
    one_by_one = [await take(watch(story.api, GALLERY_ACTIVITY, id=story.gallery, after=seen[n]), 1) for n in range(4)]
    assert [sequences(events) for events in one_by_one] == [[number] for number in seen[1:]]


@pytest.mark.parametrize("shared_server", ["postgresql"], indirect=True)
async def test_gallery_events_become_visible_in_the_order_of_their_sequences(story: LiveAccount) -> None:
    """Two transactions overlap; if the later one were visible first, a subscriber would miss the other."""
    definition = ImageDefinition(gallery_id=pk(story.gallery), name="algebra")
    inserted, commit = asyncio.Event(), asyncio.Event()

    async def slow() -> None:
        async with story.database.writes.begin() as session:
            await gallery_event(session, GalleryEventKind.VERSION_UPDATED, definition)
            await session.flush()
            inserted.set()
            await commit.wait()

    async def quick() -> None:
        async with story.database.writes.begin() as session:
            await gallery_event(session, GalleryEventKind.VERSION_RESTORED, definition)

    async with asyncio.TaskGroup() as group:
        group.create_task(slow())
        await inserted.wait()
        watching = group.create_task(take(over_websocket(story.api, GALLERY_ACTIVITY, id=story.gallery, after=0), 2))
        second = group.create_task(quick())
        await asyncio.wait([second], timeout=0.3)
        commit.set()
    assert [event["kind"] for event in watching.result()] == ["VERSION_UPDATED", "VERSION_RESTORED"]
