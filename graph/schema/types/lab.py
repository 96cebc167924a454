"""Labs and their template VMs."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

import graph.schema.types.export as exports
from graph.db import models
from graph.db.enums import ACTIVE_EXPORT, LabState, TemplateVmState
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.sources import FirstRow, OneRow, PageOfRows
from graph.schema.paging import After, Before, Connection, First, Last, Order, Where, page
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.geography import Region
from graph.schema.types.marketplace import MarketplaceImage
from graph.schema.types.node import Node
from graph.template_vms.local import LocalTemplateVms

if TYPE_CHECKING:
    from graph.schema.types.account import LabAccount
    from graph.schema.types.export import Export
    from graph.schema.types.version import ImageVersion

NEWEST = Order("lab-newest", (models.Lab.id,), (int,), descending=True)
OLDEST_EXPORT = Order("export-oldest", (models.Export.id,), (int,))
ACTIVE = Where("active", (models.Export.status.in_(ACTIVE_EXPORT),))
ON_DISK = (LabState.DRAFT, LabState.PUBLISHING, LabState.PUBLISHED)


@strawberry.type(description="The machine from which a lab's machines are made.")
class TemplateVm:
    state: TemplateVmState = strawberry.field(description="What it is doing.")
    os_disk: Disk = strawberry.field(description="Its disk.")
    username: str | None = strawberry.field(
        description="The user to log in with; the password is nobody's business here."
    )
    message: str | None = strawberry.field(
        description="Why a STOPPING template is not stopped yet, or what is wrong with a STOPPED template's disk; null otherwise."
    )
    lab: strawberry.Private[models.Lab]

    @strawberry.field(
        description="Where its disk lies, for those who may change it: a file: URI with the local driver."
        " Null for others, and while there is no disk."
    )
    def disk_uri(self, info: Info) -> str | None:
        if self.lab.state not in ON_DISK or not info.context.actor.changes_lab(self.lab.lab_account_id, self.lab.id):
            return None
        return LocalTemplateVms(info.context.settings.data_dir).disk_uri(str(self.lab.id))


def _exports(first: First = None, after: After = None, last: Last = None, before: Before = None) -> PageOfRows:
    bounds = page(exports.NEWEST, first, after, last, before)
    return PageOfRows(models.Export, models.Export.lab_id, exports.NEWEST, bounds)


@strawberry.type(description="A lab: a template made from an image, to be changed, published and exported.")
class Lab(RowObject, Node, table=models.Lab):
    name: str = column(description="Unique in its lab account, its case not counting.")
    state: LabState = column(description="Where the lab is in its life.")
    error: str | None = column(description="Why the template's disk could not be written; null when all is well.")
    created_at: datetime = column(description="When it was created.")
    created_by: str = column(description="The principal who created it.")
    row: strawberry.Private[models.Lab]

    lab_account: Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")] = related(
        OneRow(models.LabAccount), key="lab_account_id", description="The lab account it belongs to."
    )

    @strawberry.field(description="Where its template is.", metadata=reads("region_name"))
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.row.region_name)

    image_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        OneRow(models.ImageVersion),
        key="image_version_id",
        optional=True,
        description="The version its template was made from, as resolved then; null for a marketplace image.",
    )

    marketplace_image: MarketplaceImage | None = related(
        OneRow(models.MarketplaceImage),
        key="marketplace_image_id",
        optional=True,
        description="The marketplace image its template was made from; null for a gallery's image.",
    )

    @strawberry.field(
        description="Its template.",
        metadata=reads(
            "id",
            "lab_account_id",
            "state",
            "template_state",
            "disk_size_bytes",
            "disk_used_bytes",
            "username",
            "template_message",
        ),
    )
    def template_vm(self) -> TemplateVm:
        return TemplateVm(
            state=self.row.template_state,
            os_disk=os_disk(self.row.disk_size_bytes, self.row.disk_used_bytes),
            username=self.row.username,
            message=self.row.template_message,
            lab=self.row,
        )

    exports: Connection[Annotated["Export", strawberry.lazy("graph.schema.types.export")]] = related(
        _exports, description="Its exports, newest first."
    )

    active_export: Annotated["Export", strawberry.lazy("graph.schema.types.export")] | None = related(
        FirstRow(models.Export, models.Export.lab_id, OLDEST_EXPORT, ACTIVE),
        optional=True,
        description="The export that is queued or running; null where there is none.",
    )
