"""Expiry of the records of past changes, on a real server."""

from datetime import timedelta

from sqlalchemy import func, select, update

from graph.db.models import AccountEvent, Export, ExportTransition, GalleryEvent, now
from tests.documents import pk
from tests.workflows.engine_rows import workflows
from tests.workflows.live_account import LiveAccount, until
from tests.workflows.watchers import EXPORT_PROGRESS, all_of, over_websocket

PAST = timedelta(days=400)


async def counts(story: LiveAccount) -> tuple[int | None, int | None, int | None]:
    async with story.database.reads() as session:
        events = await session.scalar(select(func.count(GalleryEvent.id)))
        activity = await session.scalar(select(func.count(AccountEvent.id)))
        return events, activity, await session.scalar(select(func.count()).select_from(ExportTransition))


async def test_records_of_past_changes_expire_and_the_last_of_each_remains(story: LiveAccount) -> None:
    lab = await story.lab("algebra")
    export = await story.export(lab, "algebra-image")
    await story.succeeded(export)
    [last] = (await all_of(over_websocket(story.api, EXPORT_PROGRESS, id=export)))[-1:]
    assert await counts(story) > (1, 1, 1)
    story.server.stop()
    async with story.database.writes.begin() as session:
        await session.execute(update(GalleryEvent).values(occurred_at=now() - PAST))
        await session.execute(update(AccountEvent).values(occurred_at=now() - PAST))
        await session.execute(update(Export).values(finished_at=now() - PAST))
    aged = await workflows(story, "UPDATE {table} SET updated_at = 0 RETURNING workflow_uuid")
    assert {f"lab-write-{pk(lab)}-1", f"export-{pk(export)}-1"} <= set(aged)

    story.server.start()

    async def expired() -> bool:
        return await counts(story) == (1, 1, 1) and not await workflows(story, "SELECT workflow_uuid FROM {table}")

    await until(expired, "the records' expiry")
    seen = await all_of(over_websocket(story.api, EXPORT_PROGRESS, id=export, after=0))
    assert [(event["status"], event["sequence"]) for event in seen] == [("SUCCEEDED", last["sequence"])]
    assert (await story.lab_now(lab))["labState"] == "DRAFT"
    assert (await story.lab_now(await story.lab("geometry")))["labState"] == "DRAFT"
