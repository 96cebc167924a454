"""Writing transactions: a few run at once, and the others wait for their turn without a connection."""

from collections.abc import Callable
from contextlib import suppress
from types import TracebackType

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker
from sqlalchemy.orm import Session

from graph.aio.cancellation import complete
from graph.aio.turns import Turns

# The payer of the server's own work, such as a worker's heartbeats; no principal has this name.
SERVER = ""


class WriteQueue:
    """Opens writing transactions in turn.

    SQLite writes one transaction at a time, and lets the others look for the end of it again and again. On PostgreSQL each
    transaction that waits for a lock would occupy a connection, until the pool had none.
    """

    def __init__(self, sessions: async_sessionmaker[AsyncSession], at_once: int) -> None:
        self.sessions = sessions
        self.turns = Turns(at_once)

    def begin(self, payer: str = SERVER, *, last: Callable[[Session], None] | None = None) -> "WriteTransaction":
        """Open a transaction: the end of the block calls `last` and commits it, an exception rolls it back.

        Payers take turns: it waits for all earlier transactions of its own payer, and for one of each other payer before each of
        these and before itself. A payer is a principal, the network of a caller without one, or the server.
        """
        return WriteTransaction(self, payer, last)


class WriteTransaction:
    """A transaction of the queue, as an asynchronous context manager. It must not be opened within another one."""

    __slots__ = ("_last", "_payer", "_queue", "_session")

    def __init__(self, queue: WriteQueue, payer: str, last: Callable[[Session], None] | None) -> None:
        self._queue = queue
        self._payer = payer
        self._last = last

    async def __aenter__(self) -> AsyncSession:
        await self._queue.turns.take(self._payer)
        self._session = self._queue.sessions()
        return self._session

    async def __aexit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        await complete(self._end(is_committed=kind is None))

    async def _end(self, *, is_committed: bool) -> None:
        try:
            await self._session.run_sync(_end, self._last, is_committed=is_committed)
        finally:
            self._queue.turns.give_back()


def _end(session: Session, last: Callable[[Session], None] | None, *, is_committed: bool) -> None:
    """End a session's transaction, and return its connection.

    A database that does not answer has rolled back: that error does not replace the one which ended the block.
    """
    try:
        if is_committed:
            if last is not None:
                last(session)
            session.commit()
        else:
            with suppress(DBAPIError):
                session.rollback()
    finally:
        session.close()
