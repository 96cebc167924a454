"""Labs that are created while the version that they are created from is deleted."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import Engine, event
from sqlalchemy.util import await_only
from sqlalchemy.util.concurrency import in_greenlet

from graph.db.models import Gallery, Lab
from graph.schema.ids import encode
from tests.documents import CREATE_LAB, pk
from tests.mutations.account_fixture import AccountFixture
from tests.mutations.test_create_lab import lab

pytestmark = pytest.mark.asyncio(loop_scope="package")

DELETE = """
mutation ($id: ID!) { deleteImageVersion(input: {imageVersionId: $id}) { deletedId userErrors { code message path } } }
"""
# The deletion has ended, or waits for the creation of the lab.
MEANWHILE_SECONDS = 1.0


@asynccontextmanager
async def pause_after_reading_versions() -> AsyncGenerator[tuple[asyncio.Event, asyncio.Event]]:
    """Pause the first transaction that reads versions; yields the event of its pause, and the event that ends it."""
    paused, resumed = asyncio.Event(), asyncio.Event()

    def pause(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if in_greenlet() and not paused.is_set() and "FROM image_version" in statement:
            paused.set()
            await_only(resumed.wait())

    event.listen(Engine, "after_cursor_execute", pause)
    try:
        yield paused, resumed
    finally:
        resumed.set()
        event.remove(Engine, "after_cursor_execute", pause)


@pytest.mark.parametrize("kind", ["imageVersionId", "imageDefinitionId"])
async def test_lab_is_created_or_refused_while_its_version_is_deleted(school: AccountFixture, kind: str) -> None:
    await school.set(Gallery, school.gallery, soft_delete_retention_days=0)
    definition = await school.definition("raced")
    version = await school.version(definition, "1.0.0")
    image = {kind: version if kind == "imageVersionId" else definition}
    async with pause_after_reading_versions() as (paused, resumed):
        creating = asyncio.create_task(school.api.send(CREATE_LAB, input=lab(school, image)))
        await paused.wait()
        deleting = asyncio.create_task(school.api.change(DELETE, id=version))
        await asyncio.wait({deleting}, timeout=MEANWHILE_SECONDS)
        resumed.set()
        body = await creating
        assert (await deleting)["deletedId"] == version
    assert "errors" not in body, body["errors"]
    codes = [error["code"] for error in body["data"]["createLab"]["userErrors"]]
    # A lab from the definition may find that the version is gone, and then that there is no other one.
    assert codes in ([[]] if kind == "imageVersionId" else [[], ["NO_LATEST_VERSION"]])
    labs = await school.rows(Lab, Lab.lab_account_id == pk(school.account))
    assert [one.image_version_id for one in labs] == ([] if codes else [None])
    for one in labs:
        # Its bytes are no longer reserved, for other tests.
        await school.write_disk(encode("Lab", one.id))
