"""A real server for histories of disks, and what an operator, QEMU and a failing disk do beside it; every call blocks."""

import asyncio
import hashlib
import itertools
import os
import time
import uuid
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, suppress
from pathlib import Path
from typing import Any, Self

import httpx
from sqlalchemy import func, select

from graph import settings
from graph.db.enums import ACTIVE_EXPORT
from graph.db.models import Export, Lab
from graph.notifications.hub import Hub
from graph.schema.ids import encode
from graph.template_vms.local import LocalTemplateVms
from graph.workflows.jobs.base_verification import verify_bases
from graph.workflows.jobs.bases import evict_bases
from graph.workflows.runtime import leases
from graph.workflows.runtime.runtime import Runtime
from tests import labelled_steps
from tests.documents import pk
from tests.formats.images import qemu_io
from tests.mutations.test_flatten_template import FLATTEN
from tests.server import Server
from tests.workflows.live_account import DELETE_LAB, ONE_MIB, LiveAccount, chunks_of, until
from tests.workflows.test_bases_beside_collections import collected, deleted
from tests.workflows.test_flatten import at_rest
from tests.workflows.test_overlays import EXPORTING, files_of

CHUNKS = 6
WEEK_SECONDS = 8 * 24 * 3600


def digest_of_bytes(content: bytes | bytearray) -> str:
    """Compute the digest of a disk by the schema's definition."""
    parts = (content[start : start + ONE_MIB] for start in range(0, len(content), ONE_MIB))
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()


class DiskServer:
    """A running server with an account, a gallery and one marketplace image. A context manager."""

    def __init__(self, config: Path, image: bytes) -> None:
        self.image = image
        # How often each kind of work was done.
        self.done: Counter[str] = Counter()
        self._choice = config.with_name("step")
        self._config = config
        self._runner = asyncio.Runner()
        self._stack = AsyncExitStack()
        self._numbers = itertools.count(1)
        self._server = Server(config, env=labelled_steps.environment(self._choice, EXPORTING))
        self._account: LiveAccount

    def __enter__(self) -> Self:
        self._server.start()
        self._account = self._runner.run(self._stack.enter_async_context(LiveAccount.at(self._server, "north")))
        return self

    def __exit__(self, *_: object) -> None:
        self._runner.run(self._stack.aclose())
        self._runner.close()
        self._server.end()

    def new_lab(self, image: dict[str, str] | None) -> tuple[str, Path, str]:
        """Create a lab; return its id, its disk, and the digest of its base."""
        self.done["new_lab"] += 1

        async def made() -> tuple[str, Path, str]:
            lab = await self._account.lab(f"lab-{next(self._numbers)}", image)
            disk, base = await files_of(self._account, lab)
            return lab, disk, base.stem

        return self._runner.run(made())

    def delete_lab(self, lab: str) -> None:
        """Delete a lab, and wait until it is gone."""
        self.done["delete_lab"] += 1

        async def work() -> None:
            await self._account.api.change(DELETE_LAB, id=lab)

            async def gone() -> bool:
                async with self._account.database.reads() as session:
                    return await session.get(Lab, pk(lab)) is None

            await until(gone, "the lab's end")

        self._runner.run(work())

    def content_of(self, disk: Path) -> bytes:
        """Return the bytes of a disk, as QEMU reads an overlay."""
        return b"".join(chunks_of(disk))

    def qemu_write(self, disk: Path, commands: Sequence[str]) -> None:
        self.done["qemu_write"] += 1
        qemu_io(disk, *commands, kind="qcow2" if disk.suffix == ".qcow2" else "raw")

    def export(self, lab: str, *, as_update: bool, step: int | None) -> dict[str, Any]:
        """Export a lab until the export ends; with `step`, the server is killed at one on the way."""
        self.done["export" if step is None else "killed export"] += 1

        async def begin() -> str:
            if as_update:
                return await self._account.update_image(lab)
            return await self._account.export(lab, f"image-{next(self._numbers)}")

        async def killed() -> str:
            async with self._account.database.reads() as session:
                before = await session.scalar(select(func.max(Export.id))) or 0
            self._choice.write_text(f"kill before {EXPORTING[(step or 0) % len(EXPORTING)]}")
            with suppress(httpx.TransportError):
                await begin()

            async def ended() -> bool:
                # An export may end without the step.
                async with self._account.database.reads() as session:
                    last = select(Export.id).where(Export.id > before, Export.status.not_in(ACTIVE_EXPORT))
                    return self._server.has_exited() or await session.scalar(last) is not None

            await until(ended, "the end of the server or of the export")
            try:
                self._choice.unlink()
            except FileNotFoundError:
                await asyncio.to_thread(self._server.exit_status)
                await asyncio.to_thread(self._server.start)
            async with self._account.database.reads() as session:
                return encode("Export", await session.scalar(select(func.max(Export.id))) or 0)

        async def work() -> dict[str, Any]:
            return await self._account.ended(await (begin() if step is None else killed()))

        return self._runner.run(work())

    def delete_version(self, version: str) -> None:
        """Delete a version permanently."""
        self.done["delete_version"] += 1
        self._runner.run(deleted(self._account, version))

    def collect(self) -> None:
        """Collect garbage, for which all chunks are old enough."""
        self.done["collect"] += 1
        self._runner.run(collected(self._account))

    def flatten(self, lab: str) -> dict[str, Any]:
        """Flatten a disk; return the template afterwards."""
        self.done["flatten"] += 1

        async def work() -> dict[str, Any]:
            await self._account.api.change(FLATTEN, lab=lab)
            return await at_rest(self._account, lab)

        return self._runner.run(work())

    def restart(self) -> None:
        self.done["restart"] += 1
        assert self._server.stop() == 0
        self._server.start()

    def bases(self) -> dict[str, Path]:
        """Return the files of all bases, by digest."""
        return {path.stem: path for path in (self._server.data_dir / "bases").glob("*.raw")}

    def damage(self, digest: str, slot: int) -> bytes:
        """Change bytes of a chunk of a base, as a failing disk would; return the base's bytes before."""
        self.done["damage"] += 1
        base = self.bases()[digest]
        before = base.read_bytes()
        wrong = bytearray(before)
        wrong[slot * ONE_MIB] ^= 0xFF
        self.restore(digest, bytes(wrong))
        return before

    def restore(self, digest: str, content: bytes) -> None:
        """Write bytes into a base's file, as an operator would from a backup."""
        base = self.bases()[digest]
        base.chmod(0o600)
        base.write_bytes(content)
        base.chmod(0o444)
        base.with_suffix(".verified").unlink(missing_ok=True)

    def evict(self) -> None:
        """Evict all bases that no lab uses."""
        self.done["evict"] += 1
        self._as_worker(evict_bases)

    def verify(self) -> None:
        """Verify all bases, whatever was verified before."""
        self.done["verify"] += 1
        ago = time.time() - WEEK_SECONDS
        for base in self.bases().values():
            with suppress(FileNotFoundError):
                os.utime(base.with_suffix(".verified"), (ago, ago))
        self._as_worker(verify_bases)

    def _as_worker(self, job: Callable[[Runtime], Awaitable[None]]) -> None:
        found = settings.load(self._config)
        labs = found.labs.model_copy(update={"base_cache_gb": 0})
        found = found.model_copy(update={"labs": labs})

        async def work() -> None:
            name, database = f"tests-{uuid.uuid4().hex}", self._account.database
            async with database.writes.begin() as session:
                await leases.begin(session, name)
            await job(Runtime(name, database, found, Hub(), LocalTemplateVms(found.data_dir)))
            async with database.writes.begin() as session:
                await leases.resign(session, name)

        self._runner.run(work())
