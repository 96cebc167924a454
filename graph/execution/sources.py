"""Where a field's values come from: one loader, and how each parent's key is found."""

from collections.abc import Callable, Hashable
from functools import cached_property
from typing import Any

from graph.execution.tracing import Reached
from graph.schema.loaders.keyed import Columns
from graph.schema.loaders.registry import Loaders


class Source:
    """A field's loader, for all whose eyes see the same.

    Its loader reads and keeps nothing, so that it serves one operation after another.
    """

    def __init__(self, reached: Reached, columns: Columns, loaders: Loaders) -> None:
        self.reached = reached
        self.columns = columns
        self.loader = reached.make(loaders, columns)
        self.key_of: Callable[[Any], Any] = reached.key_of()

    @cached_property
    def question(self) -> Hashable:
        """Equal for fields that one reading can serve."""
        return self.loader.question if self.columns is None else self.loader.statement
