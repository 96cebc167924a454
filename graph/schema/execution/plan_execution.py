"""Execution of a plan, level by level: each source of a level is read once for all objects."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from graphql.execution.values import VariableValues

from graph.schema.fields import object_type
from graph.schema.loaders.pages import PageOfRows
from graph.schema.loaders.sources import Columns, Source

if TYPE_CHECKING:
    from graph.schema.execution.fields import Field
    from graph.schema.execution.holes import Holes

Output = dict[str, Any]
Job = Callable[[], Coroutine[Any, Any, None]]
# The results and exceptions of a mutation's fields, by their keys in the response.
Outcomes = dict[str, Any]


class Arguments:
    """Values that a plan's fields derive from the variables; executions with equal variables share it."""

    __slots__ = ("of_field", "sources")

    def __init__(self) -> None:
        # The converted arguments.
        self.of_field: dict[Field, dict[str, Any]] = {}
        # The sources that depend on arguments, with the columns to read.
        self.sources: dict[Field, tuple[Source, Columns]] = {}


class PlanExecution:
    """The state of one execution: its context, and the pending reads."""

    def __init__(self, context: Any, variables: VariableValues, arguments: Arguments) -> None:
        self.context = context
        self.variables = variables
        self.arguments = arguments
        self.waiting: list[tuple[Field, Sequence[Output], Sequence[Any]]] = []
        self.jobs: list[Job] = []
        self.holes: Holes

    def schedule(self, field: "Field", outputs: Sequence[Output], keys: Sequence[Any]) -> None:
        """Read a field's rows by these keys with the next level, and put its value into each output."""
        if outputs:
            self.waiting.append((field, outputs, keys))

    def call(self, field: "Field", outputs: Sequence[Output], parents: Sequence[Any]) -> None:
        """Call a field's resolver for each parent with the next level, and put its value into each output."""
        if parents:
            self.jobs.append(partial(field.call_each, self, outputs, parents))

    def count(self, source: PageOfRows, names: Sequence[str], outputs: Sequence[Output], keys: Sequence[Any]) -> None:
        """Put the length of each parent's list into its outputs when the next level is read."""
        self.jobs.append(partial(self._count, source.count, names, outputs, keys))

    async def finish(self) -> None:
        """Read level after level until no read is pending."""
        while self.waiting or self.jobs:
            level, self.waiting = self.waiting, []
            jobs, self.jobs = self.jobs, []
            await _all([*jobs, *self._reads(level)])

    async def read(self, source: Source, columns: Columns, keys: Sequence[Any]) -> Mapping[Any, Any]:
        """Read a source: pruned rows, or objects' whole rows."""
        loaders = self.context.loaders
        if columns is not None:
            return await loaders.pruned(source, columns, keys)
        return await loaders.of(source).read(keys)

    async def _count(
        self, source: Source, names: Sequence[str], outputs: Sequence[Output], keys: Sequence[Any]
    ) -> None:
        found = await self.read(source, (), list(dict.fromkeys(keys)))
        for output, key in zip(outputs, keys, strict=True):
            output.update(dict.fromkeys(names, found[key] if key in found else source.missing()))

    def _reads(self, level: Sequence[tuple["Field", Sequence[Output], Sequence[Any]]]) -> list[Job]:
        reads: dict[Any, list[BatchRead]] = {}
        for field, outputs, keys in level:
            source, columns = field.source(self)
            read = BatchRead(field, source, columns, outputs, keys)
            if len(level) == 1:
                return [partial(self._read, (read,))]
            reads.setdefault((source.cache_key, source.values_with(columns), columns), []).append(read)
        return [partial(self._read, wanted) for wanted in reads.values()]

    async def _read(self, wanted: Sequence["BatchRead"]) -> None:
        keys = dict.fromkeys(key for read in wanted for key in read.keys if key is not None)
        found: Mapping[Any, Any] = {}
        if keys:
            found = await self.read(wanted[0].source, wanted[0].columns, list(keys))
        for read in wanted:
            read.field.distribute(self, read, found)


class BatchRead:
    """One field's part of a batch."""

    def __init__(
        self, field: "Field", source: Source, columns: Columns, outputs: Sequence[Output], keys: Sequence[Any]
    ) -> None:
        self.field = field
        self.source = source
        self.columns = columns
        self.outputs = outputs
        self.keys = keys

    def values(self, found: Mapping[Any, Any]) -> list[Any]:
        """Return the value of each key: the one that was read, or the source's value for a missing key."""
        missing = self.source.missing
        return [found[key] if key in found else missing() for key in self.keys]

    def objects(self, rows: Sequence[Any]) -> list[Any]:
        """Return the objects of whole rows."""
        of = object_type(self.source.table).of
        return [of(row) for row in rows]


async def _all(jobs: Sequence[Job]) -> None:
    if len(jobs) == 1:
        await jobs[0]()
        return
    # A failure is raised after all of them have ended: none may still run when graphql-core begins.
    for outcome in await asyncio.gather(*(job() for job in jobs), return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome


def minimal_info(context: Any, name: str) -> Any:
    """Return the resolve info for resolvers, which has the context and the field's name only."""
    return SimpleNamespace(context=context, field_name=name)
