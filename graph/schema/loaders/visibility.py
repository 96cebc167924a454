"""The permission filter of each table, for the SQL of every loader and count."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, false, or_, select, true

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
from graph.domain.roles import Principal, visible_accounts, visible_galleries, visible_labs
from graph.domain.uploads import visible_uploads

Filter = Callable[[Principal], ColumnElement[bool]]


def _definitions(principal: Principal) -> ColumnElement[bool]:
    return ImageDefinition.gallery_id.in_(select(Gallery.id).where(visible_galleries(principal)))


def _versions(principal: Principal) -> ColumnElement[bool]:
    return ImageVersion.definition_id.in_(select(ImageDefinition.id).where(_definitions(principal)))


def _replicas(principal: Principal) -> ColumnElement[bool]:
    return RegionReplica.version_id.in_(select(ImageVersion.id).where(_versions(principal)))


def _attachments(principal: Principal) -> ColumnElement[bool]:
    return GalleryAttachment.lab_account_id.in_(select(LabAccount.id).where(visible_accounts(principal)))


def _exports(principal: Principal) -> ColumnElement[bool]:
    return Export.lab_id.in_(select(Lab.id).where(visible_labs(principal)))


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


FILTERS: dict[type[Base], Filter] = {
    LabAccount: visible_accounts,
    Gallery: visible_galleries,
    GalleryAttachment: _attachments,
    ImageDefinition: _definitions,
    ImageVersion: _versions,
    RegionReplica: _replicas,
    Lab: visible_labs,
    Export: _exports,
    MarketplaceImage: _marketplace,
    RoleAssignment: _assignments,
    Upload: visible_uploads,
    # How much the whole server has, what is hidden counted: for administrators alone.
    QuotaUse: lambda _: false(),
}


def visible(table: type[Any], principal: Principal) -> ColumnElement[bool]:
    """Select what the principal may see of a table. A table without a filter is a KeyError, never open."""
    found = FILTERS[table]
    return true() if principal.is_admin else found(principal)
