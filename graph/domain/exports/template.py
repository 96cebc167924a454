"""The template of an export: stopped and reserved, or running as a machine that the export does not disturb."""

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from graph.db.enums import Consistency, LabState, TemplateVmState
from graph.db.models import Lab
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction


def consistency_of(tx: Transaction, lab: Lab, *path: str) -> Consistency:
    """Return what an export of the template guarantees at least; raises DomainError if it cannot be exported now.

    A running template can be exported if it is a machine of the server. The worker then tries to freeze its file systems.
    """
    is_machine = tx.settings.template_vms.driver == "libvirt"
    if lab.state is LabState.DRAFT and lab.template_state is TemplateVmState.STOPPED:
        return Consistency.STOPPED
    if lab.state is LabState.DRAFT and lab.template_state is TemplateVmState.RUNNING and is_machine:
        return Consistency.CRASH_CONSISTENT
    problem = Problem.LAB_STATE_LIVE if is_machine else Problem.LAB_STATE
    raise DomainError(problem, *path, lab=lab.state, template=lab.template_state)


def reserve_template(lab: Lab, consistency: Consistency) -> None:
    """Reserve a stopped template, so that it is not started during the export; a running one is not reserved."""
    if consistency is Consistency.STOPPED:
        lab.template_state = TemplateVmState.EXPORTING


async def release_template(session: AsyncSession, lab_id: int) -> None:
    """Release a reserved template, so that it is STOPPED again."""
    await session.execute(
        update(Lab)
        .where(Lab.id == lab_id, Lab.template_state == TemplateVmState.EXPORTING)
        .values(template_state=TemplateVmState.STOPPED)
    )
