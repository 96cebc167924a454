"""Object stores that fail, are slow, are careless or refuse us: what is tried again, bounded, told, and kept secret."""

from collections.abc import Iterator

import pytest

from graph.storage.chunks.codec import encode, sha256
from graph.storage.errors import StoreError
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.byte_rate import Pace
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.thread_pools import REMOTE_THREADS, Stop
from graph.storage.transfer.verify import verify_chunks
from tests.object_stores.careless import CarelessServer, careless_server

DIGEST = sha256(b"chunk")


@pytest.fixture
def careless() -> Iterator[CarelessServer]:
    with careless_server() as server:
        yield server


def test_what_a_busy_store_refuses_is_tried_again_with_growing_pauses(careless: CarelessServer) -> None:
    store = RegionStore.open("east", careless.url)
    careless.failures = 3
    assert store.put_chunk(DIGEST, b"chunk") is True
    assert len(careless.answers) == 4
    assert store.get_chunk(DIGEST) == b"chunk"


def test_a_store_that_stays_busy_is_given_up_and_the_reason_is_one_line(careless: CarelessServer) -> None:
    careless.failures = 1000
    with pytest.raises(StoreError, match=r"^Region east: the store answered with HTTP status 503$"):
        RegionStore.open("east", careless.url).chunk_size(DIGEST)
    assert len(careless.answers) == 6


def test_no_more_requests_than_the_limit_are_under_way_at_once(careless: CarelessServer) -> None:
    store = RegionStore.open("east", careless.url)
    chunks = [(sha256(number.to_bytes(4)), 4) for number in range(4 * REMOTE_THREADS)]
    for number, (digest, _) in enumerate(chunks):
        store.put_chunk(digest, encode(number.to_bytes(4)))
    careless.seconds = 0.05
    assert verify_chunks(chunks, store, [], progress=Progress(), stop=Stop(), pace=Pace()) == []
    assert 1 < careless.most <= REMOTE_THREADS
