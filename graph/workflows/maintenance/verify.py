"""Verification of a region: reads and hashes every replica, and repairs damage from other regions."""

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

from graph.db.engine import Database
from graph.db.enums import MaintenanceKind
from graph.db.notices import Notice, NoticeCode, notice
from graph.domain.maintenance import leases as maintenance_leases
from graph.domain.maintenance import verifications
from graph.domain.maintenance.verifications import Copy, Finding
from graph.errors import LabGalleryError
from graph.settings import Settings
from graph.storage import thread_pools
from graph.storage.chunks.codec import SEGMENT_CHUNKS
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ManifestCorruptError, StoppedError, StorageError
from graph.storage.stores.hedging import AllSourcesFailedError, hedged_read
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.verify import Damage, verify_chunks
from graph.workflows.maintenance.lease import HeldLease, hold_lease


class VerificationError(LabGalleryError):
    """A region could not be read completely; the message states why."""


@dataclass
class Verified:
    """The result of run a region.

    A chunk that replicas share is read and counted once; sizes are uncompressed.
    """

    region: str
    copies: int = 0
    damaged_copies: int = 0
    lost_copies: int = 0
    chunks: int = 0
    size: int = 0
    repaired_chunks: int = 0
    seconds: float = 0.0


@dataclass
class _RegionVerification:
    """One run over a region."""

    lease: HeldLease
    store: RegionStore
    other_stores: Sequence[RegionStore]
    progress: Progress
    pace: ByteRateLimiter
    seen: set[bytes] = field(default_factory=set[bytes])
    damages: dict[bytes, Damage] = field(default_factory=dict[bytes, Damage])

    def manifest(self, copy: Copy) -> tuple[Manifest, bool]:
        """Return the replica's manifest, restored from another region if necessary.

        Raises ManifestCorruptError, StoreError.
        """
        try:
            return _right_manifest(self.store, copy), False
        except ManifestCorruptError as error:
            try:
                found = hedged_read(self.other_stores, lambda store: _right_manifest(store, copy), lambda _, __: None)
            except AllSourcesFailedError:
                raise ManifestCorruptError(f"its manifest is lost: {error}") from error
            self.store.put_manifest(copy.storage_key, found)
            return found, True

    def verify_replica(self, copy: Copy) -> Finding:
        """Read the chunks of a replica that have not been read yet; raises StoreError, StoppedError."""
        try:
            manifest, restored = self.manifest(copy)
        except ManifestCorruptError as error:
            return Finding(lost_code="MANIFEST_CORRUPT", lost=f"The replica is damaged: {error}.")
        fresh = [chunk for chunk in manifest.distinct() if chunk[0] not in self.seen]
        for start in range(0, len(fresh), SEGMENT_CHUNKS):
            group = fresh[start : start + SEGMENT_CHUNKS]
            found = verify_chunks(
                group, self.store, self.other_stores, progress=self.progress, stop=self.lease.stop, pace=self.pace
            )
            self.damages.update((damage.digest, damage) for damage in found)
            self.seen.update(digest for digest, _ in group)
        hurt = (
            [self.damages[digest] for digest, _ in manifest.distinct() if digest in self.damages]
            if self.damages
            else []
        )
        return _finding(hurt, restored=restored)


async def verify(
    database: Database,
    store: RegionStore,
    other_stores: Sequence[RegionStore],
    holder: str,
    progress: Progress,
    pace: ByteRateLimiter,
) -> Verified:
    """Read and repair all chunks of a region's usable replicas, and record the results; raises VerificationError."""
    try:
        async with hold_lease(database, store.name, MaintenanceKind.VERIFY, holder) as lease:
            if lease is None:
                raise VerificationError(f"Region {store.name}: another process is verifying it.")
            return await _verify(_RegionVerification(lease, store, other_stores, progress, pace))
    except (maintenance_leases.LeaseLostError, StoppedError):
        raise VerificationError(f"Region {store.name}: this process was paused and lost its lease.") from None
    except StorageError as error:
        raise VerificationError(f"{error}") from error


async def _verify(run: _RegionVerification) -> Verified:
    database, region = run.lease.database, run.store.name
    done, begun = Verified(region), time.monotonic()
    await thread_pools.run(run.lease.stop, run.store.check_marker)
    async with database.reads() as session:
        copies = await verifications.copies(session, region)
    for copy in copies:
        found = await thread_pools.run(run.lease.stop, lambda copy=copy: run.verify_replica(copy))
        async with database.writes.begin() as session:
            if await verifications.record(session, copy, found):
                done.copies += 1
                done.damaged_copies += bool(found.repaired or found.lost)
                done.lost_copies += found.lost is not None
    totals = run.progress.snapshot()
    done.chunks, done.size, done.repaired_chunks = (
        totals.chunks_processed,
        totals.processed_bytes,
        totals.chunks_repaired,
    )
    done.seconds = time.monotonic() - begun
    return done


def other_regions(settings: Settings, region: str) -> list[str]:
    """Return all other regions, those of the same geography first. Chunks with equal digests are equal."""
    near = settings.geography_of[region]
    others = [name for name in settings.regions if name != region]
    return sorted(others, key=lambda name: settings.geography_of[name] is not near)


def _right_manifest(store: RegionStore, copy: Copy) -> Manifest:
    manifest = store.get_manifest(copy.storage_key)
    if manifest is None:
        raise ManifestCorruptError("there is none")
    if copy.digest is not None and manifest.digest != copy.digest:
        raise ManifestCorruptError("it belongs to another version")
    return manifest


def _finding(hurt: Sequence[Damage], *, restored: bool) -> Finding:
    lost = [damage for damage in hurt if damage.lost is not None]
    repaired = len(hurt) - len(lost)
    found: Notice | None = notice(NoticeCode.MANIFEST_RESTORED) if restored else None
    if repaired:
        example = next(damage for damage in hurt if damage.lost is None)
        what = NoticeCode.REPLICA_RESTORED if restored else NoticeCode.CHUNKS_REPAIRED
        found = notice(what, chunks=repaired, detail=example.what)
    error = f"{_chunks(len(lost))} damaged and cannot be repaired from any region: {lost[0].lost}." if lost else None
    code = "CHUNK_CORRUPT" if lost else None
    return Finding(found, error, code, restored_manifest=restored)


def _chunks(count: int) -> str:
    return f"{count} chunk was" if count == 1 else f"{count} chunks were"
