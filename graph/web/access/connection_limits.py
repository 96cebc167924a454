"""Connection limits: of the process, and of one principal."""

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

from graph.web.protocol.errors import RequestErrorCode, rejection


class ConnectionSlot:
    """An open connection; its principal is assigned after authentication."""

    def __init__(self, open_by_name: Counter[str], per_principal: int) -> None:
        self._open_by_name = open_by_name
        self._per_principal = per_principal
        self.name: str | None = None

    def assign(self, name: str) -> None:
        """Count the connection for a principal; raise TOO_MANY_CONNECTIONS if that exceeds its limit."""
        if name == self.name:
            return
        if self._open_by_name[name] >= self._per_principal:
            message = f"Connection limit reached: {self._per_principal} of yours are open. Close some first."
            raise rejection(RequestErrorCode.TOO_MANY_CONNECTIONS, message)
        self.release()
        self.name = name
        self._open_by_name[name] += 1

    def release(self) -> None:
        """Stop counting the connection for its principal."""
        if self.name is not None:
            self._open_by_name[self.name] -= 1
            if not self._open_by_name[self.name]:
                # Over the years there may be many names.
                del self._open_by_name[self.name]
            self.name = None


class ConnectionLimiter:
    """The open connections of one process."""

    def __init__(self, total: int, per_principal: int) -> None:
        self.total = total
        self.per_principal = per_principal
        self.open = 0
        self.open_by_name: Counter[str] = Counter()

    @contextmanager
    def enter(self) -> Generator[ConnectionSlot]:
        """Count a connection until the block ends; raise TOO_MANY_CONNECTIONS if that exceeds the limit."""
        if self.open >= self.total:
            message = "Connection limit reached. Try again later."
            raise rejection(RequestErrorCode.TOO_MANY_CONNECTIONS, message)
        self.open += 1
        slot = ConnectionSlot(self.open_by_name, self.per_principal)
        try:
            yield slot
        finally:
            slot.release()
            self.open -= 1
