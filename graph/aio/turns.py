"""Turns: a few tasks at a time may run; the others wait in lines, which are served in rotation."""

import asyncio
from collections import deque


class Turns:
    """A semaphore with one waiting line for each payer: a payer with many tasks delays those of others by one each."""

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        # The line that is served next comes first. A line that has no waiter is removed.
        self._lines: dict[str, deque[asyncio.Future[None]]] = {}

    @property
    def waiting(self) -> int:
        """How many tasks wait."""
        return sum(map(len, self._lines.values()))

    async def take(self, payer: str) -> None:
        """Wait for a turn; `give_back` must follow."""
        if self._free:
            self._free -= 1
            return
        waiter = asyncio.get_running_loop().create_future()
        line = self._lines.setdefault(payer, deque())
        line.append(waiter)
        try:
            await waiter
        except asyncio.CancelledError:
            if waiter.cancelled():
                self._leave(payer, waiter)
            else:
                # The turn came with the cancellation.
                self.give_back()
            raise

    def give_back(self) -> None:
        """End a turn; the first task of the next line gets it."""
        while self._lines:
            payer, line = next(iter(self._lines.items()))
            waiter = line.popleft()
            del self._lines[payer]
            if line:
                # Behind the other lines.
                self._lines[payer] = line
            if not waiter.cancelled():
                waiter.set_result(None)
                return
        self._free += 1

    def _leave(self, payer: str, waiter: asyncio.Future[None]) -> None:
        """Remove a waiter that was cancelled, unless `give_back` has met it already."""
        line = self._lines.get(payer)
        if line is not None and waiter in line:
            line.remove(waiter)
            if not line:
                del self._lines[payer]
