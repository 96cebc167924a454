"""createUpload: reserve storage for a disk image file, which the client then sends by tus."""

import asyncio
from typing import Annotated

import strawberry

from graph.domain.uploads import file_names, uploads
from graph.free_space.space import space_of
from graph.schema.context import Info
from graph.schema.ids import pk
from graph.schema.input_checks import by, checked, id_of
from graph.schema.mutations.payload import INPUT, Payload, mutation
from graph.schema.scalars import BigInt
from graph.schema.types.upload import Upload


@strawberry.input(description="Input of `createUpload`.")
class CreateUploadInput:
    gallery_id: strawberry.ID = strawberry.field(
        description="The gallery whose image definitions can use the upload.", metadata=id_of("Gallery")
    )
    file_name: str = strawberry.field(
        description="The file name: 1 to 255 printable characters without a path. Its extension determines the format: "
        "`.raw` or `.img` (raw), `.qcow2`, `.vhd`, `.vhdx` or `.vmdk`.",
        metadata=by(file_names.check),
    )
    size_bytes: BigInt = strawberry.field(
        description="The exact size of the file in bytes, at least 1. The server reserves this much storage, and refuses "
        "more than its limit for disks (128 GiB unless the operator configures another; one eighth more for "
        "formats other than raw).",
        metadata=checked(
            lambda given: uploads.check_size(given.settings, given.value, given.parent.file_name, *given.path)
        ),
    )


@strawberry.type(description="Result of `createUpload`.")
class UploadPayload(Payload):
    upload: Upload | None = strawberry.field(description="The upload; null if the mutation failed.", default=None)


@mutation
async def create_upload(info: Info, input: Annotated[CreateUploadInput, INPUT]) -> UploadPayload:
    space = await asyncio.to_thread(space_of, info.context.settings.data_dir)
    async with info.context.transaction() as tx:
        row = await uploads.create(
            tx,
            gallery_id=pk(input.gallery_id, "Gallery", "galleryId"),
            file_name=input.file_name,
            size_bytes=input.size_bytes,
            space=space,
        )
    return UploadPayload(upload=Upload.of(row))
