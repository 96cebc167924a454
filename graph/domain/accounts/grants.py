"""Giving and taking roles (domain.md chapter 5, P-1, P-6)."""

from sqlalchemy import select

from graph.db.enums import Role
from graph.db.models import Lab, RoleAssignment
from graph.domain.access.roles import require
from graph.domain.problems import Code, Problem
from graph.domain.transaction import Transaction

ON_ACCOUNT = frozenset({Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.READER})
ON_LAB = frozenset({Role.LAB_OWNER, Role.LAB_CONTRIBUTOR})
MAX_PRINCIPAL = 200


async def grant(
    tx: Transaction, *, principal: str, role: Role, lab_account_id: int | None, lab_id: int | None
) -> RoleAssignment:
    """Give a principal a role; one that it has already is returned as it is."""
    if not principal.strip() or len(principal) > MAX_PRINCIPAL or not principal.isprintable():
        raise Problem(Code.NAME_INVALID, f"A principal has 1 to {MAX_PRINCIPAL} printable characters.", "principal")
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
    return assignment


async def _scope(tx: Transaction, role: Role, lab_account_id: int | None, lab_id: int | None) -> str:
    """Check that the role fits what it is to be on, and that the caller may give it there."""
    if role is Role.ADMIN and lab_account_id is None and lab_id is None:
        require(tx.principal.is_admin, "give this role")
        return "server"
    if role in ON_ACCOUNT and lab_account_id is not None and lab_id is None:
        account = await tx.lab_account(lab_account_id, "labAccountId")
        require(tx.principal.owns_account(account.id), "give access to this lab account")
        return f"lab_account:{account.id}"
    if role in ON_LAB and lab_id is not None and lab_account_id is None:
        lab = await tx.lab(lab_id, "labId")
        require(tx.principal.owns_lab(lab.lab_account_id, lab.id), "give access to this lab")
        return f"lab:{lab.id}"
    where = "a lab" if role in ON_LAB else "nothing" if role is Role.ADMIN else "a lab account"
    raise Problem(Code.RANGE_INVALID, f"{role} is given on {where}: name that, and nothing else.", "role")


async def revoke(tx: Transaction, *, assignment_id: int) -> None:
    """Take a role away; one that is not there, or hidden, is no error. It counts from the next request on."""
    # Locked, so that of two who take it away the second finds it gone; administrators' roles all of them, and in one
    # order, so that of the last two only one goes.
    admins = select(RoleAssignment.id).where(RoleAssignment.role == Role.ADMIN)
    if await tx.taken(admins.where(RoleAssignment.id == assignment_id)):
        left = (await tx.session.scalars(admins.order_by(RoleAssignment.id).with_for_update())).all()
    else:
        left = []
    assignment = await tx.session.get(RoleAssignment, assignment_id, with_for_update=True)
    if assignment is None or not await _may_revoke(tx, assignment):
        return
    if left == [assignment.id]:
        raise Problem(
            Code.LAST_ADMIN, "This is the server's last administrator: make another one first.", "roleAssignmentId"
        )
    await tx.session.delete(assignment)


async def _may_revoke(tx: Transaction, assignment: RoleAssignment) -> bool:
    if assignment.lab_account_id is not None:
        allowed = tx.principal.owns_account(assignment.lab_account_id)
    elif assignment.lab_id is not None:
        lab = await tx.session.get_one(Lab, assignment.lab_id)
        allowed = tx.principal.owns_lab(lab.lab_account_id, lab.id)
    else:
        allowed = tx.principal.is_admin
    if not allowed and assignment.principal == tx.principal.name:
        # One's own roles are visible, so the refusal can be too.
        require(allowed, "take this role away")
    return allowed
