"""Lists of image definitions: filter, search and sort order."""

from datetime import datetime
from enum import StrEnum

import strawberry
from sqlalchemy import bindparam

from graph.db.enums import OSState, OSType
from graph.db.models import ImageDefinition as Definition
from graph.domain.values.names import key
from graph.schema.list_filters import ESCAPE, escaped, list_filter, searched
from graph.schema.paging import ListFilter, Order
from graph.schema.types.enums import OrderDirection, described


class ImageDefinitionOrderField(StrEnum):
    """A field by which image definitions can be sorted."""

    NAME = "NAME"
    CREATED_AT = "CREATED_AT"
    UPDATED_AT = "UPDATED_AT"


described(
    ImageDefinitionOrderField,
    "A field by which image definitions can be sorted.",
    NAME="The name, case-insensitive.",
    CREATED_AT="The time of creation.",
    UPDATED_AT="The time of the last change to the object's own fields. A new version does not count.",
)


@strawberry.input(
    description="A filter for image definitions. All given conditions must match; an omitted or null condition "
    "matches everything."
)
class ImageDefinitionFilter:
    name_contains: str | None = strawberry.field(
        description="A part of the name, case-insensitive; no character has a special meaning."
    )
    os_type: OSType | None = strawberry.field(description="The operating system.")
    os_state: OSState | None = strawberry.field(description="Whether the image is generalized or specialized.")


@strawberry.input(description="A sort order of image definitions.")
class ImageDefinitionOrder:
    field: ImageDefinitionOrderField = strawberry.field(description="The field to sort by.")
    direction: OrderDirection = strawberry.field(description="The sort direction.")


def definition_order(wanted: ImageDefinitionOrder | None) -> Order:
    """Return the requested order; by default ascending by name."""
    descending = wanted is not None and wanted.direction is OrderDirection.DESC
    way = "desc" if descending else "asc"
    if wanted is None or wanted.field is ImageDefinitionOrderField.NAME:
        return Order(f"definition-name-{way}", (Definition.name_key, Definition.id), (str, int), descending)
    created = wanted.field is ImageDefinitionOrderField.CREATED_AT
    column = Definition.created_at if created else Definition.updated_at
    return Order(f"definition-{column.key}-{way}", (column, Definition.id), (datetime, int), descending)


NAME_PART = bindparam("name_part", type_=Definition.name_key.type)
OS_TYPE = bindparam("os_type", type_=Definition.os_type.type)
OS_STATE = bindparam("os_state", type_=Definition.os_state.type)


def matching_definitions(wanted: ImageDefinitionFilter | None, search: str | None) -> ListFilter:
    """Return the conditions of a filter and a search."""
    part = f"%{escaped(key(wanted.name_contains))}%" if wanted and wanted.name_contains else None
    return list_filter(
        (NAME_PART, Definition.name_key.like(NAME_PART, escape=ESCAPE), part),
        (OS_TYPE, Definition.os_type == OS_TYPE, wanted.os_type if wanted else None),
        (OS_STATE, Definition.os_state == OS_STATE, wanted.os_state if wanted else None),
        *searched(Definition, search),
    )
