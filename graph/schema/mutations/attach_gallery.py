"""attachGallery: attach a gallery to a lab account, whose labs then use it and export to it."""

from typing import Annotated

import strawberry

from graph.domain.accounts import attachments
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.gallery import GalleryAttachment


@strawberry.input(description="Input of `attachGallery`.")
class AttachGalleryInput:
    lab_account_id: strawberry.ID = strawberry.field(description="The lab account.", metadata=id_of("LabAccount"))
    gallery_id: strawberry.ID = strawberry.field(
        description="The gallery to attach. The caller must also manage its home account, or be an administrator.",
        metadata=id_of("Gallery"),
    )


@strawberry.type(description="Result of `attachGallery`.")
class AttachGalleryPayload(Payload):
    attachment: GalleryAttachment | None = strawberry.field(
        description="The attachment; null if the mutation failed.", default=None
    )


@mutation
async def attach_gallery(info: Info, input: Annotated[AttachGalleryInput, INPUT]) -> AttachGalleryPayload:
    async with info.context.transaction() as tx:
        row = await attachments.attach(
            tx,
            lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"),
            gallery_id=pk(input.gallery_id, "Gallery", "galleryId"),
        )
    return AttachGalleryPayload(attachment=GalleryAttachment.of(row))
