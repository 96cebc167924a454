"""The other end of a request or a connection: its bearer token, and the principal behind it."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Collection, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol, Self

from graph.db.joint import Joint
from graph.domain.access.roles import Principal
from graph.settings import Limits
from graph.web.budgets import Budgets
from graph.web.connections.admission import Connection
from graph.web.errors import Reason, masked, refusal
from graph.web.places import Place, Places
from graph.web.watchlist import LOOK_SECONDS, Watchlist

MAX_TOKEN = 8192
BEARER = re.compile(rf"(?i:bearer) +([A-Za-z0-9._~+/-]{{1,{MAX_TOKEN}}}=*) *")
# What a caller presents that is no bearer token: a credential, and always a wrong one.
MALFORMED = ""
LOOKUP_SECONDS = 10.0


class OperationContext(Protocol):
    """What resolvers get; `graph.schema.context.Context` in the product."""

    @property
    def database(self) -> object:
        """What is read: those who watch the same of different ones are not answered together."""
        ...

    def fresh(self) -> Self:
        """Return the same with new loaders."""
        ...


# From tokens to who holds them, as of now; tokens that are nobody's are left out.
Authenticate = Callable[[Collection[str]], Awaitable[Mapping[str, Principal]]]
ContextFor = Callable[[Principal | None], OperationContext]


def bearer(presented: Sequence[object]) -> str | None:
    """Read the token from the `Authorization` values of a request: none gives None, no proper one MALFORMED."""
    if not presented:
        return None
    [first, *others] = presented
    match = BEARER.fullmatch(first) if isinstance(first, str) and not others else None
    return match[1] if match else MALFORMED


@dataclass
class Gate:
    """What all requests to one application pass: who they are, and how much they may ask for."""

    authenticate: Authenticate
    context_for: ContextFor
    limits: Limits = field(default_factory=Limits)
    look_seconds: float = LOOK_SECONDS
    budgets: Budgets = field(init=False)
    places: Places = field(init=False)
    watchlist: Watchlist = field(init=False)
    lookups: Joint[str, Principal] = field(init=False)

    def __post_init__(self) -> None:
        self.budgets = Budgets(self.limits.cost_per_minute)
        self.places = Places(self.limits.connections, self.limits.connections_per_principal)
        self.watchlist = Watchlist(self.authenticate, self.look_seconds)
        self.lookups = Joint(seconds=LOOKUP_SECONDS)

    async def holder(self, token: str) -> Principal | None:
        """Return who holds a token as of now; whoever asks at the same time is answered by the same look."""
        return await self.lookups.ask(None, token, self.authenticate)

    def look(self, token: str) -> asyncio.Future[Mapping[str, Principal]] | None:
        """Begin to look up who holds a token, and return what to await; None if too many others are looked up."""
        return self.lookups.begin(None, (token,), self.authenticate)

    @contextmanager
    def connection(self, caller: "Caller") -> Generator[None]:
        """Hold a connection open for a caller, whose token is looked at again meanwhile."""
        with self.places.enter() as caller.place, self.watchlist.watch(caller):
            yield


class Loss(Enum):
    """What a caller can lose while a connection is open."""

    TOKEN = auto()
    ROLES = auto()


@dataclass(slots=True, eq=False)
class Caller:
    """The other end of one request or one connection."""

    gate: Gate
    token: str | None = None
    address: str = ""
    # That the caller came over; None below another server than ours.
    connection: Connection | None = None
    # As last seen; None before the first look, and for who has no token.
    principal: Principal | None = None
    # Of a connection; a single request has none.
    place: Place | None = None
    on_loss: Callable[[Loss], None] = lambda _: None

    @property
    def name(self) -> str:
        """Whose budget and places count: the principal's, without one the address's (no principal is named so)."""
        return self.principal.name if self.principal else f"\0{self.address}"

    @property
    def expires_at(self) -> datetime | None:
        """When the token stops being one."""
        return self.principal.token_expires_at if self.principal else None

    async def identify(self) -> Principal | None:
        """Look the token up: anew for each operation, for roles and tokens end while a socket stays open."""
        principal = None if self.token is None else await self._look_up(self.token)
        if self.place is not None:
            self.place.give(self.name)
        return principal

    async def _look_up(self, token: str) -> Principal:
        principal = None
        try:
            if token != MALFORMED:
                async with asyncio.timeout(LOOKUP_SECONDS):
                    principal = await self.gate.holder(token)
        except TimeoutError:
            raise refusal(Reason.TIMEOUT, "The token could not be looked up in time.") from None
        except Exception as fault:  # noqa: BLE001  (masked and logged; strawberry would break the stream)
            raise masked(fault) from None
        if principal is None:
            raise refusal(Reason.UNAUTHENTICATED, "The bearer token is malformed, unknown or expired.")
        self.see(principal)
        return principal

    def see(self, principal: Principal | None) -> None:
        """Note who holds the token now, and tell the connection of what was lost since the last look."""
        before, self.principal = self.principal, principal
        if principal is not None and self.connection is not None:
            self.connection.authenticate()
        if principal is None:
            self.on_loss(Loss.TOKEN)
        elif before is not None and not principal.covers(before):
            self.on_loss(Loss.ROLES)
