"""The production version of an image, and the history of its changes."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.schema.fields import RowObject, column, related
from graph.schema.list_filters import SearchChanges, list_filter, searched
from graph.schema.loaders.pages import FirstRow, PageOfRows
from graph.schema.loaders.sources import OneRow
from graph.schema.paging import After, Before, First, Last, Order, page
from graph.schema.types.enums import OrderDirection, described
from graph.schema.types.node import Node
from graph.schema.types.version_filters import ordering, production

if TYPE_CHECKING:
    from graph.schema.types.version import ImageVersion

_CHANGE = models.ProductionChange


class ProductionMode(StrEnum):
    """How an image chooses its production version."""

    FOLLOWING = "FOLLOWING"
    PINNED = "PINNED"


described(
    ProductionMode,
    "How an image chooses the version that new labs get.",
    FOLLOWING="New labs get the latest version of their region.",
    PINNED="New labs get the version that `setProductionVersion` pinned, until the pin is changed.",
)


class ProductionChangeOrderField(StrEnum):
    """A field by which changes of the production version can be sorted."""

    OCCURRED_AT = "OCCURRED_AT"


described(
    ProductionChangeOrderField,
    "A field by which changes of the production version can be sorted.",
    OCCURRED_AT="The order of the changes.",
)


@strawberry.input(description="A sort order of changes of the production version.")
class ProductionChangeOrder:
    field: ProductionChangeOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


def production_mode(pinned: int | None) -> ProductionMode:
    """Return the mode of an image with this pinned version."""
    return ProductionMode.FOLLOWING if pinned is None else ProductionMode.PINNED


def production_version(
    region_name: Annotated[
        str | None,
        strawberry.argument(
            description="The region's name; case-insensitive, spaces ignored: 'France Central' is `francecentral`."
        ),
    ] = None,
) -> FirstRow:
    """Return the source of the production version of definitions."""
    version = models.ImageVersion
    return FirstRow(version, version.definition_id, ordering(None), production(region_name))


def production_history(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    search: SearchChanges = None,
    order_by: Annotated[
        ProductionChangeOrder | None, strawberry.argument(description="The sort order; defaults to newest first.")
    ] = None,
) -> PageOfRows:
    """Return the source of the changes of definitions' production versions."""
    descending = order_by is None or order_by.direction is OrderDirection.DESC
    order = Order(f"production-{'desc' if descending else 'asc'}", (_CHANGE.id,), (int,), descending)
    bounds = page(order, first, after, last, before)
    return PageOfRows(_CHANGE, _CHANGE.definition_id, order, bounds, list_filter(*searched(_CHANGE, search)))


@strawberry.type(description="A change of the production version of an image.")
class ProductionChange(RowObject, Node, table=models.ProductionChange):
    occurred_at: datetime = column(description="When the production version was changed.")
    changed_by: str = column(description="The principal that changed it.")
    from_version_name: str | None = column(
        "from_number",
        description="The number of the version that was pinned before; null if the image followed its latest version.",
    )
    to_version_name: str | None = column(
        "to_number",
        description="The number of the version that was pinned; null if the change made the image follow its"
        " latest version.",
    )
    note: str | None = column(description="The reason that the principal gave; null if there is none.")
    row: strawberry.Private[models.ProductionChange]

    from_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        OneRow(models.ImageVersion),
        key="from_version_id",
        optional=True,
        description="The version that was pinned before; null if the image followed its latest version, or if the"
        " version was deleted.",
    )
    to_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        OneRow(models.ImageVersion),
        key="to_version_id",
        optional=True,
        description="The version that was pinned; null if the change made the image follow its latest version, or"
        " if the version was deleted.",
    )
