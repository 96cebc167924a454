"""Invitations to a gallery, as its managers see them."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.schema.fields import RowObject, column, related
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import OneRow
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.node import Node

if TYPE_CHECKING:
    from graph.schema.types.account import LabAccount
    from graph.schema.types.gallery import Gallery

_INVITATION = models.GalleryInvitation


class GalleryInvitationOrderField(StrEnum):
    """A field by which invitations can be sorted."""

    CREATED_AT = "CREATED_AT"
    EXPIRES_AT = "EXPIRES_AT"


described(
    GalleryInvitationOrderField,
    "A field by which invitations can be sorted.",
    CREATED_AT="The order of creation.",
    EXPIRES_AT="The time of expiry, also of accepted invitations.",
)


@strawberry.input(description="A sort order of invitations.")
class GalleryInvitationOrder:
    field: GalleryInvitationOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


@strawberry.type(
    description="An invitation to attach a gallery to another lab account. Principals who manage the gallery see it."
)
class GalleryInvitation(RowObject, Node, table=models.GalleryInvitation):
    created_at: datetime = column(description="When the invitation was created.")
    invited_by: str = column("created_by", description="The principal that created the invitation.")
    expires_at: datetime = column(description="When the invitation expires.")
    accepted_at: datetime | None = column(description="When it was accepted; null if it was not.")
    accepted_by: str | None = column(description="The principal that accepted it; null if it was not accepted.")
    row: strawberry.Private[models.GalleryInvitation]

    gallery: Annotated["Gallery", strawberry.lazy("graph.schema.types.gallery")] = related(
        OneRow(models.Gallery), key="gallery_id", description="The gallery."
    )
    accepted_by_lab_account: Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")] | None = related(
        OneRow(models.LabAccount),
        key="lab_account_id",
        optional=True,
        description="The lab account that accepted it; null if it was not accepted, or if the account is detached and the "
        "viewer may not see it.",
    )


def _order(wanted: GalleryInvitationOrder | None) -> Order:
    descending = wanted is None or wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is GalleryInvitationOrderField.CREATED_AT:
        return Order(f"invitation-created-{way}", (_INVITATION.id,), (int,), descending)
    return Order(f"invitation-expires-{way}", (_INVITATION.expires_at, _INVITATION.id), (datetime, int), descending)


def invitations(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    order_by: Annotated[
        GalleryInvitationOrder | None, strawberry.argument(description="The sort order; defaults to newest first.")
    ] = None,
) -> PageOfRows:
    """Return the source of a gallery's invitations."""
    order = _order(order_by)
    return PageOfRows(_INVITATION, _INVITATION.gallery_id, order, page(order, first, after, last, before))
