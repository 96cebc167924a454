"""Shapes of values that consist of rows: an object, a list of objects, or a connection."""

from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from typing import Any

from typing_extensions import override

from graph.schema.execution.codegen import Selection
from graph.schema.execution.embedding import item_text, texts_below
from graph.schema.execution.errors import NotPlannableError
from graph.schema.execution.fields import Many, Shape
from graph.schema.execution.plan_execution import BatchRead, Output, PlanExecution
from graph.schema.loaders.embedded import Embedded, Piece
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import Columns, Source
from graph.schema.paging import PageInfo, PageRows, cursor


class ObjectsShape(Shape):
    """Shape of rows that are objects of one type: one, or a list, for each parent."""

    def __init__(self, selection: Selection, *, listed: bool, required: bool) -> None:
        self.selection = selection
        self.selections = (selection,)
        self.listed = listed
        self.required = required

    @override
    def columns(self, source: Source, run: PlanExecution) -> Columns:
        return _columns(self.selections, run)

    @override
    def pieces(self, source: Source, prefix: str, run: PlanExecution) -> Sequence[Piece] | None:
        item = item_text(self.selection, run)
        return None if item is None else [Embedded(source, item, prefix, self.listed)]

    @override
    def outputs(self, read: BatchRead, values: Sequence[Any], run: PlanExecution) -> list[Any]:
        fill = filling(self.selection, read, run)
        if self.listed:
            return split(fill(list(chain.from_iterable(values))), values)
        if None not in values:
            return fill(values)
        if self.required:
            raise NotPlannableError
        made = iter(fill([value for value in values if value is not None]))
        return [None if value is None else next(made) for value in values]


class ConnectionShape(Shape):
    """Shape of connections whose nodes are rows of one type."""

    def __init__(self, nodes: dict[str, Selection], edges: dict[str, dict[str, Selection | str]]) -> None:
        self.nodes = nodes
        self.edges = edges
        self.info: dict[str, Many] = {}
        self.counts: list[str] = []
        self.names: dict[str, str] = {}
        # The result's keys in the query's order.
        self.keys: list[str] = []

    @property
    @override
    def selections(self) -> Sequence[Selection]:  # pyright: ignore[reportIncompatibleVariableOverride]
        parts = chain.from_iterable(edge.values() for edge in self.edges.values())
        return [*self.nodes.values(), *(part for part in parts if isinstance(part, Selection))]

    @override
    def columns(self, source: Source, run: PlanExecution) -> Columns:
        assert isinstance(source, PageOfRows)
        return _columns(self.selections, run, source.order.columns if self._shows_cursors() else ())

    @override
    def pieces(self, source: Source, prefix: str, run: PlanExecution) -> Sequence[Piece] | None:
        if self.info or self.counts or self.edges:
            return None
        pieces: list[Piece] = []
        for place, key in enumerate(self.keys):
            pieces.append(f'{"," if place else "{"}"{key}":')
            if key in self.names:
                pieces.append(f'"{self.names[key]}"')
                continue
            item = item_text(self.nodes[key], run)
            if item is None:
                return None
            pieces.append(Embedded(source, item, prefix, listed=True))
        return [*pieces, "}"]

    def _shows_cursors(self) -> bool:
        return bool(self.info) or any("cursor" in edge.values() for edge in self.edges.values())

    @override
    def outputs(self, read: BatchRead, values: Sequence[PageRows[Any]], run: PlanExecution) -> list[Any]:
        source = read.source
        assert isinstance(source, PageOfRows)
        rows = list(chain.from_iterable(one.rows for one in values))
        cursors = _cursors(source, read.columns, rows) if self._shows_cursors() else []
        made: dict[str, list[Any]] = {}
        shown = [one.rows for one in values]
        for key, selection in self.nodes.items():
            made[key] = split(filling(selection, read, run)(rows), shown)
        for key, edge in self.edges.items():
            made[key] = split(self._edges(edge, read, rows, cursors, run), shown)
        for key, many in self.info.items():
            made[key] = many(_page_infos(values, split(cursors, shown)), run)
        for key, name in self.names.items():
            made[key] = [name] * len(values)
        outputs: list[Output] = [dict.fromkeys(self.keys) for _ in values]
        for key, of_all in made.items():
            for output, value in zip(outputs, of_all, strict=True):
                output[key] = value
        if self.counts:
            run.count(source, self.counts, outputs, read.keys)
        return outputs

    @staticmethod
    def _edges(
        edge: dict[str, Selection | str], read: BatchRead, rows: list[Any], cursors: list[str], run: PlanExecution
    ) -> list[Output]:
        parts: list[Sequence[Any]] = []
        for part in edge.values():
            if isinstance(part, Selection):
                parts.append(filling(part, read, run)(rows))
            else:
                parts.append(cursors if part == "cursor" else [part] * len(rows))
        if not parts:
            return [{} for _ in rows]
        return [dict(zip(edge, values, strict=True)) for values in zip(*parts, strict=True)]


def _columns(selections: Sequence[Selection], run: PlanExecution, others: Iterable[Any] = ()) -> Columns:
    """Return the columns of rows for all these selections, in order, and the texts of the rows below them."""
    names = {column.key for column in others}
    for selection in selections:
        if selection.columns is None:
            return None
        names |= selection.columns
    return *sorted(names), *texts_below(selections, run)


def filling(selection: Selection, read: BatchRead, run: PlanExecution) -> Callable[[Sequence[Any]], list[Output]]:
    """Return the function that builds the outputs of a source's rows.

    Tuples are converted directly, entities through objects.
    """
    if read.columns is not None:
        fill = selection.of_rows(read.columns)
        return lambda rows: fill(rows, run)
    return lambda rows: selection.of_objects(read.objects(rows), run)


def split(values: Sequence[Any], lists: Iterable[Sequence[Any]]) -> list[Any]:
    """Split the outputs of all lists' items into the lists."""
    start = 0
    found: list[Any] = []
    for one in lists:
        found.append(values[start : start + len(one)])
        start += len(one)
    return found


def _cursors(source: PageOfRows, columns: Columns, rows: Sequence[Any]) -> list[str]:
    order = source.order
    if columns is None:
        return [cursor(order, order.values(row)) for row in rows]
    places = [1 + columns.index(column.key) for column in order.columns]
    return [cursor(order, [row[place] for place in places]) for row in rows]


def _page_infos(pages: Sequence[PageRows[Any]], cursors: Sequence[Sequence[str]]) -> list[PageInfo]:
    return [
        PageInfo(
            has_next_page=page.has_next,
            has_previous_page=page.has_previous,
            start_cursor=of_page[0] if of_page else None,
            end_cursor=of_page[-1] if of_page else None,
        )
        for page, of_page in zip(pages, cursors, strict=True)
    ]
