"""Chunks: names, encoding, and the rejection of every other content."""

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
    decodes_to,
    encode,
    sha256,
    zero_digest,
)
from graph.storage.errors import ChunkCorruptError
from tests.storage.conftest import NOISE, TEXT, cut, flip, other_text


def test_chunk_is_named_by_its_sha_256() -> None:
    assert chunk_key(sha256(b"abc")) == ("chunks/ba/7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")


def test_zero_digest_is_that_of_the_given_number_of_zeros() -> None:
    assert zero_digest(ONE_MIB).hex() == "30e14955ebf1352266dc2ff8067e68104607e750abb9d3b36582b8af909fcb58"
    assert zero_digest(1) == hashlib.sha256(b"\0").digest()


def test_slots_and_segments_are_rounded_up() -> None:
    assert [count_chunks(size) for size in (1, ONE_MIB, ONE_MIB + 1)] == [1, 1, 2]
    assert [count_segments(size) for size in (1, 256 * ONE_MIB, 256 * ONE_MIB + 1)] == [1, 1, 2]


def test_compressible_chunk_is_stored_as_a_shorter_frame() -> None:
    stored = encode(TEXT)
    assert len(stored) < 1000
    assert decode(sha256(TEXT), stored, ONE_MIB) == TEXT


def test_incompressible_chunk_is_stored_raw() -> None:
    assert encode(NOISE) == NOISE
    assert decode(sha256(NOISE), NOISE, ONE_MIB) == NOISE


def test_encoded_chunk_does_not_share_its_buffer() -> None:
    buffer = bytearray(NOISE)
    stored = encode(buffer)
    buffer[0] ^= 1
    assert stored == NOISE


def test_short_last_chunk_round_trips() -> None:
    for length in (1, 9, 511, 12_345):
        assert decode(sha256(TEXT[:length]), encode(TEXT[:length]), length) == TEXT[:length]


@pytest.mark.parametrize(
    "stored",
    [
        pytest.param(b"", id="empty"),
        pytest.param(cut(encode(TEXT)), id="cut"),
        pytest.param(flip(encode(TEXT)), id="flipped"),
        pytest.param(encode(TEXT) + b"\0", id="with trailing bytes"),
        pytest.param(b"junk" * 10, id="no frame"),
        pytest.param(encode(other_text(1)), id="another chunk"),
        pytest.param(NOISE, id="another chunk, raw"),
        pytest.param(NOISE + b"\0", id="too long"),
        pytest.param(zstandard.compress(bytes(1 << 28)), id="a bomb"),
        pytest.param(zstandard.compress(TEXT[:-1]), id="a shorter one"),
        pytest.param(zstandard.ZstdCompressor(write_content_size=False).compress(TEXT), id="of untold length"),
    ],
)
def test_other_content_under_a_chunk_name_is_refused(stored: bytes) -> None:
    with pytest.raises(ChunkCorruptError) as caught:
        decode(sha256(TEXT), stored, ONE_MIB)
    assert caught.value.digest == sha256(TEXT)
    assert sha256(TEXT).hex() in str(caught.value)
    assert not decodes_to(sha256(TEXT), stored, TEXT)


def test_every_flipped_bit_of_a_stored_chunk_is_refused_or_harmless() -> None:
    data = b"lab " * 100
    stored = encode(data)
    for position in range(len(stored) * 8):
        damaged = bytearray(stored)
        damaged[position // 8] ^= 1 << position % 8
        try:
            assert decode(sha256(data), damaged, len(data)) == data
        except ChunkCorruptError:
            continue


def test_threads_encode_and_decode_concurrently() -> None:
    def round_trip(number: int) -> bool:
        data = other_text(number)
        return decode(sha256(data), encode(data), ONE_MIB) == data

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(round_trip, range(64)))
