"""Lists of marketplace images: search and sort order."""

from enum import StrEnum
from typing import Annotated

import strawberry

from graph.db import models
from graph.schema.list_filters import SearchMarketplaceImages, list_filter, searched
from graph.schema.loaders.pages import PageOfRows
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described

_IMAGE = models.MarketplaceImage
IDENTIFIER = (_IMAGE.publisher, _IMAGE.offer, _IMAGE.sku, _IMAGE.version, _IMAGE.id)
IS_OFFERED = _IMAGE.offered.is_(True)


class MarketplaceImageOrderField(StrEnum):
    """A field by which marketplace images can be sorted."""

    IDENTIFIER = "IDENTIFIER"
    DISPLAY_NAME = "DISPLAY_NAME"


described(
    MarketplaceImageOrderField,
    "A field by which marketplace images can be sorted.",
    IDENTIFIER="Publisher, offer, SKU and version, case-sensitive.",
    DISPLAY_NAME="The first 200 characters of `displayName`, case-insensitive.",
)


@strawberry.input(description="A sort order of marketplace images.")
class MarketplaceImageOrder:
    field: MarketplaceImageOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


OrderBy = Annotated[
    MarketplaceImageOrder | None,
    strawberry.argument(description="The sort order; defaults to ascending by IDENTIFIER."),
]


def marketplace_order(wanted: MarketplaceImageOrder | None, of: str = "marketplace") -> Order:
    """Return the requested order of a list; by default by identifier."""
    descending = wanted is not None and wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is MarketplaceImageOrderField.IDENTIFIER:
        return Order(f"{of}-identifier-{way}", IDENTIFIER, (str, str, str, str, int), descending)
    return Order(f"{of}-name-{way}", (_IMAGE.name_key, _IMAGE.id), (str, int), descending)


def marketplace_images(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    search: SearchMarketplaceImages = None,
    order_by: OrderBy = None,
) -> PageOfRows:
    """Return the source of all offered images."""
    order = marketplace_order(order_by)
    bounds = page(order, first, after, last, before)
    return PageOfRows(
        _IMAGE, None, order, bounds, list_filter(*searched(_IMAGE, search), key="offered", clauses=(IS_OFFERED,))
    )
