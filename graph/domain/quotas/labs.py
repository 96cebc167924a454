"""Quotas of labs: per lab account, and per principal that created them."""

from sqlalchemy import Select, func, select

from graph.db.enums import LabState
from graph.db.models import Lab
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction


async def check_lab_quotas(tx: Transaction, lab_account_id: int) -> None:
    """Refuse one more lab than the account, or the principal, may have; after `reserve`."""
    quotas, kept = tx.settings.quotas, Lab.state != LabState.DELETING
    of_account = select(func.count()).select_from(Lab).where(Lab.lab_account_id == lab_account_id, kept)
    await _refuse_beyond(tx, of_account, quotas.labs_per_account, Problem.ACCOUNT_LAB_LIMIT)
    mine = select(func.count()).select_from(Lab).where(Lab.created_by == tx.principal.name, kept)
    await _refuse_beyond(tx, mine, quotas.labs_per_principal, Problem.CREATOR_LAB_LIMIT)


async def _refuse_beyond(tx: Transaction, count: Select[int], limit: int, problem: Problem) -> None:
    used = await tx.session.scalar(count) or 0
    if used >= limit:
        raise DomainError(problem, "labAccountId", count=used, limit=limit)
