"""Backstop: one statement for all subscriptions finds the changes whose notification was lost."""

import asyncio

import pytest
from sqlalchemy import insert, update
from starlette.applications import Starlette

from graph.app import AppServices
from graph.db.enums import AccountEventKind, GalleryEventKind
from graph.db.full import DatabaseFullError
from graph.db.models import AccountEvent, Export, GalleryEvent, ImageVersion, RegionReplica, now
from graph.notifications.announce import account_topic, gallery_topic, lab_activity_topic, lab_topic
from graph.schema.subscriptions import backstop
from graph.schema.subscriptions.backstop import Backstop
from tests.schema import seed
from tests.schema.statements import counted
from tests.schema.watched import Subscribers

ACTIVITY = "subscription ($id: ID!) { galleryActivity(galleryId: $id, after: 0) { kind } }"
LAB_CHANGED = insert(AccountEvent).values(
    lab_account_id=1, lab_id=1, kind=AccountEventKind.LAB_CHANGED, occurred_at=now()
)
CHANGES = {
    "subscription ($id: ID!) { exportProgress(exportId: $id) { sequence } }": update(Export).values(revision=8),
    "subscription ($id: ID!) { labExports(labId: $id) { sequence } }": update(Export).values(revision=8),
    "subscription ($id: ID!) { replicationProgress(imageVersionId: $id) { sequence } }": update(RegionReplica)
    .where(RegionReplica.is_source.is_(False))
    .values(revision=3),
    "subscription ($id: ID!) { labActivity(labId: $id) { sequence } }": LAB_CHANGED,
    "subscription ($id: ID!) { accountActivity(labAccountId: $id) { sequence } }": LAB_CHANGED,
    ACTIVITY: insert(GalleryEvent).values(gallery_id=1, kind=GalleryEventKind.VERSION_UPDATED, occurred_at=now()),
}


@pytest.mark.parametrize("document", CHANGES)
async def test_change_whose_notification_was_lost_is_sent(
    app: Starlette,
    watched: tuple[Subscribers, str, str],
    version: ImageVersion,
    monkeypatch: pytest.MonkeyPatch,
    document: str,
) -> None:
    monkeypatch.setattr(backstop, "BACKSTOP_SECONDS", 0.01)
    services: AppServices = app.state.services
    subscribers, token, _ = watched
    kinds = {
        "export": subscribers.id,
        "lab": "TGFiOjE=",
        "replication": seed.id_of(version),
        "gallery": "R2FsbGVyeTox",
        "account": seed.ids.encode("LabAccount", 1),
    }
    [watched_id] = [name for kind, name in kinds.items() if f"{{ {kind}" in document]
    stream = subscribers.stream(document, {"id": watched_id}, token)
    first = await anext(stream)
    if "replication" in document:
        await anext(stream)
    async with backstop.run_backstop(services.database, services.hub):
        waiting = asyncio.ensure_future(anext(stream))
        async with services.database.writes.begin() as session:
            await session.execute(CHANGES[document])
        async with asyncio.timeout(60):
            event = await waiting
    assert "errors" not in event
    assert event != first
    await stream.aclose()


async def statements_of(looks: Backstop) -> int:
    """Return the number of statements during one look, including those of the subscribers that it wakes."""
    with counted() as statements:
        await looks.look()
    return len(statements)


async def test_idle_subscriptions_of_all_kinds_are_one_statement_each_time(
    app: Starlette, watched: tuple[Subscribers, str, str], version: ImageVersion
) -> None:
    services: AppServices = app.state.services
    subscribers, token, _ = watched
    streams = [subscribers.stream(ACTIVITY, {"id": "R2FsbGVyeTox"}, token) for _ in range(20)]
    await asyncio.gather(*(anext(stream) for stream in streams))
    waiting = [asyncio.ensure_future(anext(stream)) for stream in streams]
    looks = Backstop(services.database, services.hub)
    with services.hub.watch(
        *(
            topic(number)
            for topic in (lab_topic, gallery_topic, account_topic, lab_activity_topic)
            for number in range(3_000)
        )
    ):
        # Subscribers read once when their topic is new, and when the application's own listener and backstop begin.
        counts: list[int] = []
        async with asyncio.timeout(60):
            while counts[-3:] != [1, 1, 1]:
                counts.append(await statements_of(looks))
        assert not any(task.done() for task in waiting)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    for stream in streams:
        await stream.aclose()


@pytest.mark.parametrize("failure", [ConnectionError(), DatabaseFullError()])
async def test_backstop_survives_an_unavailable_or_full_database(
    app: Starlette, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, failure: Exception
) -> None:
    monkeypatch.setattr(backstop, "BACKSTOP_SECONDS", 0.0)
    services: AppServices = app.state.services
    looked, failures = asyncio.Event(), iter([failure])

    async def look(_: Backstop) -> None:
        if raised := next(failures, None):
            raise raised
        looked.set()

    monkeypatch.setattr(Backstop, "look", look)
    async with backstop.run_backstop(services.database, services.hub), asyncio.timeout(60):
        await looked.wait()
    [record] = [record for record in caplog.records if record.name == backstop.log.name]
    assert record.getMessage() == f"Changes for subscriptions could not be read: {type(failure).__name__}"
    assert record.exc_info is None
