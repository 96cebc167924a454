"""Concurrent subscribers of the same object share one read, each with its own permissions."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from sqlalchemy import Executable, delete, insert, update
from starlette.applications import Starlette

from graph.app import AppServices
from graph.db.enums import GalleryEventKind, RegionReplicaState, Role
from graph.db.models import (
    AccessToken,
    Export,
    GalleryAttachment,
    GalleryEvent,
    ImageVersion,
    LabAccount,
    RegionReplica,
    now,
)
from graph.identity import tokens
from graph.notifications.announce import announce, gallery_topic, lab_topic, version_topic
from graph.schema.subscriptions import subscription_support
from tests.schema import seed
from tests.schema.statements import counted
from tests.schema.watched import CROWD, Subscribers

LAB = "subscription ($id: ID!) { labExports(labId: $id) { sequence export { lab { name } } } }"
ACTIVITY = "subscription ($id: ID!) { galleryActivity(galleryId: $id, after: 0) { kind version { name } } }"
COPIES = "subscription ($id: ID!) { replicationProgress(imageVersionId: $id) { isSource progress } }"
# On PostgreSQL each change wakes twice, and a subscriber woken between two reads reads once more.
FEW = 8


@pytest.mark.parametrize("after", [None, 3])
async def test_subscriptions_started_concurrently_share_one_read_of_the_export(
    watched: tuple[Subscribers, str, str], after: int | None
) -> None:
    subscribers, token, _ = watched
    with counted() as together:
        answers = await subscribers.first_events([token] * CROWD, after)
    expected = {"data": {"exportProgress": {"sequence": 7, "lab": {"lab": {"name": "Linux"}}}}}
    assert answers == [expected] * CROWD
    # The feed reads the export, again after the listener has connected; a new follower reads it too.
    assert max(Counter(together).values()) <= 4
    assert Counter("FROM access_token" in text for text in together)[True] == 1


async def test_concurrent_subscribers_see_only_permitted_events(watched: tuple[Subscribers, str, str]) -> None:
    subscribers, hers, his = watched
    answers = await subscribers.first_events([hers, his, "lg_nobodys"] * 5)
    codes = ["errors" in answer and answer["errors"][0]["extensions"]["code"] for answer in answers]
    assert codes == [False, "NOT_FOUND", "UNAUTHENTICATED"] * 5
    assert {answer["data"]["exportProgress"]["sequence"] for answer in answers[::3]} == {7}


async def test_later_subscriber_receives_the_current_state(
    app: Starlette, watched: tuple[Subscribers, str, str]
) -> None:
    subscribers, token, _ = watched
    await subscribers.first_events([token] * CROWD)
    services: AppServices = app.state.services
    async with services.database.writes.begin() as session:
        await session.execute(update(Export).values(revision=8))
    [later] = await subscribers.first_events([token])
    assert later["data"]["exportProgress"]["sequence"] == 8
    async with services.database.writes.begin() as session:
        await session.execute(update(AccessToken).where(AccessToken.principal == "ann").values(revoked_at=now()))
    [refused] = await subscribers.first_events([token])
    assert refused["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


async def events_after(
    app: Starlette, streams: list[AsyncGenerator[Any]], topic: str, *change: Executable
) -> tuple[list[Any], list[str]]:
    """Change something while each subscriber waits for its next event; return the events and the statements."""
    waiting = [asyncio.ensure_future(anext(stream)) for stream in streams]
    services: AppServices = app.state.services
    with counted() as together:
        async with services.database.writes.begin() as session:
            for statement in change:
                await session.execute(statement)
            await announce(session, topic)
        answers = await asyncio.gather(*waiting)
    for stream in streams:
        await stream.aclose()
    return [next(iter(answer["data"].values())) for answer in answers], together


async def test_change_of_a_lab_is_read_and_executed_once_for_all_subscribers(
    app: Starlette, watched: tuple[Subscribers, str, str]
) -> None:
    subscribers, token, _ = watched
    streams, first = await subscribers.watch(LAB, token, seed.ids.encode("Lab", 1))
    assert first == [{"sequence": 7, "export": {"lab": {"name": "Linux"}}}] * CROWD
    changed = update(Export).values(revision=8, progress=50.0)
    answers, together = await events_after(app, streams, lab_topic(1), changed)
    assert answers == [{"sequence": 8, "export": {"lab": {"name": "Linux"}}}] * CROWD
    assert max(Counter(together).values()) <= FEW


async def test_lab_of_an_export_is_read_once_for_principals_of_different_permissions(
    app: Starlette, watched: tuple[Subscribers, str, str]
) -> None:
    subscribers, *_ = watched
    services: AppServices = app.state.services
    names = [f"viewer{number}" for number in range(2 * FEW)]
    async with services.database.writes.begin() as session:
        # Each principal is also an owner of a lab of its own.
        account = await session.get_one(LabAccount, 1)
        labs = [seed.lab(account, name) for name in names]
        await seed.put(session, *labs)
        own = [seed.role(name, Role.LAB_OWNER, lab) for name, lab in zip(names, labs, strict=True)]
        await seed.put(session, *own, *(seed.role(name, Role.READER, account) for name in names))
        viewers = [await tokens.create(session, name, None) for name in names]
    streams = [subscribers.stream(LAB, {"id": seed.ids.encode("Lab", 1)}, token) for token in viewers]
    first = await asyncio.gather(*(anext(stream) for stream in streams))
    assert first == [{"data": {"labExports": {"sequence": 7, "export": {"lab": {"name": "Linux"}}}}}] * len(names)
    changed = update(Export).values(revision=8, progress=50.0)
    answers, together = await events_after(app, streams, lab_topic(1), changed)
    assert answers == [{"sequence": 8, "export": {"lab": {"name": "Linux"}}}] * len(names)
    assert max(Counter(together).values()) <= FEW


async def test_event_of_a_gallery_is_read_and_executed_once_for_all_subscribers(
    app: Starlette, watched: tuple[Subscribers, str, str], version: ImageVersion
) -> None:
    subscribers, token, _ = watched
    streams, first = await subscribers.watch(ACTIVITY, token, seed.ids.encode("Gallery", 1))
    assert first == [{"kind": "VERSION_CREATED", "version": {"name": "1.0.0"}}] * CROWD
    published = insert(GalleryEvent).values(
        gallery_id=1, kind=GalleryEventKind.VERSION_PUBLISHED, version_id=version.id, occurred_at=now()
    )
    answers, together = await events_after(app, streams, gallery_topic(1), published)
    assert answers == [{"kind": "VERSION_PUBLISHED", "version": {"name": "1.0.0"}}] * CROWD
    assert max(Counter(together).values()) <= FEW


async def test_gallery_activity_ends_with_the_attachment_that_permits_it(
    app: Starlette, watched: tuple[Subscribers, str, str], version: ImageVersion
) -> None:
    subscribers, token, _ = watched
    stream = subscribers.stream(ACTIVITY, {"id": seed.ids.encode("Gallery", 1)}, token)
    first = (await anext(stream))["data"]["galleryActivity"]
    assert first == {"kind": "VERSION_CREATED", "version": {"name": "1.0.0"}}
    services: AppServices = app.state.services
    async with services.database.writes.begin() as session:
        await session.execute(delete(GalleryAttachment))
        event = GalleryEvent(gallery_id=1, kind=GalleryEventKind.VERSION_PUBLISHED, version_id=version.id)
        await seed.put(session, event)
        await announce(session, gallery_topic(1))
    [last] = [answer async for answer in stream]
    assert last.get("data") is None
    assert [error["extensions"]["code"] for error in last["errors"]] == ["NOT_FOUND"]


async def test_progress_of_a_version_is_read_once_for_all_subscribers(
    app: Starlette, watched: tuple[Subscribers, str, str], version: ImageVersion
) -> None:
    subscribers, token, _ = watched
    streams, first = await subscribers.watch(COPIES, token, seed.id_of(version))
    assert first == [{"isSource": True, "progress": 100.0}] * CROWD
    for stream in streams:
        assert await anext(stream) == {"data": {"replicationProgress": {"isSource": False, "progress": 0.0}}}
    copied = update(RegionReplica).where(RegionReplica.is_source.is_(False)).values(revision=2, transferred_bytes=50)
    answers, together = await events_after(app, streams, version_topic(version.id), copied)
    assert answers == [{"isSource": False, "progress": 50.0}] * CROWD
    assert max(Counter(together).values()) <= FEW


async def test_transition_is_sent_at_once_while_progress_is_throttled(
    app: Starlette, watched: tuple[Subscribers, str, str], version: ImageVersion, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(subscription_support, "PROGRESS_SECONDS", 3600.0)
    subscribers, token, _ = watched
    document = "subscription ($id: ID!) { replicationProgress(imageVersionId: $id) { state progress } }"
    stream = subscribers.stream(document, {"id": seed.id_of(version)}, token)
    assert [(await anext(stream))["data"]["replicationProgress"]["state"] for _ in range(2)] == [
        "COMPLETED",
        "REPLICATING",
    ]
    services: AppServices = app.state.services
    copy = update(RegionReplica).where(RegionReplica.is_source.is_(False))
    completed = RegionReplicaState.COMPLETED
    for change in (
        copy.values(revision=2, transferred_bytes=50),
        copy.values(revision=3, transferred_bytes=100, state=completed),
    ):
        async with services.database.writes.begin() as session:
            await session.execute(change)
            await announce(session, version_topic(version.id))
    told = [answer["data"]["replicationProgress"] async for answer in stream]
    assert told[-1] == {"state": "COMPLETED", "progress": 100.0}
    assert len(told) == 1
