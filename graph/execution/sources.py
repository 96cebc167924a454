"""Where a field's values come from: one loader, and how each parent's key is found."""

from collections.abc import Callable, Hashable
from functools import cached_property
from typing import Any

from graph.execution.tracing import Reached
from graph.schema.loaders.keyed import Columns
from graph.schema.loaders.registry import Loaders


class Source:
    """A field's loader on behalf of one principal, and how each parent's key is found."""

    def __init__(self, reached: Reached, columns: Columns, loaders: Loaders) -> None:
        self.reached = reached
        self.columns = columns
        self.loader = reached.make(loaders, columns)
        self.key_of: Callable[[Any], Any] = reached.key_of()

    @cached_property
    def question(self) -> Hashable:
        """Equal for fields that one reading can serve."""
        loader = self.loader
        return loader.question if self.columns is None else loader.statement, loader.values
