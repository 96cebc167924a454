"""Region store: the chunks, manifests and staging objects of one region, in any kind of object store.

All methods are synchronous, release the interpreter lock while waiting, and are thread-safe.
Every failure is a StoreError of this region.
"""

import os
import uuid
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from obstore.exceptions import AlreadyExistsError, BaseError
from obstore.store import LocalStore, MemoryStore
from typing_extensions import Buffer

from graph.storage.chunks.codec import chunk_key
from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ChunkMissingError, StoreError, StoreUnavailableError, StoreUrlError
from graph.storage.stores import partial_files
from graph.storage.stores.durability import sync_file_system
from graph.storage.stores.listing import Listed, StoredChunk
from graph.storage.stores.marker import MARKER, Marker, difference
from graph.storage.stores.partial_files import PartialFiles
from graph.storage.stores.room import Room
from graph.storage.stores.store_errors import describe, names_no_bucket, store_errors
from graph.storage.stores.urls import open_objects

if TYPE_CHECKING:
    from obstore import Bytes, ObjectMeta
    from obstore.store import ObjectStore

    Stored = Bytes | bytes

CHUNKS = "chunks/"
MANIFESTS = "manifests/"
STAGING = "staging/"
LIST_BATCH = 1000


class RegionStore:
    """One region's object store."""

    def __init__(
        self, name: str, objects: "ObjectStore", root: Path | None = None, *, keep_free_gb: float | None = 0
    ) -> None:
        self.name = name
        self._objects = objects
        self._root = root
        self._room = Room(root, keep_free_gb)
        self._marker: Marker | None = None
        # The device and inode of the folder in which the marker was found.
        self._folder: tuple[int, int] | None = None
        self.is_persistent = not isinstance(objects, MemoryStore)
        self.is_remote = not isinstance(objects, LocalStore | MemoryStore) and root is None

    @classmethod
    def open(cls, name: str, url: str, *, keep_free_gb: float | None = 0) -> "RegionStore":
        """Open a region by URL; raises StoreUnavailableError. Each memory:// store opened is a new, empty one.

        `keep_free_gb` is what new chunks leave free of a folder's file system, None the default of that setting.
        """
        try:
            objects, root = open_objects(url)
        except StoreUrlError as error:
            raise StoreUnavailableError(name, str(error)) from error
        except (BaseError, OSError, ValueError) as error:
            raise StoreUnavailableError(name, describe(error)[0]) from error
        return cls(name, objects, root, keep_free_gb=keep_free_gb)

    @property
    def root(self) -> Path | None:
        """The folder of a store of files; None for a remote store or one in memory."""
        return self._root

    def get_marker(self) -> bytes | None:
        """Return the store's marker; None if it has none. The only read that no wrong store refuses."""
        with store_errors(self.name, StoreUnavailableError):
            try:
                return bytes(self._objects.get(MARKER).bytes())
            except FileNotFoundError as error:
                if names_no_bucket(error):
                    raise
                return None

    def put_marker(self, marker: Marker) -> None:
        """Write the store's marker, durably."""
        with store_errors(self.name, StoreUnavailableError):
            self._objects.put(MARKER, marker.to_bytes(), mode="overwrite", use_multipart=False)
            if self._root is not None:
                sync_file_system(self._root)

    def expect(self, marker: Marker) -> None:
        """Use the store only while it has this marker; raises StoreUnavailableError if it does not.

        Checked now, by `check_marker`, and by all methods after the folder of a file store was replaced: unmounted,
        or mounted upon.
        """
        self._marker = marker
        self.check_marker()

    def check_marker(self) -> None:
        """Raise StoreUnavailableError if the store does not answer or does not have the expected marker."""
        with store_errors(self.name, StoreUnavailableError):
            folder = self._identity()
        if self._marker is not None:
            if (reason := difference(self._marker, self.get_marker())) is not None:
                raise StoreUnavailableError(self.name, reason)
            self._folder = folder

    def chunk_size(self, digest: bytes) -> int | None:
        """Return the length of a chunk's object in bytes, or None if it does not exist."""
        with self._errors():
            try:
                return self._objects.head(chunk_key(digest))["size"]
            except FileNotFoundError:
                return None

    def stored_of(self, chunks: Iterable[tuple[bytes, int]]) -> set[bytes]:
        """Return the digests of those chunks whose object exists and is not longer than the chunk.

        Each chunk is given by its digest and length.
        """
        found: set[bytes] = set()
        with self._errors():
            for digest, length in chunks:
                with suppress(FileNotFoundError):
                    if self._objects.head(chunk_key(digest))["size"] <= length:
                        found.add(digest)
        return found

    def get_chunk(self, digest: bytes) -> "Stored":
        """Return a chunk's object as stored; raises ChunkMissingError."""
        found = self._get(chunk_key(digest))
        if found is None:
            raise ChunkMissingError(digest, [self.name])
        return found

    def is_low(self) -> bool:
        """Whether the store has hardly any room for new chunks; False for a remote store, whose limit is unknown."""
        with self._errors():
            return self._room.is_low()

    def put_chunk(self, digest: bytes, stored: Buffer) -> bool:
        """Store a chunk's object unless it exists; returns whether this call created it."""
        with self._errors():
            with memoryview(stored) as view:
                size_bytes = view.nbytes
            try:
                with self._room.for_bytes(size_bytes):
                    self._objects.put(chunk_key(digest), stored, mode="create", use_multipart=False)
            except AlreadyExistsError:
                return False
        return True

    def overwrite_chunk(self, digest: bytes, stored: Buffer) -> None:
        """Replace a damaged chunk's object."""
        self._overwrite(chunk_key(digest), stored)

    def list_chunks(self) -> Iterator[StoredChunk]:
        """Yield every chunk of the region, in no particular order; other objects are skipped."""
        for found in self._list(CHUNKS):
            with suppress(ValueError):
                digest = bytes.fromhex(found["path"].removeprefix(CHUNKS).replace("/", ""))
                if chunk_key(digest) == found["path"]:
                    yield StoredChunk(digest, found["size"], found["last_modified"])

    def delete_chunk(self, digest: bytes) -> None:
        """Delete a chunk; a missing chunk is not an error. Only garbage collection may call this (decisions/0008)."""
        self._delete(chunk_key(digest))

    def put_manifest(self, key: str, manifest: Manifest) -> None:
        """Store a manifest durably. It is the last object of its version to be written."""
        self.check_marker()
        data = manifest.to_bytes()
        self._overwrite(MANIFESTS + key, data)
        if self._get(MANIFESTS + key) != data:
            raise StoreError(self.name, "a manifest read back differs from the written one")
        self.sync()

    def get_manifest(self, key: str) -> Manifest | None:
        """Return a manifest, or None if it does not exist; raises ManifestCorruptError."""
        data = self._get(MANIFESTS + key)
        return None if data is None else Manifest.parse(data)

    def delete_manifest(self, key: str) -> None:
        """Delete a manifest durably. It is the first object of its version to be deleted."""
        self.check_marker()
        self._delete(MANIFESTS + key)
        self.sync()

    def list_manifests(self) -> Iterator[Listed]:
        """Yield every manifest in the region."""
        return self._listed(MANIFESTS)

    def list_staging(self) -> Iterator[Listed]:
        """Yield every staging object of the region; `get_listed_staging` reads one."""
        return self._listed(STAGING)

    def get_listed_staging(self, key: str) -> bytes | None:
        """Return a listed staging object, or None if it has been deleted."""
        found = self._get(STAGING + key)
        return None if found is None else bytes(found)

    def put_staging(self, job: str, first_segment: int, data: bytes) -> None:
        """Write the digests of a batch, which its first segment names."""
        self._overwrite(_staging_key(job, first_segment), data)

    def get_staging(self, job: str, first_segment: int) -> bytes | None:
        """Return the digests of a batch, or None."""
        found = self._get(_staging_key(job, first_segment))
        return None if found is None else bytes(found)

    def delete_staging(self, job: str) -> None:
        """Delete all staging objects of a job."""
        prefix = f"{STAGING}{job}/"
        for found in list(self._list(prefix)):
            self._delete(found["path"])
        if self._root is not None:
            with suppress(OSError):
                (self._root / prefix).rmdir()

    def partial_files(self) -> PartialFiles:
        """Return the partially written files, of running or killed writers, each with its state."""
        with self._errors():
            return {} if self._root is None else partial_files.find(self._root)

    def remove_partial_files(self, found: PartialFiles) -> int:
        """Delete the files that have not changed since they were found; returns their number."""
        with self._errors():
            return partial_files.remove(found)

    def sync(self) -> None:
        """Make all writes durable. Writes to remote stores are always durable."""
        if self._root is not None:
            with self._errors():
                sync_file_system(self._root)

    def probe(self) -> bool:
        """Write, read and delete a small object; returns whether the store supports conditional creates.

        Raises StoreUnavailableError if any of it fails, or if the store has no space for new chunks or not its marker.
        """
        key, data = f"probe/{uuid.uuid4()}", b"lab gallery"
        self.check_marker()
        try:
            with self._errors():
                with self._room.for_bytes(0):
                    self._objects.put(key, data, mode="create", use_multipart=False)
                try:
                    self._objects.put(key, data, mode="create", use_multipart=False)
                except AlreadyExistsError:
                    conditional = True
                else:
                    conditional = False
                read = self._objects.get(key).bytes()
            self._delete(key)
        except StoreError as error:
            raise StoreUnavailableError(self.name, error.reason, full=error.full, address=error.address) from error
        if read != data:
            raise StoreUnavailableError(self.name, "a test object read back differs from the written one")
        return conditional

    def _get(self, key: str) -> "Stored | None":
        with self._errors():
            try:
                return self._objects.get(key).bytes()
            except FileNotFoundError as error:
                if names_no_bucket(error):
                    raise
                return None

    def _overwrite(self, key: str, data: Buffer) -> None:
        with self._errors():
            self._objects.put(key, data, mode="overwrite", use_multipart=False)

    def _delete(self, key: str) -> None:
        with self._errors(), suppress(FileNotFoundError):
            self._objects.delete(key)

    def _list(self, prefix: str) -> "Iterator[ObjectMeta]":
        with self._errors():
            # One overload is typed with Arrow, which is not installed.
            batches = self._objects.list(prefix, chunk_size=LIST_BATCH)  # pyright: ignore[reportUnknownMemberType]
            for batch in batches:
                yield from batch

    def _listed(self, folder: str) -> Iterator[Listed]:
        for found in self._list(folder):
            tag = f"{found['e_tag']} {found['last_modified'].isoformat()} {found['size']}"
            yield Listed(found["path"].removeprefix(folder), tag)

    @contextmanager
    def _errors(self) -> Generator[None]:
        with store_errors(self.name):
            if self._folder is not None and self._identity() != self._folder:
                self.check_marker()
            yield

    def _identity(self) -> tuple[int, int] | None:
        if self._root is None:
            return None
        found = os.stat(self._root)  # noqa: PTH116  (a Path costs more than the call)
        return found.st_dev, found.st_ino


def _staging_key(job: str, first_segment: int) -> str:
    return f"{STAGING}{job}/{first_segment}"
