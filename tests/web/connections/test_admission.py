"""Admission of connections: refusals, replaced connections, and the division of file descriptors."""

import asyncio
from collections.abc import Callable

import pytest
from typing_extensions import override

from graph.web.connections.admission import Admission, Connection, network_of
from graph.web.connections.descriptors import max_connections

HOME, AWAY = "192.0.2.1", "198.51.100.1"


class Transport(asyncio.Transport):
    aborted = False

    @override
    def abort(self) -> None:
        self.aborted = True


Admit = Callable[[str], Connection]


def admission(*, connections: int = 100, per_address: int = 100, anonymous: int = 100, bodies: int = 100) -> Admission:
    return Admission(
        max_connections=connections,
        max_anonymous_per_address=per_address,
        max_anonymous=anonymous,
        max_anonymous_bodies=bodies,
    )


def admit(to: Admission, address: str) -> Connection:
    admitted = to.admit(Transport(), address)
    assert admitted is not None
    return admitted


def closed(connection: Connection) -> bool:
    assert isinstance(connection.transport, Transport)
    return connection.transport.aborted


def test_new_connection_of_an_address_closes_its_oldest_anonymous_one() -> None:
    to = admission(per_address=2)
    elsewhere = admit(to, AWAY)
    first, second, third = (admit(to, HOME) for _ in range(3))
    assert [closed(each) for each in (elsewhere, first, second, third)] == [False, True, False, False]
    assert to.open == {elsewhere, second, third}


def test_authenticated_connections_do_not_count_for_their_address() -> None:
    to = admission(per_address=2)
    classroom = [admit(to, HOME) for _ in range(2)]
    for each in classroom:
        each.authenticate()
    newcomers = [admit(to, HOME) for _ in range(3)]
    assert [closed(each) for each in classroom + newcomers] == [False, False, True, False, False]


def test_total_connection_limit_counts_anonymous_connections() -> None:
    to = admission(anonymous=2)
    first, second, third = (admit(to, address) for address in (HOME, AWAY, "203.0.113.1"))
    assert [closed(each) for each in (first, second, third)] == [True, False, False]


def test_half_of_the_connections_is_reserved_for_authenticated_callers() -> None:
    to = admission(connections=4)
    first, *_ = (admit(to, HOME) for _ in range(3))
    assert closed(first)
    assert len(to.open) == 2


def test_connection_is_refused_if_all_are_authenticated() -> None:
    to = admission(connections=2)
    for _ in range(2):
        admit(to, HOME).authenticate()
    assert to.admit(Transport(), AWAY) is None
    next(iter(to.open)).leave()
    assert to.admit(Transport(), AWAY) is not None


def test_unfinished_bodies_have_a_budget_and_the_oldest_is_closed() -> None:
    to = admission(bodies=100)
    first, second, third = (admit(to, HOME) for _ in range(3))
    first.hold(40)
    second.hold(40)
    first.hold(50)
    assert to.held == 90
    third.hold(20)
    assert [closed(each) for each in (first, second, third)] == [True, False, False]
    assert to.held == 60
    second.hold(0)
    assert to.held == 20


def test_authenticated_connection_has_no_body_budget() -> None:
    to = admission(bodies=100)
    connection = admit(to, HOME)
    connection.hold(90)
    connection.authenticate()
    connection.hold(1_000)
    assert (to.held, closed(connection)) == (0, False)


def test_closed_connection_releases_everything() -> None:
    to = admission(bodies=100)
    connection = admit(to, HOME)
    connection.hold(50)
    connection.leave()
    connection.leave()
    connection.hold(70)
    connection.authenticate()
    assert (to.held, to.open) == (0, set())


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.1", "192.0.2.1"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::ffff:192.0.2.1", "192.0.2.1"),
        ("", ""),
    ],
)
def test_network_of_an_ipv6_address_is_its_64_prefix(address: str, network: str) -> None:
    assert network_of(address) == network


@pytest.mark.parametrize(
    ("files", "connections"), [(64, 32), (256, 128), (1_024, 768), (20_000, 15_904), (65_536, 61_440)]
)
def test_file_descriptors_are_reserved_for_work(files: int, connections: int) -> None:
    assert max_connections(files) == connections
