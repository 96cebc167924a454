"""Events of subscriptions to lab accounts and labs."""

from datetime import datetime
from typing import Self

import strawberry

from graph.db import models
from graph.db.enums import AccountEventKind, ExportPhase, ExportStatus, LabState, TemplateVmState
from graph.schema.context import Info
from graph.schema.types.export import Export
from graph.schema.types.export_event import SharedEvent
from graph.schema.types.lab import Lab
from graph.schema.types.notice import Notice, shown


@strawberry.type(
    description="A change to a lab account, one of its labs or one of their exports. Its own values are those at the time"
    " of the change, also after the objects have changed again or were deleted; `lab` and `export` are the objects as"
    " they are now."
)
class AccountEvent(SharedEvent):
    sequence: int = strawberry.field(
        description="The event's number in the account's sequence, strictly increasing. To resume, pass the last one as"
        " `after`, to `accountActivity` and to `labActivity`."
    )
    occurred_at: datetime = strawberry.field(description="When the change happened.")
    kind: AccountEventKind = strawberry.field(description="The kind of change.")
    actor: str | None = strawberry.field(
        description="The principal whose request caused the change; null if a worker made it by itself."
    )
    lab_name: str | None = strawberry.field(description="The lab's name; null if the account itself changed.")
    lab_state: LabState | None = strawberry.field(
        description="The lab's state after the change; null if the account itself changed, or if the lab was deleted."
    )
    template_state: TemplateVmState | None = strawberry.field(
        description="The state of the lab's template after the change; null if `labState` is null."
    )
    export_status: ExportStatus | None = strawberry.field(
        description="The export's status after the change; null if no export changed."
    )
    export_phase: ExportPhase | None = strawberry.field(
        description="The export's phase after the change; null if no export changed."
    )
    message: str | None = strawberry.field(
        description="The step or the result of the export, or the reason for which the template waits or the lab failed;"
        " human-readable. Null if there is none."
    )
    notice: Notice | None = strawberry.field(
        description="The reason for which the export or the template waits or the lab failed, or what is wrong with the "
        "template, with its code for translation. Null if there is none; `exportStatus` and `exportPhase` say the rest of an "
        "export."
    )
    gallery_name: str | None = strawberry.field(
        description="The name of the attached or detached gallery; null for other kinds."
    )
    row: strawberry.Private[models.AccountEvent]

    @classmethod
    def of(cls, row: models.AccountEvent) -> Self:
        return cls(
            sequence=row.id,
            occurred_at=row.occurred_at,
            kind=row.kind,
            actor=row.actor,
            lab_name=row.lab_name,
            lab_state=row.lab_state,
            template_state=row.template_state,
            export_status=row.export_status,
            export_phase=row.export_phase,
            message=row.message,
            notice=shown(row.notice),
            gallery_name=row.gallery_name,
            row=row,
        )

    @strawberry.field(
        description="The lab in its current state; null if the account itself changed, or if the lab no longer exists."
    )
    async def lab(self, info: Info) -> Lab | None:
        if self.row.lab_id is None:
            return None
        row = await info.context.loaders.row(models.Lab).load(self.row.lab_id)
        return Lab.of(row) if row else None

    @strawberry.field(
        description="The export in its current state; null if no export changed, or if it no longer exists."
    )
    async def export(self, info: Info) -> Export | None:
        if self.row.export_id is None:
            return None
        row = await info.context.loaders.row(models.Export).load(self.row.export_id)
        return Export.of(row) if row else None
