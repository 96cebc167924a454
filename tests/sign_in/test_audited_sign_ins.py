"""Entries of sign-ins, sign-outs and refused sign-ins in the audit log."""

import asyncio

from sqlalchemy import select

from graph.db.engine import Database
from graph.db.models import AuditEntry
from graph.identity import sessions
from tests.sign_in.conftest import ORIGIN, Browser


async def recorded(database: Database, count: int) -> list[tuple[str, str | None, str | None, dict[str, object], str]]:
    """Wait for this many entries of sign-ins; refusals are written after a second."""
    query = select(AuditEntry).where(AuditEntry.channel == "SIGN_IN").order_by(AuditEntry.id)
    async with asyncio.timeout(60):
        while True:
            async with database.reads() as session:
                rows = (await session.scalars(query)).all()
            if len(rows) >= count:
                return [
                    (row.action, row.principal, row.object_kind and f"{row.object_kind}:{row.object_key}", row.input,
                     row.outcome) for row in rows if row.address == "127.0.0.1"
                ]  # fmt: skip
            await asyncio.sleep(0.1)


async def test_sign_ins_are_recorded(browser: Browser, database: Database) -> None:
    await browser.sign_in()
    await browser.sign_out()
    async with database.writes.begin() as session:
        token = await sessions.create_link(session, "rita")
    for _ in range(2):
        await browser.http.post("/auth/link", data={"token": token}, headers={"Origin": ORIGIN})
    reason = "The link was used, has expired or is incomplete. Ask for a new one."
    assert await recorded(database, 4) == [
        ("signIn", "1234", "Session:1", {"provider": "School"}, "OK"),
        ("signOut", "1234", "Session:1", {}, "OK"),
        ("signIn", "rita", "Session:2", {"provider": "one-time link"}, "OK"),
        ("signIn", None, None, {"reason": reason}, "SIGN_IN_REFUSED"),
    ]
