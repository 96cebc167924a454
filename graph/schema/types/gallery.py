"""Galleries, and their attachments to lab accounts."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import strawberry
from sqlalchemy import bindparam

from graph.db import models
from graph.db.enums import OSState, OSType
from graph.db.models import ImageDefinition as Definition
from graph.domain.values.names import key
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, costs, object_type, reads, related
from graph.schema.list_filters import ESCAPE, SearchImages, escaped, list_filter, searched
from graph.schema.loaders.images import DefinitionByName, StorageOfGallery
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import OneRow, Rows
from graph.schema.paging import MAX_PAGE, After, Before, Connection, First, Last, ListFilter, Order, page
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.geography import Region
from graph.schema.types.invitation import invitations
from graph.schema.types.node import Node
from graph.schema.types.rights import detaches, manages_gallery, owns_gallery, viewer_can
from graph.schema.types.storage import StorageUsage, storage_usage
from graph.schema.types.tag import Tag, shown_tags

if TYPE_CHECKING:
    from graph.schema.types.account import LabAccount
    from graph.schema.types.definition import ImageDefinition
    from graph.schema.types.invitation import GalleryInvitation

# A full gallery has 20,000 replicas, whose bytes the database sums.
SUM_OF_REPLICAS = 2_000


class ImageDefinitionOrderField(StrEnum):
    """A field by which image definitions can be sorted."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"


described(
    ImageDefinitionOrderField,
    "A field by which image definitions can be sorted.",
    NAME="The name, case-insensitive.",
    CREATED_AT="The time of creation.",
    UPDATED_AT="The time of the last change to the object's own fields. A new version does not count.",
)


@strawberry.input(
    description="A filter for image definitions. All given conditions must match; an omitted or null condition "
    "matches everything."
)
class ImageDefinitionFilter:
    name_contains: str | None = strawberry.field(
        description="A part of the name, case-insensitive; no character has a special meaning."
    )
    os_type: OSType | None = strawberry.field(description="The operating system.")
    os_state: OSState | None = strawberry.field(description="Whether the image is generalized or specialized.")


@strawberry.input(description="A sort order of image definitions.")
class ImageDefinitionOrder:
    field: ImageDefinitionOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


def _ordering(wanted: ImageDefinitionOrder | None) -> Order:
    descending = wanted is not None and wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is ImageDefinitionOrderField.NAME:
        return Order(f"definition-name-{way}", (Definition.name_key, Definition.id), (str, int), descending)
    created = wanted.field is ImageDefinitionOrderField.CREATED_AT
    column = Definition.created_at if created else Definition.updated_at
    return Order(f"definition-{column.key}-{way}", (column, Definition.id), (datetime, int), descending)


NAME_PART = bindparam("name_part", type_=Definition.name_key.type)
OS_TYPE = bindparam("os_type", type_=Definition.os_type.type)
OS_STATE = bindparam("os_state", type_=Definition.os_state.type)


def _conditions(wanted: ImageDefinitionFilter | None, search: str | None) -> ListFilter:
    part = f"%{escaped(key(wanted.name_contains))}%" if wanted and wanted.name_contains else None
    return list_filter(
        (NAME_PART, Definition.name_key.like(NAME_PART, escape=ESCAPE), part),
        (OS_TYPE, Definition.os_type == OS_TYPE, wanted.os_type if wanted else None),
        (OS_STATE, Definition.os_state == OS_STATE, wanted.os_state if wanted else None),
        *searched(Definition, search),
    )


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
    order = _ordering(order_by)
    return PageOfRows(
        Definition, Definition.gallery_id, order, page(order, first, after, last, before), _conditions(filter, search)
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
    async def definition(
        self, info: Info, name: Annotated[str, strawberry.argument(description="The name, case-insensitive.")]
    ) -> Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")] | None:
        row = await info.context.loaders.plain(DefinitionByName).load((self.row.id, key(name)))
        return object_type(models.ImageDefinition).of(row) if row else None

    definitions: Connection[Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")]] = related(
        _definitions, description="The gallery's image definitions, sorted by name by default."
    )

    attachments: list[GalleryAttachment] = related(
        Rows(models.GalleryAttachment, models.GalleryAttachment.gallery_id, models.GalleryAttachment.id),
        length=MAX_PAGE,
        description="The gallery's attachments to lab accounts that the viewer may see, oldest first; managers of its "
        "home account see all. Not paginated: at most one for each lab account.",
    )

    invitations: Connection[Annotated["GalleryInvitation", strawberry.lazy("graph.schema.types.invitation")]] = related(
        invitations,
        description="The invitations of other lab accounts to the gallery, newest first; empty if the viewer does not manage "
        "the gallery.",
    )

    @strawberry.field(
        description="The storage of all versions of the gallery, in all regions.",
        metadata=reads("id") | costs(SUM_OF_REPLICAS),
    )
    async def storage(self, info: Info) -> StorageUsage:
        regions = await info.context.loaders.plain(StorageOfGallery).load(self.row.id)
        return storage_usage(info.context.settings, regions)
