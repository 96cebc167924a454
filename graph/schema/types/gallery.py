"""Galleries, and their attachments to lab accounts."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.db.models import ImageDefinition as Definition
from graph.domain.values.names import key
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, costs, object_type, reads, related
from graph.schema.list_filters import SearchImages
from graph.schema.loaders.images import DefinitionByName, StorageOfGallery
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import OneRow, Rows
from graph.schema.paging import MAX_PAGE, After, Before, Connection, First, Last, page
from graph.schema.types.activity_lists import LOG, events_of
from graph.schema.types.definition_lists import (
    ImageDefinitionFilter,
    ImageDefinitionOrder,
    definition_order,
    matching_definitions,
)
from graph.schema.types.geography import Region
from graph.schema.types.invitation import invitations
from graph.schema.types.node import Node
from graph.schema.types.rights import detaches, manages_gallery, owns_gallery, viewer_can
from graph.schema.types.storage import StorageUsage, storage_usage
from graph.schema.types.tag import Tag, shown_tags

if TYPE_CHECKING:
    from graph.schema.types.account import LabAccount
    from graph.schema.types.definition import ImageDefinition
    from graph.schema.types.export_event import GalleryEvent
    from graph.schema.types.invitation import GalleryInvitation

# A full gallery has 20,000 replicas, whose bytes the database sums.
SUM_OF_REPLICAS = 2_000


@strawberry.type(
    description="The attachment of a gallery to a lab account: labs of the account can be created from the gallery's "
    "images and export to it. It grants no right to manage the gallery."
)
class GalleryAttachment(RowObject, Node, table=models.GalleryAttachment):
    attached_at: datetime = column(description="When the gallery was attached.")
    attached_by: str = column(description="The principal that attached the gallery.")
    is_detaching: bool = column(
        "detaching",
        description="Whether new exports are refused and the gallery is detached after the last running one.",
    )
    row: strawberry.Private[models.GalleryAttachment]
    viewer_can_detach: bool = viewer_can(
        detaches,
        "lab_account_id",
        "gallery_id",
        description="Whether the viewer has the right to detach the gallery from the lab account.",
    )

    lab_account: Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")] = related(
        OneRow(models.LabAccount), key="lab_account_id", description="The lab account."
    )

    gallery: Annotated["Gallery", strawberry.lazy("graph.schema.types.gallery")] = related(
        OneRow(models.Gallery), key="gallery_id", description="The gallery."
    )


def _definitions(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    filter: Annotated[
        ImageDefinitionFilter | None, strawberry.argument(description="Returns only matching image definitions.")
    ] = None,
    search: SearchImages = None,
    order_by: Annotated[
        ImageDefinitionOrder | None, strawberry.argument(description="The sort order; defaults to ascending by name.")
    ] = None,
) -> PageOfRows:
    order = definition_order(order_by)
    return PageOfRows(
        Definition,
        Definition.gallery_id,
        order,
        page(order, first, after, last, before),
        matching_definitions(filter, search),
    )


@strawberry.type(description="A named collection of image definitions.")
class Gallery(RowObject, Node, table=models.Gallery):
    name: str = column(description="The name; unique on the server, case-insensitive.")
    description: str | None = column(description="The purpose of the gallery; null if there is no description.")
    created_at: datetime = column(description="When the object was created.")
    updated_at: datetime = column(
        description="When the object's own fields were last changed; changes of objects below it do not count."
    )
    soft_delete_retention_days: int = column(
        description="How many days a soft-deleted version can be restored; 0 means that deletion is permanent."
    )
    tags: list[Tag] = column(
        "tags", make=shown_tags, description="The gallery's tags, sorted by name. Not paginated: at most 50."
    )
    row: strawberry.Private[models.Gallery]
    viewer_can_update: bool = viewer_can(
        manages_gallery,
        "home_account_id",
        description="Whether the viewer has the right to change the gallery's description and tags, and to attach it to a lab "
        "account that they manage.",
    )
    viewer_can_update_retention: bool = viewer_can(
        owns_gallery,
        "home_account_id",
        description="Whether the viewer has the right to change `softDeleteRetentionDays`.",
    )
    viewer_can_delete: bool = viewer_can(
        manages_gallery, "home_account_id", description="Whether the viewer has the right to delete the gallery."
    )
    viewer_can_create_images: bool = viewer_can(
        manages_gallery,
        "home_account_id",
        description="Whether the viewer has the right to create image definitions and uploads.",
    )

    @strawberry.field(
        description="The gallery's home region, in which its quotas count. It does not limit where versions are stored.",
        metadata=reads("region_name"),
    )
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.row.region_name)

    home_account: Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")] | None = related(
        OneRow(models.LabAccount),
        key="home_account_id",
        optional=True,
        description="The account whose owners and contributors manage the gallery and its images; accounts that have the "
        "gallery attached only use it. Null if the viewer may not see the account, or if only administrators "
        "manage the gallery.",
    )

    @strawberry.field(
        description="The image definition with the given name; null if there is none.", metadata=reads("id")
    )
    async def definition_by_name(
        self, info: Info, name: Annotated[str, strawberry.argument(description="The name, case-insensitive.")]
    ) -> Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")] | None:
        row = await info.context.loaders.plain(DefinitionByName).load((self.row.id, key(name)))
        return object_type(models.ImageDefinition).of(row) if row else None

    definitions: Connection[Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")]] = related(
        _definitions, description="The gallery's image definitions, sorted by name by default."
    )

    gallery_activity: Connection[Annotated["GalleryEvent", strawberry.lazy("graph.schema.types.export_event")]] = (
        related(
            events_of(models.GalleryEvent, models.GalleryEvent.gallery_id),
            cost=LOG,
            description="The stored changes of the gallery's versions and replicas, newest first. "
            "The server deletes events after a year unless the operator configures another time. A cursor is not a `sequence`: "
            "for later events, pass the first node's `sequence` to `galleryActivity` as `after`.",
        )
    )

    attachments: list[GalleryAttachment] = related(
        Rows(models.GalleryAttachment, models.GalleryAttachment.gallery_id, models.GalleryAttachment.id),
        length=MAX_PAGE,
        description="The gallery's attachments to lab accounts that the viewer may see, oldest first; managers of its "
        "home account see all. Not paginated: at most one for each lab account.",
    )

    invitations: Connection[Annotated["GalleryInvitation", strawberry.lazy("graph.schema.types.invitation")]] = related(
        invitations,
        description="The invitations of other lab accounts to the gallery, newest first by default; empty if the viewer does not manage "
        "the gallery.",
    )

    @strawberry.field(
        description="The storage of all versions of the gallery, in all regions.",
        metadata=reads("id") | costs(SUM_OF_REPLICAS),
    )
    async def storage(self, info: Info) -> StorageUsage:
        regions = await info.context.loaders.plain(StorageOfGallery).load(self.row.id)
        return storage_usage(info.context.settings, regions)
