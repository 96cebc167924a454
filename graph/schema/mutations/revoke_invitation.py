"""revokeInvitation: delete an invitation to a gallery."""

from typing import Annotated

import strawberry

from graph.domain.accounts import invitations
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletePayload, mutation


@strawberry.input(description="Input of `revokeInvitation`.")
class RevokeInvitationInput:
    gallery_invitation_id: strawberry.ID = strawberry.field(
        description="The invitation to revoke. Revoking a revoked invitation is not an error; an account that accepted it "
        "stays attached.",
        metadata=id_of("GalleryInvitation"),
    )


@mutation
async def revoke_invitation(info: Info, input: Annotated[RevokeInvitationInput, INPUT]) -> DeletePayload:
    async with info.context.transaction() as tx:
        key = pk(input.gallery_invitation_id, "GalleryInvitation", "galleryInvitationId")
        await invitations.revoke(tx, invitation_id=key)
    return DeletePayload(deleted_id=input.gallery_invitation_id)
