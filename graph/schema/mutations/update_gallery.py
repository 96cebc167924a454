"""updateGallery: change a gallery's mutable fields."""

from typing import Annotated

import strawberry

from graph.domain.galleries import galleries
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import TEXT, by, id_of
from graph.schema.inputs import TAGS, TagInput, clearable, convert_given, keep_null, omit_null, optional_pk, tags_of
from graph.schema.mutations.create_gallery import GalleryPayload
from graph.schema.mutations.payload import INPUT, mutation
from graph.schema.types.gallery import Gallery


@strawberry.input(description="Input of `updateGallery`; omitted fields are unchanged.")
class UpdateGalleryInput:
    gallery_id: strawberry.ID = strawberry.field(description="The gallery to change.", metadata=id_of("Gallery"))
    home_account_id: strawberry.ID | None = strawberry.field(
        description=(
            "The gallery's new home account. The caller must manage it and the current one, or be an"
            " administrator. Attachments do not change. Null changes nothing."
        ),
        metadata=id_of("LabAccount"),
    )
    description: str | None = clearable(
        description="The purpose of the gallery. Up to 4,096 characters. Null clears it.", metadata=TEXT
    )
    soft_delete_retention_days: int | None = strawberry.field(
        description="How many days a soft-deleted version can be restored, 0 to 365; also applies to versions that are "
        "already soft-deleted. With 0, deletion is permanent. Only owners of the home account and "
        "administrators may change it. Null changes nothing.",
        metadata=by(galleries.check_retention_days),
    )
    tags: list[TagInput] | None = clearable(
        description="Up to 50 tags with different names; they replace all existing tags. Null removes all tags.",
        metadata=TAGS,
    )


@mutation
async def update_gallery(info: Info, input: Annotated[UpdateGalleryInput, INPUT]) -> GalleryPayload:
    async with info.context.transaction() as tx:
        row = await galleries.update(
            tx,
            home_account_id=omit_null(optional_pk(input.home_account_id, "LabAccount", "homeAccountId")),
            gallery_id=pk(input.gallery_id, "Gallery", "galleryId"),
            description=keep_null(input.description),
            soft_delete_retention_days=omit_null(input.soft_delete_retention_days),
            labels=convert_given(input.tags, tags_of),
        )
    return GalleryPayload(gallery=Gallery.of(row))
