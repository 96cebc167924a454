"""Reconciliation of machines with the labs' rows: after a restart no machine runs without an owner.

It needs no workflow: the lab's row is the record, and each action is idempotent.
"""

import asyncio
import logging
from datetime import datetime, timedelta

from graph.db.enums import LabState, TemplateVmState
from graph.db.models import now
from graph.db.notices import Notice, NoticeCode, notice
from graph.domain.exports import transitions
from graph.domain.labs import template_vms
from graph.domain.labs.template_vms import RunningTemplate
from graph.storage.errors import DiskIOError
from graph.template_vms.live_views import LiveViews
from graph.template_vms.machine_errors import MachineError
from graph.template_vms.machines import LibvirtMachines, MachineState
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

BATCH = 500
# A template in one of these states may have a machine.
OWNERS = (TemplateVmState.STARTING, TemplateVmState.RUNNING, TemplateVmState.STOPPING)
# An announced time that differs by more is announced again: the clock was set, or no worker looked for a while.
MAX_DIFFERENCE_SECONDS = 30.0
FULL = notice(NoticeCode.MACHINE_PAUSED)


async def reconcile_machines(runtime: Runtime) -> None:
    """Switch off machines without an owner, stop templates without a machine, and resume paused machines."""
    if runtime.machines is None:
        return
    # First the machines, then the rows: a machine that is started meanwhile has a row that says so.
    runs = await asyncio.to_thread(runtime.machines.running)
    async with runtime.database.reads() as session:
        states = await template_vms.states(session, runs)
    for lab, run in runs.items():
        state, template = states.get(lab, (LabState.DELETING, TemplateVmState.STOPPED))
        if state is not LabState.DRAFT or template not in OWNERS:
            # By the number of the run: a machine that has been started since then has another one.
            await asyncio.to_thread(runtime.machines.switch_off, run)
        else:
            await _end_abandoned_view(runtime, runtime.machines.views, lab)
    last = 0
    while True:
        async with runtime.database.reads() as session:
            labs = await template_vms.running(session, after=last, limit=BATCH)
        for lab in labs:
            await _follow(runtime, runtime.machines, lab.lab_id, lab.notice, seen=lab.lab_id in runs)
            if lab.lab_id in runs:
                await _stop_if_idle(runtime, runtime.machines, lab)
        if len(labs) < BATCH:
            return
        last = labs[-1].lab_id


async def _end_abandoned_view(runtime: Runtime, views: LiveViews, lab: int) -> None:
    """End the view of a running machine if no export reads it, and thaw a guest whose worker ended meanwhile."""
    if not await asyncio.to_thread(views.has_files, lab):
        return
    try:
        found = await asyncio.to_thread(views.found, lab)
        is_wanted = False
        if found is not None:
            async with runtime.database.reads() as session:
                is_wanted = await transitions.reads_template(session, found.export_id, found.attempt)
        await asyncio.to_thread(views.clean_up, lab, found, is_wanted=is_wanted)
    except (MachineError, DiskIOError) as error:
        log.warning("Lab %d: the view of an export was not ended: %s", lab, error)


async def _follow(runtime: Runtime, machines: LibvirtMachines, lab: int, before: Notice | None, *, seen: bool) -> None:
    """Record what happened to the machine of a running template."""
    found = await asyncio.to_thread(machines.inspect, lab)
    if found is MachineState.OFF and not seen:
        async with runtime.write() as session:
            await template_vms.ended(session, lab)
    if found is MachineState.PAUSED:
        await asyncio.to_thread(machines.resume, lab)
    is_full = found is MachineState.PAUSED
    # Other notices of a template are not about its machine.
    if found is not MachineState.OFF and is_full != (before == FULL):
        async with runtime.write() as session:
            await template_vms.report_pause(session, lab, FULL if is_full else None)


async def _stop_if_idle(runtime: Runtime, machines: LibvirtMachines, lab: RunningTemplate) -> None:
    """Stop a template whose screen was not viewed for a time, and announce that beforehand."""
    limit = runtime.settings.template_vms.idle_minutes * 60
    if not limit:
        return
    idle = await asyncio.to_thread(machines.idle_seconds, lab.lab_id, is_used=lab.is_read)
    stops_at = None if lab.is_read or not idle else now() + timedelta(seconds=limit - idle)
    if idle >= limit:
        async with runtime.write() as session:
            await template_vms.stop_idle(session, lab.lab_id)
    elif _differ(stops_at, lab.stops_at):
        async with runtime.write() as session:
            await template_vms.announce_idle_stop(session, lab.lab_id, stops_at)


def _differ(one: datetime | None, other: datetime | None) -> bool:
    if one is None or other is None:
        return one is not other
    return abs((one - other).total_seconds()) > MAX_DIFFERENCE_SECONDS
