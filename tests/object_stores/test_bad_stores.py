"""Faulty object stores: failing, slow, ignoring conditions or denying access. Retries, limits, messages and secrets."""

from collections.abc import Iterator

import pytest

from graph.storage.chunks.codec import encode, sha256
from graph.storage.errors import StoreError
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import REMOTE_THREADS, CancelToken
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.verify import verify_chunks
from tests.object_stores.faulty_s3_server import FaultyS3Server, faulty_s3_server

DIGEST = sha256(b"chunk")


@pytest.fixture
def faulty_server() -> Iterator[FaultyS3Server]:
    with faulty_s3_server() as server:
        yield server


def test_busy_store_is_retried_with_growing_delays(faulty_server: FaultyS3Server) -> None:
    store = RegionStore.open("east", faulty_server.url)
    faulty_server.failures = 3
    assert store.put_chunk(DIGEST, b"chunk") is True
    assert len(faulty_server.answers) == 4
    assert store.get_chunk(DIGEST) == b"chunk"


def test_store_that_stays_busy_fails_with_a_one_line_reason(faulty_server: FaultyS3Server) -> None:
    faulty_server.failures = 1000
    with pytest.raises(StoreError, match=r"^Region east: the store answered with HTTP status 503$"):
        RegionStore.open("east", faulty_server.url).chunk_size(DIGEST)
    assert len(faulty_server.answers) == 6


def test_concurrent_requests_are_limited(faulty_server: FaultyS3Server) -> None:
    store = RegionStore.open("east", faulty_server.url)
    chunks = [(sha256(number.to_bytes(4)), 4) for number in range(4 * REMOTE_THREADS)]
    for number, (digest, _) in enumerate(chunks):
        store.put_chunk(digest, encode(number.to_bytes(4)))
    faulty_server.seconds = 0.05
    assert verify_chunks(chunks, store, [], progress=Progress(), stop=CancelToken(), pace=ByteRateLimiter()) == []
    assert 1 < faulty_server.most <= REMOTE_THREADS
