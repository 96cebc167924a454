"""The server under measure: the product's own application, and an export in it that never stops moving."""

import asyncio
import sys
import time
from pathlib import Path
from typing import Any

import uvicorn
from sqlalchemy import update

from graph.app import Server, create_app
from graph.db.enums import ExportPhase, ExportStatus, Role
from graph.db.models import Export, ExportTransition, now
from graph.identity import tokens
from graph.progress.announce import announce, export_topic
from graph.settings import Limits, Settings
from graph.web.sockets import UVICORN_OPTIONS
from tests.schema import seed

TICK_SECONDS = 0.25
TICKS_PER_TRANSITION = 8


async def prepare(server: Server) -> tuple[str, int]:
    """Make an export that runs, and a token to watch it with."""
    async with server.database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        lab = seed.lab(account, "Linux")
        await seed.put(session, lab, seed.role("ann", Role.ADMIN))
        export = seed.export(lab, status=ExportStatus.RUNNING, phase=ExportPhase.CAPTURING, progress=0.0, revision=1)
        await seed.put(session, export)
        return await tokens.create(session, "ann", None), export.id


async def tick(server: Server, export_id: int) -> None:
    """Move the export four times a second; each message has its moment, each eighth is a change of state."""
    due, revision = time.monotonic(), 1
    while True:
        due += TICK_SECONDS
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        revision += 1
        kind = "T" if revision % TICKS_PER_TRANSITION == 0 else "P"
        message = f"{kind}{revision} {time.time()}"
        async with server.database.writes.begin() as session:
            moved = update(Export).where(Export.id == export_id)
            await session.execute(moved.values(revision=revision, message=message, bytes_processed=revision))
            if kind == "T":
                kept: dict[str, Any] = {
                    "status": ExportStatus.RUNNING,
                    "phase": ExportPhase.CAPTURING,
                    "progress": 0.0,
                    "replicas": {},
                }
                kept |= {"bytes_processed": revision, "bytes_total": 0, "message": message, "occurred_at": now()}
                session.add(ExportTransition(export_id=export_id, sequence=revision, **kept))
            await announce(session, export_topic(export_id))


async def main(folder: Path) -> None:
    """Serve; print the port, the token and the export's id."""
    limits = Limits(connections=10_000, connections_per_principal=10_000, cost_per_minute=10**9)
    app = create_app(Settings(data_dir=folder, limits=limits), worker=False)
    async with app.router.lifespan_context(app):
        server: Server = app.state.server
        token, export_id = await prepare(server)
        config = uvicorn.Config(
            app, port=0, log_config=None, access_log=False, lifespan="off", backlog=4096, **UVICORN_OPTIONS
        )
        serving = uvicorn.Server(config)
        task = asyncio.create_task(serving.serve())
        while not serving.started:  # noqa: ASYNC110  (uvicorn has nothing to wait for)
            await asyncio.sleep(0.05)
        port = serving.servers[0].sockets[0].getsockname()[1]
        print(port, token, seed.ids.encode("Export", export_id), flush=True)
        moving = asyncio.create_task(tick(server, export_id))
        await asyncio.gather(task, moving)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
