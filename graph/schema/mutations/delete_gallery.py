"""deleteGallery: delete an empty gallery that is not attached."""

from typing import Annotated

import strawberry

from graph.domain.galleries import galleries
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import id_of
from graph.schema.mutations.delete_lab import DeletePayload
from graph.schema.mutations.payload import INPUT, mutation


@strawberry.input(description="Input of `deleteGallery`.")
class DeleteGalleryInput:
    gallery_id: strawberry.ID = strawberry.field(
        description="The gallery to delete. Deleting a deleted gallery is not an error.", metadata=id_of("Gallery")
    )


@mutation
async def delete_gallery(info: Info, input: Annotated[DeleteGalleryInput, INPUT]) -> DeletePayload:
    async with info.context.transaction() as tx:
        await galleries.delete_gallery(tx, gallery_id=pk(input.gallery_id, "Gallery", "galleryId"))
    return DeletePayload(deleted_id=input.gallery_id)
