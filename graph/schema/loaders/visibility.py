"""The permission filter of each table, for the SQL of every loader and count."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, false, or_, select, true
from sqlalchemy.orm import InstrumentedAttribute

from graph.db.enums import Role
from graph.db.models import (
    Base,
    Export,
    Gallery,
    GalleryAttachment,
    ImageDefinition,
    ImageVersion,
    Lab,
    LabAccount,
    MarketplaceImage,
    QuotaUse,
    RegionReplica,
    RoleAssignment,
    Upload,
)
from graph.domain.access.roles import Principal, visible_accounts, visible_galleries, visible_labs
from graph.domain.uploads.uploads import visible_uploads

Filter = Callable[[Principal], ColumnElement[bool]]
Narrow = Callable[[InstrumentedAttribute[Any]], ColumnElement[bool]]


def _marketplace(principal: Principal) -> ColumnElement[bool]:
    # What is offered no more is still what visible labs were made from.
    made_of = select(Lab.marketplace_image_id).where(Lab.marketplace_image_id.is_not(None), visible_labs(principal))
    return or_(MarketplaceImage.offered.is_(True), MarketplaceImage.id.in_(made_of))


def _assignments(principal: Principal) -> ColumnElement[bool]:
    owned = [account for account, roles in principal.account_roles.items() if Role.ACCOUNT_OWNER in roles]
    owned_labs = [lab for lab, roles in principal.lab_roles.items() if Role.LAB_OWNER in roles]
    labs = select(Lab.id).where(or_(Lab.lab_account_id.in_(owned), Lab.id.in_(owned_labs)))
    return or_(
        RoleAssignment.principal == principal.name,
        RoleAssignment.lab_account_id.in_(owned),
        RoleAssignment.lab_id.in_(labs),
    )


# Who sees the one sees the others that hang on it, by these columns.
HANG_ON: dict[type[Base], tuple[InstrumentedAttribute[int], type[Base]]] = {
    GalleryAttachment: (GalleryAttachment.lab_account_id, LabAccount),
    ImageDefinition: (ImageDefinition.gallery_id, Gallery),
    ImageVersion: (ImageVersion.definition_id, ImageDefinition),
    RegionReplica: (RegionReplica.version_id, ImageVersion),
    Export: (Export.lab_id, Lab),
}
FILTERS: dict[type[Base], Filter] = {
    LabAccount: visible_accounts,
    Gallery: visible_galleries,
    Lab: visible_labs,
    MarketplaceImage: _marketplace,
    RoleAssignment: _assignments,
    Upload: visible_uploads,
    # How much the whole server has, what is hidden counted: for administrators alone.
    QuotaUse: lambda _: false(),
}


def visible(table: type[Any], principal: Principal, narrow: Narrow | None = None) -> ColumnElement[bool]:
    """Select what the principal may see of a table. A table without a filter is a KeyError, never open.

    Where rows are found by what they hang on, `narrow` selects the same of that: without it PostgreSQL may look through
    all that is visible, for it does not follow which of that can matter.
    """
    if principal.is_admin:
        return true()
    if table not in HANG_ON:
        return FILTERS[table](principal)
    column, of = HANG_ON[table]
    key: InstrumentedAttribute[int] = getattr(of, "id")  # noqa: B009  (tables have one)
    seen = select(key).where(visible(of, principal))
    return column.in_(seen.where(narrow(key)) if narrow else seen)
