"""Declared fields: their columns and keys exist, and an object is made from them."""

from typing import Any

import pytest

from graph.db import models
from graph.schema import query
from graph.schema.fields import OfColumns, OfResolver, OfRows, RowObject, origin_of
from graph.schema.types.gallery import Gallery
from graph.schema.types.node import ObjectGoneError

KINDS: list[Any] = [getattr(of, "__self__") for _, of in query.NODES.values()]  # noqa: B009


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_declared_columns_are_columns_of_the_table(kind: type[RowObject]) -> None:
    definition: Any = getattr(kind, "__strawberry_definition__")  # noqa: B009
    columns = set(kind.table.__mapper__.column_attrs.keys())
    for field in definition.fields:
        match origin_of(kind, field):
            case OfColumns(columns=used) | OfResolver(columns=used):
                assert (field.python_name, set(used) - columns) == (field.python_name, set())
            case OfRows(key=str(key)):
                assert (field.python_name, key in columns) == (field.python_name, True)
            case _:
                pass


def test_object_of_a_row_has_the_declared_values() -> None:
    row = models.Gallery(id=7, name="North", region_name="francecentral", description=None, tags={"b": "2", "a": "1"},
                         soft_delete_retention_days=3)  # fmt: skip
    found = Gallery.of(row)
    assert (found.id, found.name, found.description, found.soft_delete_retention_days) == (
        "R2FsbGVyeTo3", "North", None, 3
    )  # fmt: skip
    assert [(tag.name, tag.value) for tag in found.tags] == [("a", "1"), ("b", "2")]
    assert found.row is row


def test_object_of_no_row_is_gone() -> None:
    with pytest.raises(ObjectGoneError, match="The gallery is gone"):
        Gallery.of(None)
