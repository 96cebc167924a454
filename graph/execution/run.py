"""One execution of a plan: level by level, each level's loaders once for all of its objects."""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from graphql.execution.values import VariableValues

from graph.execution.sources import Source
from graph.execution.tracing import Reached
from graph.schema.context import Context

if TYPE_CHECKING:
    from graph.execution.fields import Field

Output = dict[str, Any]
Job = Callable[[], Coroutine[Any, Any, None]]


class Run:
    """What one execution knows, and what it has still to read."""

    def __init__(self, context: Any, variables: VariableValues) -> None:
        self.context = context
        self.variables = variables
        # The server whose configuration decides where fields are read, unless nothing may be read at all.
        self.server: int | None = None
        if isinstance(context, Context) and context.principal:
            self.server = id(context.settings)
        self.arguments: dict[Field, dict[str, Any]] = {}
        self.waiting: list[tuple[Field, Sequence[Output], Sequence[Any]]] = []
        self.counting: list[Job] = []

    def later(self, field: "Field", outputs: Sequence[Output], parents: Sequence[Any]) -> None:
        """Put a field's value into each parent's output when its level is read."""
        if parents:
            self.waiting.append((field, outputs, parents))

    def count(self, reached: Reached, names: Sequence[str], outputs: Sequence[Output], keys: Sequence[Any]) -> None:
        """Put how long each parent's list is into its outputs when the next level is read."""
        self.counting.append(partial(self._count, reached, names, outputs, keys))

    async def finish(self) -> None:
        """Read level after level until nothing waits."""
        while self.waiting or self.counting:
            level, self.waiting = self.waiting, []
            counts, self.counting = self.counting, []
            await _all([*self._jobs(level), *counts])

    async def _count(
        self, reached: Reached, names: Sequence[str], outputs: Sequence[Output], keys: Sequence[Any]
    ) -> None:
        assert reached.count is not None
        loader = reached.count(self.context.loaders)
        found: Mapping[Any, Any] = await loader.read(list(dict.fromkeys(keys)))
        for output, key in zip(outputs, keys, strict=True):
            output.update(dict.fromkeys(names, found[key] if key in found else loader.missing()))

    def _jobs(self, level: Sequence[tuple["Field", Sequence[Output], Sequence[Any]]]) -> list[Job]:
        jobs: list[Job] = []
        reads: dict[Any, list[Read]] = {}
        for field, outputs, parents in level:
            source = field.source(self)
            if source is None:
                jobs.append(partial(field.call_each, self, outputs, parents))
                continue
            reads.setdefault(source.question, []).append(Read(field, source, outputs, parents))
        return [*jobs, *(partial(self._read, wanted) for wanted in reads.values())]

    async def _read(self, wanted: Sequence["Read"]) -> None:
        keys = dict.fromkeys(key for read in wanted for key in read.keys if key is not None)
        found: Mapping[Any, Any] = await wanted[0].source.loader.read(list(keys)) if keys else {}
        for read in wanted:
            read.field.hand_out(self, read, found)


class Read:
    """One field's part of a batch."""

    def __init__(self, field: "Field", source: Source, outputs: Sequence[Output], parents: Sequence[Any]) -> None:
        self.field = field
        self.source = source
        self.outputs = outputs
        self.keys = [*map(source.key_of, parents)]

    def values(self, found: Mapping[Any, Any]) -> list[Any]:
        """Return each parent's value: what was found for its key, or what stands for nothing."""
        missing = self.source.loader.missing
        return [found[key] if key in found else missing() for key in self.keys]


async def _all(jobs: Sequence[Job]) -> None:
    if len(jobs) == 1:
        await jobs[0]()
        return
    # All of them end before one's failure counts: nothing may still run when graphql-core begins.
    for outcome in await asyncio.gather(*(job() for job in jobs), return_exceptions=True):
        if isinstance(outcome, BaseException):
            raise outcome


def information(context: Any) -> Any:
    """Return what resolvers take for graphql-core's resolve info: the context and nothing else."""
    return SimpleNamespace(context=context)
