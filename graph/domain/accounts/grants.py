"""Role grants (chapter 5 of the domain reference, P-1, P-6)."""

import logging
from collections.abc import Sequence

from sqlalchemy import or_, select

from graph.db.commit_log import log_at_commit
from graph.db.enums import AccountEventKind, Role
from graph.db.models import AccessToken, Lab, LabAccount, RoleAssignment, now
from graph.domain.access.roles import require
from graph.domain.activity.account_log import account_event, lab_event
from graph.domain.locks import lock
from graph.domain.problems import DomainError, Problem
from graph.domain.transaction import Transaction
from graph.domain.values import names

log = logging.getLogger(__name__)

ON_ACCOUNT = frozenset({Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.READER})
ON_LAB = frozenset({Role.LAB_OWNER, Role.LAB_CONTRIBUTOR})


async def grant(
    tx: Transaction, *, principal: str, role: Role, lab_account_id: int | None, lab_id: int | None
) -> RoleAssignment:
    """Grant a role to a principal; an existing role assignment is returned unchanged."""
    principal = names.principal(principal, "principal")
    scope = await _scope(tx, role, lab_account_id, lab_id)
    same = select(RoleAssignment).where(
        RoleAssignment.principal == principal, RoleAssignment.role == role, RoleAssignment.scope == scope
    )
    if found := await tx.session.scalar(same):
        return found
    assignment = RoleAssignment(
        principal=principal,
        role=role,
        scope=scope,
        lab_account_id=lab_account_id,
        lab_id=lab_id,
        created_by=tx.principal.name,
    )
    tx.session.add(assignment)
    await tx.session.flush()
    await _record(tx, lab_account_id, lab_id)
    log_at_commit(
        tx.session, log, logging.INFO, "Role %s on %s granted to %r by %r.", role, scope, principal, tx.principal.name
    )
    return assignment


def check_scope(role: Role, *path: str, account: object, lab: object) -> None:
    """Check that a role comes with the id of its scope alone."""
    scope = "LAB" if role in ON_LAB else "SERVER" if role is Role.ADMIN else "LAB_ACCOUNT"
    if (account is not None, lab is not None) != (scope == "LAB_ACCOUNT", scope == "LAB"):
        raise DomainError(Problem.ROLE_SCOPE, *path, role=role, scope=scope)


async def _scope(tx: Transaction, role: Role, lab_account_id: int | None, lab_id: int | None) -> str:
    """Check that the role fits its scope, and that the caller may grant it there."""
    check_scope(role, "role", account=lab_account_id, lab=lab_id)
    if lab_account_id is not None:
        account = await tx.lab_account(lab_account_id, "labAccountId")
        require(tx.principal.owns_account(account.id), "grant roles on this lab account")
        return f"lab_account:{account.id}"
    if lab_id is not None:
        lab = await tx.lab(lab_id, "labId")
        require(tx.principal.owns_lab(lab.lab_account_id, lab.id), "grant roles on this lab")
        return f"lab:{lab.id}"
    require(tx.principal.is_admin, "give this role")
    return "server"


async def revoke(tx: Transaction, *, assignment_id: int) -> tuple[LabAccount | None, Lab | None]:
    """Revoke a role; a missing or invisible assignment is not an error. Takes effect with the next request.

    Returns the account or the lab of the role.
    """
    # Locked, so that the second of two concurrent revocations finds the role gone. All administrator roles are locked
    # together, so that at most one of the last two is revoked.
    one, admins = RoleAssignment.id == assignment_id, RoleAssignment.role == Role.ADMIN
    is_admin = await tx.exists(select(RoleAssignment.id).where(one, admins))
    locked = await lock(tx.session, RoleAssignment, admins if is_admin else one)
    assignment = next((found for found in locked if found.id == assignment_id), None)
    if assignment is None or not await _may_revoke(tx, assignment):
        return None, None
    others = [found.principal for found in locked if found is not assignment]
    if is_admin and not await _can_act(tx, others):
        raise DomainError(Problem.NO_OTHER_ADMIN, "roleAssignmentId")
    await tx.session.delete(assignment)
    await _record(tx, assignment.lab_account_id, assignment.lab_id)
    text = "Role %s on %s revoked from %r by %r."
    values = assignment.role, assignment.scope, assignment.principal, tx.principal.name
    log_at_commit(tx.session, log, logging.INFO, text, *values)
    account = await tx.session.get(LabAccount, assignment.lab_account_id) if assignment.lab_account_id else None
    return account, await tx.session.get(Lab, assignment.lab_id) if assignment.lab_id else None


async def _record(tx: Transaction, lab_account_id: int | None, lab_id: int | None) -> None:
    """Record a change of the roles on an account or a lab. All who see the object get the event: it names no principal."""
    if lab_account_id is not None:
        await account_event(tx.session, AccountEventKind.ROLES_CHANGED, lab_account_id, actor=tx.principal.name)
    elif lab_id is not None:
        await lab_event(tx.session, lab_id, AccountEventKind.ROLES_CHANGED, actor=tx.principal.name)


async def _can_act(tx: Transaction, principals: Sequence[str]) -> bool:
    """Whether one of these principals has a token that is valid now."""
    valid = (AccessToken.revoked_at.is_(None), or_(AccessToken.expires_at.is_(None), AccessToken.expires_at > now()))
    return await tx.exists(select(AccessToken.id).where(AccessToken.principal.in_(principals), *valid))


async def _may_revoke(tx: Transaction, assignment: RoleAssignment) -> bool:
    if assignment.lab_account_id is not None:
        allowed = tx.principal.owns_account(assignment.lab_account_id)
    elif assignment.lab_id is not None:
        lab = await tx.session.get_one(Lab, assignment.lab_id)
        allowed = tx.principal.owns_lab(lab.lab_account_id, lab.id)
    else:
        allowed = tx.principal.is_admin
    if not allowed and assignment.principal == tx.principal.name:
        # The caller can see their own roles, so the refusal may say so.
        require(allowed, "revoke this role")
    return allowed
