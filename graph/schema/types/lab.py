"""Labs and their template VMs."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

import graph.schema.types.account as accounts
import graph.schema.types.export as exports
import graph.schema.types.version as versions
from graph.db import models
from graph.db.enums import ACTIVE_EXPORT, LabState, TemplateVmState
from graph.schema import ids
from graph.schema.connections import Listing
from graph.schema.context import Info
from graph.schema.paging import After, Before, Connection, First, Last, Order, Where
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.geography import Region
from graph.schema.types.marketplace import MarketplaceImage
from graph.schema.types.node import Gone, Node
from graph.template_vms.local import LocalTemplateVms

if TYPE_CHECKING:
    from graph.schema.types.account import LabAccount
    from graph.schema.types.export import Export
    from graph.schema.types.version import ImageVersion

NEWEST = Order("lab-newest", (models.Lab.id,), (int,), descending=True)
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


@strawberry.type(description="A lab: a template made from an image, to be changed, published and exported.")
class Lab(Node):
    name: str = strawberry.field(description="Unique in its lab account, its case not counting.")
    state: LabState = strawberry.field(description="Where the lab is in its life.")
    error: str | None = strawberry.field(
        description="Why the template's disk could not be written; null when all is well."
    )
    created_at: datetime = strawberry.field(description="When it was created.")
    created_by: str = strawberry.field(description="The principal who created it.")
    pk: strawberry.Private[int]
    row: strawberry.Private[models.Lab]

    @classmethod
    def of(cls, row: models.Lab | None) -> Self:
        if row is None:
            raise Gone("The lab is gone.")
        return cls(
            id=ids.encode("Lab", row.id),
            name=row.name,
            state=row.state,
            error=row.error,
            created_at=row.created_at,
            created_by=row.created_by,
            pk=row.id,
            row=row,
        )

    @strawberry.field(description="The lab account it belongs to.")
    async def lab_account(self, info: Info) -> Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")]:
        return accounts.LabAccount.of(await info.context.loaders.row(models.LabAccount).load(self.row.lab_account_id))

    @strawberry.field(description="Where its template is.")
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.row.region_name)

    @strawberry.field(
        description="The version its template was made from, as resolved then; null for a marketplace image."
    )
    async def image_version(
        self, info: Info
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        if self.row.image_version_id is None:
            return None
        row = await info.context.loaders.row(models.ImageVersion).load(self.row.image_version_id)
        return versions.ImageVersion.of(row) if row else None

    @strawberry.field(description="The marketplace image its template was made from; null for a gallery's image.")
    async def marketplace_image(self, info: Info) -> MarketplaceImage | None:
        if self.row.marketplace_image_id is None:
            return None
        row = await info.context.loaders.row(models.MarketplaceImage).load(self.row.marketplace_image_id)
        return MarketplaceImage.of(row) if row else None

    @strawberry.field(description="Its template.")
    def template_vm(self) -> TemplateVm:
        return TemplateVm(
            state=self.row.template_state,
            os_disk=os_disk(self.row.disk_size_bytes, self.row.disk_used_bytes),
            username=self.row.username,
            message=self.row.template_message,
            lab=self.row,
        )

    @strawberry.field(description="Its exports, newest first.")
    async def exports(
        self, info: Info, first: First = None, after: After = None, last: Last = None, before: Before = None
    ) -> Connection[Annotated["Export", strawberry.lazy("graph.schema.types.export")]]:
        return await exports.OF_LAB.connect(
            info, exports.NEWEST, first=first, after=after, last=last, before=before, parent_id=self.pk
        )

    @strawberry.field(description="The export that is queued or running; null where there is none.")
    async def active_export(
        self, info: Info
    ) -> Annotated["Export", strawberry.lazy("graph.schema.types.export")] | None:
        table = models.Export
        rows = await info.context.loaders.children(table, table.lab_id, table.id, where=ACTIVE).load(self.pk)
        return exports.Export.of(rows[0]) if rows else None


OF_ACCOUNT = Listing(models.Lab, models.Lab.lab_account_id, Lab.of)
OF_VERSION = Listing(models.Lab, models.Lab.image_version_id, Lab.of)
