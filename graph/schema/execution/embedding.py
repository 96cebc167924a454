"""Embedding: selections on rows become JSON text in the row above them, if a database can write all of their fields."""

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, Any

from graphql import GraphQLEnumType, is_leaf_type
from sqlalchemy import Boolean, Integer, String
from sqlalchemy import Enum as EnumColumn

from graph.schema.execution.type_helpers import is_required, nullable
from graph.schema.fields import OfColumns, OfResolver, OfRows, RowObject
from graph.schema.loaders.embedded import MAX_TEXTS, Hole, Piece, Text, Value, has_json

if TYPE_CHECKING:
    from graph.schema.execution.codegen import Selection
    from graph.schema.execution.fields import Field
    from graph.schema.execution.plan_execution import PlanExecution

    Template = Sequence[str | Value | Hole | Field]

# The columns whose JSON is the output of a scalar.
DIRECT: Mapping[str, type] = {"String": String, "ID": String, "BigInt": Integer, "Boolean": Boolean}


def template(selection: "Selection") -> "Template | None":
    """Return the pieces of an object's text, with the fields whose values are rows; None if it cannot be text."""
    if selection.columns is None or not issubclass(selection.origin, RowObject):
        return None
    pieces: list[str | Value | Hole | Field] = []
    for place, (key, field) in enumerate(selection.fields.items()):
        pieces.append(f'{"," if place else "{"}"{key}":')
        piece = f'"{selection.kind.name}"' if field is None else _piece(selection.origin, field)
        if piece is None:
            return None
        pieces.append(piece)
    return [*pieces, "}"]


def _piece(of: type[RowObject], field: "Field") -> "Value | Hole | Field | None":
    match field.origin:
        case OfRows():
            return field
        case OfColumns(columns, None) if _is_direct(getattr(of.table, columns[0]), field.type):
            return Value(columns[0])
        case OfColumns(columns) | OfResolver(columns) if field.is_immediate:
            known = all(has_json(getattr(of.table, name)) for name in columns)
            return Hole(field.number, columns) if known else None
        case _:
            return None


def _is_direct(column: Any, kind: Any) -> bool:
    """Whether the JSON of a column is a field's value."""
    if is_required(kind) and column.nullable:
        return False
    leaf = nullable(kind)
    if isinstance(leaf, GraphQLEnumType):
        members: type[Enum] | None = getattr(column.type, "enum_class", None)
        same = members is not None and members is getattr(leaf, "wrapped_cls", None)
        return same and all(leaf.coerce_output_value(one) == one.name for one in members or ())
    expected = DIRECT.get(leaf.name) if is_leaf_type(leaf) else None
    return expected is not None and isinstance(column.type, expected) and not isinstance(column.type, EnumColumn)


def item_text(selection: "Selection", run: "PlanExecution") -> Text | None:
    """Return the text of an object, with the rows below it."""
    pieces = selection.template
    if pieces is None:
        return None
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, (str, Value, Hole)):
            found.append(piece)
        elif (below := piece.text(run)) is not None:
            found.extend(below.pieces)
        else:
            return None
    return Text("", found)


def texts_below(selections: Sequence["Selection"], run: "PlanExecution") -> Sequence[Text]:
    """Return the texts of the rows below rows, as many as one statement may contain."""
    texts: dict[Text, None] = {}
    size = 0
    for field in (field for selection in selections for field in selection.rows):
        text = field.text(run)
        if text is not None and text not in texts and size + text.size <= MAX_TEXTS:
            texts[text] = None
            size += text.size
    return tuple(texts)
