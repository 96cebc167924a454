"""revokeInvitation: delete an invitation to a gallery."""

from typing import Annotated

import strawberry

from graph.domain.accounts import invitations
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletionPayload, mutation
from graph.schema.types.gallery import Gallery


@strawberry.input(description="Input of `revokeInvitation`.")
class RevokeInvitationInput:
    gallery_invitation_id: strawberry.ID = strawberry.field(
        description="The invitation to revoke. Revoking a revoked invitation is not an error; an account that accepted it "
        "stays attached.",
        metadata=id_of("GalleryInvitation"),
    )


@strawberry.type(description="Result of `revokeInvitation`.")
class RevokeInvitationPayload(DeletionPayload):
    deleted_id: strawberry.ID | None = strawberry.field(
        description="The id of the invitation; null if the mutation failed.", default=None
    )
    gallery: Gallery | None = strawberry.field(
        description="The gallery of the invitation; null if that did not exist or the mutation failed.", default=None
    )


@mutation
async def revoke_invitation(info: Info, input: Annotated[RevokeInvitationInput, INPUT]) -> RevokeInvitationPayload:
    async with info.context.transaction() as tx:
        key = pk(input.gallery_invitation_id, "GalleryInvitation", "galleryInvitationId")
        gallery = await invitations.revoke(tx, invitation_id=key)
    return RevokeInvitationPayload(
        deleted_id=input.gallery_invitation_id, gallery=Gallery.of(gallery) if gallery else None
    )
