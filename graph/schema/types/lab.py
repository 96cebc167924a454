"""Labs and their template VMs."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.db.enums import ACTIVE_EXPORT, LabState, TemplateVmState
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.pages import FirstRow
from graph.schema.loaders.sources import OneRow
from graph.schema.paging import Connection, ListFilter
from graph.schema.types.activity_lists import events_of
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.enums import DiskFormat
from graph.schema.types.export_errors import JobError, job_error
from graph.schema.types.export_lists import OLDEST, exports_of_lab
from graph.schema.types.geography import Region
from graph.schema.types.marketplace import MarketplaceImage
from graph.schema.types.node import Node
from graph.schema.types.notice import Notice, shown
from graph.schema.types.rights import changes_lab, owns_lab, viewer_can
from graph.schema.types.role_list import roles_on
from graph.storage.formats.read.open_disk import DiskFile
from graph.template_vms.local import LocalTemplateVms

if TYPE_CHECKING:
    from graph.schema.types.account import LabAccount
    from graph.schema.types.account_event import AccountEvent
    from graph.schema.types.export import Export
    from graph.schema.types.role_assignment import RoleAssignment
    from graph.schema.types.version import ImageVersion

ACTIVE = ListFilter("active", (models.Export.status.in_(ACTIVE_EXPORT),))
ON_DISK = (LabState.DRAFT,)


@strawberry.type(description="The template VM of a lab. Its disk is what an export captures. Embedded: it has no id.")
class TemplateVm:
    state: TemplateVmState = strawberry.field(description="The state of the template VM.")
    os_disk: Disk = strawberry.field(description="The disk of the template VM.")
    username: str | None = strawberry.field(
        description="The login user name; null if the image is specialized and names none. The server neither stores nor "
        "returns passwords."
    )
    message: str | None = strawberry.field(
        description="Why a STOPPING template is not stopped yet, why a CREATING one waits, why a RUNNING one is paused, or"
        " why a STOPPED one was not started or flattened or what is wrong with its disk; null otherwise."
    )
    notice: Notice | None = strawberry.field(
        description="`message` with its code, for translation; null where `message` is null."
    )
    progress: float | None = strawberry.field(
        description="How much of the disk's data is copied, in percent: from its image while the template is CREATING,"
        " from overlay and base while it is FLATTENING. Null in other states, and while nothing is copied."
    )
    stops_at: datetime | None = strawberry.field(
        description="When the running template is stopped if its screen is not opened until then: the operator can limit the"
        " time for which a virtual machine runs without a viewer. A viewer, or an export of the running template, ends this"
        " time, and it begins again afterwards. Null if the template is not going to be stopped."
    )
    lab: strawberry.Private[models.Lab]

    @strawberry.field(
        description="The URI of the disk, for viewers who may change it: a `file:` URI with the local "
        "driver. Null for other viewers, and while there is no disk."
    )
    def disk_uri(self, info: Info) -> str | None:
        file = self._file(info)
        return None if file is None else file.path.as_uri()

    @strawberry.field(
        description="The format of the disk's file, for viewers who may change it; null where `diskUri` is null."
    )
    def disk_format(self, info: Info) -> DiskFormat | None:
        file = self._file(info)
        return None if file is None else DiskFormat[file.kind.upper()]

    @strawberry.field(
        description="The URI of the base that the disk is an overlay over, for viewers who may change the disk; null if "
        "the disk is complete by itself. An overlay is useless without its base: to use the template on another system, "
        "make the disk complete with `flattenTemplate`, or download a version."
    )
    def base_uri(self, info: Info) -> str | None:
        file = self._file(info)
        return None if file is None or file.base is None else file.base.as_uri()

    @strawberry.field(
        description="Whether the template has a screen now that the viewer may open at `/screen`: it runs as a virtual "
        "machine of the server, and the viewer may change the lab."
    )
    def has_screen(self, info: Info) -> bool:
        runs = self.state is TemplateVmState.RUNNING and info.context.settings.template_vms.driver == "libvirt"
        return runs and info.context.actor.changes_lab(self.lab.lab_account_id, self.lab.id)

    @strawberry.field(
        description="Whether the viewer may export the template now although it runs: it runs as a virtual machine of the "
        "server, and the viewer may change the lab. The template continues to run during the export."
    )
    def can_export_running(self, info: Info) -> bool:
        return self.has_screen(info)

    def _file(self, info: Info) -> DiskFile | None:
        if self.lab.state not in ON_DISK or not info.context.actor.changes_lab(self.lab.lab_account_id, self.lab.id):
            return None
        return LocalTemplateVms(info.context.settings.data_dir).disk_file(str(self.lab.id), self.lab.base_digest)


def _percent(part: int | None, total: int | None) -> float | None:
    return 100.0 * part / total if part is not None and total else None


@strawberry.type(description="A lab: a template VM created from an image, which a teacher changes and exports.")
class Lab(RowObject, Node, table=models.Lab):
    name: str = column(description="The name; unique in the lab account, case-insensitive.")
    lab_state: LabState = column("state", description="The life-cycle state of the lab.")
    error: JobError | None = column(
        "error_code",
        "error",
        make=job_error,
        description="Why the template disk could not be written; null if there is no error.",
    )
    created_at: datetime = column(description="When the object was created.")
    created_by: str = column(description="The principal that created the lab.")
    row: strawberry.Private[models.Lab]
    viewer_can_start_and_stop: bool = viewer_can(
        changes_lab,
        "id",
        "lab_account_id",
        description="Whether the viewer has the right to start and stop the template.",
    )
    viewer_can_export: bool = viewer_can(
        changes_lab,
        "id",
        "lab_account_id",
        description="Whether the viewer has the right to export and re-export the template, and to cancel and retry exports.",
    )
    viewer_can_delete: bool = viewer_can(
        changes_lab, "id", "lab_account_id", description="Whether the viewer has the right to delete the lab."
    )
    viewer_can_grant_roles: bool = viewer_can(
        owns_lab,
        "id",
        "lab_account_id",
        description="Whether the viewer has the right to grant and revoke roles on the lab.",
    )

    lab_account: Annotated["LabAccount", strawberry.lazy("graph.schema.types.account")] = related(
        OneRow(models.LabAccount), key="lab_account_id", description="The lab account that the lab belongs to."
    )

    @strawberry.field(description="The region of the template.", metadata=reads("region_name"))
    def region(self, info: Info) -> Region:
        return Region.named(info.context.settings, self.row.region_name)

    image_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        OneRow(models.ImageVersion),
        key="image_version_id",
        optional=True,
        description="The version that the template was created from, as resolved at that time; null for a"
        " marketplace image.",
    )

    marketplace_image: MarketplaceImage | None = related(
        OneRow(models.MarketplaceImage),
        key="marketplace_image_id",
        optional=True,
        description="The marketplace image that the template was created from; null for an image of a gallery.",
    )

    @strawberry.field(
        description="The lab's template VM.",
        metadata=reads(
            "id",
            "lab_account_id",
            "state",
            "template_state",
            "disk_size_bytes",
            "disk_used_bytes",
            "base_digest",
            "copy_total_bytes",
            "copied_bytes",
            "username",
            "template_notice",
            "template_stops_at",
        ),
    )
    def template_vm(self) -> TemplateVm:
        return TemplateVm(
            state=self.row.template_state,
            os_disk=os_disk(self.row.disk_size_bytes, self.row.disk_used_bytes),
            username=self.row.username,
            message=self.row.template_notice and self.row.template_notice.message,
            notice=shown(self.row.template_notice),
            progress=_percent(self.row.copied_bytes, self.row.copy_total_bytes),
            stops_at=self.row.template_stops_at,
            lab=self.row,
        )

    activity: Connection[Annotated["AccountEvent", strawberry.lazy("graph.schema.types.account_event")]] = related(
        events_of(models.AccountEvent, models.AccountEvent.lab_id),
        description="The stored changes of the lab, its template and its exports, newest first. "
        "The server deletes events after a year unless the operator configures another time. A cursor is not a `sequence`: "
        "for later events, pass the first node's `sequence` to `labActivity` as `after`.",
    )

    exports: Connection[Annotated["Export", strawberry.lazy("graph.schema.types.export")]] = related(
        exports_of_lab, description="The lab's exports, newest first by default."
    )

    active_export: Annotated["Export", strawberry.lazy("graph.schema.types.export")] | None = related(
        FirstRow(models.Export, models.Export.lab_id, OLDEST, ACTIVE),
        optional=True,
        description="The export that is queued or running; null if there is none.",
    )

    role_assignments: Connection[Annotated["RoleAssignment", strawberry.lazy("graph.schema.types.role_assignment")]] = (
        related(
            roles_on(models.RoleAssignment.lab_id),
            description="The roles that were granted on the lab, oldest first by default. "
            "Principals who may grant them, owners of the lab or its account, "
            "see all; others see their own.",
        )
    )
