"""createGallery: a new, empty gallery."""

from typing import Annotated

import strawberry

from graph.db import models
from graph.domain.galleries import galleries
from graph.domain.transaction import Transaction
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.inputs import TagInput
from graph.schema.mutations.payload import INPUT, USER_ERRORS, UserError, change
from graph.schema.types.gallery import Gallery

DEFAULT_RETENTION_DAYS = 7  # domain.md X-11


@strawberry.input(description="Input of `createGallery`.")
class CreateGalleryInput:
    name: str = strawberry.field(
        description="The name: 1 to 80 letters, digits, '_' and '.'; starts and "
        "ends with a letter or digit; unique on the server, "
        "case-insensitive."
    )
    region_name: str = strawberry.field(description="The gallery's region.")
    lab_account_id: strawberry.ID | None = strawberry.field(
        default=strawberry.UNSET,
        description=(
            "The gallery's home account, which the caller manages. If omitted or null: the only account on which "
            "the caller has the role ACCOUNT_OWNER or ACCOUNT_CONTRIBUTOR. A caller with several such accounts "
            "must name one. For an administrator with none or several, the gallery has no home account and only "
            "administrators manage it."
        ),
    )
    description: str | None = strawberry.field(default=strawberry.UNSET, description="The purpose of the gallery.")
    soft_delete_retention_days: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="How many days a deleted version can be restored, 0 to 365; defaults to 7. With 0, "
        "deletion is permanent.",
    )
    tags: list[TagInput] | None = strawberry.field(
        default=strawberry.UNSET, description="Up to 50 tags with different names."
    )


@strawberry.type(description="Result of a mutation that changes a gallery.")
class GalleryPayload:
    gallery: Gallery | None = strawberry.field(description="The gallery; null if the mutation failed.", default=None)
    user_errors: list[UserError] = strawberry.field(description=USER_ERRORS, default_factory=list[UserError])


async def create_gallery(info: Info, input: Annotated[CreateGalleryInput, INPUT]) -> GalleryPayload:
    days = input.soft_delete_retention_days
    home = input.lab_account_id

    async def work(tx: Transaction) -> models.Gallery:
        return await galleries.create(
            tx,
            lab_account_id=pk(home, "LabAccount", "labAccountId") if isinstance(home, str) else None,
            name=input.name,
            region_name=input.region_name,
            description=input.description or None,
            soft_delete_retention_days=days if isinstance(days, int) else DEFAULT_RETENTION_DAYS,
            labels=[(tag.name, tag.value) for tag in input.tags or []],
        )

    return await change(
        info,
        work,
        lambda row: GalleryPayload(gallery=Gallery.of(row)),
        lambda errors: GalleryPayload(user_errors=errors),
    )
