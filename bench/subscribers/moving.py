"""Running exports and the process that advances them: four times a second each, every eighth time a change of state.

`python -m bench.subscribers.moving URL ID...` advances exports in turn until it is killed. It prints the revision of each
step and when its transaction was committed, in nanoseconds of the system's monotonic clock. The revisions of the n-th of
N exports leave the remainder n when they are divided by N.
"""

import asyncio
import sys
import time
from collections.abc import Sequence

from sqlalchemy import select, update

from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus, Role
from graph.db.migrate import migrate
from graph.db.models import Export, ExportTransition
from graph.identity import tokens
from graph.notifications.announce import announce, export_topic, lab_topic
from tests.schema import seed

TICK_SECONDS = 0.25
TICKS_PER_TRANSITION = 8


async def prepare(url: str) -> tuple[str, int]:
    """Create a running export, and a token of the owner of its lab."""
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


def is_transition(revision: int, exports: int = 1) -> bool:
    """Return whether a revision is a transition, for a number of exports."""
    return revision // exports % TICKS_PER_TRANSITION == 0


async def move(database: Database, export_id: int, lab_id: int, revision: int, *, transition: bool) -> None:
    """Advance an export in one transaction, as a worker does."""
    message = f"{'T' if transition else 'P'}{revision}"
    async with database.writes.begin() as session:
        moved = update(Export).where(Export.id == export_id)
        await session.execute(moved.values(revision=revision, message=message, processed_bytes=revision))
        if transition:
            kept = ExportTransition(export_id=export_id, sequence=revision, message=message, replicas={})
            kept.status, kept.phase, kept.progress = ExportStatus.RUNNING, ExportPhase.CAPTURING, 0.0
            kept.processed_bytes, kept.total_bytes = revision, 0
            session.add(kept)
        await announce(session, export_topic(export_id), lab_topic(lab_id))


async def keep_moving(url: str, export_ids: Sequence[int]) -> None:
    """Advance the exports until killed."""
    database, count = Database.connect(url), len(export_ids)
    async with database.reads() as session:
        found = await session.execute(select(Export.id, Export.lab_id).where(Export.id.in_(export_ids)))
        labs = {row.id: row.lab_id for row in found}
    due, revision = time.monotonic(), 2 * count
    while True:
        due += TICK_SECONDS / count
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        export_id = export_ids[revision % count]
        await move(database, export_id, labs[export_id], revision, transition=is_transition(revision, count))
        print(revision, time.monotonic_ns(), flush=True)
        revision += 1


if __name__ == "__main__":
    asyncio.run(keep_moving(sys.argv[1], [int(word) for word in sys.argv[2:]]))
