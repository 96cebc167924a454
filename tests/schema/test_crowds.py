"""Many who begin to watch the same at the same time: read for once, each by their own rights."""

import asyncio
from collections import Counter
from collections.abc import AsyncGenerator
from typing import Any, cast

import pytest
from sqlalchemy import update
from starlette.applications import Starlette

from graph.app import Server
from graph.db.enums import ExportPhase, ExportStatus, Role
from graph.db.models import AccessToken, Export, now
from graph.identity import tokens
from graph.web.callers import Caller, Gate
from graph.web.served import schema
from tests.schema import seed
from tests.schema.statements import counted

CROWD = 50
WATCH = "subscription ($id: ID!, $after: Int) { exportProgress(exportId: $id, after: $after) { sequence lab: export { lab { name } } } }"


class Crowd:
    """Watchers without a network: what each was answered first."""

    def __init__(self, server: Server, export_id: int) -> None:
        self.gate = Gate(server.authenticate, server.context_for, server.settings.limits)
        self.id = seed.ids.encode("Export", export_id)

    async def first_events(self, tokens: list[str], after: int | None = None) -> list[Any]:
        """Begin to watch with each token at once, and leave when all have their first event."""
        streams: list[AsyncGenerator[Any]] = []
        for token in tokens:
            variables: dict[str, Any] = {"id": self.id, "after": after}
            stream = await schema.stream(WATCH, variables, Caller(self.gate, token))
            streams.append(cast("AsyncGenerator[Any]", stream))
        try:
            return await asyncio.gather(*(anext(stream) for stream in streams))
        finally:
            for stream in streams:
                await stream.aclose()


@pytest.fixture
async def watched(app: Starlette) -> tuple[Crowd, str, str]:
    """A running export at revision 7, a token of who owns its lab, and one of who sees nothing."""
    server: Server = app.state.server
    async with server.database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        lab = seed.lab(account, "Linux")
        await seed.put(session, lab)
        export = seed.export(lab, status=ExportStatus.RUNNING, phase=ExportPhase.CAPTURING, progress=0.0, revision=7)
        await seed.put(session, export, seed.role("ann", Role.LAB_OWNER, lab))
        hers, his = [await tokens.create(session, principal, None) for principal in ("ann", "ben")]
    return Crowd(server, export.id), hers, his


@pytest.mark.parametrize("after", [None, 3])
async def test_however_many_begin_to_watch_an_export_it_is_read_for_once(
    watched: tuple[Crowd, str, str], after: int | None
) -> None:
    crowd, token, _ = watched
    with counted() as together:
        answers = await crowd.first_events([token] * CROWD, after)
    assert [answer.data for answer in answers] == [
        {"exportProgress": {"sequence": 7, "lab": {"lab": {"name": "Linux"}}}}
    ] * CROWD
    # The feed reads the export, again when the listener has connected, and so does who begins to follow it.
    assert max(Counter(together).values()) <= 4
    assert Counter("FROM access_token" in text for text in together)[True] == 1


async def test_in_a_crowd_each_sees_what_they_may(watched: tuple[Crowd, str, str]) -> None:
    crowd, hers, his = watched
    answers = await crowd.first_events([hers, his, "lg_nobodys"] * 5)
    codes = [answer.errors and answer.errors[0].extensions["code"] for answer in answers]
    assert codes == [None, "NOT_FOUND", "UNAUTHENTICATED"] * 5
    assert {answer.data["exportProgress"]["sequence"] for answer in answers[::3]} == {7}


async def test_what_a_crowd_was_told_is_not_told_to_who_comes_later(
    app: Starlette, watched: tuple[Crowd, str, str]
) -> None:
    crowd, token, _ = watched
    await crowd.first_events([token] * CROWD)
    server: Server = app.state.server
    async with server.database.writes.begin() as session:
        await session.execute(update(Export).values(revision=8))
    [later] = await crowd.first_events([token])
    assert later.data["exportProgress"]["sequence"] == 8
    async with server.database.writes.begin() as session:
        await session.execute(update(AccessToken).where(AccessToken.principal == "ann").values(revoked_at=now()))
    [refused] = await crowd.first_events([token])
    assert refused.errors[0].extensions["code"] == "UNAUTHENTICATED"
