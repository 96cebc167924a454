"""Uploads: disk image files that a client sends, and their states."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads, related
from graph.schema.loaders.sources import OneRow
from graph.schema.scalars import BigInt
from graph.schema.types.node import Node
from graph.schema.types.rights import manages_gallery_of, viewer_can

if TYPE_CHECKING:
    from graph.schema.types.gallery import Gallery


@strawberry.type(
    description="A resumable upload (tus 1.0) of a disk image file. It exists until a version has been "
    "created from it, or until it expires. Only its creator and administrators can see it."
)
class Upload(RowObject, Node, table=models.Upload):
    file_name: str = column(description="The name of the file, as given to `createUpload`.")
    created_at: datetime = column(description="When the object was created.")
    created_by: str = column(description="The principal that created the upload.")
    size_bytes: BigInt = column("size_bytes", description="The file size in bytes.")
    received_bytes: BigInt = column(
        "received_bytes",
        description="The bytes that the server has stored durably, from the start of the file; the next byte to send has "
        "this offset.",
    )
    expires_at: datetime = column(
        description="When the upload is deleted: 24 hours after the last bytes arrived, unless the operator"
        " configures another time. The time is postponed while a version is being created from the"
        " upload."
    )
    row: strawberry.Private[models.Upload]
    viewer_can_delete: bool = viewer_can(
        manages_gallery_of,
        "gallery_id",
        description="Whether the viewer has the right to delete the upload, by a `DELETE` request to its `url`.",
    )

    gallery: Annotated["Gallery", strawberry.lazy("graph.schema.types.gallery")] = related(
        OneRow(models.Gallery), key="gallery_id", description="The gallery whose image definitions can use the upload."
    )

    @strawberry.field(
        description="The URL to send the bytes to, by tus 1.0 with the same bearer token; a path on this "
        "server if the operator has not configured a public address.",
        metadata=reads("key"),
    )
    def url(self, info: Info) -> str:
        return f"{info.context.settings.public_url}/uploads/{self.row.key}"
