"""createGallery: a new, empty gallery."""

from typing import Annotated

import strawberry

from graph.domain.galleries import galleries
from graph.domain.values import names
from graph.schema.context import Info
from graph.schema.input_checks import REGION, TEXT, by, id_of
from graph.schema.inputs import TAGS, TagInput, optional_pk, or_default, tags_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.types.gallery import Gallery

DEFAULT_RETENTION_DAYS = 7  # domain.md X-11


@strawberry.input(description="Input of `createGallery`.")
class CreateGalleryInput:
    name: str = strawberry.field(
        description="The name: 1 to 80 letters, digits, '_' and '.'; starts and "
        "ends with a letter or digit; unique on the server, "
        "case-insensitive.",
        metadata=by(names.gallery_name),
    )
    region_name: str = strawberry.field(
        description="The name of the gallery's home region; case-insensitive, spaces ignored.", metadata=REGION
    )
    lab_account_id: strawberry.ID | None = strawberry.field(
        description=(
            "The gallery's home account, which the caller must manage. If omitted or null: the only"
            " account on which the caller has the role ACCOUNT_OWNER or ACCOUNT_CONTRIBUTOR. A caller"
            " with several such accounts must name one. For an administrator with none or several, the"
            " gallery has no home account and only administrators manage it."
        ),
        metadata=id_of("LabAccount"),
    )
    description: str | None = strawberry.field(
        description="The purpose of the gallery. Up to 4,096 characters.", metadata=TEXT
    )
    soft_delete_retention_days: int | None = strawberry.field(
        description="How many days a soft-deleted version can be restored, 0 to 365; defaults to 7. With 0, deletion is "
        "permanent.",
        metadata=by(galleries.check_retention_days),
    )
    tags: list[TagInput] | None = strawberry.field(
        description="Up to 50 tags with different names, compared case-sensitively.", metadata=TAGS
    )


@strawberry.type(description="Result of a mutation that changes a gallery.")
class GalleryPayload(Payload):
    gallery: Gallery | None = strawberry.field(description="The gallery; null if the mutation failed.", default=None)


@mutation
async def create_gallery(info: Info, input: Annotated[CreateGalleryInput, INPUT]) -> GalleryPayload:
    async with info.context.transaction() as tx:
        row = await galleries.create(
            tx,
            lab_account_id=optional_pk(input.lab_account_id, "LabAccount", "labAccountId"),
            name=input.name,
            region_name=input.region_name,
            description=input.description,
            soft_delete_retention_days=or_default(input.soft_delete_retention_days, DEFAULT_RETENTION_DAYS),
            labels=tags_of(input.tags),
        )
    return GalleryPayload(gallery=Gallery.of(row))
