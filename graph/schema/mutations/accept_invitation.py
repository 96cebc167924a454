"""acceptInvitation: attach the gallery of an invitation to a lab account."""

from typing import Annotated

import strawberry

from graph.domain.accounts import invitations
from graph.identity.tokens import hash_of
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.attach_gallery import AttachGalleryPayload
from graph.schema.mutations.audited_input import SECRET
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.gallery import GalleryAttachment


@strawberry.input(description="Input of `acceptInvitation`.")
class AcceptInvitationInput:
    code: str = strawberry.field(
        description="The code that `inviteToGallery` returned. It is valid once.", metadata={SECRET: True}
    )
    lab_account_id: strawberry.ID = strawberry.field(
        description="The lab account to attach the gallery to.", metadata=id_of("LabAccount")
    )


@mutation
async def accept_invitation(info: Info, input: Annotated[AcceptInvitationInput, INPUT]) -> AttachGalleryPayload:
    async with info.context.transaction() as tx:
        row = await invitations.accept(
            tx, lab_account_id=pk(input.lab_account_id, "LabAccount", "labAccountId"), code_hash=hash_of(input.code)
        )
    return AttachGalleryPayload(attachment=GalleryAttachment.of(row))
