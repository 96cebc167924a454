"""Shares of the running downloads: no link, principal or lab account uses all places of the server."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import StreamingResponse
from starlette.types import Message, Receive, Scope, Send
from typing_extensions import override

from graph.web.connections.admission import connection_of

MAX_RUNNING = 100
# Clients read one file by several connections at once.
MAX_OF_LINK = 16
MAX_OF_PRINCIPAL = 32
MAX_OF_ACCOUNT = 50
# A client that reads more slowly than this for the time of one piece, and a grace, is disconnected.
SLOWEST_BYTES_PER_SECOND = 64 << 10
GRACE_SECONDS = 30.0


@dataclass(frozen=True)
class Place:
    """The three that a download counts for; a gallery without a home account has no share of its own."""

    link: str
    principal: str
    account: int | None

    @property
    def shares(self) -> Sequence[tuple[object, int]]:
        """The shares that the download counts for, each with its maximum."""
        of_account = [((3, self.account), MAX_OF_ACCOUNT)] if self.account is not None else []
        return [((1, self.link), MAX_OF_LINK), ((2, self.principal), MAX_OF_PRINCIPAL), *of_account]


@dataclass
class RunningDownloads:
    """The downloads that occupy a place now."""

    count: int = 0
    _of: Counter[object] = field(default_factory=Counter[object])

    def enter(self, place: Place) -> bool:
        """Occupy a place, until `leave`; returns whether there is one."""
        if self.count >= MAX_RUNNING or any(self._of[key] >= most for key, most in place.shares):
            return False
        self.count += 1
        self._of.update(key for key, _ in place.shares)
        return True

    def leave(self, place: Place) -> None:
        """Release the place."""
        self.count -= 1
        for key, _ in place.shares:
            self._of[key] -= 1
            if not self._of[key]:
                del self._of[key]


class DownloadResponse(StreamingResponse):
    """A download that ends with its body or its reader, also one who does not read."""

    @override
    def __init__(self, *args: Any, leave: Callable[[], None], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._leave = leave

    @override
    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def send_in_time(message: Message) -> None:
            seconds = GRACE_SECONDS + len(message.get("body", b"")) / SLOWEST_BYTES_PER_SECOND
            try:
                async with asyncio.timeout(seconds):
                    await send(message)
            except TimeoutError:
                if (connection := connection_of(scope)) is None:
                    raise
                connection.transport.abort()
                # The response is cancelled as after any other disconnection.
                await asyncio.Event().wait()

        try:
            await super().__call__(scope, receive, send_in_time)
        finally:
            self._leave()
