"""Admission control: which connections stay open, and how much callers without a token may keep in memory.

A connection counts as anonymous until a request or a `connection_init` on it presents a valid token. When the anonymous
connections of one address, or of all addresses, reach their limit, the oldest of them is closed: a client that sends its
token promptly is never the oldest.
"""

import asyncio
import ipaddress
from collections import OrderedDict
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from starlette.types import Scope

from graph.web.connections.proxies import TrustedProxies

EXTENSION = "lab_gallery.connection"
# An IPv6 client chooses the lower half of its address freely (RFC 4291, 2.5.4).
IPV6_PREFIX = 64
# The anonymous connections of all addresses together; one costs up to 40 KiB.
MAX_ANONYMOUS = 2_000
# The unfinished bodies of all anonymous connections together.
MAX_ANONYMOUS_BODIES = 8 << 20


class Connection:
    """One open connection, from accept to close, before and after an upgrade to WebSocket."""

    __slots__ = ("_admission", "address", "held", "is_anonymous", "is_proxied", "network", "peer", "transport")

    def __init__(self, admission: "Admission", transport: asyncio.Transport, address: str) -> None:
        self._admission = admission
        self.transport = transport
        # Of the client: the peer's, or as a trusted proxy states it for the current request.
        self.address = self.peer = address
        self.network = network_of(address)
        # Whether a trusted proxy is the peer.
        self.is_proxied = address in admission.proxies
        self.is_anonymous = True
        # Bytes of a body that is not complete.
        self.held = 0

    def authenticate(self) -> None:
        """Record that a valid token was presented: the connection no longer counts against the anonymous limits."""
        if self.is_anonymous:
            self.is_anonymous = False
            self._admission.forget(self)

    def serve_client(self, headers: Sequence[tuple[bytes, bytes]]) -> None:
        """Count a proxy's connection for the client of the request that begins, anonymous until its token is found.

        A proxy uses one connection for the requests of many clients.
        """
        assert self.is_proxied
        self._admission.readmit(self, headers)

    def hold(self, count: int) -> None:
        """Set how many bytes of an unfinished body the connection keeps in memory; 0 once it is complete."""
        if self.is_anonymous and count != self.held:
            self._admission.hold(self, count)

    def leave(self) -> None:
        """Release everything that the connection holds: it is closed, or about to be."""
        self._admission.leave(self)


def connection_of(scope: Scope) -> Connection | None:
    """Return the connection of a request; None if another server than ours runs the application, as in tests."""
    return scope.get("extensions", {}).get(EXTENSION)


def authenticated(scope: Scope) -> None:
    """Record that the request presented a valid credential."""
    if (connection := connection_of(scope)) is not None:
        connection.authenticate()


class Admission:
    """The open connections of one process."""

    def __init__(
        self,
        *,
        max_connections: int,
        max_anonymous_per_address: int,
        max_anonymous: int = MAX_ANONYMOUS,
        max_anonymous_bodies: int = MAX_ANONYMOUS_BODIES,
        proxies: TrustedProxies | None = None,
    ) -> None:
        self.proxies = proxies or TrustedProxies()
        self.max_connections = max_connections
        self.max_anonymous = min(max_anonymous, max_connections // 2)
        self.max_anonymous_per_address = max_anonymous_per_address
        self.max_anonymous_bodies = max_anonymous_bodies
        self.open: set[Connection] = set()
        self.held = 0
        # Each in the order of opening, the oldest first.
        self._anonymous: OrderedDict[Connection, None] = OrderedDict()
        self._of_network: dict[str, OrderedDict[Connection, None]] = {}
        self._holding: OrderedDict[Connection, None] = OrderedDict()

    def admit(self, transport: asyncio.Transport, address: str) -> Connection | None:
        """Admit a connection and close the oldest anonymous one if necessary; None if all connections are in use."""
        connection = Connection(self, transport, address)
        if not connection.is_proxied:
            self._make_room(connection.network)
        if len(self.open) >= self.max_connections:
            if not self._anonymous:
                return None
            self._evict_oldest(self._anonymous)
        self.open.add(connection)
        self._count(connection)
        return connection

    def readmit(self, connection: Connection, headers: Sequence[tuple[bytes, bytes]]) -> None:
        """Count a trusted proxy's connection for the client of its current request."""
        if connection not in self.open:
            return
        if connection.is_anonymous:
            self.forget(connection)
        connection.is_anonymous = True
        connection.address = self.proxies.client(connection.peer, headers)
        connection.network = network_of(connection.address)
        if connection.address != connection.peer:
            self._make_room(connection.network)
        self._count(connection)

    def _make_room(self, network: str) -> None:
        """Close the oldest anonymous connection of the network, or of all, if there are as many as allowed."""
        if len(self._of_network.get(network, ())) >= self.max_anonymous_per_address:
            self._evict_oldest(self._of_network[network])
        elif len(self._anonymous) >= self.max_anonymous:
            self._evict_oldest(self._anonymous)

    def _count(self, connection: Connection) -> None:
        self._anonymous[connection] = None
        self._of_network.setdefault(connection.network, OrderedDict())[connection] = None

    def hold(self, connection: Connection, count: int) -> None:
        """Count an anonymous connection's unfinished body; close the connection with the oldest one if necessary."""
        self.held += count - connection.held
        connection.held = count
        if count:
            self._holding[connection] = None
        else:
            self._holding.pop(connection, None)
        while self.held > self.max_anonymous_bodies:
            self._evict_oldest(self._holding)

    def forget(self, connection: Connection) -> None:
        """Remove a connection from the anonymous ones."""
        self.hold(connection, 0)
        del self._anonymous[connection]
        peers = self._of_network[connection.network]
        del peers[connection]
        if not peers:
            del self._of_network[connection.network]

    def leave(self, connection: Connection) -> None:
        """Remove a connection from the open ones. Idempotent."""
        if connection in self.open:
            self.open.remove(connection)
            # A request that still runs must count nothing for a closed connection.
            connection.authenticate()

    def _evict_oldest(self, among: OrderedDict[Connection, Any]) -> None:
        oldest = next(iter(among))
        self.leave(oldest)
        oldest.transport.abort()


@lru_cache(maxsize=4_096)
def network_of(address: str) -> str:
    """Return the network that an address counts for: itself for IPv4, its /64 for IPv6."""
    try:
        parsed = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, IPV6_PREFIX), strict=False))
