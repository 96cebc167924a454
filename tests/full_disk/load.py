"""Teachers who create labs, exports, copies and uploads all the time, whatever is full."""

import asyncio
import errno
import os
import random
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from typing_extensions import override

from tests.client import Api
from tests.disks import write_disk
from tests.documents import DELETE_LAB, RETRY
from tests.full_disk.small import ONE_MIB
from tests.liveness.load import DEFINITION, POLL_SECONDS, REQUEST_ERRORS, Load
from tests.uploads.resumable import Upload
from tests.workflows.live_account import digest_of

IMPORT = """
mutation ($definition: ID!, $upload: ID!) {
  createImageVersion(
    input: {imageDefinitionId: $definition, source: {uploadId: $upload}, sourceRegionName: "francecentral"}
  ) { imageVersion { id } userErrors { code message path } }
}
"""
OUTCOME = "query ($id: ID!) { node(id: $id) { ... on Export { status lab { id } } } }"
UPLOADS_PART = 0.4
PIECE_BYTES = 256 << 10
# To send the rest later.
RESUMABLE = (httpx.codes.INSUFFICIENT_STORAGE, httpx.codes.LOCKED, httpx.codes.SERVICE_UNAVAILABLE)


@dataclass
class Teachers(Load):
    """The load, with uploads of compressed disks, which are decompressed in the temporary folder."""

    # For the files that the teachers have on their own machines.
    home: Path = field(default_factory=Path)
    # Exports that failed, whose labs remain.
    failed: list[str] = field(default_factory=list[str])

    @override
    async def _story(self, api: Api, rng: random.Random, name: str) -> None:
        if self.failed:
            await self._retry(api, self.failed.pop(0))
            return
        if rng.random() < UPLOADS_PART:
            await self._upload(api, name)
            return
        try:
            await super()._story(api, rng, name)
        except OSError as error:
            # The lab's VM can write no more either.
            if error.errno != errno.ENOSPC:
                raise
            self._refused("the template disk is full")
        except subprocess.CalledProcessError as error:
            # QEMU writes to overlays.
            if os.strerror(errno.ENOSPC).encode() not in error.stdout + error.stderr:
                raise
            self._refused("the template disk is full")

    @override
    async def _exported(self, api: Api, export: str, name: str) -> str | None:
        if (found := await super()._exported(api, export, name)) is None:
            self.failed.append(export)
            raise ValueError("the export failed")
        return found

    async def _retry(self, api: Api, export: str) -> None:
        found: dict[str, Any] = {"status": "FAILED"}
        try:
            await api.change(RETRY, id=export)
            found = await self._node(api, OUTCOME, export, ("QUEUED", "RUNNING"))
        finally:
            if found["status"] == "FAILED":
                self.failed.append(export)
        if found["status"] != "FAILED":
            await api.change(DELETE_LAB, lab=found["lab"]["id"])

    async def _upload(self, api: Api, name: str) -> None:
        disk, digest = await asyncio.to_thread(self._disk, name)
        content = disk.read_bytes()
        upload = await Upload.made(api, self.gallery, len(content), disk.name)
        await self._send(upload, content)
        given = {
            "galleryId": self.gallery, "name": name, "osType": "LINUX", "osState": "SPECIALIZED",
            "publisher": "full", "offer": "upload", "sku": name,
        }  # fmt: skip
        self.expected[name] = {digest}
        definition = (await api.change(DEFINITION, input=given))["imageDefinition"]["id"]
        await api.change(IMPORT, definition=definition, upload=upload.id)

    def _disk(self, name: str) -> tuple[Path, str]:
        raw = write_disk(self.home / f"{name}.raw", 8 * ONE_MIB, {ONE_MIB: os.urandom(ONE_MIB), 0: name.encode()})
        compressed = raw.with_suffix(".qcow2")
        subprocess.run(["qemu-img", "convert", "-c", "-O", "qcow2", raw, compressed], check=True)
        digest = digest_of(raw)
        raw.unlink()
        return compressed, digest

    async def _send(self, upload: Upload, content: bytes) -> None:
        """Send the file in pieces, and each again until the server takes it."""
        offset = 0
        while offset < len(content):
            try:
                answer = await upload.patch(offset, content[offset : offset + PIECE_BYTES])
                if answer.status_code not in (httpx.codes.NO_CONTENT, *RESUMABLE):
                    self.wrong.append(f"a piece of an upload: {answer.status_code} {answer.text}")
                    return
                offset = await upload.offset()
            except (*REQUEST_ERRORS, KeyError):
                await asyncio.sleep(POLL_SECONDS)
