"""Events of lab accounts and labs, in subscriptions and lists."""

from datetime import datetime

import strawberry

from graph.db import models
from graph.db.enums import AccountEventKind, ExportPhase, ExportStatus, LabState, TemplateVmState
from graph.schema.fields import RowObject, column, related
from graph.schema.loaders.sources import OneRow
from graph.schema.types.export import Export
from graph.schema.types.export_event import SharedEvent
from graph.schema.types.lab import Lab
from graph.schema.types.notice import Notice, shown


@strawberry.type(
    description="A change to a lab account, one of its labs or one of their exports. Its own values are those at the time"
    " of the change, also after the objects have changed again or were deleted; `lab` and `export` are the objects as"
    " they are now."
)
class AccountEvent(RowObject, SharedEvent, table=models.AccountEvent):
    sequence: int = column(
        "id",
        description="The event's number in the account's sequence, strictly increasing. To resume, pass the last one as"
        " `after`, to `accountActivity` and to `labActivity`.",
    )
    occurred_at: datetime = column(description="When the change happened.")
    kind: AccountEventKind = column(description="The kind of change.")
    actor: str | None = column(
        description="The principal whose request caused the change; null if a worker made it by itself."
    )
    lab_name: str | None = column(description="The lab's name; null if the account itself changed.")
    lab_state: LabState | None = column(
        description="The lab's state after the change; null if the account itself changed, or if the lab was deleted."
    )
    template_state: TemplateVmState | None = column(
        description="The state of the lab's template after the change; null if `labState` is null."
    )
    export_status: ExportStatus | None = column(
        description="The export's status after the change; null if no export changed."
    )
    export_phase: ExportPhase | None = column(
        description="The export's phase after the change; null if no export changed."
    )
    message: str | None = column(
        description="The step or the result of the export, or the reason for which the template waits or the lab failed;"
        " human-readable. Null if there is none."
    )
    notice: Notice | None = column(
        "notice",
        make=shown,
        description="The reason for which the export or the template waits or the lab failed, or what is wrong with the "
        "template, with its code for translation. Null if there is none; `exportStatus` and `exportPhase` say the rest of an "
        "export.",
    )
    gallery_name: str | None = column(description="The name of the attached or detached gallery; null for other kinds.")
    row: strawberry.Private[models.AccountEvent]

    lab: Lab | None = related(
        OneRow(models.Lab),
        key="lab_id",
        optional=True,
        description="The lab in its current state; null if the account itself changed, or if the lab no longer exists.",
    )

    export: Export | None = related(
        OneRow(models.Export),
        key="export_id",
        optional=True,
        description="The export in its current state; null if no export changed, or if it no longer exists.",
    )
