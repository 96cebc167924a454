"""Waking whoever waits for a topic in this process."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager

EVERYTHING = "*"


class Watch:
    """One watcher: set by the hub, waited for and cleared by its owner. Wakes are never lost, only merged."""

    def __init__(self) -> None:
        self._changed = asyncio.Event()

    def wake(self) -> None:
        """Note that something changed."""
        self._changed.set()

    async def wait(self, seconds: float) -> None:
        """Return at the next change, or after the time given: a backstop for wakes lost between processes."""
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            pass
        self._changed.clear()


class Hub:
    """Topics and their watchers. All calls come from the event loop."""

    def __init__(self) -> None:
        self._watches: dict[str, set[Watch]] = {}

    @contextmanager
    def watch(self, *topics: str) -> Generator[Watch]:
        """Watch topics until the block ends. Register before the first read, so that no change slips between."""
        watch = Watch()
        for topic in topics:
            self._watches.setdefault(topic, set()).add(watch)
        try:
            yield watch
        finally:
            for topic in topics:
                watches = self._watches[topic]
                watches.discard(watch)
                if not watches:
                    del self._watches[topic]

    def wake(self, topic: str) -> None:
        """Wake the topic's watchers; EVERYTHING wakes all, after messages may have been missed."""
        if topic == EVERYTHING:
            for watches in self._watches.values():
                for watch in watches:
                    watch.wake()
        for watch in self._watches.get(topic, ()):
            watch.wake()
