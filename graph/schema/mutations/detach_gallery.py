"""detachGallery: detach a lab account's gallery."""

from typing import Annotated

import strawberry

from graph.domain.accounts import attachments
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.account import LabAccount


@strawberry.input(description="Input of `detachGallery`.")
class DetachGalleryInput:
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account whose gallery to detach.", metadata=id_of("LabAccount")
    )
    after_exports: bool | None = strawberry.field(
        description="If true, a detachment during exports is not refused with EXPORT_IN_PROGRESS: no export starts from "
        "now on, and the gallery is detached when the last running one ends. Defaults to false."
    )


@strawberry.type(description="Result of `detachGallery`.")
class DetachGalleryPayload(Payload):
    lab_account: LabAccount | None = strawberry.field(
        description="The lab account; null if the mutation failed.", default=None
    )
    changed: bool = strawberry.field(
        description="Whether a gallery was attached before; false if the mutation failed. With `afterExports`, the"
        " gallery may still be attached; `GalleryAttachment.isDetaching` is then true.",
        default=False,
    )


@mutation
async def detach_gallery(info: Info, input: Annotated[DetachGalleryInput, INPUT]) -> DetachGalleryPayload:
    async with info.context.transaction() as tx:
        row, changed = await attachments.detach(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            after_exports=bool(input.after_exports),
        )
    return DetachGalleryPayload(lab_account=LabAccount.of(row), changed=changed)
