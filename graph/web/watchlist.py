"""Looking again at who holds the tokens of open connections: tokens are revoked and roles taken while they last."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Collection, Generator, Mapping
from contextlib import contextmanager
from typing import Protocol

from graph.domain.access.roles import Principal

log = logging.getLogger(__name__)

LOOK_SECONDS = 2.0


class Watched(Protocol):
    """What has a token that may end."""

    token: str | None

    def update_principal(self, principal: Principal | None) -> None:
        """Learn who holds the token now."""
        ...


class Watchlist:
    """The open connections of one process, looked up together."""

    def __init__(
        self, authenticate: Callable[[Collection[str]], Awaitable[Mapping[str, Principal]]], seconds: float
    ) -> None:
        self._authenticate = authenticate
        self._seconds = seconds
        self._open: set[Watched] = set()
        self._looking: asyncio.Task[None] | None = None

    @contextmanager
    def watch(self, watched: Watched) -> Generator[None]:
        """Keep looking until the block ends."""
        self._open.add(watched)
        if self._looking is None:
            self._looking = asyncio.create_task(self._look())
        try:
            yield
        finally:
            self._open.discard(watched)
            if not self._open:
                self._looking.cancel()
                self._looking = None

    async def _look(self) -> None:
        while True:
            await asyncio.sleep(self._seconds)
            watched = [each for each in self._open if each.token]
            try:
                found = await self._authenticate({each.token for each in watched if each.token})
            except Exception as failure:
                # Who was let in stays in while nobody can be asked; what is new is refused meanwhile.
                log.warning("Tokens could not be looked up again: %s", type(failure).__name__, exc_info=failure)
                continue
            for each in watched:
                if each in self._open:
                    each.update_principal(found.get(each.token or ""))
