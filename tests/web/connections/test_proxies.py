"""Client addresses behind proxies: which header is believed, of which sender, and whose limits apply."""

import asyncio
import ipaddress
from collections.abc import Sequence
from pathlib import Path

import httpx
import pytest

from graph.web.connections.admission import Admission
from graph.web.connections.proxies import TrustedProxies
from tests.web.connections.conftest import server_in
from tests.web.connections.test_admission import AWAY, HOME, Transport, closed

PROXY, OTHER_PROXY = "10.0.0.1", "10.9.9.9"
Fields = Sequence[tuple[bytes, bytes]]


def proxies(*networks: str) -> TrustedProxies:
    return TrustedProxies([ipaddress.ip_network(network) for network in networks])


def forwarded_for(*values: str) -> Fields:
    return [(b"x-forwarded-for", value.encode()) for value in values]


def forwarded(value: str) -> Fields:
    return [(b"forwarded", value.encode())]


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ([], PROXY),
        (forwarded_for(HOME), HOME),
        # A client can invent addresses to the left of its own.
        (forwarded_for(f"{AWAY}, {HOME}"), HOME),
        (forwarded_for(AWAY, HOME), HOME),
        (forwarded_for(f"{AWAY}, {HOME}, {OTHER_PROXY}"), HOME),
        (forwarded_for(f"{HOME}:4711"), HOME),
        (forwarded_for("[2001:db8::1]:4711"), "2001:db8::1"),
        (forwarded_for("::ffff:192.0.2.1"), HOME),
        (forwarded_for(OTHER_PROXY), OTHER_PROXY),
        # An address to the left of a malformed one is not believed.
        (forwarded_for("unknown"), PROXY),
        (forwarded_for(f"{HOME}, unknown, {OTHER_PROXY}"), OTHER_PROXY),
        (forwarded_for(f"{HOME},"), PROXY),
        (forwarded_for("1.2.3.4," * 1_000 + HOME), PROXY),
        (forwarded(f"for={HOME};proto=https;by={PROXY}"), HOME),
        (forwarded(f'For="[2001:db8::1]:4711", for={OTHER_PROXY}'), "2001:db8::1"),
        (forwarded(f'host="a,for={AWAY}", for="{HOME}:80"'), HOME),
        (forwarded(f"for={HOME}, proto=https"), PROXY),
        (forwarded("for=_hidden"), PROXY),
        # The proxy wrote one of two headers, the client perhaps the other.
        ([*forwarded_for(HOME), *forwarded(f"for={HOME}")], HOME),
        ([*forwarded_for(AWAY), *forwarded(f"for={HOME}")], PROXY),
    ],
)
def test_client_is_the_right_most_address_that_is_no_trusted_proxy(headers: Fields, expected: str) -> None:
    assert proxies("10.0.0.0/8").client(PROXY, headers) == expected


def test_proxies_are_trusted_by_network() -> None:
    trusted = proxies("10.0.0.0/8", "::1/128")
    addresses = ("10.1.2.3", "::1", "::ffff:10.1.2.3", HOME, "::2", "nothing")
    assert [address in trusted for address in addresses] == [True, True, True, False, False, False]
    assert "10.1.2.3" not in TrustedProxies()


def test_proxied_connection_counts_for_the_client_of_its_current_request() -> None:
    to = Admission(max_connections=100, max_anonymous_per_address=2, proxies=proxies("10.0.0.0/8"))
    connections = [to.admit(Transport(), PROXY) for _ in range(5)]
    assert all(connection is not None and not closed(connection) for connection in connections)
    first, second, third, fourth, _ = (connection for connection in connections if connection is not None)
    for connection in (first, second, third):
        connection.serve_client(forwarded_for(HOME))
    assert [closed(connection) for connection in (first, second, third)] == [True, False, False]
    # A token that one client presents does not count for the next one.
    fourth.serve_client(forwarded_for(AWAY))
    fourth.authenticate()
    fourth.serve_client(forwarded_for(HOME))
    assert (fourth.is_anonymous, fourth.network, closed(second)) == (True, HOME, True)
    for connection in (third, fourth):
        connection.leave()
    assert len(to.open) == 1


async def _refusals(url: str, client: str, times: int) -> list[str | None]:
    """Send introspections as a proxy would for this client; return the code of each refusal, None for an answer."""
    query = {"query": "{ __schema { types { name } } }"}
    async with httpx.AsyncClient(base_url=url, headers={"X-Forwarded-For": client}) as sender:
        answers = await asyncio.gather(*(sender.post("/graphql", json=query) for _ in range(times)))
    errors = [answer.json().get("errors") for answer in answers]
    return [error[0]["extensions"]["code"] if error else None for error in errors]


@pytest.mark.parametrize("trusted", [True, False])
async def test_anonymous_budget_is_of_the_client_only_behind_a_trusted_proxy(tmp_path: Path, trusted: bool) -> None:
    limits = "[limits]\noperation_cost = 1000\nanonymous_cost_per_minute = 1000\n"
    section = '[http]\ntrusted_proxies = ["127.0.0.0/8"]\n' if trusted else ""
    with server_in(tmp_path, limits + section) as server:
        first = await _refusals(server.url, HOME, 4)
        assert first.count("RATE_LIMITED") >= 2
        second = await _refusals(server.url, AWAY, 1)
        assert second == [None] if trusted else second == ["RATE_LIMITED"]
