"""Permission filter of each table, for the SQL of every loader and count."""

from typing import Any, cast

from sqlalchemy import ColumnElement, Select, and_, false, or_, select
from sqlalchemy.orm import InstrumentedAttribute

from graph.db.models import (
    AccessToken,
    AccountEvent,
    AuditEntry,
    Base,
    Export,
    Gallery,
    GalleryAttachment,
    GalleryEvent,
    GalleryInvitation,
    ImageDefinition,
    ImageVersion,
    Lab,
    LabAccount,
    MaintenanceLease,
    MarketplaceImage,
    ProductionChange,
    QuotaUse,
    RegionReplica,
    RoleAssignment,
    Session,
    Upload,
    WorkerLease,
)
from graph.db.statement_cache import in_list, key_in_list
from graph.domain.access.roles import (
    IS_ADMIN,
    LABS,
    MANAGED_GALLERIES,
    OWNED_ACCOUNTS,
    OWNED_LABS,
    PRINCIPAL,
    READ_ACCOUNTS,
    VISIBLE_ACCOUNTS,
    VISIBLE_GALLERIES,
    VISIBLE_LABS,
)
from graph.domain.uploads.uploads import VISIBLE_UPLOADS

# An image that is no longer offered stays visible, because visible labs were created from it.
_MADE_OF = select(Lab.marketplace_image_id).where(Lab.marketplace_image_id.is_not(None), VISIBLE_LABS)
_IN_OWNED = select(Lab.id).where(or_(in_list(Lab.lab_account_id, OWNED_ACCOUNTS), in_list(Lab.id, OWNED_LABS)))
# Rows are visible if the parent that this column names is visible.
PARENT_OF: dict[type[Base], tuple[InstrumentedAttribute[int], type[Base]]] = {
    GalleryAttachment: (GalleryAttachment.lab_account_id, LabAccount),
    ImageDefinition: (ImageDefinition.gallery_id, Gallery),
    ImageVersion: (ImageVersion.definition_id, ImageDefinition),
    ProductionChange: (ProductionChange.definition_id, ImageDefinition),
    RegionReplica: (RegionReplica.version_id, ImageVersion),
    Export: (Export.lab_id, Lab),
    GalleryEvent: (GalleryEvent.gallery_id, Gallery),
}
_OF_VISIBLE_ACCOUNTS = AccountEvent.lab_account_id.in_(select(LabAccount.id).where(VISIBLE_ACCOUNTS))
FILTERS: dict[type[Base], ColumnElement[bool]] = {
    LabAccount: VISIBLE_ACCOUNTS,
    Gallery: VISIBLE_GALLERIES,
    Lab: VISIBLE_LABS,
    MarketplaceImage: or_(MarketplaceImage.offered.is_(True), MarketplaceImage.id.in_(_MADE_OF)),
    RoleAssignment: or_(
        RoleAssignment.principal == PRINCIPAL,
        in_list(RoleAssignment.lab_account_id, OWNED_ACCOUNTS),
        RoleAssignment.lab_id.in_(_IN_OWNED),
    ),
    Upload: VISIBLE_UPLOADS,
    GalleryInvitation: GalleryInvitation.gallery_id.in_(select(Gallery.id).where(MANAGED_GALLERIES)),
    AccessToken: AccessToken.principal == PRINCIPAL,
    # An event of a lab is visible with the lab, also after its deletion; one of the account with the account.
    AccountEvent: or_(
        in_list(AccountEvent.lab_account_id, READ_ACCOUNTS),
        in_list(AccountEvent.lab_id, LABS),
        and_(AccountEvent.lab_id.is_(None), _OF_VISIBLE_ACCOUNTS),
    ),
    AuditEntry: in_list(AuditEntry.lab_account_id, OWNED_ACCOUNTS),
    Session: Session.principal == PRINCIPAL,
    # The counts include hidden objects of the whole server: administrators only.
    QuotaUse: false(),
    # The state of the server.
    MaintenanceLease: false(),
    WorkerLease: false(),
}


def visible(table: type[Base]) -> ColumnElement[bool]:
    """Select the visible rows of a table. A table without a filter raises KeyError.

    The text is the same for all principals: a statement runs with the principal's `access_parameters`.
    """
    if table not in PARENT_OF:
        return or_(IS_ADMIN, FILTERS[table])
    column, parent = PARENT_OF[table]
    # Correlated: each row checks its few parents instead of selecting all visible ones.
    return _with_parents(parent).where(column == _key(parent)).correlate(table).exists()


def visible_keys(table: type[Base]) -> Select[int]:
    """Select the keys, of those given as `keys`, whose rows are visible."""
    return _with_parents(table).where(key_in_list(_key(table)))


def visible_parents(table: type[Base], column: InstrumentedAttribute[Any]) -> Select[int] | None:
    """Select the visible keys if this column determines visibility; each key is then checked once."""
    if column.class_ is not table and column.key == "id":
        # The rows are joined with their parent, and visible to its viewers.
        return visible_keys(cast("type[Base]", column.class_))
    if column.class_ not in PARENT_OF:
        return None
    own, parent = PARENT_OF[column.class_]
    return visible_keys(parent) if own.key == column.key else None


def visible_with_keys(table: type[Base], column: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    """Select the visible rows of a table with one of the keys in this column."""
    parents = visible_parents(table, column)
    return and_(key_in_list(column), visible(table)) if parents is None else column.in_(parents)


def is_visible_with(parent: type[Base], table: type[Base], column: InstrumentedAttribute[Any]) -> bool:
    """Whether the rows of a table are visible if the parent that this column names is visible."""
    own, determining = PARENT_OF.get(table, (None, None))
    return column.class_ is table and determining is parent and own is not None and own.key == column.key


def _with_parents(table: type[Base]) -> Select[int]:
    query = select(_key(table))
    while table in PARENT_OF:
        column, parent = PARENT_OF[table]
        query = query.join(parent, _key(parent) == column)
        table = parent
    return query.where(or_(IS_ADMIN, FILTERS[table]))


def _key(table: type[Base]) -> InstrumentedAttribute[int]:
    return getattr(table, "id")  # noqa: B009  (tables have one)
