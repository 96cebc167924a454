"""The export that is watched, and what moves it: four times a second, each eighth time a change of state.

`python -m bench.subscribers.moving URL ID` moves it until it is killed, and says of each move its number and when its
transaction had been committed, in nanoseconds of the system's monotonic clock.
"""

import asyncio
import sys
import time

from sqlalchemy import update

from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus, Role
from graph.db.migrate import migrate
from graph.db.models import Export, ExportTransition
from graph.identity import tokens
from graph.notifications.announce import announce, export_topic
from tests.schema import seed

TICK_SECONDS = 0.25
TICKS_PER_TRANSITION = 8


async def prepare(url: str) -> tuple[str, int]:
    """Make an export that runs, and a token of the owner of its lab."""
    database = Database.connect(url)
    await migrate(database)
    async with database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        lab = seed.lab(account, "Linux")
        await seed.put(session, lab, seed.role("ann", Role.ACCOUNT_OWNER, account))
        export = seed.export(lab, status=ExportStatus.RUNNING, phase=ExportPhase.CAPTURING, progress=0.0, revision=1)
        await seed.put(session, export)
        token = await tokens.create(session, "ann", None)
    await database.close()
    return token, export.id


async def move(database: Database, export_id: int, revision: int) -> None:
    """Change the export in one transaction, as work does."""
    is_transition = revision % TICKS_PER_TRANSITION == 0
    message = f"{'T' if is_transition else 'P'}{revision}"
    async with database.writes.begin() as session:
        moved = update(Export).where(Export.id == export_id)
        await session.execute(moved.values(revision=revision, message=message, bytes_processed=revision))
        if is_transition:
            kept = ExportTransition(export_id=export_id, sequence=revision, message=message, replicas={})
            kept.status, kept.phase, kept.progress = ExportStatus.RUNNING, ExportPhase.CAPTURING, 0.0
            kept.bytes_processed, kept.bytes_total = revision, 0
            session.add(kept)
        await announce(session, export_topic(export_id))


async def keep_moving(url: str, export_id: int) -> None:
    """Move it until killed."""
    database = Database.connect(url)
    due, revision = time.monotonic(), 1
    while True:
        due += TICK_SECONDS
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        revision += 1
        await move(database, export_id, revision)
        print(revision, time.monotonic_ns(), flush=True)


if __name__ == "__main__":
    asyncio.run(keep_moving(sys.argv[1], int(sys.argv[2])))
