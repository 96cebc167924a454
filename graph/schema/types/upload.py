"""Uploads."""

from datetime import datetime
from typing import Self

import strawberry

from graph.db import models
from graph.schema import ids
from graph.schema.context import Info
from graph.schema.scalars import BigInt
from graph.schema.types.node import Node


@strawberry.type(
    description="A resumable upload (the tus 1.0 protocol) of a disk image file. It is there until a version was made"
    " from it, or it expires; its maker and administrators see it."
)
class Upload(Node):
    size_bytes: BigInt = strawberry.field(description="How long the file is.")
    received_bytes: BigInt = strawberry.field(
        description="How many bytes from the beginning are safe; more may be on their way."
    )
    expires_at: datetime = strawberry.field(
        description="When it is removed unless it goes on: every byte received, and a version being made, puts it off."
    )
    key: strawberry.Private[str]

    @classmethod
    def of(cls, row: models.Upload) -> Self:
        return cls(
            id=ids.encode("Upload", row.id),
            size_bytes=BigInt(row.size_bytes),
            received_bytes=BigInt(row.received_bytes),
            expires_at=row.expires_at,
            key=row.key,
        )

    @strawberry.field(
        description="Where to send the bytes, by tus 1.0 with the same bearer token; a path on this server where"
        " the operator has configured no public address."
    )
    def url(self, info: Info) -> str:
        return f"{info.context.settings.public_url}/uploads/{self.key}"
