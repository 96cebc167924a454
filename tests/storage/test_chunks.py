"""Chunks: names, encoding, and that nothing but the chunk ever decodes."""

import hashlib
from concurrent.futures import ThreadPoolExecutor

import pytest
import zstandard

from graph.storage.chunks.codec import (
    ONE_MIB,
    chunk_key,
    count_chunks,
    count_segments,
    decode,
    encode,
    holds,
    sha256,
    zero_digest,
)
from graph.storage.errors import ChunkCorrupt
from tests.storage.conftest import NOISE, TEXT, cut, flip, other_text


def test_a_chunk_is_named_by_its_sha_256() -> None:
    assert chunk_key(sha256(b"abc")) == ("chunks/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")


def test_zeros_have_the_digest_of_so_many_zeros() -> None:
    assert zero_digest(ONE_MIB).hex() == "30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58"
    assert zero_digest(1) == hashlib.sha256(b"\0").digest()


def test_a_disk_has_as_many_slots_and_segments_as_it_needs() -> None:
    assert [count_chunks(size) for size in (1, ONE_MIB, ONE_MIB + 1)] == [1, 1, 2]
    assert [count_segments(size) for size in (1, 256 * ONE_MIB, 256 * ONE_MIB + 1)] == [1, 1, 2]


def test_a_compressible_chunk_is_stored_as_a_shorter_frame() -> None:
    stored = encode(TEXT)
    assert len(stored) < 1000
    assert decode(sha256(TEXT), stored, ONE_MIB) == TEXT


def test_an_incompressible_chunk_is_stored_raw() -> None:
    assert encode(NOISE) == NOISE
    assert decode(sha256(NOISE), NOISE, ONE_MIB) == NOISE


def test_what_is_stored_does_not_change_with_the_buffer_it_came_from() -> None:
    buffer = bytearray(NOISE)
    stored = encode(buffer)
    buffer[0] ^= 1
    assert stored == NOISE


def test_a_short_tail_survives() -> None:
    for length in (1, 9, 511, 12_345):
        assert decode(sha256(TEXT[:length]), encode(TEXT[:length]), length) == TEXT[:length]


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param(b"", id="empty"),
        pytest.param(cut(encode(TEXT)), id="cut"),
        pytest.param(flip(encode(TEXT)), id="flipped"),
        pytest.param(encode(TEXT) + b"\0", id="with more after it"),
        pytest.param(b"junk" * 10, id="no frame"),
        pytest.param(encode(other_text(1)), id="another chunk"),
        pytest.param(NOISE, id="another chunk, raw"),
        pytest.param(NOISE + b"\0", id="too long"),
        pytest.param(zstandard.compress(bytes(1 << 28)), id="a bomb"),
        pytest.param(zstandard.compress(TEXT[:-1]), id="a shorter one"),
        pytest.param(zstandard.ZstdCompressor(write_content_size=False).compress(TEXT), id="of untold length"),
    ],
)
def test_anything_else_under_a_chunks_name_is_refused(stored: bytes) -> None:
    with pytest.raises(ChunkCorrupt) as caught:
        decode(sha256(TEXT), stored, ONE_MIB)
    assert caught.value.digest == sha256(TEXT)
    assert sha256(TEXT).hex() in str(caught.value)
    assert not holds(sha256(TEXT), stored, TEXT)


def test_every_single_flipped_bit_of_a_stored_chunk_is_refused_or_harmless() -> None:
    data = b"lab " * 100
    stored = encode(data)
    for position in range(len(stored) * 8):
        damaged = bytearray(stored)
        damaged[position // 8] ^= 1 << position % 8
        try:
            assert decode(sha256(data), damaged, len(data)) == data
        except ChunkCorrupt:
            continue


def test_many_threads_encode_and_decode_at_a_time() -> None:
    def round_trip(number: int) -> bool:
        data = other_text(number)
        return decode(sha256(data), encode(data), ONE_MIB) == data

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(round_trip, range(64)))
