"""Who may see and do what (domain.md chapter 5). Refused by default; hidden things look absent."""

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cached_property

from sqlalchemy import ColumnElement, or_, select, true

from graph.db.enums import Role
from graph.db.models import Gallery, GalleryAttachment, Lab, LabAccount
from graph.domain.problems import Code, Problem

MANAGES_ACCOUNT = frozenset({Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR})
CREATES_LABS = MANAGES_ACCOUNT | {Role.LAB_CREATOR}
# A lab creator sees the labs that are hers, by her role on each of them, not those of others.
SEES_ALL_LABS = MANAGES_ACCOUNT | {Role.READER}
CHANGES_LAB = frozenset({Role.LAB_OWNER, Role.LAB_CONTRIBUTOR})


@dataclass(frozen=True)
class Principal:
    """Who asks. Roles are those held when the request began."""

    name: str
    is_admin: bool = False
    account_roles: Mapping[int, frozenset[Role]] = field(default_factory=dict[int, frozenset[Role]])
    lab_roles: Mapping[int, frozenset[Role]] = field(default_factory=dict[int, frozenset[Role]])
    # The accounts of the labs in `lab_roles`: who has a lab may see what its account offers.
    accounts_of_labs: frozenset[int] = frozenset()
    token_expires_at: datetime | None = None

    @cached_property
    def eyes(self) -> Hashable:
        """All by which permission filters tell principals apart."""
        roles = frozenset(self.account_roles.items()), frozenset(self.lab_roles.items()), self.accounts_of_labs
        return self.name, self.is_admin, *roles

    @property
    def visible_account_ids(self) -> list[int]:
        """The accounts on which, or on a lab of which, this principal has a role."""
        return sorted(self.account_roles.keys() | self.accounts_of_labs)

    def covers(self, other: "Principal") -> bool:
        """Whether this one may see and do all that the other may."""
        return (
            (self.is_admin or not other.is_admin)
            and all(roles <= self.account_roles.get(key, frozenset()) for key, roles in other.account_roles.items())
            and all(roles <= self.lab_roles.get(key, frozenset()) for key, roles in other.lab_roles.items())
            and other.accounts_of_labs <= self.accounts_of_labs
        )

    def _has(self, account_id: int, roles: frozenset[Role]) -> bool:
        return self.is_admin or bool(self.account_roles.get(account_id, frozenset()) & roles)

    def manages_account(self, account_id: int) -> bool:
        """Whether the account's settings, gallery and images are this principal's to change."""
        return self._has(account_id, MANAGES_ACCOUNT)

    def owns_account(self, account_id: int) -> bool:
        """Whether access to the account is this principal's to give."""
        return self._has(account_id, frozenset({Role.ACCOUNT_OWNER}))

    def owns_lab(self, account_id: int, lab_id: int) -> bool:
        """Whether access to the lab is this principal's to give."""
        return self.owns_account(account_id) or Role.LAB_OWNER in self.lab_roles.get(lab_id, frozenset())

    def accounts_with(self, roles: frozenset[Role]) -> list[int]:
        """Return the accounts on which the principal holds one of these roles; being an administrator does not count."""
        return sorted(account for account, held in self.account_roles.items() if held & roles)

    def creates_labs(self, account_id: int) -> bool:
        """Whether this principal may create labs in the account."""
        return self._has(account_id, CREATES_LABS)

    def reads_account(self, account_id: int) -> bool:
        """Whether all of the account, what it costs included, is this principal's to see."""
        return self._has(account_id, SEES_ALL_LABS)

    def changes_lab(self, account_id: int, lab_id: int) -> bool:
        """Whether the lab, its template and its exports are this principal's to change."""
        return self.manages_account(account_id) or bool(self.lab_roles.get(lab_id, frozenset()) & CHANGES_LAB)


def managed_galleries(principal: Principal) -> ColumnElement[bool]:
    """Select the galleries whose home account the principal manages."""
    return true() if principal.is_admin else Gallery.home_account_id.in_(principal.accounts_with(MANAGES_ACCOUNT))


def visible_accounts(principal: Principal) -> ColumnElement[bool]:
    """Select the accounts on which the principal has a role, and those that use a gallery which the principal manages."""
    if principal.is_admin:
        return true()
    users = (
        select(GalleryAttachment.lab_account_id)
        .join(Gallery, Gallery.id == GalleryAttachment.gallery_id)
        .where(managed_galleries(principal))
    )
    return or_(LabAccount.id.in_(principal.visible_account_ids), LabAccount.id.in_(users))


def visible_galleries(principal: Principal) -> ColumnElement[bool]:
    """Select galleries attached to an account on which the principal has a role, and those whose home account they read.

    An account that is visible only as a user of a managed gallery does not count: it leads to no other gallery.
    """
    if principal.is_admin:
        return true()
    attached = select(GalleryAttachment.gallery_id).where(
        GalleryAttachment.lab_account_id.in_(principal.visible_account_ids)
    )
    return or_(Gallery.id.in_(attached), Gallery.home_account_id.in_(principal.accounts_with(SEES_ALL_LABS)))


def visible_labs(principal: Principal) -> ColumnElement[bool]:
    """Select the labs of accounts where the principal sees all labs, and the principal's own."""
    if principal.is_admin:
        return true()
    accounts = principal.accounts_with(SEES_ALL_LABS)
    return or_(Lab.lab_account_id.in_(accounts), Lab.id.in_(list(principal.lab_roles)))


def require(allowed: bool, doing: str) -> None:
    """Refuse with NOT_AUTHORIZED unless allowed."""
    if not allowed:
        raise Problem(Code.NOT_AUTHORIZED, f"You may not {doing}.")
