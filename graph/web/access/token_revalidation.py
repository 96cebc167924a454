"""Token revalidation: tokens are revoked and roles are removed while connections are open."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Generator, Mapping
from contextlib import contextmanager
from typing import Protocol

from graph.aio.cancellation import raise_if_cancelled
from graph.db.outage import log_failure
from graph.domain.access.roles import Principal

log = logging.getLogger(__name__)

REVALIDATION_SECONDS = 2.0

# Returns the current principals of tokens; invalid tokens are left out.
LookUp = Callable[[Collection[str]], Awaitable[Mapping[str, Principal]]]


class RevalidatedConnection(Protocol):
    """A connection whose token is revalidated."""

    token: str | None

    def update_principal(self, principal: Principal | None) -> None:
        """Take the result of a look-up; None if the token is no longer valid."""
        ...


class TokenRevalidator:
    """The open connections of one process; their tokens are looked up together."""

    def __init__(self, look_up: LookUp, seconds: float) -> None:
        self._look_up = look_up
        self._seconds = seconds
        self._open: set[RevalidatedConnection] = set()
        self._task: asyncio.Task[None] | None = None

    @contextmanager
    def watch(self, connection: RevalidatedConnection) -> Generator[None]:
        """Revalidate a connection's token until the block ends."""
        self._open.add(connection)
        if self._task is None:
            self._task = asyncio.create_task(self._revalidate())
        try:
            yield
        finally:
            self._open.discard(connection)
            if not self._open:
                self._task.cancel()
                self._task = None

    async def _revalidate(self) -> None:
        while True:
            await asyncio.sleep(self._seconds)
            connections = [each for each in self._open if each.token]
            try:
                found = await self._look_up({each.token for each in connections if each.token})
            except Exception as failure:  # noqa: BLE001  (logged)
                # If the database is down, existing connections stay open; new ones are rejected.
                log_failure(log, "Tokens could not be looked up again", failure)
                raise_if_cancelled()
                continue
            for each in connections:
                if each in self._open:
                    each.update_principal(found.get(each.token or ""))
