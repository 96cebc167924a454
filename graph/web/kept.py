"""What was made at some cost and may be asked for again: the latest few, each made once however many ask at once."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


@dataclass
class Kept(Generic[Key, Value]):
    """At most so many values; the one not asked for the longest goes first."""

    most: int
    _values: OrderedDict[Key, "asyncio.Future[Value]"] = field(
        default_factory=OrderedDict[Key, "asyncio.Future[Value]"]
    )

    async def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """Return the value, made in a thread if it is not there; a failure is raised to all who wait, and not kept."""
        making = self._values.get(key)
        if making is None or (making.done() and (making.cancelled() or making.exception() is not None)):
            making = self._values[key] = asyncio.ensure_future(asyncio.to_thread(make))
            if len(self._values) > self.most:
                self._values.popitem(last=False)
        self._values.move_to_end(key)
        # Shielded: who goes away does not take it from the others.
        return await asyncio.shield(making)
