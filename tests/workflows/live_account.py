"""One account from a client's perspective, on a real server: accounts, labs, exports, and the stored bytes."""

import asyncio
import hashlib
import os
import tempfile
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self, TypeVar
from urllib.parse import unquote, urlsplit

from graph.db.engine import Database
from tests.client import Api, token_for
from tests.documents import CREATE_LAB, EXPORT, MARKETPLACE, REEXPORT, ApiAccount
from tests.formats.images import qemu_img, qemu_io
from tests.server import Server

T = TypeVar("T")

# A SHA-256 and its MAC.
DIGEST_ENTRY_BYTES = 64
ONE_MIB = 1 << 20
ZEROS = bytes(ONE_MIB)
ZEROS_DIGEST = hashlib.sha256(ZEROS).digest()
SEGMENT_CHUNKS = 256
POLL_SECONDS = 0.05
# Only a failure waits this long; a gigabyte takes more than a minute on a busy machine.
PATIENCE_SECONDS = 180.0
FRANCE = ("francecentral", "francesouth", "francewest")

LAB = """
query ($id: ID!) {
  node(id: $id) {
    ... on Lab { labState region { name } imageVersion { id name } templateVm { state diskUri osDisk { sizeBytes usedBytes } } }
  }
}
"""
EXPORT_NOW = """
query ($id: ID!) {
  node(id: $id) {
    ... on Export {
      status phase progress message isCancelable isRetryable error { code message isRetryable }
      totalBytes processedBytes storedBytes deduplicatedBytes
      imageVersion {
        id name digest provisioningState replicationState storedBytes definition { id name }
        replicas { region { name } state isSource error { code message } totalBytes transferredBytes storedBytes }
      }
    }
  }
}
"""
DELETE_LAB = "mutation ($id: ID!) { deleteLab(input: {labId: $id}) { deletedId userErrors { code message path } } }"
ENDED = ("SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED", "CANCELED")


async def until(
    look: Callable[[], Awaitable[T | None]], what: str, seconds: float = PATIENCE_SECONDS, *, poll: float = POLL_SECONDS
) -> T:
    """Poll until there is a result, and return it."""
    deadline = time.monotonic() + seconds
    while (found := await look()) is None or found is False:
        assert time.monotonic() < deadline, f"timed out after {seconds} s waiting for {what}"
        await asyncio.sleep(poll)
    return found


@dataclass
class LiveAccount:
    """An account with its gallery on a real server, and operations on them."""

    server: Server
    api: Api
    database: Database
    account: str
    gallery: str

    @classmethod
    @asynccontextmanager
    async def at(cls, server: Server, name: str) -> AsyncGenerator[Self]:
        """Create an account and a gallery in France Central as ann, an administrator, and attach them."""
        database = Database.connect(server.database_url)
        try:
            token = await token_for(database, "ann", "ADMIN")
            async with Api.at(server.url, token) as api:
                made = await ApiAccount.made(api, database, name)
                yield cls(server, api, database, made.account, made.gallery)
        finally:
            await database.close()

    async def begin_lab(self, name: str, image: dict[str, str] | None = None, **more: object) -> str:
        """Create a lab, by default from the marketplace image."""
        image = image or {
            "marketplaceImageId": (await self.api.run(MARKETPLACE))["marketplaceImages"]["nodes"][0]["id"]
        }
        given = {"labAccountId": self.account, "name": name, "image": image, **more}
        return (await self.api.change(CREATE_LAB, input=given))["lab"]["id"]

    async def lab(self, name: str, image: dict[str, str] | None = None, **more: object) -> str:
        """Create a lab, and wait until its template disk exists."""
        lab = await self.begin_lab(name, image, **more)
        await self.lab_written(lab)
        return lab

    async def lab_now(self, lab: str) -> dict[str, Any]:
        return (await self.api.run(LAB, id=lab))["node"]

    async def lab_written(self, lab: str) -> dict[str, Any]:
        """Wait until the lab's disk is written."""

        async def look() -> dict[str, Any] | None:
            found = await self.lab_now(lab)
            assert found["labState"] in ("CREATING", "DRAFT"), found
            return found if found["labState"] == "DRAFT" else None

        return await until(look, "the lab's disk")

    async def disk(self, lab: str) -> Path:
        """Return the file of the lab's template disk."""
        uri: str = (await self.lab_now(lab))["templateVm"]["diskUri"]
        return Path(unquote(urlsplit(uri).path))

    async def export(self, lab: str, name: str, **more: object) -> str:
        """Start an export of the lab as a new image, and return the export's id."""
        return (await self.api.change(EXPORT, input={"labId": lab, "imageName": name, **more}))["export"]["id"]

    async def update_image(self, lab: str) -> str:
        """Start an export of the lab as a new version of its image."""
        target = {"updateImage": {"bump": "MINOR"}}
        return (await self.api.change(REEXPORT, input={"labId": lab, "target": target}))["export"]["id"]

    async def export_now(self, export: str) -> dict[str, Any]:
        return (await self.api.run(EXPORT_NOW, id=export))["node"]

    async def ended(self, export: str) -> dict[str, Any]:
        """Wait until the export has ended with any status."""

        async def look() -> dict[str, Any] | None:
            found = await self.export_now(export)
            return found if found["status"] in ENDED else None

        return await until(look, "the export's end")

    async def succeeded(self, export: str) -> dict[str, Any]:
        """Wait until the export has succeeded."""
        found = await self.ended(export)
        assert found["status"] == "SUCCEEDED", found
        return found

    def region(self, name: str) -> "RegionFolder":
        """Return the folder of a region."""
        return RegionFolder(self.server.data_dir / "regions" / name)


@dataclass
class RegionFolder:
    """The content of a region's store folder."""

    root: Path

    def chunks(self) -> set[str]:
        """Return the digests of the stored chunks, in hex."""
        return {path.parent.name + path.name for path in self._files("chunks")}

    def chunk_bytes(self, digests: Collection[str] | None = None) -> int:
        """Return the total size of the chunk objects: of all, or of these."""
        files = self._files("chunks")
        return sum(path.stat().st_size for path in files if digests is None or path.parent.name + path.name in digests)

    def manifests(self) -> list[str]:
        return [path.name for path in self._files("manifests")]

    def leftovers(self) -> list[str]:
        """Return files that no finished export leaves: staging, probes, and partial writes."""
        names = [str(path.relative_to(self.root)) for path in self.root.rglob("*") if path.is_file()]
        stored = ("chunks/", "manifests/", "marker")
        return [name for name in names if not name.startswith(stored) or "#" in name]

    def _files(self, kind: str) -> list[Path]:
        return sorted(path for path in (self.root / kind).rglob("*") if path.is_file() and "#" not in path.name)


def chunks_of(disk: Path) -> list[bytes]:
    """Split a disk into its chunks; holes are zeros and are not read. QEMU reads an overlay."""
    if disk.suffix == ".qcow2":
        with tempfile.TemporaryDirectory() as folder:
            flat = Path(folder, "flat.raw")
            qemu_img("convert", "-f", "qcow2", "-O", "raw", disk, flat)
            return chunks_of(flat)
    size = disk.stat().st_size
    data = extents_of(disk)
    chunks: list[bytes] = []
    with disk.open("rb") as file:
        for start in range(0, size, ONE_MIB):
            length = min(ONE_MIB, size - start)
            if any(begin < start + length and start < end for begin, end in data):
                file.seek(start)
                chunks.append(file.read(length))
            else:
                chunks.append(ZEROS[:length])
    return chunks


def digest_of(disk: Path) -> str:
    """Compute the digest of a disk by the schema's definition, without the product's code."""
    whole = hashlib.sha256()
    for chunk in chunks_of(disk):
        whole.update(ZEROS_DIGEST if chunk is ZEROS else hashlib.sha256(chunk).digest())
    return whole.hexdigest()


def distinct_chunks(disk: Path) -> set[str]:
    """Return the distinct chunks of a disk that are not all zeros."""
    return {hashlib.sha256(chunk).hexdigest() for chunk in chunks_of(disk) if chunk != ZEROS[: len(chunk)]}


def digests_of(disk: Path) -> dict[int, bytes]:
    """Hash each chunk that is not all zeros."""
    return {slot: hashlib.sha256(chunk).digest() for slot, chunk in enumerate(chunks_of(disk)) if any(chunk)}


def cached_digests(disk: Path) -> dict[int, bytes]:
    """Read the digest cache next to a lab's disk."""
    entries = disk.with_name("disk.digests").read_bytes()
    found = {start // DIGEST_ENTRY_BYTES: entries[start:][:32] for start in range(0, len(entries), DIGEST_ENTRY_BYTES)}
    return {slot: digest for slot, digest in found.items() if any(digest)}


def extents_of(disk: Path) -> list[tuple[int, int]]:
    """Return the [begin, end) extents with data in a file."""
    extents: list[tuple[int, int]] = []
    with disk.open("rb") as file:
        size, place = os.fstat(file.fileno()).st_size, 0
        while place < size:
            try:
                begin = os.lseek(file.fileno(), place, os.SEEK_DATA)
            except OSError:
                break
            place = os.lseek(file.fileno(), begin, os.SEEK_HOLE)
            extents.append((begin, place))
    return extents


def write_chunks(disk: Path, contents: dict[int, bytes], size: int | None = None) -> None:
    """Change a template's disk as its VM does: write chunks at slots, and optionally grow it.

    QEMU writes to an overlay, which cannot grow.
    """
    if disk.suffix == ".qcow2":
        assert size is None
        _write_by_qemu(disk, contents)
        return
    with disk.open("r+b") as file:
        if size is not None:
            file.truncate(size)
        for slot, data in contents.items():
            file.seek(slot * ONE_MIB)
            file.write(data)


def _write_by_qemu(disk: Path, contents: dict[int, bytes]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        commands: list[str] = []
        for slot, data in contents.items():
            part = Path(folder, f"{slot}")
            part.write_bytes(data)
            commands.append(f"write -s {part} {slot * ONE_MIB} {len(data)}")
        qemu_io(disk, *commands)


def fill(disk: Path, chunks: int, segments: int) -> None:
    """Grow a disk to a number of segments with unique first chunks that are fast to write and to store."""
    seed = os.urandom(8)
    contents = {
        segment * SEGMENT_CHUNKS + slot: hashlib.shake_128(seed + bytes([segment, slot])).digest(512) * 2048
        for segment in range(segments)
        for slot in range(chunks)
    }
    write_chunks(disk, contents, size=segments * SEGMENT_CHUNKS * ONE_MIB)


def assert_stored_once(story: LiveAccount, before: "Stored", *disks: Path, unfinished: bool = False) -> None:
    """Assert that every region has the disks' distinct chunks, one manifest per disk, and no temporary files.

    `unfinished` ignores files left by a dead worker, which are swept later.
    """
    expected = set[str]().union(*map(distinct_chunks, disks))
    for name, (chunks, manifests) in before.items():
        region = story.region(name)
        assert region.chunks() == chunks | expected
        assert len(region.manifests()) == len(manifests) + len(disks)
        assert [
            name for name in region.leftovers() if not (unfinished and ("#" in name or name.startswith("staging/")))
        ] == []


Stored = dict[str, tuple[set[str], list[str]]]


def stored(story: LiveAccount) -> Stored:
    """Return the current content of every region."""
    return {name: (story.region(name).chunks(), story.region(name).manifests()) for name in FRANCE}
