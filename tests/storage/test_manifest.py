"""Manifests: the format byte by byte, derived values, and the detection of damage."""

import hashlib
import struct

import pytest

from graph.storage.chunks.codec import ONE_MIB, sha256, zero_digest
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ManifestCorruptError

TAIL = 100
A, B, C = (sha256(bytes([number])) for number in (1, 2, 3))
ZERO = zero_digest(ONE_MIB)
SMALL = Manifest(2 * ONE_MIB + TAIL, A + ZERO + B)


def test_manifest_format_is_fixed() -> None:
    body = b"LABGMAN\0" + struct.pack("<IIQ", 1, 1_048_576, 2_097_252) + A + ZERO + B
    assert SMALL.to_bytes() == body + hashlib.sha256(body).digest()


def test_manifest_round_trips() -> None:
    assert Manifest.parse(SMALL.to_bytes()) == SMALL


def test_digest_is_that_of_all_chunk_digests_in_order() -> None:
    assert SMALL.digest == hashlib.sha256(A + ZERO + B).hexdigest()


def test_flipped_bit_is_detected() -> None:
    stored = SMALL.to_bytes()
    for position in range(len(stored)):
        damaged = bytearray(stored)
        damaged[position] ^= 0x10
        with pytest.raises(ManifestCorruptError):
            Manifest.parse(damaged)


def test_truncated_or_extended_manifest_is_detected() -> None:
    stored = SMALL.to_bytes()
    for length in range(len(stored)):
        with pytest.raises(ManifestCorruptError):
            Manifest.parse(stored[:length])
    with pytest.raises(ManifestCorruptError):
        Manifest.parse(stored + b"\0")


@pytest.mark.parametrize(
    ("version", "chunk", "size", "said"),
    [
        (2, ONE_MIB, ONE_MIB, "format 2 with chunks of 1048576 bytes is not known"),
        (1, 4096, 4096, "format 1 with chunks of 4096 bytes is not known"),
        (1, ONE_MIB, ONE_MIB + 1, "32 bytes of digests do not fit 1048577 bytes of disk"),
        (1, ONE_MIB, 0, "32 bytes of digests do not fit 0 bytes of disk"),
    ],
)
def test_valid_checksum_does_not_make_an_invalid_manifest_valid(version: int, chunk: int, size: int, said: str) -> None:
    body = b"LABGMAN\0" + struct.pack("<IIQ", version, chunk, size) + A
    with pytest.raises(ManifestCorruptError, match=said):
        Manifest.parse(body + hashlib.sha256(body).digest())


def test_slots_have_lengths_and_digests() -> None:
    assert SMALL.chunk_count == 3
    assert [SMALL.length_at(slot) for slot in range(3)] == [ONE_MIB, ONE_MIB, TAIL]
    assert [SMALL.is_zero(slot) for slot in range(3)] == [False, True, False]
    assert SMALL.digest_at(2) == B


def test_distinct_chunks_are_in_order_of_first_occurrence() -> None:
    manifest = Manifest(7 * ONE_MIB, B + A + ZERO + B + A + C + ZERO)
    assert list(manifest.distinct()) == [(B, ONE_MIB), (A, ONE_MIB), (C, ONE_MIB)]
    assert list(manifest.distinct(1, 2)) == [(A, ONE_MIB)]
    assert manifest.distinct_count == 3
    assert manifest.distinct_segment_count == 1
    assert manifest.distinct_bytes == 3 * ONE_MIB
    assert manifest.used_bytes == 5 * ONE_MIB


def test_short_last_chunk_of_zeros_counts_as_zeros() -> None:
    manifest = Manifest(ONE_MIB + TAIL, A + zero_digest(TAIL))
    assert list(manifest.distinct()) == [(A, ONE_MIB)]
    assert manifest.used_bytes == ONE_MIB


def test_disk_of_zeros_has_no_chunks_to_transfer() -> None:
    manifest = Manifest(1024 * ONE_MIB, ZERO * 1024)
    assert manifest.used_bytes == manifest.distinct_count == manifest.distinct_segment_count == 0
    assert manifest.data_segments() == manifest.data_batches() == []


def test_segments_with_data_are_listed() -> None:
    digests = bytearray(ZERO * 1024)
    digests[-32:] = A
    digests[256 * 32 : 257 * 32] = B
    manifest = Manifest(1024 * ONE_MIB, bytes(digests))
    assert manifest.segment_count == 4
    assert manifest.data_segments() == [1, 3]
    assert manifest.data_batches() == [(1, 3)]
    assert manifest.data_slots(256, 512) == [256]


def test_distinct_chunks_equal_those_of_a_set() -> None:
    listed = [sha256(str(number % 3000).encode()) for number in range(10_000)]
    manifest = Manifest(10_000 * ONE_MIB, b"".join(listed))
    assert [digest for digest, _ in manifest.distinct()] == list(dict.fromkeys(listed))
