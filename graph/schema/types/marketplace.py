"""Marketplace images: offered by the operator, outside of any gallery."""

import strawberry

from graph.db import models
from graph.db.enums import Architecture, HyperVGeneration, OSType
from graph.domain.labs.marketplace import shown_name
from graph.schema.fields import RowObject, column
from graph.schema.types.disk import Disk, os_disk
from graph.schema.types.node import Node


@strawberry.type(description="An image that the operator offers outside of any gallery.")
class MarketplaceImage(RowObject, Node, table=models.MarketplaceImage):
    publisher: str = column(description="The publisher of the image.")
    offer: str = column(description="The product family.")
    sku: str = column(description="The variant.")
    version_name: str = column("version", description="The version of the variant, as the operator wrote it.")
    display_name: str = column(
        "display_name",
        "offer",
        "sku",
        "version",
        make=shown_name,
        description="The name to show: the one that the operator gave, or else offer, SKU and version.",
    )
    os_type: OSType = column(description="The operating system.")
    hyper_v_generation: HyperVGeneration = column(description="The VM generation.")
    architecture: Architecture = column(description="The processor architecture.")
    os_disk: Disk = column("size_bytes", "used_bytes", make=os_disk, description="The disk that a lab's template gets.")
    row: strawberry.Private[models.MarketplaceImage]
