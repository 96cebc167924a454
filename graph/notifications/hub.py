"""Hub: notifies the subscribers of a topic in this process."""

import asyncio
from collections.abc import Collection, Generator
from contextlib import contextmanager

from graph.aio.event import Event

EVERYTHING = "*"


class Watch:
    """One subscriber: set by the hub, awaited and cleared by its owner. Notifications are never lost, only merged."""

    def __init__(self) -> None:
        self._changed = Event()

    def wake(self) -> None:
        """Record that something changed."""
        self._changed.set()

    async def wait(self, seconds: float | None = None) -> None:
        """Return at the next change, or after `seconds`."""
        try:
            async with asyncio.timeout(seconds):
                await self._changed.wait()
        except TimeoutError:
            pass
        self._changed.clear()


class Hub:
    """Topics and their subscribers. All calls come from the event loop."""

    def __init__(self) -> None:
        self._watches: dict[str, set[Watch]] = {}

    @contextmanager
    def watch(self, *topics: str) -> Generator[Watch]:
        """Subscribe to topics until the block ends. Subscribe before the first read, so that no change is missed."""
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

    def topics(self) -> Collection[str]:
        """Return the topics that have subscribers."""
        return self._watches.keys()

    def wake(self, topic: str) -> None:
        """Notify the topic's subscribers; EVERYTHING notifies all, after messages may have been missed."""
        if topic == EVERYTHING:
            for watches in self._watches.values():
                for watch in watches:
                    watch.wake()
        for watch in self._watches.get(topic, ()):
            watch.wake()
