"""Galleries, and their attachments to lab accounts."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, Self

import strawberry
from sqlalchemy import BindParameter, ColumnElement, bindparam

import graph.schema.types.account as accounts
import graph.schema.types.definition as definitions
from graph.db import models
from graph.db.enums import OSState, OSType
from graph.db.models import ImageDefinition as Definition
from graph.domain.values.names import key
from graph.schema import ids
from graph.schema.connections import Listing
from graph.schema.context import Info
from graph.schema.loaders.images import DefinitionByName, StorageOfGallery
from graph.schema.paging import After, Before, Connection, First, Last, Order, Where
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.geography import Region
from graph.schema.types.node import Gone, Node
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
class GalleryAttachment(Node):
    attached_at: datetime = strawberry.field(description="When it was attached.")
    attached_by: str = strawberry.field(description="The principal who attached it.")
    lab_account_id: strawberry.Private[int]
    gallery_id: strawberry.Private[int]

    @classmethod
    def of(cls, row: models.GalleryAttachment) -> Self:
        return cls(
            id=ids.encode("GalleryAttachment", row.id),
            attached_at=row.attached_at,
            attached_by=row.attached_by,
            lab_account_id=row.lab_account_id,
            gallery_id=row.gallery_id,
        )

    @strawberry.field(description="The lab account it is attached to.")
    async def lab_account(self, info: Info) -> Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")]:
        return accounts.LabAccount.of(await info.context.loaders.row(models.LabAccount).load(self.lab_account_id))

    @strawberry.field(description="The gallery that is attached.")
    async def gallery(self, info: Info) -> Annotated["Gallery", strawberry.lazy("graph.schema.types.gallery")]:
        return Gallery.of(await info.context.loaders.row(models.Gallery).load(self.gallery_id))


@strawberry.type(description="A named set of images.")
class Gallery(Node):
    name: str = strawberry.field(description="Unique on this server, its case not counting.")
    description: str | None = strawberry.field(description="What the gallery is for.")
    created_at: datetime = strawberry.field(description="When it was created.")
    updated_at: datetime = strawberry.field(description="When its own fields were last changed.")
    soft_delete_retention_days: int = strawberry.field(
        description="How long deleted versions can be restored; 0: not at all."
    )
    tags: list[Tag] = strawberry.field(description="Its tags, by name; up to 50, set by who manages it.")
    pk: strawberry.Private[int]
    region_name: strawberry.Private[str]
    home_account_id: strawberry.Private[int | None]

    @classmethod
    def of(cls, row: models.Gallery | None) -> Self:
        if row is None:
            raise Gone("The gallery is gone.")
        return cls(
            id=ids.encode("Gallery", row.id),
            name=row.name,
            description=row.description,
            created_at=row.created_at,
            updated_at=row.updated_at,
            soft_delete_retention_days=row.soft_delete_retention_days,
            tags=shown_tags(row.tags),
            pk=row.id,
            region_name=row.region_name,
            home_account_id=row.home_account_id,
        )

    @strawberry.field(description="The gallery's region.")
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.region_name)

    @strawberry.field(
        description="The account whose owners and contributors manage the gallery and its images; accounts that have the"
        " gallery attached only use it. Null when the viewer may not see the account, and for a gallery that"
        " administrators alone manage."
    )
    async def home_account(
        self, info: Info
    ) -> Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")] | None:
        if self.home_account_id is None:
            return None
        row = await info.context.loaders.row(models.LabAccount).load(self.home_account_id)
        return accounts.LabAccount.of(row) if row else None

    @strawberry.field(description="The image definition with that name; null where there is none.")
    async def definition(
        self, info: Info, name: Annotated[str, strawberry.argument(description="The name, its case not counting.")]
    ) -> Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")] | None:
        row = await info.context.loaders.plain(DefinitionByName).load((self.pk, key(name)))
        return definitions.ImageDefinition.of(row) if row else None

    @strawberry.field(description="The gallery's image definitions, by name unless ordered otherwise.")
    async def definitions(
        self,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
        filter: Annotated[
            ImageDefinitionFilter | None, strawberry.argument(description="Only definitions that match.")
        ] = None,
        order_by: Annotated[ImageDefinitionOrder | None, strawberry.argument(description="How to sort.")] = None,
    ) -> Connection[Annotated["ImageDefinition", strawberry.lazy("graph.schema.types.definition")]]:
        return await OF_GALLERY.connect(
            info,
            _ordering(order_by),
            first=first,
            after=after,
            last=last,
            before=before,
            parent_id=self.pk,
            where=_conditions(filter),
        )

    @strawberry.field(
        description="The visible lab accounts it is attached to: all of them for managers of its home account."
    )
    async def attachments(self, info: Info) -> list[GalleryAttachment]:
        table = models.GalleryAttachment
        return await info.context.loaders.many(table, GalleryAttachment.of, self.pk, table.gallery_id, table.id)

    @strawberry.field(description="What all versions in the gallery take, in all regions.")
    async def storage(self, info: Info) -> StorageUsage:
        regions = await info.context.loaders.plain(StorageOfGallery).load(self.pk)
        return storage_usage(info.context.settings, regions)


GALLERIES = Listing(models.Gallery, None, Gallery.of)
OF_GALLERY = Listing(Definition, Definition.gallery_id, lambda row: definitions.ImageDefinition.of(row))  # noqa: PLW0108  (bound late)
