"""Executors of unfinished workflows, and the transfer of a workflow to this process.

DBOS recovers a dead executor's workflows through a queue, from which any executor takes them, even a fenced one. Here,
one statement moves the row from one executor to another. DBOS has no public API for this: its tables and the function
by which its queues start a workflow are used directly.
"""
# ruff: noqa: SLF001
# pyright: reportPrivateUsage=false

import asyncio
import uuid
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from dbos import DBOS
from dbos._core import execute_dequeued_workflow
from sqlalchemy import select, update

from graph.workflows.runtime.engine import APPLICATION_VERSION, instance

PENDING, ENQUEUED = "PENDING", "ENQUEUED"


@dataclass(frozen=True)
class Unfinished:
    """An unfinished workflow. `owner` changes whenever it is started again."""

    id: str
    status: str
    executor: str | None
    owner: str | None
    name: str
    version: str | None

    def is_held_by(self, executors: Collection[str]) -> bool:
        """Whether one of the executors runs it, by the engine's records; no executor runs a queued workflow."""
        return self.status == PENDING and self.executor in executors

    @property
    def can_run(self) -> bool:
        """Whether this process has the workflow's code, in the version that began it."""
        return self.version == APPLICATION_VERSION and self.name in instance()._registry.workflow_info_map

    @property
    def is_running_here(self) -> bool:
        """Whether this process runs it, regardless of the records."""
        return self.id in instance()._active_workflows_set.activeList()


async def unfinished() -> list[Unfinished]:
    """Return all workflows that have not ended, of all versions."""

    def read() -> list[Unfinished]:
        system = instance()._sys_db
        row = system.tables.workflow_status.c
        columns = (row.workflow_uuid, row.status, row.executor_id, row.owner_xid, row.name, row.application_version)
        query = select(*columns).where(row.status.in_((PENDING, ENQUEUED)))
        with system.engine.connect() as connection:
            return [Unfinished(*found) for found in connection.execute(query)]

    return await asyncio.to_thread(read)


async def started_workflows(ids: Collection[str]) -> dict[str, bool]:
    """Return, for each of the workflows that was ever started, whether it has ended."""

    def read() -> dict[str, bool]:
        system = instance()._sys_db
        row = system.tables.workflow_status.c
        query = select(row.workflow_uuid, row.status).where(row.workflow_uuid.in_(ids))
        with system.engine.connect() as connection:
            return {key: status not in (PENDING, ENQUEUED) for key, status in connection.execute(query)}

    return await asyncio.to_thread(read) if ids else {}


async def claim(found: Unfinished) -> bool:
    """Move a workflow to this executor and continue it here, unless its row has changed since it was read."""

    def move() -> bool:
        engine = instance()
        system, owner = engine._sys_db, uuid.uuid4().hex
        row = system.tables.workflow_status.c
        ours = (
            update(system.tables.workflow_status)
            .where(
                row.workflow_uuid == found.id,
                row.status == found.status,
                row.executor_id.is_not_distinct_from(found.executor),
                row.owner_xid.is_not_distinct_from(found.owner),
            )
            .values(
                status=PENDING,
                executor_id=system.executor_id,
                owner_xid=owner,
                recovery_attempts=row.recovery_attempts + 1,
            )
        )
        with system.engine.begin() as connection:
            if not connection.execute(ours).rowcount:
                return False
        if (status := system.get_workflow_status(found.id)) is not None:
            execute_dequeued_workflow(engine, status, owner)
        return True

    return await asyncio.to_thread(move)


async def delete_ended(before: datetime, limit: int) -> int:
    """Delete the records of workflows that ended before a time, at most `limit` of them; returns their number."""

    def work() -> int:
        system = instance()._sys_db
        row = system.tables.workflow_status.c
        ended = select(row.workflow_uuid).where(
            row.status.not_in((PENDING, ENQUEUED)), row.updated_at < int(before.timestamp() * 1000)
        )
        with system.engine.connect() as connection:
            ids = list(connection.scalars(ended.limit(limit)))
        if ids:
            system.delete_workflows(ids)
        return len(ids)

    return await asyncio.to_thread(work)


async def delete(id: str) -> None:
    """Delete the record of a workflow that no executor runs, so that it can be started again under its id."""
    await DBOS.delete_workflow_async(id)
