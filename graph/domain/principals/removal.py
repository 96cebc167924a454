"""Removal of a principal, such as of a teacher who left: its roles, tokens and sessions, everywhere."""

import logging
from dataclasses import dataclass

from sqlalchemy import delete, exists, func, insert, literal, select, update
from sqlalchemy.orm import aliased

from graph.db.commit_log import log_at_commit
from graph.db.enums import AccountEventKind, Role
from graph.db.models import AccessToken, Lab, RoleAssignment, Session, SignInLink, now
from graph.db.search_text import search_text
from graph.domain.access.roles import require
from graph.domain.activity.account_log import account_event
from graph.domain.principals.sessions import end_sessions
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.domain.values import names
from graph.domain.values.characters import normal

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Removal:
    """The numbers of a removal."""

    roles_removed: int
    tokens_revoked: int
    sessions_ended: int
    labs_transferred: int


async def remove(tx: Transaction, *, principal: str, transfer_labs_to: str | None) -> Removal:
    """Remove a principal's roles, tokens and sessions; the successor becomes an owner of the labs that it owned.

    The caller is another administrator, so one remains.
    """
    require(tx.principal.is_admin, "remove principals")
    name = names.principal(principal, "principal")
    successor = None if transfer_labs_to is None else successor_of(name, transfer_labs_to, "transferLabsTo")
    if name == tx.principal.name:
        raise DomainError(Problem.REMOVES_ITSELF, "principal")
    accounts = await tx.session.scalars(
        select(func.coalesce(RoleAssignment.lab_account_id, Lab.lab_account_id))
        .outerjoin(Lab, Lab.id == RoleAssignment.lab_id)
        .where(RoleAssignment.principal == name, RoleAssignment.role != Role.ADMIN)
        .distinct()
    )
    for account_id in accounts.all():
        await account_event(tx.session, AccountEventKind.ROLES_CHANGED, account_id, actor=tx.principal.name)
    transferred = 0 if successor is None else await _transfer(tx, name, successor)
    roles = await tx.session.scalars(
        delete(RoleAssignment).where(RoleAssignment.principal == name).returning(RoleAssignment.id)
    )
    tokens = await tx.session.scalars(
        update(AccessToken)
        .where(AccessToken.principal == name, AccessToken.revoked_at.is_(None), AccessToken.session_id.is_(None))
        .values(revoked_at=now())
        .returning(AccessToken.id)
    )
    await tx.session.execute(delete(SignInLink).where(SignInLink.principal == name))
    done = Removal(
        roles_removed=len(roles.all()),
        tokens_revoked=len(tokens.all()),
        sessions_ended=await end_sessions(tx.session, Session.principal == name),
        labs_transferred=transferred,
    )
    log_at_commit(tx.session, log, logging.INFO, "Principal %r removed by %r: %s.", name, tx.principal.name, done)
    return done


def successor_of(removed: str, given: str, *path: str) -> str:
    """Validate the name of the principal that gets the labs of the removed one, and return its normal form."""
    name = names.principal(given, *path)
    if name == normal(removed):
        raise DomainError(Problem.SUCCESSOR_IS_REMOVED, *path)
    return name


async def _transfer(tx: Transaction, name: str, successor: str) -> int:
    """Make the successor an owner of the labs that the principal owns; returns their number."""
    has = aliased(RoleAssignment)
    same = exists().where(has.principal == successor, has.role == Role.LAB_OWNER, has.scope == RoleAssignment.scope)
    owned = (RoleAssignment.principal == name, RoleAssignment.role == Role.LAB_OWNER)
    given = select(
        literal(successor),
        RoleAssignment.role,
        RoleAssignment.scope,
        RoleAssignment.lab_id,
        literal(now(), RoleAssignment.created_at.type),
        literal(tx.principal.name),
        literal(search_text({"principal": successor})),
    ).where(*owned, ~same)
    columns = ["principal", "role", "scope", "lab_id", "created_at", "created_by", "search_text"]
    await tx.session.execute(insert(RoleAssignment).from_select(columns, given))
    return len((await tx.session.scalars(select(RoleAssignment.id).where(*owned))).all())
