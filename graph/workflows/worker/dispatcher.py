"""Dispatcher: finds work in the tables and starts it. A mutation only leaves a QUEUED row."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from sqlalchemy import BindParameter, Select, and_, bindparam, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import ACTIVE_EXPORT, ExportStatus, LabState, ProvisioningState, RegionReplicaState, TemplateVmState
from graph.db.models import Export, ImageVersion, Lab, RegionReplica
from graph.domain.exports import transitions as export_transitions
from graph.domain.exports.lifecycle import BEFORE_PUBLISHING
from graph.domain.labs import disk_transitions, flattening
from graph.domain.replication import transitions as replica_transitions
from graph.workflows.jobs.export import EXPORT, export, exports_in
from graph.workflows.jobs.flatten import FLATTENING, flatten_disk
from graph.workflows.jobs.import_upload import IMPORT, import_upload, imports_to
from graph.workflows.jobs.lab_disk import LAB_DISK, disks_in, remove_disk, write_disk
from graph.workflows.jobs.overlay_labs import write_overlays
from graph.workflows.jobs.replicate import REPLICATION, replicate
from graph.workflows.runtime import engine
from graph.workflows.runtime.runtime import Runtime
from graph.workflows.worker.loops import Waiting

MAX_EXPORTS = 2
MAX_LAB_DISKS = 2
MAX_FLATTENINGS = 1
MAX_IMPORTS = 2
MAX_REPLICATIONS = 6
MAX_REPLICATIONS_PER_REGION = 2
IS_FLATTENED = and_(Lab.state == LabState.DRAFT, Lab.template_state == TemplateVmState.FLATTENING)
# Whether a replica is the source copy of a version that is created from an upload.
FROM_UPLOAD = and_(RegionReplica.is_source.is_(True), ImageVersion.upload_id.is_not(None))

# The rows of waiting work. The index of active exports, which are few, serves the first: it must see the statuses.
_ACTIVE: BindParameter[ExportStatus] = bindparam("active", ACTIVE_EXPORT, expanding=True, literal_execute=True)
QUEUED = select(Export.id).where(Export.status.in_(_ACTIVE), Export.status == ExportStatus.QUEUED)
_REPLICAS = (
    select(RegionReplica.id, RegionReplica.region_name)
    .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
    .where(RegionReplica.state == RegionReplicaState.REPLICATING, RegionReplica.worker.is_(None))
)
IMPORTS = _REPLICAS.where(FROM_UPLOAD)
COPIES = _REPLICAS.where(
    not_(FROM_UPLOAD),
    or_(
        # Also its source copy, if that was found damaged later.
        ImageVersion.provisioning_state == ProvisioningState.SUCCEEDED,
        # A version created from existing bytes has no export that makes its source copy.
        and_(RegionReplica.is_source.is_(True), ImageVersion.copied_from_id.is_not(None)),
    ),
)
LABS = select(Lab.id).where(Lab.state.in_((LabState.CREATING, LabState.DELETING)), Lab.worker.is_(None))
FLATTENINGS = select(Lab.id).where(IS_FLATTENED, Lab.worker.is_(None))


def _busy(runtime: Runtime, kind: Callable[[str], str], limit: int) -> list[str]:
    """Return the regions with as much work of a kind as allowed, most of it perhaps waiting for the region's store."""
    return [region for region in runtime.settings.regions if runtime.running[kind(region)] >= limit]


async def _waiting(runtime: Runtime, query: Select[*tuple[Any, ...]], room: int) -> Sequence[Any]:
    if room <= 0:
        return ()
    async with runtime.database.reads() as session:
        return (await session.execute(query.limit(room))).all()


async def _exports(runtime: Runtime) -> None:
    idle = Lab.region_name.not_in(_busy(runtime, exports_in, MAX_EXPORTS))
    query = QUEUED.join(Lab, Lab.id == Export.lab_id).where(idle).order_by(Export.id)
    for (key,) in await _waiting(runtime, query, MAX_EXPORTS - runtime.running[EXPORT]):
        async with runtime.write() as session:
            attempt = await export_transitions.claim(session, key, runtime.worker)
        if attempt is not None:
            await start_export(key, attempt)


def export_workflow(key: int, attempt: int) -> str:
    """Return the id of the workflow that makes an export's source copy."""
    return f"export-{key}-{attempt}"


async def start_export(key: int, attempt: int) -> None:
    """Start an export's source copy."""
    await engine.start(export, export_workflow(key, attempt), key, attempt)


async def _replicas(runtime: Runtime) -> None:
    idle = RegionReplica.region_name.not_in(_busy(runtime, str, MAX_REPLICATIONS_PER_REGION))
    query = COPIES.where(idle).order_by(RegionReplica.id)
    room = MAX_REPLICATIONS - runtime.running[REPLICATION]
    starting = dict(runtime.running)
    chosen: list[int] = []
    # More rows are read than there is capacity, so that a busy region does not block the others.
    for key, region in await _waiting(runtime, query, room * MAX_REPLICATIONS):
        if len(chosen) < room and starting.get(region, 0) < MAX_REPLICATIONS_PER_REGION:
            starting[region] = starting.get(region, 0) + 1
            chosen.append(key)
    await _start_replicas(runtime, chosen, from_upload=False)


async def _imports(runtime: Runtime) -> None:
    """Start imports. They have places of their own, because a foreign format can be slow to read."""
    idle = RegionReplica.region_name.not_in(_busy(runtime, imports_to, MAX_IMPORTS))
    query = IMPORTS.where(idle).order_by(RegionReplica.id)
    waiting = await _waiting(runtime, query, MAX_IMPORTS - runtime.running[IMPORT])
    await _start_replicas(runtime, [key for key, _ in waiting], from_upload=True)


async def _start_replicas(runtime: Runtime, keys: Sequence[int], *, from_upload: bool) -> None:
    if not keys:
        return
    async with runtime.write() as session:
        claimed = [(key, await replica_transitions.claim(session, key, runtime.worker)) for key in keys]
    for key, attempt in claimed:
        if attempt is not None:
            await start_replica(key, attempt, from_upload=from_upload)


def replica_workflow(key: int, attempt: int) -> str:
    """Return the id of the workflow that brings a version's bytes to one region."""
    return f"replica-{key}-{attempt}"


async def start_replica(key: int, attempt: int, *, from_upload: bool) -> None:
    """Start the workflow that copies a version's bytes to one region."""
    await engine.start(import_upload if from_upload else replicate, replica_workflow(key, attempt), key, attempt)


async def _labs(runtime: Runtime) -> None:
    for key in await write_overlays(runtime):
        await start_lab(key, LabState.CREATING)
    is_idle = or_(Lab.state == LabState.DELETING, Lab.region_name.not_in(_busy(runtime, disks_in, MAX_LAB_DISKS)))
    query = LABS.where(is_idle).order_by(Lab.id)
    for (key,) in await _waiting(runtime, query, MAX_LAB_DISKS - runtime.running[LAB_DISK]):
        async with runtime.write() as session:
            state = await disk_transitions.claim(session, key, runtime.worker)
        if state is not None:
            await start_lab(key, state)


def lab_workflow(key: int, state: LabState) -> str:
    """Return the id of the workflow that writes, or removes, a lab's disk."""
    return f"lab-{'write' if state is LabState.CREATING else 'remove'}-{key}-1"


async def start_lab(key: int, state: LabState) -> None:
    """Start the workflow that writes or deletes a lab's disk."""
    await engine.start(write_disk if state is LabState.CREATING else remove_disk, lab_workflow(key, state), key, 1)


async def _flattenings(runtime: Runtime) -> None:
    for (key,) in await _waiting(runtime, FLATTENINGS.order_by(Lab.id), MAX_FLATTENINGS - runtime.running[FLATTENING]):
        async with runtime.write() as session:
            number = await flattening.claim(session, key, runtime.worker)
        if number is not None:
            await start_flattening(key, number)


def flattening_workflow(key: int, number: int) -> str:
    """Return the id of the workflow that flattens a lab's disk."""
    return f"lab-flatten-{key}-{number}"


async def start_flattening(key: int, number: int) -> None:
    """Start the workflow that flattens a lab's disk."""
    await engine.start(flatten_disk, flattening_workflow(key, number), key, number)


# Work on stores, and on disks of labs; each kind starts the oldest first, up to this worker's capacity.
TRANSFERS = (Waiting(QUEUED, _exports), Waiting(COPIES, _replicas), Waiting(IMPORTS, _imports))
DISKS = (Waiting(LABS, _labs), Waiting(FLATTENINGS, _flattenings))


@dataclass(frozen=True)
class Job:
    """A row that a worker claimed: `workflow` is the id of the workflow that must run while the row says so."""

    workflow: str
    worker: str | None
    start: Callable[[], Awaitable[None]]
    adopt: Callable[[AsyncSession, str], Awaitable[bool]]


async def claimed(session: AsyncSession) -> list[Job]:
    """Return all rows that a worker claimed and that have not ended."""
    return [
        *await _claimed_exports(session),
        *await _claimed_replicas(session),
        *await _claimed_labs(session),
        *await _claimed_flattenings(session),
    ]


async def _claimed_exports(session: AsyncSession) -> list[Job]:
    # The workflow of a published export may have ended: the copies to other regions are work of their own.
    running = and_(Export.status == ExportStatus.RUNNING, Export.phase.in_(BEFORE_PUBLISHING))
    rows = await session.execute(select(Export.id, Export.attempt, Export.worker).where(running))
    return [
        Job(
            export_workflow(key, attempt),
            worker,
            partial(start_export, key, attempt),
            partial(export_transitions.adopt, export_id=key, attempt=attempt),
        )
        for key, attempt, worker in rows
    ]


async def _claimed_replicas(session: AsyncSession) -> list[Job]:
    copying = and_(RegionReplica.state == RegionReplicaState.REPLICATING, RegionReplica.worker.is_not(None))
    rows = await session.execute(
        select(RegionReplica.id, RegionReplica.attempt, RegionReplica.worker, FROM_UPLOAD)
        .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
        .where(copying)
    )
    return [
        Job(
            replica_workflow(key, attempt),
            worker,
            partial(start_replica, key, attempt, from_upload=uploaded),
            partial(replica_transitions.adopt, replica_id=key, attempt=attempt),
        )
        for key, attempt, worker, uploaded in rows
    ]


async def _claimed_labs(session: AsyncSession) -> list[Job]:
    unfinished = and_(Lab.state.in_((LabState.CREATING, LabState.DELETING)), Lab.worker.is_not(None))
    rows = await session.execute(select(Lab.id, Lab.state, Lab.worker).where(unfinished))
    return [
        Job(
            lab_workflow(key, state),
            worker,
            partial(start_lab, key, state),
            partial(disk_transitions.adopt, lab_id=key, state=state),
        )
        for key, state, worker in rows
    ]


async def _claimed_flattenings(session: AsyncSession) -> list[Job]:
    rows = await session.execute(
        select(Lab.id, Lab.flattenings, Lab.worker).where(IS_FLATTENED, Lab.worker.is_not(None))
    )
    return [
        Job(
            flattening_workflow(key, number),
            worker,
            partial(start_flattening, key, number),
            partial(flattening.adopt, lab_id=key, number=number),
        )
        for key, number, worker in rows
    ]
