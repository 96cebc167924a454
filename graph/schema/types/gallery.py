"""Galleries, and their attachments to lab accounts."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any

import strawberry
from sqlalchemy import BindParameter, ColumnElement, bindparam

from graph.db import models
from graph.db.enums import OSState, OSType
from graph.db.models import ImageDefinition as Definition
from graph.domain.values.names import key
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, object_type, reads, related
from graph.schema.loaders.images import DefinitionByName, StorageOfGallery
from graph.schema.loaders.sources import OneRow, PageOfRows, Rows
from graph.schema.paging import After, Before, Connection, First, Last, Order, Where, page
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.geography import Region
from graph.schema.types.node import Node
from graph.schema.types.storage import StorageUsage, storage_usage
from graph.schema.types.tag import Tag, shown_tags

if TYPE_CHECKING:
    from graph.schema.types.account import LabAccount
    from graph.schema.types.definition import ImageDefinition

BY_NAME = Order("gallery-name", (models.Gallery.name_key, models.Gallery.id), (str, int))


class ImageDefinitionOrderField(StrEnum):
    """What image definitions can be sorted by."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"


described(
    ImageDefinitionOrderField,
    "What image definitions can be sorted by.",
    NAME="Their name, its case not counting.",
    CREATED_AT="When they were created.",
    UPDATED_AT="When their own fields were last changed.",
)


@strawberry.input(description="Which image definitions to list; conditions are joined by and.")
class ImageDefinitionFilter:
    name_contains: str | None = strawberry.field(
        default=strawberry.UNSET, description="Only those with this in their name, its case not counting."
    )
    os_type: OSType | None = strawberry.field(default=strawberry.UNSET, description="Only those of this system.")
    os_state: OSState | None = strawberry.field(default=strawberry.UNSET, description="Only those in this state.")


@strawberry.input(description="How to sort image definitions.")
class ImageDefinitionOrder:
    field: ImageDefinitionOrderField = strawberry.field(description="What to sort by.")
    direction: OrderDirection = strawberry.field(description="Which way.")


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
ESCAPE = "/"


def _conditions(wanted: ImageDefinitionFilter | None) -> Where:
    conditions: list[tuple[BindParameter[Any], ColumnElement[bool], Any]] = []
    if wanted and wanted.name_contains:
        part = f"%{_escaped(key(wanted.name_contains))}%"
        conditions.append((NAME_PART, Definition.name_key.like(NAME_PART, escape=ESCAPE), part))
    if wanted and wanted.os_type:
        conditions.append((OS_TYPE, Definition.os_type == OS_TYPE, wanted.os_type))
    if wanted and wanted.os_state:
        conditions.append((OS_STATE, Definition.os_state == OS_STATE, wanted.os_state))
    return Where(
        tuple(parameter.key for parameter, _, _ in conditions),
        tuple(clause for _, clause, _ in conditions),
        tuple((parameter.key, value) for parameter, _, value in conditions),
    )


def _escaped(text: str) -> str:
    """Return the text as a LIKE pattern that matches the text itself."""
    return text.replace(ESCAPE, ESCAPE * 2).replace("%", f"{ESCAPE}%").replace("_", f"{ESCAPE}_")


@strawberry.type(description="A gallery attached to a lab account: its labs export to it and are made from it.")
class GalleryAttachment(RowObject, Node, table=models.GalleryAttachment):
    attached_at: datetime = column(description="When it was attached.")
    attached_by: str = column(description="The principal who attached it.")
    row: strawberry.Private[models.GalleryAttachment]

    lab_account: Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")] = related(
        OneRow(models.LabAccount), key="lab_account_id", description="The lab account it is attached to."
    )

    gallery: Annotated["Gallery", strawberry.lazy("graph.schema.types.gallery")] = related(
        OneRow(models.Gallery), key="gallery_id", description="The gallery that is attached."
    )


def _definitions(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    filter: Annotated[
        ImageDefinitionFilter | None, strawberry.argument(description="Only definitions that match.")
    ] = None,
    order_by: Annotated[ImageDefinitionOrder | None, strawberry.argument(description="How to sort.")] = None,
) -> PageOfRows:
    order = _ordering(order_by)
    return PageOfRows(
        Definition, Definition.gallery_id, order, page(order, first, after, last, before), _conditions(filter)
    )


@strawberry.type(description="A named set of images.")
class Gallery(RowObject, Node, table=models.Gallery):
    name: str = column(description="Unique on this server, its case not counting.")
    description: str | None = column(description="What the gallery is for.")
    created_at: datetime = column(description="When it was created.")
    updated_at: datetime = column(description="When its own fields were last changed.")
    soft_delete_retention_days: int = column(description="How long deleted versions can be restored; 0: not at all.")
    tags: list[Tag] = column("tags", make=shown_tags, description="Its tags, by name; up to 50, set by who manages it.")
    row: strawberry.Private[models.Gallery]

    @strawberry.field(description="The gallery's region.", metadata=reads("region_name"))
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.row.region_name)

    home_account: Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")] | None = related(
        OneRow(models.LabAccount),
        key="home_account_id",
        optional=True,
        description="The account whose owners and contributors manage the gallery and its images; accounts that have the"
        " gallery attached only use it. Null when the viewer may not see the account, and for a gallery that"
        " administrators alone manage.",
    )

    @strawberry.field(
        description="The image definition with that name; null where there is none.", metadata=reads("id")
    )
    async def definition(
        self, info: Info, name: Annotated[str, strawberry.argument(description="The name, its case not counting.")]
    ) -> Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")] | None:
        row = await info.context.loaders.plain(DefinitionByName).load((self.row.id, key(name)))
        return object_type(models.ImageDefinition).of(row) if row else None

    definitions: Connection[Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")]] = related(
        _definitions, description="The gallery's image definitions, by name unless ordered otherwise."
    )

    attachments: list[GalleryAttachment] = related(
        Rows(models.GalleryAttachment, models.GalleryAttachment.gallery_id, models.GalleryAttachment.id),
        description="The visible lab accounts it is attached to: all of them for managers of its home account.",
    )

    @strawberry.field(description="What all versions in the gallery take, in all regions.", metadata=reads("id"))
    async def storage(self, info: Info) -> StorageUsage:
        regions = await info.context.loaders.plain(StorageOfGallery).load(self.row.id)
        return storage_usage(info.context.settings, regions)
