"""Resumed subscriptions: what changed while the client was away, once; and slow reads, which end no subscription."""

import asyncio
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from sqlalchemy import update
from starlette.applications import Starlette

from graph.aio.coalescing import Coalescer
from graph.app import AppServices
from graph.db.enums import ExportPhase, ExportStatus, GalleryEventKind, RegionReplicaState
from graph.db.models import Export, ExportTransition, GalleryEvent, ImageVersion, Lab, RegionReplica
from graph.notifications.announce import announce, export_topic, gallery_topic, lab_topic, version_topic
from graph.schema.subscriptions import lab_reads, subscription_support
from graph.web.subscriptions import broadcast
from tests.schema import seed
from tests.schema.watched import Subscribers

LAB = "subscription ($id: ID!, $after: Int) { labExports(labId: $id, after: $after) { sequence status export { lab { name } } } }"
COPIES = "subscription ($id: ID!, $after: Int) { replicationProgress(imageVersionId: $id, after: $after) { sequence state } }"
ACTIVITY = "subscription ($id: ID!, $after: Int) { galleryActivity(galleryId: $id, after: $after) { sequence kind } }"
EXPORT = "subscription ($id: ID!, $after: Int) { exportProgress(exportId: $id, after: $after) { sequence status } }"
SUCCEEDED = {"status": ExportStatus.SUCCEEDED, "phase": ExportPhase.COMPLETED, "progress": 100.0}
FUTURE = 2_000_000_000


async def transition(app: Starlette, export_id: int, sequence: int, **values: Any) -> None:
    """Write one change of state of an export."""
    services: AppServices = app.state.services
    async with services.database.writes.begin() as session:
        state = {"status": ExportStatus.RUNNING, "phase": ExportPhase.STORING, "progress": 1.0} | values
        counts = {"processed_bytes": 0, "total_bytes": 0, "message": ""}
        session.add(ExportTransition(export_id=export_id, sequence=sequence, **state, **counts))
        await session.execute(update(Export).where(Export.id == export_id).values(revision=sequence, **state))
        await announce(session, export_topic(export_id), lab_topic(1))


async def take(events: AsyncGenerator[dict[str, Any]], count: int) -> list[tuple[Any, ...]]:
    """Take some events as tuples of their first two fields, and unsubscribe."""
    try:
        found = [next(iter((await anext(events))["data"].values())) for _ in range(count)]
    finally:
        await events.aclose()
    return [tuple(list(event.values())[:2]) for event in found]


async def test_exports_that_ended_meanwhile_are_sent_after_the_last_sequence_of_the_lab(
    app: Starlette, watched: tuple[Subscribers, str, str]
) -> None:
    subscribers, token, _ = watched
    lab = seed.ids.encode("Lab", 1)
    assert await take(subscribers.stream(LAB, {"id": lab}, token), 1) == [(7, "RUNNING")]
    await transition(app, 1, 8)
    await transition(app, 1, 9, **SUCCEEDED)
    services: AppServices = app.state.services
    async with services.database.writes.begin() as session:
        second = seed.export(await session.get_one(Lab, 1), revision=9)
        await seed.put(session, second)
    await transition(app, second.id, 10)
    await transition(app, second.id, 11, status=ExportStatus.FAILED)
    expected = [(8, "RUNNING"), (9, "SUCCEEDED"), (10, "RUNNING"), (11, "FAILED")]
    for after in (7, 8, 10):
        later = [event for event in expected if event[0] > after]
        assert await take(subscribers.stream(LAB, {"id": lab, "after": after}, token), len(later)) == later
    for after in (None, -1, FUTURE):
        assert await take(subscribers.stream(LAB, {"id": lab, "after": after}, token), 1) == [(11, "FAILED")]


async def test_long_history_of_a_lab_is_read_in_parts(
    app: Starlette, watched: tuple[Subscribers, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lab_reads, "MAX_ROWS", 3)
    subscribers, token, _ = watched
    for sequence in range(8, 18):
        await transition(app, 1, sequence)
    stream = subscribers.stream(LAB, {"id": seed.ids.encode("Lab", 1), "after": 0}, token)
    assert await take(stream, 10) == [(sequence, "RUNNING") for sequence in range(8, 18)]


async def test_replicas_that_changed_meanwhile_are_sent_once_in_their_current_state(
    app: Starlette, watched: tuple[Subscribers, str, str], version: ImageVersion
) -> None:
    subscribers, token, _ = watched
    of_version = {"id": seed.id_of(version)}
    services: AppServices = app.state.services

    async def copy(revision: int, **values: Any) -> None:
        async with services.database.writes.begin() as session:
            copies = update(RegionReplica).where(RegionReplica.is_source.is_(False))
            await session.execute(copies.values(revision=revision, **values))
            await announce(session, version_topic(version.id))

    await copy(2)
    assert await take(subscribers.stream(COPIES, of_version, token), 2) == [(1, "COMPLETED"), (2, "REPLICATING")]
    await copy(3, transferred_bytes=50)
    await copy(4, state=RegionReplicaState.COMPLETED)
    for after, expected in ((1, [(4, "COMPLETED")]), (2, [(4, "COMPLETED")]), (4, [])):
        stream = subscribers.stream(COPIES, of_version | {"after": after}, token)
        assert [tuple(event["data"]["replicationProgress"].values()) async for event in stream] == expected
    for after in (None, -1, FUTURE):
        stream = subscribers.stream(COPIES, of_version | {"after": after}, token)
        assert await take(stream, 2) == [(1, "COMPLETED"), (4, "COMPLETED")]


@pytest.mark.parametrize("after", [-1, FUTURE])
async def test_gallery_activity_from_an_unknown_sequence_begins_with_the_newest_event(
    app: Starlette, watched: tuple[Subscribers, str, str], version: ImageVersion, after: int
) -> None:
    subscribers, token, _ = watched
    stream = subscribers.stream(ACTIVITY, {"id": seed.ids.encode("Gallery", 1), "after": after}, token)
    assert (await anext(stream))["data"]["galleryActivity"] == {"sequence": 1, "kind": "VERSION_CREATED"}
    services: AppServices = app.state.services
    async with services.database.writes.begin() as session:
        event = GalleryEvent(gallery_id=1, kind=GalleryEventKind.VERSION_PUBLISHED, version_id=version.id)
        await seed.put(session, event)
        await announce(session, gallery_topic(1))
    assert await take(stream, 1) == [(2, "VERSION_PUBLISHED")]


@pytest.mark.parametrize("document", [LAB, COPIES, ACTIVITY, EXPORT])
async def test_reads_that_time_out_end_no_subscription(
    app: Starlette,
    watched: tuple[Subscribers, str, str],
    version: ImageVersion,
    monkeypatch: pytest.MonkeyPatch,
    document: str,
) -> None:
    monkeypatch.setattr(subscription_support, "RETRY_SECONDS", 0.0)
    subscribers, token, _ = watched
    ids = {
        LAB: "TGFiOjE=",
        COPIES: seed.id_of(version),
        ACTIVITY: seed.ids.encode("Gallery", 1),
        EXPORT: subscribers.id,
    }
    read, timeouts = Coalescer[Any, Any].load_many, iter([True, False] * 3)

    async def slow(self: Coalescer[Any, Any], *arguments: Any) -> Any:
        if self is app.state.services.database.subscriber_reads and next(timeouts, False):
            raise TimeoutError
        return await read(self, *arguments)

    monkeypatch.setattr(Coalescer, "load_many", slow)
    # Without a sequence, a gallery sends new events only.
    variables = {"id": ids[document], "after": 0 if document == ACTIVITY else None}
    stream = subscribers.stream(document, variables, token)
    async with asyncio.timeout(60):
        answer = await anext(stream)
    await stream.aclose()
    assert "errors" not in answer


async def test_event_whose_objects_cannot_be_read_is_sent_when_they_can(
    app: Starlette, watched: tuple[Subscribers, str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(broadcast, "RETRY_SECONDS", 0.0)
    subscribers, token, _ = watched
    execute, failures = broadcast.execute_event, iter([TimeoutError(), ConnectionError()])

    async def failing(*arguments: Any) -> Any:
        result = await execute(*arguments)
        if failure := next(failures, None):
            result.data, result.errors = None, [broadcast.GraphQLError("", original_error=failure)]
        return result

    monkeypatch.setattr(broadcast, "execute_event", failing)
    assert await take(subscribers.stream(LAB, {"id": "TGFiOjE="}, token), 1) == [(7, "RUNNING")]
