"""Where a resolver would read: asked once for all parents, by running it up to its loader with a stand-in for `self`."""

import inspect
from collections.abc import Callable
from operator import attrgetter
from typing import Any

from sqlalchemy.orm import InstrumentedAttribute

from graph.schema.context import Context
from graph.schema.loaders.base import Loader
from graph.schema.loaders.keyed import Columns, Keyed
from graph.schema.loaders.registry import Loaders
from graph.schema.paging import Order, Page, Where

Make = Callable[[Loaders, Columns], Keyed[Any, Any]]


class StandIn:
    """Notes what is read of an object, and lets nothing be decided by it."""

    def __init__(self, path: str, noted: set[str]) -> None:
        self.__path = path
        self.__noted = noted

    def __getattr__(self, name: str) -> "StandIn":
        if name.startswith("__"):
            raise AttributeError(name)
        path = f"{self.__path}.{name}".removeprefix(".")
        self.__noted.discard(self.__path)
        self.__noted.add(path)
        return StandIn(path, self.__noted)

    def __bool__(self) -> bool:
        raise TypeError

    def __eq__(self, other: object) -> bool:
        raise TypeError

    def __hash__(self) -> int:
        raise TypeError

    def __str__(self) -> str:
        raise TypeError

    @property
    def path_of_stand_in(self) -> str:
        """What it stands for."""
        return self.__path


class Reached(Exception):  # noqa: N818  (how a traced resolver ends)
    """The loader that a field's value comes from, unchanged but for the type's `of`."""

    def __init__(self, key: Any, make: Make, of: Callable[[Any], Any] | None = None) -> None:
        super().__init__()
        self.key = key
        self.make = make
        self.of = of
        self.order: Order | None = None
        self.count: Callable[[Loaders], Loader[Any, Any]] | None = None

    def key_of(self) -> Callable[[Any], Any]:
        """Return what finds an object's key."""
        if isinstance(self.key, StandIn):
            return attrgetter(self.key.path_of_stand_in)
        return lambda _: self.key


class _Reach:
    def __init__(self, found: Reached) -> None:
        self.found = found

    def load(self, key: Any) -> Any:
        self.found.key = key
        raise self.found


class _TracedLoaders:
    """Ends the trace at the loaders whose rows become the field's value as they are."""

    async def one(self, table: Any, of: Any, key: Any, by: Any = None) -> Any:
        raise Reached(key, lambda loaders, columns: loaders.row(table, by, columns=columns), of)

    async def many(self, table: Any, of: Any, key: Any, parent: Any, *order: Any) -> Any:
        raise Reached(key, lambda loaders, columns: loaders.children(table, parent, *order, columns=columns), of)

    async def highest(self, table: Any, of: Any, key: Any, parent: Any, order: Order, where: Where) -> Any:
        raise Reached(key, lambda loaders, columns: loaders.first(table, parent, order, where, columns=columns), of)

    def pages(
        self, table: Any, parent: InstrumentedAttribute[Any] | None, order: Order, page: Page, where: Where
    ) -> _Reach:
        found = Reached(
            None, lambda loaders, columns: loaders.pages(table, parent, order, page, where, columns=columns)
        )
        found.order = order
        found.count = lambda loaders: loaders.counts(table, parent, where)
        return _Reach(found)


class _TracedContext:
    """What a traced resolver can reach: the configuration, but no database and no principal, as it is for all."""

    def __init__(self, context: Context) -> None:
        self.settings = context.settings
        self.loaders = _TracedLoaders()


def traced(context: Any) -> Any:
    """Return the context to trace in; None where the context is none of ours."""
    return _TracedContext(context) if isinstance(context, Context) else None


def trace(resolve: Callable[[Any], Any]) -> Reached | None:
    """Run a resolver on a stand-in; None where its value is more than what one loader gives for one attribute."""
    noted: set[str] = set()
    running = resolve(StandIn("", noted))
    if not inspect.iscoroutine(running):
        return None
    try:
        running.send(None)
    except Reached as reached:
        keys = {reached.key.path_of_stand_in} if isinstance(reached.key, StandIn) else set[str]()
        return reached if noted == keys else None
    except Exception:  # noqa: BLE001  (it needs more than a stand-in: then it is called for each object)
        return None
    finally:
        running.close()
    return None
