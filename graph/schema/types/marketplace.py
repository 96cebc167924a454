"""Images that the operator offers from outside any gallery."""

from typing import Self

import strawberry

from graph.db import models
from graph.db.enums import Architecture, HyperVGeneration, OSType
from graph.schema import ids
from graph.schema.connections import Listing
from graph.schema.paging import Order, Where
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.node import Node

_TABLE = models.MarketplaceImage
BY_IDENTIFIER = Order(
    "marketplace-identifier",
    (_TABLE.publisher, _TABLE.offer, _TABLE.sku, _TABLE.version, _TABLE.id),
    (str, str, str, str, int),
)
OFFERED = Where("offered", (_TABLE.offered.is_(True),))


@strawberry.type(description="An image that the operator offers from outside any gallery.")
class MarketplaceImage(Node):
    publisher: str = strawberry.field(description="Who made it.")
    offer: str = strawberry.field(description="The family it belongs to.")
    sku: str = strawberry.field(description="The variant.")
    version: str = strawberry.field(description="The variant's version, as the operator wrote it.")
    display_name: str | None = strawberry.field(description="A free name for people.")
    os_type: OSType = strawberry.field(description="The operating system on it.")
    hyper_v_generation: HyperVGeneration = strawberry.field(description="The firmware it needs.")
    architecture: Architecture = strawberry.field(description="The processor it runs on.")
    os_disk: Disk = strawberry.field(description="The disk that a lab's template gets.")

    @classmethod
    def of(cls, row: models.MarketplaceImage) -> Self:
        return cls(
            id=ids.encode("MarketplaceImage", row.id),
            publisher=row.publisher,
            offer=row.offer,
            sku=row.sku,
            version=row.version,
            display_name=row.display_name,
            os_type=row.os_type,
            hyper_v_generation=row.hyper_v_generation,
            architecture=row.architecture,
            os_disk=os_disk(row.size_bytes, row.used_bytes),
        )


MARKETPLACE = Listing(models.MarketplaceImage, None, MarketplaceImage.of)
