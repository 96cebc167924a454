"""The workflow engine's records of a real server, which the test reads and changes."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing

from sqlalchemy import text

from tests.workflows.live_account import LiveAccount


async def workflows(story: LiveAccount, statement: str) -> Sequence[str]:
    """Run a statement on the engine's table; return the first column of its rows."""
    if story.database.is_postgresql:
        async with story.database.writes.begin() as session:
            return (await session.scalars(text(statement.format(table="dbos.workflow_status")))).all()
    with closing(sqlite3.connect(story.server.data_dir / "workflows.sqlite")) as engine, engine:
        return [row[0] for row in engine.execute(statement.format(table="workflow_status"))]
