"""Trusted proxies: the address of a client that a proxy in front of the server states in a header.

A header is believed only if the connection comes from a trusted proxy. Of the addresses in it, the right-most one that
is not a trusted proxy's is the client: proxies append, so a client can only invent addresses to the left of its own.
"""

import ipaddress
from collections.abc import Sequence

Address = ipaddress.IPv4Address | ipaddress.IPv6Address
Network = ipaddress.IPv4Network | ipaddress.IPv6Network
# A longer header is not believed.
MAX_CHARACTERS = 2_048


class TrustedProxies:
    """The networks of the proxies whose headers are believed."""

    def __init__(self, networks: Sequence[Network] = ()) -> None:
        self._networks = tuple(networks)

    def __contains__(self, address: str) -> bool:
        parsed = _parsed(address) if self._networks else None
        return parsed is not None and self._is_trusted(parsed)

    def client(self, proxy: str, headers: Sequence[tuple[bytes, bytes]]) -> str:
        """Return the address of the client of a trusted proxy's request; the proxy's own if no header states another.

        The same holds if `Forwarded` and `X-Forwarded-For` disagree: the proxy writes one of them, and the client may
        have written the other.
        """
        stated: set[str] = set()
        for name, addresses in ((b"x-forwarded-for", _of_list), (b"forwarded", _of_elements)):
            values = [value.decode("latin-1") for key, value in headers if key == name]
            if values:
                text = ",".join(values)
                stated.add(self._right_most(proxy, addresses(text) if len(text) <= MAX_CHARACTERS else [None]))
        return stated.pop() if len(stated) == 1 else proxy

    def _right_most(self, proxy: str, addresses: Sequence[Address | None]) -> str:
        last = proxy
        for address in reversed(addresses):
            if address is None:
                return last
            last = str(address)
            if not self._is_trusted(address):
                break
        return last

    def _is_trusted(self, address: Address) -> bool:
        return any(address in network for network in self._networks)


def _of_list(text: str) -> list[Address | None]:
    """Parse the addresses of `X-Forwarded-For`; None for each that is not one."""
    return [_parsed(_without_port(part.strip())) for part in text.split(",")]


def _of_elements(text: str) -> list[Address | None]:
    """Parse the addresses of `Forwarded` (RFC 7239); None for each element without one."""
    found: list[Address | None] = []
    for element in _split(text, ","):
        pairs = (pair.partition("=") for pair in _split(element, ";"))
        given = [value.strip().strip('"') for name, _, value in pairs if name.strip().lower() == "for"]
        found.append(_parsed(_without_port(given[0])) if len(given) == 1 else None)
    return found


def _split(text: str, separator: str) -> list[str]:
    """Split at separators outside of quotes."""
    parts = [""]
    is_quoted = False
    for character in text:
        is_quoted ^= character == '"'
        if character == separator and not is_quoted:
            parts.append("")
        else:
            parts[-1] += character
    return parts


def _without_port(text: str) -> str:
    if text.startswith("["):
        return text[1:].partition("]")[0]
    return text.partition(":")[0] if text.count(":") == 1 else text


def _parsed(text: str) -> Address | None:
    try:
        address = ipaddress.ip_address(text.partition("%")[0])
    except ValueError:
        return None
    return (address.ipv4_mapped or address) if isinstance(address, ipaddress.IPv6Address) else address
