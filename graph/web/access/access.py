"""Access control of one application: bearer tokens, the principals behind them, and their limits."""

import asyncio
import re
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, auto
from typing import Protocol, Self

from graph.aio.coalescing import Coalescer
from graph.aio.lru import LRU
from graph.aio.timeouts import SharedTimeout
from graph.domain.access.roles import Principal
from graph.settings import Limits
from graph.web.access.connection_limits import ConnectionLimiter, ConnectionSlot
from graph.web.access.rate_limiter import TokenBucketLimiter
from graph.web.access.token_revalidation import REVALIDATION_SECONDS, LookUp, TokenRevalidator
from graph.web.connections.admission import Connection, network_of
from graph.web.protocol.errors import RequestError, RequestErrorCode, internal_error, rejection

MAX_TOKEN = 8192
BEARER = re.compile(rf"(?i:bearer) +([A-Za-z0-9._~+/-]{{1,{MAX_TOKEN}}}=*) *")
# Stands for a credential that is not one bearer token; it is always invalid.
MALFORMED = ""
# The first character of an anonymous caller's name; no principal's name has it.
ANONYMOUS = "\0"
LOOKUP_SECONDS = 10.0
MAX_LAST_PRINCIPALS = 1_024


def anonymous(address: str) -> str:
    """Return the name of a caller without a token: that of its network, which has one budget and takes turns as one."""
    return ANONYMOUS + network_of(address)


class OperationContext(Protocol):
    """The context of resolvers; `graph.schema.context.Context` in the product."""

    # The sequence after which a subscription resumes; None leaves it to its argument.
    last_sequence: int | None

    def fresh(self) -> Self:
        """Return a context with new loaders."""
        ...


# Of a principal and its address.
ContextFor = Callable[[Principal | None, str], OperationContext]


def bearer(authorization: Sequence[object]) -> str | None:
    """Read the token from the `Authorization` values of a request: None without a value, MALFORMED if it is invalid."""
    if not authorization:
        return None
    [first, *others] = authorization
    match = BEARER.fullmatch(first) if isinstance(first, str) and not others else None
    return match[1] if match else MALFORMED


@dataclass
class AccessControl:
    """Authentication and limits of one application."""

    look_up: LookUp
    context_for: ContextFor
    limits: Limits = field(default_factory=Limits)
    revalidation_seconds: float = REVALIDATION_SECONDS
    rate_limiter: TokenBucketLimiter = field(init=False)
    anonymous_rate_limiter: TokenBucketLimiter = field(init=False)
    connection_limiter: ConnectionLimiter = field(init=False)
    revalidator: TokenRevalidator = field(init=False)
    lookups: Coalescer[str, Principal] = field(init=False)
    timeout: SharedTimeout = field(init=False)
    # By token, the principal of its last successful look-up; never a proof of anything.
    last_principals: LRU[str, Principal] = field(init=False)

    def __post_init__(self) -> None:
        self.rate_limiter = TokenBucketLimiter(self.limits.cost_per_minute, capacity=self.limits.burst_cost)
        # A full bucket holds one operation, so that few are validated in a row while others wait.
        self.anonymous_rate_limiter = TokenBucketLimiter(
            self.limits.anonymous_cost_per_minute, capacity=self.limits.operation_cost
        )
        self.connection_limiter = ConnectionLimiter(self.limits.connections, self.limits.connections_per_principal)
        self.revalidator = TokenRevalidator(self.look_up, self.revalidation_seconds)
        self.lookups = Coalescer(seconds=LOOKUP_SECONDS)
        self.timeout = SharedTimeout(LOOKUP_SECONDS)
        self.last_principals = LRU(MAX_LAST_PRINCIPALS)

    def rate_limiter_of(self, name: str) -> TokenBucketLimiter:
        """Return the rate limiter that a `Caller.name` is charged to."""
        return self.anonymous_rate_limiter if name.startswith(ANONYMOUS) else self.rate_limiter

    async def authenticate(self, token: str | None) -> Principal | None:
        """Return the current principal of a token, None without a token; raise RequestError if the token is invalid.

        Concurrent calls share one look-up.
        """
        if token is None:
            return None
        try:
            principal = None if token == MALFORMED else await self._holder(token)
        except TimeoutError:
            raise rejection(RequestErrorCode.TIMEOUT, "The token could not be looked up in time. Try again.") from None
        except Exception as failure:  # noqa: BLE001  (logged; the client gets the id of the log entry)
            raise RequestError(internal_error(failure)) from None
        if principal is None:
            message = "The bearer token is malformed, unknown or expired: present another one."
            raise rejection(RequestErrorCode.UNAUTHENTICATED, message)
        self.last_principals.set(token, principal)
        return principal

    async def _holder(self, token: str) -> Principal | None:
        return await self.timeout.within(self.lookups.load(None, token, self.look_up))

    def start_lookup(self, token: str) -> asyncio.Future[Mapping[str, Principal]] | None:
        """Start to look a token up and return the future result; None if too many look-ups are pending."""
        return self.lookups.enqueue(None, (token,), self.look_up)

    @contextmanager
    def connection(self, caller: "Caller") -> Generator[None]:
        """Count a caller's connection and revalidate its token until the block ends."""
        with self.connection_limiter.enter() as caller.slot, self.revalidator.watch(caller):
            if caller.principal is not None:
                # An event stream is authenticated before it is a connection.
                caller.slot.assign(caller.name)
            yield


class Revocation(Enum):
    """The loss of a token or of roles while a connection is open."""

    TOKEN = auto()
    ROLES = auto()


@dataclass(slots=True, eq=False)
class Caller:
    """The client of one request or one connection."""

    access: AccessControl
    token: str | None = None
    address: str = ""
    # The caller's connection; None if another server than ours runs the application.
    connection: Connection | None = None
    # As of the last look-up; None before the first one and without a token.
    principal: Principal | None = None
    # Of a connection; a single request has none.
    slot: ConnectionSlot | None = None
    on_revoked: Callable[[Revocation], None] = lambda _: None

    @property
    def name(self) -> str:
        """Whose limits apply: the principal's; without a token those of its network."""
        return self.principal.name if self.principal else anonymous(self.address)

    @property
    def expires_at(self) -> datetime | None:
        """When the token expires."""
        return self.principal.token_expires_at if self.principal else None

    async def authenticate(self) -> Principal | None:
        """Look the token up. Every operation does, because roles and tokens change while a connection is open."""
        principal = await self.access.authenticate(self.token)
        if principal is not None:
            self.update_principal(principal)
        if self.slot is not None:
            self.slot.assign(self.name)
        return principal

    def update_principal(self, principal: Principal | None) -> None:
        """Store the result of a look-up, and report what the caller has lost since the last one."""
        before, self.principal = self.principal, principal
        if principal is not None and self.connection is not None:
            self.connection.authenticate()
        if principal is None:
            self.on_revoked(Revocation.TOKEN)
        elif before is not None and not principal.covers(before):
            self.on_revoked(Revocation.ROLES)
