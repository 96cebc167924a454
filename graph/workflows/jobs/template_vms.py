"""Template VM job: starts and stops templates as requested.

It needs no workflow: the lab's row is the record, and drivers are idempotent.
"""

import asyncio
import logging

from graph.db.enums import TemplateVmState
from graph.db.models import Lab
from graph.db.notices import Notice, NoticeCode, notice
from graph.domain.labs import template_vms
from graph.identity.keys import KeyUnusableError
from graph.storage.errors import DiskBusyError, StorageError
from graph.storage.formats.read.overlay import OverlayDisk
from graph.template_vms import seed
from graph.template_vms.machine_errors import HypervisorError, MachineBusyError, MachineError
from graph.template_vms.machine_size import Recommended
from graph.template_vms.machines import Inspected, LibvirtMachines, Machine, MachineState
from graph.workflows.runtime.retries import as_work_failure
from graph.workflows.runtime.runtime import Runtime

log = logging.getLogger(__name__)

BATCH = 50
# A returned disk is inspected as a whole, so that one of them would delay all others.
CONCURRENT = 4


async def apply_pending(runtime: Runtime) -> None:
    """Start and stop the waiting templates; a template whose disk is in use is retried at the next call."""
    limit = asyncio.Semaphore(CONCURRENT)
    last = 0
    while True:
        async with runtime.database.reads() as session:
            labs = await template_vms.waiting(session, after=last, limit=BATCH)
        outcomes = await asyncio.gather(*(_apply(runtime, lab, limit) for lab in labs), return_exceptions=True)
        if failure := next((outcome for outcome in outcomes if isinstance(outcome, BaseException)), None):
            raise failure
        if len(labs) < BATCH:
            return
        last = labs[-1].id


async def _apply(runtime: Runtime, lab: Lab, limit: asyncio.Semaphore) -> None:
    async with limit:
        await (_start if lab.template_state is TemplateVmState.STARTING else _stop)(runtime, lab)


async def _start(runtime: Runtime, lab: Lab) -> None:
    try:
        await asyncio.to_thread(runtime.templates.start, str(lab.id), lab.base_digest)
        if runtime.machines is not None:
            await _start_machine(runtime, runtime.machines, lab)
    except (StorageError, MachineError, KeyUnusableError) as error:
        _log_detail(lab.id, error)
        await _at_rest(runtime, lab, found=_notice(NoticeCode.NOT_STARTED, error))
        return
    async with runtime.write() as session:
        await template_vms.started(session, lab.id)


async def _start_machine(runtime: Runtime, machines: LibvirtMachines, lab: Lab) -> None:
    async with runtime.database.reads() as session:
        ranges = await template_vms.recommended(session, lab)
    disk = runtime.templates.disk_file(str(lab.id), lab.base_digest)
    data_dir = runtime.settings.data_dir

    def start() -> None:
        text = seed.user_data(data_dir, lab.id, lab.created_at)
        kinds = (lab.os_type, lab.hyper_v_generation, lab.architecture)
        machine = Machine(lab.id, disk, *kinds, Recommended(*ranges), text)
        inspected = None
        # QEMU opens the files that a header names. Inspected first, as for an export, unless a machine already uses it.
        if machines.inspect(lab.id) is MachineState.OFF:
            with runtime.templates.open(str(lab.id), lab.base_digest) as opened:
                if isinstance(opened, OverlayDisk) and lab.base_digest is not None:
                    inspected = Inspected(lab.base_digest, opened.size_bytes, opened.changed_slots())
        machines.start(machine, inspected)
        seed.remove(data_dir, lab.id)

    await asyncio.to_thread(start)


async def _stop(runtime: Runtime, lab: Lab) -> None:
    def stop() -> tuple[int, int]:
        if runtime.machines is not None:
            runtime.machines.stop(lab.id, runtime.templates.disk_file(str(lab.id), lab.base_digest))
        return runtime.templates.stop(str(lab.id), lab.base_digest)

    try:
        disk = await asyncio.to_thread(stop)
    except (DiskBusyError, MachineError, KeyUnusableError) as error:
        reason = _notice(NoticeCode.NOT_STOPPED, error)
        if lab.template_notice != reason:
            _log_detail(lab.id, error)
            async with runtime.write() as session:
                await template_vms.in_use(session, lab.id, reason)
    except StorageError as error:
        # No process writes to a disk that cannot be read as one: the file is gone, or something else.
        await _at_rest(runtime, lab, found=_notice(NoticeCode.DISK_UNUSABLE, error))
    else:
        await _at_rest(runtime, lab, disk=disk)


def _notice(code: NoticeCode, error: Exception) -> Notice:
    return notice(code, detail=error, cause=_cause(error))


def _cause(error: Exception) -> str:
    match error:
        case HypervisorError():
            return "HYPERVISOR_FAILED"
        case MachineBusyError():
            return "MACHINE_BUSY"
        case MachineError():
            return "MACHINE_REFUSED"
        case KeyUnusableError():
            return "INTERNAL"
        case _:
            return as_work_failure(error).code


def _log_detail(lab_id: int, error: Exception) -> None:
    if isinstance(error, HypervisorError):
        log.warning("Lab %d: %s", lab_id, error.detail)


async def _at_rest(
    runtime: Runtime, lab: Lab, *, found: Notice | None = None, disk: tuple[int, int] | None = None
) -> None:
    async with runtime.write() as session:
        await template_vms.mark_stopped(session, lab.id, lab.template_state, found=found, disk=disk)
