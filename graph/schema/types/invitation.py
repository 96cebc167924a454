"""Invitations to a gallery, as its managers see them."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.schema.fields import RowObject, column, related
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import OneRow
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.node import Node

if TYPE_CHECKING:
    from graph.schema.types.account import LabAccount
    from graph.schema.types.gallery import Gallery

NEWEST = Order("invitation-newest", (models.GalleryInvitation.id,), (int,), descending=True)


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


def invitations(first: First = None, after: After = None, last: Last = None, before: Before = None) -> PageOfRows:
    """Return the source of a gallery's invitations."""
    bounds = page(NEWEST, first, after, last, before)
    return PageOfRows(models.GalleryInvitation, models.GalleryInvitation.gallery_id, NEWEST, bounds)
