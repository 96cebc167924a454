"""deleteGallery: delete an empty gallery that is not attached."""

from typing import Annotated

import strawberry

from graph.domain.galleries import galleries
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.payload import INPUT, DeletionPayload, mutation
from graph.schema.types.account import LabAccount


@strawberry.input(description="Input of `deleteGallery`.")
class DeleteGalleryInput:
    gallery_id: strawberry.ID = strawberry.field(
        description="The gallery to delete. Deleting a deleted gallery is not an error.", metadata=id_of("Gallery")
    )


@strawberry.type(description="Result of `deleteGallery`.")
class DeleteGalleryPayload(DeletionPayload):
    deleted_id: strawberry.ID | None = strawberry.field(
        description="The id of the gallery; null if the mutation failed.", default=None
    )
    home_account: LabAccount | None = strawberry.field(
        description="The home account of the gallery; null if it had none, did not exist, or the mutation failed.",
        default=None,
    )


@mutation
async def delete_gallery(info: Info, input: Annotated[DeleteGalleryInput, INPUT]) -> DeleteGalleryPayload:
    async with info.context.transaction() as tx:
        home = await galleries.delete_gallery(tx, gallery_id=pk(input.gallery_id, "Gallery", "galleryId"))
    return DeleteGalleryPayload(deleted_id=input.gallery_id, home_account=LabAccount.of(home) if home else None)
