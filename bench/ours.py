"""Lab Gallery from a user's perspective: a server process, its GraphQL API, and a timer around the whole export."""

import asyncio
import compileall
import sys
import tempfile
import time
from collections.abc import AsyncGenerator, Mapping, Sequence
from contextlib import aclosing, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import psutil

import graph
from bench.images import data_extents
from bench.peers import Measurement, settle, shed
from graph.demo import documents
from graph.demo.client import Client
from graph.demo.processes import create_token, free_port, server, write_configuration

CREATE_ACCOUNT = """
mutation {
  createLabAccount(input: {name: "bench", regionName: "francecentral", replicationPolicy: LAB_REGION_ONLY}) {
    labAccount { id } userErrors { code message }
  }
}
"""
EXPORT = """
mutation ($lab: ID!, $name: String!) {
  exportImage(input: {labId: $lab, imageName: $name}) { export { id } userErrors { code message } }
}
"""
UPDATE_REGIONS = """
mutation ($version: ID!, $regions: [TargetRegionInput!]!) {
  updateImageVersion(input: {imageVersionId: $version, targetRegions: $regions}) {
    imageVersion { id } userErrors { code message }
  }
}
"""
REPLICATION = "subscription ($version: ID!) { replicationProgress(imageVersionId: $version) { state } }"
LAB_EXPORTS = "subscription ($lab: ID!) { labExports(labId: $lab) { status } }"
POLL_SECONDS = 0.05
LOG_CHARACTERS = 4000
MIB = 1 << 20


@dataclass
class Bench:
    """A running server with an account, its gallery, and a lab from the measured disk."""

    client: Client
    process: psutil.Process
    account: str
    image: str
    config: Path
    port: int
    token: str

    async def lab(self, name: str, image: Mapping[str, str], pause: float = POLL_SECONDS) -> tuple[str, Path]:
        """Create a lab and wait for its disk, with a pause between two queries."""
        made = await self.client.ask(documents.CREATE_LAB, account=self.account, name=name, image=image)
        lab = made["lab"]
        while lab["labState"] == "CREATING":
            await asyncio.sleep(pause)
            lab = await self.client.ask(documents.LAB, id=lab["id"])
        assert lab["labState"] == "DRAFT", lab
        uri: str = lab["templateVm"]["diskUri"]
        return lab["id"], Path(unquote(urlsplit(uri).path))

    async def restore(self, name: str, image: Mapping[str, str]) -> tuple[Measurement, str, Path]:
        """Time a lab's creation until its disk is written, verified and durable; return its id and its disk too."""
        settle()
        used = sum(self.process.cpu_times()[:2])
        began = time.perf_counter()
        lab, disk = await self.lab(name, image)
        seconds = time.perf_counter() - began
        return Measurement(seconds=seconds, cpu_seconds=sum(self.process.cpu_times()[:2]) - used), lab, disk

    async def replicate(self, version: str, regions: Sequence[str]) -> float:
        """Time until a version is complete and verified in all these regions, including its source region."""
        settle()
        began = time.perf_counter()
        await self.client.ask(UPDATE_REGIONS, version=version, regions=[{"regionName": name} for name in regions])
        async for _ in self.client.watch(REPLICATION, version=version):
            pass
        return time.perf_counter() - began

    async def export(self, mutation: str, **variables: object) -> tuple[Measurement, Mapping[str, Any]]:
        """Time one export from sending the mutation to the last event: published and verified in its region."""
        settle()
        used = sum(self.process.cpu_times()[:2])
        began = time.perf_counter()
        export = (await self.client.ask(mutation, **variables))["export"]
        async for _ in self.client.watch(documents.PROGRESS, export=export["id"]):
            pass
        seconds = time.perf_counter() - began
        ended = await self.client.ask(documents.EXPORTED, id=export["id"])
        assert ended["status"] == "SUCCEEDED", ended
        cpu = sum(self.process.cpu_times()[:2]) - used
        stored = int(ended["storedBytes"])
        return Measurement(seconds=seconds, cpu_seconds=cpu, stored_bytes=stored), ended

    async def first_event(self, lab: str, name: str) -> tuple[float, float]:
        """Return the seconds from sending a mutation to the first event, and to the first event with status RUNNING."""
        seen: list[float] = []
        running = asyncio.Event()
        began = 0.0

        async def watch() -> None:
            async with aclosing(self.client.watch(LAB_EXPORTS, lab=lab)) as events:
                async for event in events:
                    if began:
                        seen.append(time.perf_counter() - began)
                        if event["status"] != "QUEUED":
                            running.set()
                            return

        watching = asyncio.create_task(watch())
        # A query sent on the same connection is answered after the subscription has begun.
        await self.client.ask(documents.LAB, id=lab)
        began = time.perf_counter()
        export = (await self.client.ask(EXPORT, lab=lab, name=name))["export"]
        await running.wait()
        await watching
        async for _ in self.client.watch(documents.PROGRESS, export=export["id"]):
            pass
        return seen[0], seen[-1]

    def read_bytes(self) -> int:
        """Return how many bytes the server has read, from files, sockets and pipes."""
        [line] = [line for line in Path(f"/proc/{self.process.pid}/io").read_text().splitlines() if "rchar" in line]
        return int(line.split()[1])

    def peak_memory(self) -> int:
        """Return the server's peak memory in bytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        [line] = [line for line in status.splitlines() if line.startswith("VmHWM")]
        return int(line.split()[1]) << 10


@asynccontextmanager
async def running(disk: Path, scratch: Path, more: str = "") -> AsyncGenerator[Bench]:
    """Start a server in an empty folder that offers the disk, with everything set up except the lab.

    `more` is added to its configuration. The package is compiled, as an installation does: the sandboxed children, which
    may not write, would compile their modules again and again.
    """
    compileall.compile_dir(Path(graph.__file__).parent, quiet=1)
    scratch.mkdir(parents=True, exist_ok=True)  # noqa: ASYNC240  (nothing else runs yet)
    folder = Path(tempfile.mkdtemp(prefix="ours-", dir=scratch))
    try:
        config = folder / "lab-gallery.toml"
        (folder / "data").mkdir()
        write_configuration(config, folder / "data", disk)
        config.write_text(config.read_text() + more)
        token, port = await create_token(config), free_port()
        async with server(config, folder / "server.log", port):
            [process] = [child for child in psutil.Process().children() if "serve" in child.cmdline()]
            async with Client.open(f"ws://127.0.0.1:{port}/graphql", token) as client:
                account = (await client.ask(CREATE_ACCOUNT))["labAccount"]["id"]
                gallery = (await client.ask(documents.CREATE_GALLERY, account=account))["gallery"]["id"]
                await client.ask(documents.ATTACH, account=account, gallery=gallery)
                [image] = (await client.ask(documents.MARKETPLACE))["nodes"]
                yield Bench(client, process, account, image["id"], config, port, token)
    except Exception:
        # The folder is removed, and its log with it.
        if (log := folder / "server.log").exists():
            sys.stderr.write(log.read_text()[-LOG_CHARACTERS:])
        raise
    finally:
        shed(folder)


def write_changes(before: Path, after: Path, disk: Path) -> list[bytes]:
    """Write the differences of `after` to `disk`, a copy of `before`, then read it; return the bytes written."""
    block = 4096
    written: list[bytes] = []
    with before.open("rb") as old, after.open("rb") as new, disk.open("r+b") as target:
        offset = 0
        while wanted := new.read(MIB):
            present = old.read(MIB)
            for start in range(0, len(wanted), block) if wanted != present else ():
                if wanted[start : start + block] != present[start : start + block]:
                    target.seek(offset + start)
                    target.write(wanted[start : start + block])
                    written.append(wanted[start : start + block])
            offset += len(wanted)
    read(disk)
    return written


def read(disk: Path) -> None:
    """Read a whole disk into memory, as the peers' disks are."""
    with disk.open("rb") as file:
        for start, end in data_extents(disk):
            file.seek(start)
            for _ in range(start, end, MIB):
                file.read(MIB)
