"""Finding work in the tables and starting it: a QUEUED row is all that a mutation leaves."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Select, and_, or_, select

from graph.db.enums import ExportStatus, LabState, RegionReplicaState
from graph.db.models import Export, ImageVersion, Lab, RegionReplica
from graph.domain.exports import transitions as export_transitions
from graph.domain.labs import disk_transitions
from graph.domain.replication import transitions as replica_transitions
from graph.domain.values.latest import USABLE
from graph.workflows.jobs.export import EXPORT, export
from graph.workflows.jobs.import_upload import import_upload
from graph.workflows.jobs.lab_disk import LAB_DISK, remove_disk, write_disk
from graph.workflows.jobs.replicate import REPLICATION, replicate
from graph.workflows.runtime import engine
from graph.workflows.runtime.runtime import Runtime

MAX_EXPORTS = 2
MAX_LAB_DISKS = 2
MAX_REPLICATIONS = 6
MAX_REPLICATIONS_PER_REGION = 2
# Whether a copy is the source copy of a version that is made from an upload.
FROM_UPLOAD = and_(RegionReplica.is_source.is_(True), ImageVersion.upload_id.is_not(None))


async def dispatch(runtime: Runtime) -> None:
    """Start what waits, oldest first, as far as this worker has room for it."""
    await _exports(runtime)
    await _replicas(runtime)
    await _labs(runtime)


async def _waiting(runtime: Runtime, query: Select[*tuple[Any, ...]], room: int) -> Sequence[Any]:
    if room <= 0:
        return ()
    async with runtime.database.reads() as session:
        return (await session.execute(query.limit(room))).all()


async def _exports(runtime: Runtime) -> None:
    query = select(Export.id).where(Export.status == ExportStatus.QUEUED).order_by(Export.id)
    for (key,) in await _waiting(runtime, query, MAX_EXPORTS - runtime.running[EXPORT]):
        async with runtime.write() as session:
            attempt = await export_transitions.claim(session, key, runtime.worker)
        if attempt is not None:
            await engine.start(export, f"export-{key}-{attempt}", key, attempt)


async def _replicas(runtime: Runtime) -> None:
    query = (
        select(RegionReplica.id, RegionReplica.region_name, FROM_UPLOAD)
        .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
        .where(
            RegionReplica.state == RegionReplicaState.REPLICATING,
            RegionReplica.worker.is_(None),
            or_(
                # Its source copy too, if that was found damaged later.
                ImageVersion.provisioning_state.in_(USABLE),
                # A version made from another's bytes has no export that would make its source copy, nor has an upload's.
                and_(RegionReplica.is_source.is_(True), ImageVersion.copied_from_id.is_not(None)),
                FROM_UPLOAD,
            ),
        )
        .order_by(RegionReplica.id)
    )
    room = MAX_REPLICATIONS - runtime.running[REPLICATION]
    starting = dict(runtime.running)
    chosen: list[tuple[int, bool]] = []
    # More than there is room for are looked at: a region that is busy must not hold up the others.
    for key, region, uploaded in await _waiting(runtime, query, room * MAX_REPLICATIONS):
        if len(chosen) < room and starting.get(region, 0) < MAX_REPLICATIONS_PER_REGION:
            starting[region] = starting.get(region, 0) + 1
            chosen.append((key, uploaded))
    if not chosen:
        return
    async with runtime.write() as session:
        claimed = [
            (key, await replica_transitions.claim(session, key, runtime.worker), uploaded) for key, uploaded in chosen
        ]
    for key, attempt, uploaded in claimed:
        if attempt is not None:
            await start_replica(key, attempt, from_upload=uploaded)


async def start_replica(key: int, attempt: int, *, from_upload: bool) -> None:
    """Start bringing a version's bytes to one region."""
    await engine.start(import_upload if from_upload else replicate, f"replica-{key}-{attempt}", key, attempt)


async def _labs(runtime: Runtime) -> None:
    wanted = Lab.state.in_((LabState.CREATING, LabState.DELETING))
    query = select(Lab.id).where(wanted, Lab.worker.is_(None)).order_by(Lab.id)
    for (key,) in await _waiting(runtime, query, MAX_LAB_DISKS - runtime.running[LAB_DISK]):
        async with runtime.write() as session:
            state = await disk_transitions.claim(session, key, runtime.worker)
        if state is not None:
            await start_lab(key, state)


async def start_lab(key: int, state: LabState) -> None:
    """Start writing, or removing, a lab's disk."""
    work, name = (write_disk, "write") if state is LabState.CREATING else (remove_disk, "remove")
    await engine.start(work, f"lab-{name}-{key}-1", key, 1)


async def resume_claimed(runtime: Runtime, dead: str) -> bool:
    """Start what a dead worker had claimed but perhaps not begun; what it had begun is not started again.

    Tells whether it had claimed anything.
    """
    unfinished = Lab.state.in_((LabState.CREATING, LabState.DELETING))
    replicating = RegionReplica.state == RegionReplicaState.REPLICATING
    async with runtime.database.reads() as session:
        exports = await session.execute(
            select(Export.id, Export.attempt).where(Export.worker == dead, Export.status == ExportStatus.RUNNING)
        )
        replicas = await session.execute(
            select(RegionReplica.id, RegionReplica.attempt, FROM_UPLOAD)
            .join(ImageVersion, ImageVersion.id == RegionReplica.version_id)
            .where(RegionReplica.worker == dead, replicating)
        )
        labs = await session.execute(select(Lab.id, Lab.state).where(Lab.worker == dead, unfinished))
        claimed = exports.all(), replicas.all(), labs.all()
    for key, attempt in claimed[0]:
        await engine.start(export, f"export-{key}-{attempt}", key, attempt)
    for key, attempt, uploaded in claimed[1]:
        await start_replica(key, attempt, from_upload=uploaded)
    for key, state in claimed[2]:
        await start_lab(key, state)
    return any(claimed)
