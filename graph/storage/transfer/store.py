"""Storage of a disk file in a region, in batches of segments."""

from collections.abc import Container, Sequence
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import Buffer

from graph.storage.chunks.buffers import scratch
from graph.storage.chunks.codec import (
    CHUNK_BYTES,
    DIGEST_BYTES,
    SEGMENT_CHUNKS,
    ZEROS,
    decodes_to,
    encode,
    zero_digest,
    zero_digests,
)
from graph.storage.chunks.digest_cache import DigestCacheFile, SegmentDigests
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import DiskChangedError, DiskInvalidError
from graph.storage.formats.read.live import ViewFile
from graph.storage.formats.read.open_disk import DiskFile, open_disk
from graph.storage.formats.read.raw import Fingerprint, RawDisk
from graph.storage.stores.region_store import RegionStore
from graph.storage.stores.verified_write import verify_written, write_verified
from graph.storage.thread_pools import CancelToken, pool_for_disk
from graph.storage.transfer.counters import Counters, Progress
from graph.storage.transfer.inflight import InFlightChunks


def store_segments(
    file: Path | DiskFile | ViewFile,
    segments: Sequence[int],
    store: RegionStore,
    *,
    job: str,
    trusted_digests: Container[bytes],
    in_flight: InFlightChunks,
    progress: Progress,
    stop: CancelToken,
    fingerprint: Fingerprint | None = None,
    digest_cache: DigestCacheFile | None = None,
    base: Manifest | None = None,
) -> Counters:
    """Store a batch of segments of a disk, durably, and write their digests to `staging/<job>/<first segment>`.

    A chunk that the region has is not stored again: one in `trusted_digests` (digests that a verified replica in this region
    guarantees) if it exists, any other after comparing it with the disk. Written chunks are read back and compared.
    `digest_cache` is the disk's digest cache file: an unchanged chunk is not hashed again; any other is hashed and
    recorded for the next export.

    `base` is the manifest of an overlay's base, which a verified replica in this region guarantees: the region's chunks of
    slots without a change are neither read nor hashed.

    Idempotent. Two concurrent batches of a disk (`RawDisk.data_batches`) use the machine best: one is synced while the
    other is compressed.

    Raises StoreError, DiskInvalidError, DiskBusyError, DiskIOError, StoppedError; DiskChangedError if `fingerprint`
    differs.
    """
    with open_disk(file) as disk, progress.segment() as tally:
        disk.expect(fingerprint)
        parts = {index: _Segment.of(disk, index, digest_cache, base) for index in segments}
        writer = _ChunkWriter(disk, store, trusted_digests, in_flight, tally, base)

        pool = pool_for_disk(disk, store)
        unread = [slot for part in parts.values() for slot in part.inherited]
        read = [slot for part in parts.values() for slot in part.changed]

        def find_group(slots: Sequence[int]) -> None:
            found = writer.find(slots)
            for slot, digest in found.items():
                parts[slot // SEGMENT_CHUNKS].record(slot, digest)
            read.extend(slot for slot in slots if slot not in found)

        def store_slot(slot: int) -> None:
            part = parts[slot // SEGMENT_CHUNKS]
            part.record(slot, writer.store(slot, part.cache))

        pool.each_group(unread, find_group, stop)
        pool.each(read, store_slot, stop)
        disk.expect(fingerprint)
        for part in parts.values():
            part.cache.write()
        store.put_staging(job, segments[0], b"".join(part.digests for part in parts.values()))
        store.sync()
        return tally.snapshot()


def store_again(
    file: Path | DiskFile | ViewFile,
    manifest: Manifest,
    chunks: Sequence[tuple[bytes, int]],
    store: RegionStore,
    *,
    fingerprint: Fingerprint,
) -> None:
    """Store chunks of a disk again, durably: those that disappeared from the region after they were found.

    `chunks` are their digests and lengths. Raises what `store_segments` raises.
    """
    wanted = {digest for digest, _ in chunks}
    slots = [slot for slot in range(manifest.chunk_count) if manifest.digest_at(slot) in wanted]
    in_flight = InFlightChunks()
    with open_disk(file) as disk:
        disk.expect(fingerprint)
        writer = _ChunkWriter(disk, store, (), in_flight, Progress())
        pool_for_disk(disk, store).each(slots, lambda slot: _as_listed(writer, manifest, slot), CancelToken())
        disk.expect(fingerprint)
    store.sync()


def _as_listed(writer: "_ChunkWriter", manifest: Manifest, slot: int) -> None:
    if writer.store(slot, _NO_CACHE) != manifest.digest_at(slot):
        raise DiskChangedError("the disk was changed while it was being read")


_NO_CACHE = SegmentDigests(None, 0, 0)


@dataclass(frozen=True)
class _Segment:
    """The slots of a segment that contain data, the digests of all its slots, and its part of the digest cache.

    `inherited` are the slots whose bytes are those of the base, `changed` the others.
    """

    first: int
    inherited: list[int]
    changed: list[int]
    digests: bytearray
    cache: SegmentDigests

    @classmethod
    def of(cls, disk: RawDisk, index: int, digest_cache: DigestCacheFile | None, base: Manifest | None) -> "_Segment":
        first = index * SEGMENT_CHUNKS
        last = min(first + SEGMENT_CHUNKS, disk.chunk_count)
        if not 0 <= first < last:
            raise ValueError(f"the disk has no segment {index}")
        inherited: list[int] = []
        changed: list[int] = []
        for slot in disk.data_slots(first, last):
            (inherited if base is not None and disk.inherits(slot) else changed).append(slot)
        cache = SegmentDigests(digest_cache, first, last) if changed else _NO_CACHE
        return cls(first, inherited, changed, zero_digests(disk.size_bytes, first, last), cache)

    def record(self, slot: int, digest: bytes | None) -> None:
        """Record the digest of a slot; None for one of zeros."""
        if digest is not None:
            place = (slot - self.first) * DIGEST_BYTES
            self.digests[place : place + DIGEST_BYTES] = digest


@dataclass(frozen=True)
class _ChunkWriter:
    """The storage of a disk's chunks, shared by its threads."""

    disk: RawDisk
    region: RegionStore
    trusted_digests: Container[bytes]
    in_flight: InFlightChunks
    tally: Progress
    base: Manifest | None = None

    def find(self, slots: Sequence[int]) -> dict[int, bytes]:
        """Look for the base's chunks of inherited slots; return the digests of those that the region has."""
        if self.base is None:
            return {}
        digests = {slot: self.base.digest_at(slot) for slot in slots}
        stored = self.region.stored_of((digest, self.disk.length_at(slot)) for slot, digest in digests.items())
        found = {slot: digest for slot, digest in digests.items() if digest in stored}
        self.tally.add(Counters.found([self.disk.length_at(slot) for slot in found]))
        return found

    def store(self, slot: int, cache: SegmentDigests) -> bytes | None:
        """Store the chunk of one slot and return its digest, or None if it contains only zeros."""
        digest = self._store_read(slot, cache)
        inherited = self.base.digest_at(slot) if self.base is not None and self.disk.inherits(slot) else None
        if inherited is not None and inherited != (digest or zero_digest(self.disk.length_at(slot))):
            raise DiskInvalidError("the base of the template disk is damaged: it differs from the image's digests")
        return digest

    def _store_read(self, slot: int, cache: SegmentDigests) -> bytes | None:
        data = self.disk.read(slot, scratch.chunk)
        length = len(data)
        if data == (ZEROS if length == CHUNK_BYTES else bytes(length)):
            self.tally.add(Counters(chunks_processed=1, processed_bytes=length, bytes_zero=length))
            return None
        digest = cache.digest_of(slot, data)
        if self.in_flight.claim(digest):
            try:
                size = self._store_claimed(digest, data)
            except BaseException:
                self.in_flight.release(digest)
                raise
            self.in_flight.record_size(digest, size)
            if digest not in self.trusted_digests:
                self.tally.add(Counters(new_bytes=size, new_data_bytes=length))
        else:
            self.tally.add(Counters.found([length]))
        return digest

    def _store_claimed(self, digest: bytes, data: bytes | bytearray) -> int:
        """Store a chunk unless the region has it; returns the length of its object."""

        def sound(stored: Buffer) -> bool:
            return decodes_to(digest, stored, data)

        size = self.region.chunk_size(digest)
        present = size is not None
        if present and (
            (digest in self.trusted_digests and size <= len(data)) or verify_written(self.region, digest, sound)
        ):
            self.tally.add(Counters.found([len(data)]))
            return size
        packed = encode(data)
        write_verified(self.region, digest, packed, lambda stored: stored == packed or sound(stored), replace=present)
        self.tally.add(
            Counters(
                chunks_processed=1,
                processed_bytes=len(data),
                chunks_stored=1,
                stored_bytes=len(packed),
                chunks_repaired=int(present),
            )
        )
        return len(packed)
