"""Uploads."""

from datetime import datetime

import strawberry

from graph.db import models
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, reads
from graph.schema.scalars import BigInt
from graph.schema.types.node import Node


@strawberry.type(
    description="A resumable upload (the tus 1.0 protocol) of a disk image file. It is there until a version was made"
    " from it, or it expires; its maker and administrators see it."
)
class Upload(RowObject, Node, table=models.Upload):
    size_bytes: BigInt = column("size_bytes", description="How long the file is.")
    received_bytes: BigInt = column(
        "received_bytes", description="How many bytes from the beginning are safe; more may be on their way."
    )
    expires_at: datetime = column(
        description="When it is removed unless it goes on: every byte received, and a version being made, puts it off."
    )
    row: strawberry.Private[models.Upload]

    @strawberry.field(
        description="Where to send the bytes, by tus 1.0 with the same bearer token; a path on this server where"
        " the operator has configured no public address.",
        metadata=reads("key"),
    )
    def url(self, info: Info) -> str:
        return f"{info.context.settings.public_url}/uploads/{self.row.key}"
