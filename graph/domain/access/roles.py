"""Roles and visibility (chapter 5 of the domain reference).

Access is denied unless granted; invisible objects look absent.
"""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property
from typing import Any

from sqlalchemy import BindParameter, Boolean, ColumnElement, String, bindparam, or_, select, true
from sqlalchemy.sql.visitors import replacement_traverse

from graph.db.enums import Role
from graph.db.models import Gallery, GalleryAttachment, Lab, LabAccount
from graph.db.statement_cache import IDS, in_list
from graph.domain.problems import DomainError, Problem

MANAGES_ACCOUNT = frozenset({Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR})
CREATES_LABS = MANAGES_ACCOUNT | {Role.LAB_CREATOR}
# A lab creator sees only the labs on which they have a role.
SEES_ALL_LABS = MANAGES_ACCOUNT | {Role.READER}
CHANGES_LAB = frozenset({Role.LAB_OWNER, Role.LAB_CONTRIBUTOR})

# The parameters of the permission filters. They have no values in a statement: each run gives those of its principal,
# so that one statement serves all principals. `Principal.access_parameters` names all of them.
IS_ADMIN = bindparam("access_is_admin", type_=Boolean())
PRINCIPAL = bindparam("access_principal", type_=String())
# Accounts on which, or on a lab of which, the principal has a role.
ACCOUNTS = bindparam("access_accounts", type_=IDS)
READ_ACCOUNTS = bindparam("access_read_accounts", type_=IDS)
MANAGED_ACCOUNTS = bindparam("access_managed_accounts", type_=IDS)
OWNED_ACCOUNTS = bindparam("access_owned_accounts", type_=IDS)
LABS = bindparam("access_labs", type_=IDS)
OWNED_LABS = bindparam("access_owned_labs", type_=IDS)
PARAMETERS: tuple[BindParameter[Any], ...] = (
    IS_ADMIN, PRINCIPAL, ACCOUNTS, READ_ACCOUNTS, MANAGED_ACCOUNTS, OWNED_ACCOUNTS, LABS, OWNED_LABS
)  # fmt: skip

# The filters, without the rule that administrators see everything.
MANAGED_GALLERIES: ColumnElement[bool] = in_list(Gallery.home_account_id, MANAGED_ACCOUNTS)
_USERS_OF_MANAGED_GALLERIES = (
    select(GalleryAttachment.lab_account_id)
    .join(Gallery, Gallery.id == GalleryAttachment.gallery_id)
    .where(MANAGED_GALLERIES)
    .correlate(None)
)
# The accounts on which the principal has a role, and those that use a gallery which the principal manages.
VISIBLE_ACCOUNTS = or_(in_list(LabAccount.id, ACCOUNTS), LabAccount.id.in_(_USERS_OF_MANAGED_GALLERIES))
_ATTACHED_GALLERIES = (
    select(GalleryAttachment.gallery_id).where(in_list(GalleryAttachment.lab_account_id, ACCOUNTS)).correlate(None)
)
# Galleries attached to an account on which the principal has a role, and those whose home account they read.
# An account that is visible only as a user of a managed gallery does not count: it leads to no other gallery.
VISIBLE_GALLERIES = or_(Gallery.id.in_(_ATTACHED_GALLERIES), in_list(Gallery.home_account_id, READ_ACCOUNTS))
# The labs of accounts where the principal sees all labs, and the principal's own.
VISIBLE_LABS = or_(in_list(Lab.lab_account_id, READ_ACCOUNTS), in_list(Lab.id, LABS))


@dataclass(frozen=True)
class Principal:
    """The authenticated principal with its roles at the start of the request."""

    name: str
    is_admin: bool = False
    account_roles: Mapping[int, frozenset[Role]] = field(default_factory=dict[int, frozenset[Role]])
    lab_roles: Mapping[int, frozenset[Role]] = field(default_factory=dict[int, frozenset[Role]])
    # The accounts of the labs in `lab_roles`: a role on a lab makes its account's images visible.
    accounts_of_labs: frozenset[int] = frozenset()
    token_expires_at: datetime | None = None
    # Of the token that the principal presented; links are valid as long as it is.
    token_id: int | None = field(default=None, compare=False)
    # Of the session that the token belongs to.
    session_id: int | None = field(default=None, compare=False)
    display_name: str | None = field(default=None, compare=False)
    # The ids of the role assignments that the token is limited to; None for all of the principal.
    role_ids: frozenset[int] | None = field(default=None, compare=False)

    @cached_property
    def access_key(self) -> Hashable:
        """Equal for principals who may see and do the same, under the same name."""
        roles = frozenset(self.account_roles.items()), frozenset(self.lab_roles.items()), self.accounts_of_labs
        return self.name, self.is_admin, *roles

    @cached_property
    def access_parameters(self) -> Mapping[str, Any]:
        """The values of the permission filters' parameters."""
        return {
            IS_ADMIN.key: self.is_admin,
            PRINCIPAL.key: self.name,
            ACCOUNTS.key: self.visible_account_ids,
            READ_ACCOUNTS.key: self.accounts_with(SEES_ALL_LABS),
            MANAGED_ACCOUNTS.key: self.accounts_with(MANAGES_ACCOUNT),
            OWNED_ACCOUNTS.key: self.accounts_with(frozenset({Role.ACCOUNT_OWNER})),
            LABS.key: list(self.lab_roles),
            OWNED_LABS.key: [lab for lab, has in self.lab_roles.items() if Role.LAB_OWNER in has],
        }

    @property
    def visible_account_ids(self) -> list[int]:
        """The accounts on which, or on whose labs, the principal has a role."""
        return sorted(self.account_roles.keys() | self.accounts_of_labs)

    def covers(self, other: "Principal") -> bool:
        """Whether this principal has at least the rights of the other."""
        return (
            (self.is_admin or not other.is_admin)
            and all(roles <= self.account_roles.get(key, frozenset()) for key, roles in other.account_roles.items())
            and all(roles <= self.lab_roles.get(key, frozenset()) for key, roles in other.lab_roles.items())
            and other.accounts_of_labs <= self.accounts_of_labs
        )

    def _has(self, account_id: int, roles: frozenset[Role]) -> bool:
        return self.is_admin or bool(self.account_roles.get(account_id, frozenset()) & roles)

    def manages_account(self, account_id: int) -> bool:
        """Whether the principal may change the account's settings, gallery attachment and enabled images."""
        return self._has(account_id, MANAGES_ACCOUNT)

    def owns_account(self, account_id: int) -> bool:
        """Whether the principal may grant roles on the account."""
        return self._has(account_id, frozenset({Role.ACCOUNT_OWNER}))

    def owns_lab(self, account_id: int, lab_id: int) -> bool:
        """Whether the principal may grant roles on the lab."""
        return self.owns_account(account_id) or Role.LAB_OWNER in self.lab_roles.get(lab_id, frozenset())

    def manages_gallery(self, home_account_id: int | None) -> bool:
        """Whether the principal may change a gallery with this home account, and its images."""
        return self.is_admin or (home_account_id is not None and self.manages_account(home_account_id))

    def owns_gallery(self, home_account_id: int | None) -> bool:
        """Whether the principal may set the retention of a gallery with this home account."""
        return self.is_admin or (home_account_id is not None and self.owns_account(home_account_id))

    def accounts_with(self, roles: frozenset[Role]) -> list[int]:
        """Return the accounts on which the principal has one of these roles.

        The administrator role does not count.
        """
        return sorted(account for account, held in self.account_roles.items() if held & roles)

    def creates_labs(self, account_id: int) -> bool:
        """Whether this principal may create labs in the account."""
        return self._has(account_id, CREATES_LABS)

    def reads_account(self, account_id: int) -> bool:
        """Whether the principal may see everything in the account, including costs."""
        return self._has(account_id, SEES_ALL_LABS)

    def chooses_region(self, account_id: int, *, creators_choose: bool) -> bool:
        """Whether the principal may create labs in another region than the account's."""
        return self.creates_labs(account_id) and (creators_choose or self.manages_account(account_id))

    def changes_lab(self, account_id: int, lab_id: int) -> bool:
        """Whether the principal may change the lab, its template and its exports."""
        return self.manages_account(account_id) or bool(self.lab_roles.get(lab_id, frozenset()) & CHANGES_LAB)


def visible_accounts(principal: Principal) -> ColumnElement[bool]:
    """Select the accounts that the principal may see."""
    return as_seen_by(principal, VISIBLE_ACCOUNTS)


def visible_galleries(principal: Principal) -> ColumnElement[bool]:
    """Select the galleries that the principal may see."""
    return as_seen_by(principal, VISIBLE_GALLERIES)


def visible_labs(principal: Principal) -> ColumnElement[bool]:
    """Select the labs that the principal may see."""
    return as_seen_by(principal, VISIBLE_LABS)


def as_seen_by(principal: Principal, condition: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return a permission filter with the principal's values, for a statement that runs once."""
    if principal.is_admin:
        return true()
    bound = {
        parameter.key: bindparam(parameter.key, principal.access_parameters[parameter.key], type_=parameter.type)
        for parameter in PARAMETERS
    }
    return replacement_traverse(condition, {}, lambda element, **_: bound.get(getattr(element, "key", "")))


def require(allowed: bool, doing: str) -> None:
    """Raise NOT_AUTHORIZED unless `allowed`."""
    if not allowed:
        raise DomainError(Problem.NOT_PERMITTED, action=doing)
