"""Pages of rows for many parents in one statement, and how many rows each parent has."""

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from sqlalchemy import ARRAY, BigInteger, ColumnElement, Select, bindparam, func, select, true, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, aliased
from typing_extensions import override

from graph.db.models import Base
from graph.schema.loaders.base import Loader, Reader
from graph.schema.loaders.visibility import visible
from graph.schema.paging import Order, Page, Slice

Row = TypeVar("Row", bound=Base)
Where = tuple[ColumnElement[bool], ...]
ROOT = 0  # the one parent of a list that hangs on the query itself


class Pages(Loader[int, Slice[Row]], Generic[Row]):
    """One page of each parent's rows. `parent` is None for a list at the root, whose only key is ROOT."""

    def __init__(
        self,
        reader: Reader,
        table: type[Row],
        parent: InstrumentedAttribute[Any] | None,
        order: Order,
        page: Page,
        where: Where = (),
    ) -> None:
        super().__init__(reader)
        self.table = table
        self.parent = parent
        self.order = order
        self.page = page
        self.where = where

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, Slice[Row]]:
        if self.parent is None:
            query = self._sorted(self._matching(self.table)).limit(self.page.limit + 1)
        elif self.reader.database.is_postgresql:
            query = self._lateral(self.parent, keys)
        else:
            query = self._window(self.parent, keys)
        found: dict[int, list[Row]] = {}
        for row in await session.scalars(query):
            found.setdefault(ROOT if self.parent is None else getattr(row, self.parent.key), []).append(row)
        return {key: self._slice(rows) for key, rows in found.items()}

    @override
    def missing(self) -> Slice[Row]:
        return Slice([], has_next=self.page.before is not None, has_previous=self.page.after is not None)

    def _matching(self, *columns: Any) -> Select[*tuple[Any, ...]]:
        query = select(*columns).where(visible(self.table, self.reader.principal), *self.where)
        place = tuple_(*self.order.columns)
        if self.page.after is not None:
            bound = self._place(self.page.after)
            query = query.where(place < bound if self.order.descending else place > bound)
        if self.page.before is not None:
            bound = self._place(self.page.before)
            query = query.where(place > bound if self.order.descending else place < bound)
        return query

    def _place(self, values: tuple[Any, ...]) -> Any:
        pairs = zip(self.order.columns, values, strict=True)
        return tuple_(*(bindparam(None, value, type_=column.type) for column, value in pairs))

    def _directed(self, columns: Sequence[Any]) -> list[Any]:
        # A page from the back is read in the other direction, and turned round by `_slice`.
        downwards = self.order.descending != self.page.backwards
        return [column.desc() if downwards else column.asc() for column in columns]

    def _sorted(self, query: Select[*tuple[Any, ...]]) -> Select[*tuple[Any, ...]]:
        return query.order_by(*self._directed(self.order.columns))

    def _lateral(self, parent: InstrumentedAttribute[Any], keys: Sequence[int]) -> Select[*tuple[Any, ...]]:
        """PostgreSQL: an index scan of n rows a parent, where a window would read every row."""
        array = bindparam(None, list(keys), type_=ARRAY(BigInteger))
        parents = func.unnest(array).table_valued("id", name="parents").render_derived()
        inner = self._sorted(self._matching(self.table).where(parent == parents.c.id)).limit(self.page.limit + 1)
        row = aliased(self.table, inner.lateral("page"))
        columns = [getattr(row, column.key) for column in self.order.columns]
        return select(row).select_from(parents.join(row, true())).order_by(*self._directed(columns))

    def _window(self, parent: InstrumentedAttribute[Any], keys: Sequence[int]) -> Select[*tuple[Any, ...]]:
        """SQLite has no LATERAL."""
        rank = func.row_number().over(partition_by=parent, order_by=self._directed(self.order.columns)).label("rank")
        inner = self._matching(self.table, rank).where(parent.in_(keys)).subquery()
        row = aliased(self.table, inner)
        columns = [getattr(row, column.key) for column in self.order.columns]
        return select(row).where(inner.c.rank <= self.page.limit + 1).order_by(*self._directed(columns))

    def _slice(self, rows: list[Row]) -> Slice[Row]:
        more = len(rows) > self.page.limit
        rows = rows[: self.page.limit]
        # What a cursor stands for is itself beyond the page.
        beyond_next, beyond_previous = self.page.before is not None, self.page.after is not None
        if self.page.backwards:
            return Slice(rows[::-1], has_next=beyond_next, has_previous=more or beyond_previous)
        return Slice(rows, has_next=more or beyond_next, has_previous=beyond_previous)


class Counts(Loader[int, int]):
    """How many rows each parent's list has."""

    def __init__(
        self, reader: Reader, table: type[Base], parent: InstrumentedAttribute[Any] | None, where: Where = ()
    ) -> None:
        super().__init__(reader)
        self.table = table
        self.parent = parent
        self.where = where

    @override
    async def fetch(self, session: AsyncSession, keys: Sequence[int]) -> dict[int, int]:
        matching = (visible(self.table, self.reader.principal), *self.where)
        if self.parent is None:
            total = await session.scalar(select(func.count()).select_from(self.table).where(*matching))
            return {ROOT: total or 0}
        query = select(self.parent, func.count()).where(self.parent.in_(keys), *matching).group_by(self.parent)
        return dict((await session.execute(query)).all())

    @override
    def missing(self) -> int:
        return 0
