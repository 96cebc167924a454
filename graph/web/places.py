"""How many connections may be open: in all, and for one principal."""

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

from graph.web.protocol.errors import RequestErrorCode, rejection


class Place:
    """One open connection; whose it is is found out after it opened."""

    def __init__(self, held: Counter[str], each: int) -> None:
        self._held = held
        self._each = each
        self.name: str | None = None

    def give(self, name: str) -> None:
        """Say whose it is; raise TOO_MANY_CONNECTIONS when they have all that one may have."""
        if name == self.name:
            return
        if self._held[name] >= self._each:
            raise rejection(
                RequestErrorCode.TOO_MANY_CONNECTIONS,
                f"Connection limit reached: {self._each} of yours are open. Close some first.",
            )
        self.leave()
        self.name = name
        self._held[name] += 1

    def leave(self) -> None:
        """Give it back."""
        if self.name is not None:
            self._held[self.name] -= 1
            if not self._held[self.name]:
                # There may be many names, over the years.
                del self._held[self.name]
            self.name = None


class Places:
    """The connections of one process."""

    def __init__(self, total: int, each: int) -> None:
        self.total = total
        self.each = each
        self.taken = 0
        self.held: Counter[str] = Counter()

    @contextmanager
    def enter(self) -> Generator[Place]:
        """Take a place until the block ends; raise TOO_MANY_CONNECTIONS when all are taken."""
        if self.taken >= self.total:
            raise rejection(RequestErrorCode.TOO_MANY_CONNECTIONS, "Connection limit reached. Try again later.")
        self.taken += 1
        place = Place(self.held, self.each)
        try:
            yield place
        finally:
            place.leave()
            self.taken -= 1
