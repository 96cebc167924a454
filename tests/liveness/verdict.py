"""The verdict: conditions that must hold within a minute of the last fault."""

import asyncio
import itertools
import json
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress

from sqlalchemy import select

from graph.db.engine import Database
from graph.db.enums import ExportStatus, LabState, ProvisioningState, RegionReplicaState
from graph.db.models import Export, ImageDefinition, ImageVersion, Lab, RegionReplica
from tests.client import Api
from tests.documents import CREATE_LAB, EXPORT, MARKETPLACE
from tests.liveness.installation import LINES_PER_WINDOW, Installation, Supervised
from tests.liveness.load import ENDED, LAB, REQUEST_ERRORS, Load

SETTLE_SECONDS = 60.0
# One worker alone makes a lab and an export of it.
ALONE_SECONDS = 120.0
POLL_SECONDS = 0.3
PROGRESS = 'subscription { exportProgress(exportId: "%s") { status } }'


async def unfinished(database: Database) -> list[str]:
    """Return all work that has not ended."""
    async with database.reads() as session:
        exports = await session.execute(
            select(Export.id, Export.status, Export.phase, Export.worker).where(
                Export.status.in_((ExportStatus.QUEUED, ExportStatus.RUNNING))
            )
        )
        waiting = (RegionReplicaState.PENDING, RegionReplicaState.REPLICATING)
        replicas = await session.execute(
            select(RegionReplica.id, RegionReplica.state, RegionReplica.region_name, RegionReplica.worker)
            .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
            # Those of a failed version wait for its retry.
            .where(RegionReplica.state.in_(waiting), ImageVersion.provisioning_state != ProvisioningState.FAILED)
        )
        labs = await session.execute(
            select(Lab.id, Lab.state, Lab.worker).where(Lab.state.in_((LabState.CREATING, LabState.DELETING)))
        )
        return [
            f"{kind} {' '.join(map(str, row))}"
            for kind, rows in (("export", exports), ("replica", replicas), ("lab", labs))
            for row in rows
        ]


async def failed(database: Database, load: Load) -> list[str]:
    """Return the work that ended otherwise than well, and the versions with a wrong digest."""
    found = list(load.wrong)
    async with database.reads() as session:
        exports = await session.execute(
            select(Export.id, Export.status, Export.error_code, Export.error_message).where(
                Export.status != ExportStatus.SUCCEEDED
            )
        )
        found += [f"export {' '.join(map(str, row))}" for row in exports]
        replicas = await session.execute(
            select(RegionReplica.id, RegionReplica.region_name, RegionReplica.error).where(
                RegionReplica.state == RegionReplicaState.FAILED
            )
        )
        found += [f"replica {' '.join(map(str, row))}" for row in replicas]
        labs = await session.execute(select(Lab.id, Lab.name, Lab.error).where(Lab.state == LabState.FAILED))
        found += [f"lab {' '.join(map(str, row))}" for row in labs]
        versions = await session.execute(
            select(ImageDefinition.name, ImageVersion.id, ImageVersion.digest).join(
                ImageVersion, ImageVersion.definition_id == ImageDefinition.id
            )
        )
        found += [
            f"version {key} of {name} has the digest {digest}"
            for name, key, digest in versions
            if digest not in load.expected.get(name, set())
        ]
    return found


async def settled(look: Callable[[], Awaitable[list[str]]], seconds: float) -> list[str]:
    """Wait until nothing is left; return the rest when the time is over."""
    deadline = time.monotonic() + seconds
    while left := await look():
        if time.monotonic() > deadline:
            return left
        await asyncio.sleep(POLL_SECONDS)
    return []


async def not_ready(at: Installation) -> list[str]:
    """Return the servers that are not ready or do not see both workers."""
    found: list[str] = []
    for server in at.servers:
        answer = await server.readiness()
        if answer is None or answer["status"] == "not ready":
            found.append(f"{server.name}: {answer}")
        elif (count := await server.workers()) != (expected := sum(one.has_worker for one in at.processes)):
            found.append(f"{server.name} sees {count:.0f} workers instead of {expected}")
    return found


async def idle(at: Installation, load: Load) -> list[str]:
    """Let each worker work alone, by way of each server; return the processes that are ready and do nothing."""
    found: list[str] = []
    workers = [one for one in at.processes if one.has_worker]
    for alone in workers:
        others = [one for one in workers if one is not alone]
        for other in others:
            other.wanted = False
            await asyncio.to_thread(other.process.stop)
        for server in at.servers:
            if server in others:
                continue
            failure = await _attempts(server, load, f"{alone.name}-by-{server.name}")
            found += [f"{alone.name} alone, by {server.name}: {failure}"] if failure else []
        for other in others:
            other.wanted = True
        found += await settled(lambda: not_ready(at), ALONE_SECONDS)
    return found


async def _attempts(server: Supervised, load: Load, name: str) -> str:
    """Let a worker work until it has; return the last failure if the time is over. A slow machine fails requests."""
    failure = "no attempt has ended"
    with suppress(TimeoutError):
        async with asyncio.timeout(ALONE_SECONDS):
            for attempt in itertools.count():
                try:
                    await _works(server, load, f"{name}-{attempt}")
                except REQUEST_ERRORS as error:
                    failure = f"{type(error).__name__} {error}"
                    await asyncio.sleep(POLL_SECONDS)
                else:
                    return ""
    return failure


async def _works(server: Supervised, load: Load, name: str) -> None:
    """Create a lab, and watch its export to the end."""
    assert server.url
    async with Api.at(server.url, load.token) as api:
        image = (await api.run(MARKETPLACE))["marketplaceImages"]["nodes"][0]["id"]
        given = {"labAccountId": load.account, "name": name, "image": {"marketplaceImageId": image}}
        lab = (await api.change(CREATE_LAB, input=given))["lab"]["id"]

        async def creating() -> list[str]:
            state = (await api.run(LAB, id=lab))["node"]["labState"]
            return [] if state == "DRAFT" else [state]

        assert await settled(creating, ALONE_SECONDS) == []
        export = (await api.change(EXPORT, input={"labId": lab, "imageName": name}))["export"]["id"]
        assert await _watched(api, export) == "SUCCEEDED"


async def _watched(api: Api, export: str) -> str:
    """Return the last status that a subscription sends."""
    headers = {"Authorization": f"Bearer {api.token}", "Accept": "text/event-stream"}
    last = "none"
    async with api.http.stream("POST", "/graphql", json={"query": PROGRESS % export}, headers=headers) as answer:
        async for line in answer.aiter_lines():
            if line.startswith("data: {"):
                last = json.loads(line.removeprefix("data: "))["data"]["exportProgress"]["status"]
    assert last in ENDED, last
    return last


def talkative(at: Installation) -> list[str]:
    """Return the processes that logged too much."""
    busiest = {one.name: one.busiest_minute() for one in at.processes}
    return [f"{name} logged {lines} lines in a minute" for name, lines in busiest.items() if lines >= LINES_PER_WINDOW]


def tracebacks(at: Installation) -> list[str]:
    """Return the processes with tracebacks in their logs: an outage is no surprise.

    Coroutines that a cancelled operation had not started are a warning of Python, which is a traceback in the tests only.
    """
    logs = {one.name: one.process.log for one in at.processes}
    counts = {name: log.count("Traceback") - log.count("' was never awaited") for name, log in logs.items()}
    return [f"{name} logged {count} tracebacks" for name, count in counts.items() if count]
