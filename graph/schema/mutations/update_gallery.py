"""updateGallery: change a gallery's mutable fields."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.galleries import galleries
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.inputs import TagInput, labels, nullable, plain
from graph.schema.mutations.create_gallery import GalleryPayload
from graph.schema.mutations.payload import INPUT, change
from graph.schema.types.gallery import Gallery


@strawberry.input(description="Input of `updateGallery`; omitted fields are unchanged.")
class UpdateGalleryInput:
    gallery_id: strawberry.ID = strawberry.field(description="The gallery to change.")
    home_account_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description=(
            "The gallery's new home account; the caller manages it and the current one, or is an administrator. "
            "Attachments do not change. Null changes nothing."
        ),
    )
    description: str | None = strawberry.field(
        default=strawberry.UNSET, description="The purpose of the gallery; null clears it."
    )
    soft_delete_retention_days: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="How many days a deleted version can be restored, 0 to 365. With 0, deletion is permanent.",
    )
    tags: list[TagInput] | None = strawberry.field(
        default=strawberry.UNSET,
        description="Up to 50 tags with different names; they replace all existing tags. Null removes all tags.",
    )


async def update_gallery(info: Info, input: Annotated[UpdateGalleryInput, INPUT]) -> GalleryPayload:
    home = plain(input.home_account_id)

    async def work(tx: Transaction) -> models.Gallery:
        return await galleries.update(
            tx,
            home_account_id=pk(home, "LabAccount", "homeAccountId") if isinstance(home, str) else home,
            gallery_id=pk(input.gallery_id, "Gallery", "galleryId"),
            description=nullable(input.description),
            soft_delete_retention_days=plain(input.soft_delete_retention_days),
            labels=labels(input.tags),
        )

    return await change(
        info,
        work,
        lambda row: GalleryPayload(gallery=Gallery.of(row)),
        lambda errors: GalleryPayload(user_errors=errors),
    )
