"""LRU cache, bounded by the number of its entries and by their total size."""

from collections import OrderedDict
from collections.abc import Hashable
from math import inf
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class LRU(Generic[K, V]):
    """Mapping that evicts the least recently used entries. An entry larger than `max_size` is not stored."""

    def __init__(self, max_entries: int, max_size: float = inf) -> None:
        self.max_entries = max_entries
        self.max_size = max_size
        self.size = 0
        self._entries: OrderedDict[K, tuple[V, int]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._entries)

    def __contains__(self, key: K) -> bool:
        return key in self._entries

    def keys(self) -> list[K]:
        """Return the keys, the least recently used first."""
        return list(self._entries)

    def get(self, key: K) -> V | None:
        """Return the value and mark it as used."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        self._entries.move_to_end(key)
        return entry[0]

    def set(self, key: K, value: V, size: int = 0) -> None:
        """Store a value as the most recently used one."""
        self.pop(key)
        self._entries[key] = value, size
        self.size += size
        while len(self._entries) > self.max_entries or self.size > self.max_size:
            _, (_, evicted) = self._entries.popitem(last=False)
            self.size -= evicted

    def pop(self, key: K) -> None:
        """Remove an entry, if it is there."""
        if (entry := self._entries.pop(key, None)) is not None:
            self.size -= entry[1]
