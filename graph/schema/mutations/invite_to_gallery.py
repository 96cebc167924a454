"""inviteToGallery: let the managers of another lab account attach a gallery."""

import secrets
from datetime import datetime
from typing import Annotated

import strawberry

from graph.domain.accounts import invitations
from graph.identity.tokens import hash_of
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import by, id_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.invitation import GalleryInvitation

CODE_BYTES = 32


@strawberry.input(description="Input of `inviteToGallery`.")
class InviteToGalleryInput:
    gallery_id: strawberry.ID = strawberry.field(description="The gallery to invite to.", metadata=id_of("Gallery"))
    expires_at: datetime | None = strawberry.field(
        description="When the invitation expires: in the future, and within 30 days. Defaults to 7 days.",
        metadata=by(invitations.check_expiry),
    )


@strawberry.type(description="Result of `inviteToGallery`.")
class InvitationPayload(Payload):
    invitation: GalleryInvitation | None = strawberry.field(
        description="The invitation; null if the mutation failed.", default=None
    )
    code: str | None = strawberry.field(
        description="The code to send to the managers of the other account; it cannot be read again. Null if the mutation "
        "failed.",
        default=None,
    )


@mutation
async def invite_to_gallery(info: Info, input: Annotated[InviteToGalleryInput, INPUT]) -> InvitationPayload:
    code = secrets.token_urlsafe(CODE_BYTES)
    async with info.context.transaction() as tx:
        row = await invitations.invite(
            tx,
            gallery_id=pk(input.gallery_id, "Gallery", "galleryId"),
            expires_at=input.expires_at,
            code_hash=hash_of(code),
        )
    return InvitationPayload(invitation=GalleryInvitation.of(row), code=code)
