"""Sequence of the demo: export, use, change, re-export, and the bytes stored and sent."""

import asyncio
import shutil
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from graph.demo import documents, machine
from graph.demo.client import ApiError, Client
from graph.demo.image import Progress, add_files, build
from graph.demo.processes import DemoError, create_link, create_token, free_port, server, write_configuration
from graph.demo.screen import Bars, mib, print_line, step, table
from graph.demo.system import DiskImageError
from graph.storage.formats.read.digest import digest_of
from graph.storage.formats.read.open_disk import RAW, DiskFile

FOLDER = Path("lab-gallery-demo")
DISK_BYTES = 2 << 30
LAB_SECONDS = 120.0
POLL_SECONDS = 0.1
# About 20 MiB of text, as a teacher's week of notes and data might be.
NOTE_LINES = 500_000


@dataclass(frozen=True)
class Exported:
    """A finished export."""

    seconds: float
    export: Mapping[str, Any]

    @property
    def version(self) -> Mapping[str, Any]:
        """The created version."""
        return self.export["imageVersion"]


async def run(*, keep: bool, hypervisor: str | None = None) -> None:
    """Run the demo in a folder of its own below the current one; with a hypervisor, a template runs as its machine."""
    began = time.monotonic()
    folder = FOLDER.absolute()  # noqa: ASYNC240  (reads no disk)
    name = "debian-12.raw" if hypervisor is None else "debian-12-bootable.raw"
    disk, data, config = folder / "images" / name, folder / "data", folder / "lab-gallery.toml"
    try:
        step(1, f"A real disk image, in {folder}")
        await asyncio.to_thread(_prepare, disk, data, build if hypervisor is None else machine.build_disk)
        further = "" if hypervisor is None else await asyncio.to_thread(machine.configuration, hypervisor, disk)
        write_configuration(config, data, disk, further)
        step(2, "A server, with nothing configured but that image")
        token, port = await create_token(config), free_port()
        async with server(config, folder / "server.log", port):
            url = f"127.0.0.1:{port}/graphql"
            print_line(f"   http://{url}")
            async with Client.open(f"ws://{url}", token) as client:
                await _tell(client, hypervisor)
            print_line(f"\nAll of it took {time.monotonic() - began:.0f} s.")
            if keep:
                await _stay(url, token, await create_link(config, f"http://127.0.0.1:{port}"))
            else:
                print_line("To look at it in the console: lab-gallery demo --keep")
    except (DiskImageError, ApiError) as error:
        raise DemoError(str(error)) from error
    except OSError as error:
        raise DemoError(f"{folder}: {error.strerror or error}") from error


def _prepare(disk: Path, data: Path, build_disk: Callable[[Path, int, Progress], str]) -> None:
    # Results of an earlier run are deleted, except the image, which takes longest to build.
    shutil.rmtree(data, ignore_errors=True)
    if disk.exists():
        print_line(f"   taking {disk.name} of an earlier run")
        return
    partial = disk.with_suffix(".partial")
    made = build_disk(partial, DISK_BYTES, lambda line: print_line(f"   {line}"))
    partial.rename(disk)
    print_line(f"   {made}")


async def _tell(client: Client, hypervisor: str | None) -> None:
    step(3, "A lab account and a gallery, attached")
    account = (await client.ask(documents.CREATE_ACCOUNT))["labAccount"]["id"]
    gallery = (await client.ask(documents.CREATE_GALLERY, account=account))["gallery"]["id"]
    await client.ask(documents.ATTACH, account=account, gallery=gallery)
    [offered] = (await client.ask(documents.MARKETPLACE))["nodes"]

    step(4, "A lab from the operator's image")
    algebra = await _lab(client, account, "Algebra", {"marketplaceImageId": offered["id"]})

    step(5, "Its template, exported as an image to every region of the geography")
    first = await _export(client, documents.EXPORT, lab=algebra["id"])

    step(6, "A second lab from that image")
    geometry = await _lab(client, account, "Geometry", {"imageDefinitionId": first.version["definition"]["id"]})
    await _compare("the first lab's disk", _disk(algebra), first)
    await _compare("the second lab's disk", _disk(geometry), first)

    if hypervisor is None:
        step(7, "Made complete for debugfs, which reads no qcow2, and changed by its teacher")
        geometry = await _flatten(client, geometry)
        await asyncio.to_thread(_change, _disk(geometry).path)
        step(8, "Re-exported as a new version")
        second = await _export(client, documents.REEXPORT, lab=geometry["id"])
    else:
        step(7, "Started as a virtual machine, and changed inside by its teacher")
        await machine.start_and_change(client, geometry["id"], hypervisor)
        step(8, "Re-exported as a new version while it runs")
        second = await _export(client, documents.REEXPORT, lab=geometry["id"])
        print_line(f"   the new version is {second.version['consistency']}, and the virtual machine continues")
        await machine.stop(client, geometry["id"])

    step(9, "The next lab uses the new version by itself")
    topology = await _lab(client, account, "Topology", {"imageDefinitionId": first.version["definition"]["id"]})
    await _compare("the third lab's disk", _disk(topology), second)
    if hypervisor is not None:
        await asyncio.to_thread(machine.check_change, _disk(topology).base or _disk(topology).path)

    step(10, "Bytes stored and sent")
    _account_for(first, second)


async def _lab(client: Client, account: str, name: str, image: Mapping[str, str]) -> Mapping[str, Any]:
    began = time.monotonic()
    made = await client.ask(documents.CREATE_LAB, account=account, name=name, image=image)
    lab = made["lab"]
    while lab["labState"] == "CREATING":
        if time.monotonic() - began > LAB_SECONDS:
            raise DemoError(f"the lab was not ready after {LAB_SECONDS:.0f} s")
        await asyncio.sleep(POLL_SECONDS)
        lab = await client.ask(documents.LAB, id=lab["id"])
    if lab["labState"] != "DRAFT":
        raise DemoError(f"the lab failed: {lab['error']['message']}")
    version = f" from version {lab['imageVersion']['name']}" if lab["imageVersion"] else ""
    print_line(f"   {name}{version}: ready after {time.monotonic() - began:.1f} s, its disk is {_described(lab)}")
    return lab


async def _flatten(client: Client, lab: Mapping[str, Any]) -> Mapping[str, Any]:
    """Have the overlay replaced by a complete disk, as a teacher does whose software does not read qcow2."""
    began = time.monotonic()
    lab = (await client.ask(documents.FLATTEN, lab=lab["id"]))["lab"]
    while lab["templateVm"]["state"] == "FLATTENING":
        await asyncio.sleep(POLL_SECONDS)
        lab = await client.ask(documents.LAB, id=lab["id"])
    if (message := lab["templateVm"]["message"]) is not None:
        raise DemoError(f"the disk was not made complete: {message}")
    print_line(f"   complete after {time.monotonic() - began:.1f} s, its disk is {_described(lab)}")
    return lab


def _disk(lab: Mapping[str, Any]) -> DiskFile:
    template = lab["templateVm"]
    path, base = _path(template["diskUri"]), template["baseUri"]
    return DiskFile(path, RAW if path.suffix == ".raw" else "qcow2", base=None if base is None else _path(base))


def _path(uri: str) -> Path:
    return Path(unquote(urlsplit(uri).path))


def _described(lab: Mapping[str, Any]) -> str:
    disk = _disk(lab)
    used = disk.path.stat().st_blocks // 2
    return f"{disk.path}" if disk.base is None else f"{disk.path}, {used} KiB over a base that labs share"


async def _export(client: Client, mutation: str, lab: str) -> Exported:
    began = time.monotonic()
    export = (await client.ask(mutation, lab=lab))["export"]
    bars = Bars()
    async for event in client.watch(documents.PROGRESS, export=export["id"]):
        bars.show(event)
    seconds = time.monotonic() - began
    ended = await client.ask(documents.EXPORTED, id=export["id"])
    if ended["status"] != "SUCCEEDED":
        raise DemoError(f"the export ended as {ended['status']}: {ended['message']}")
    return Exported(seconds, ended)


async def _compare(what: str, disk: DiskFile, exported: Exported) -> None:
    found = await asyncio.to_thread(digest_of, disk)
    if found != exported.version["digest"]:
        raise DemoError(f"{what} is not that of version {exported.version['name']}")
    print_line(f"   {what} has the digest of version {exported.version['name']}: {found[:16]}…")


def _change(disk: Path) -> None:
    notes = "".join(f"{number:7}  the square of it is {number * number}\n" for number in range(NOTE_LINES)).encode()
    add_files(disk, {"/home/student/notes.txt": notes, "/home/student/README": b"Read the notes first.\n"})
    print_line(f"   wrote {mib(len(notes))} into its file system")


def _account_for(first: Exported, second: Exported) -> None:
    def row(name: str, export: Exported) -> list[str]:
        data, regions = int(export.export["totalBytes"]), export.version["replicas"]
        sent = [int(replica["storedBytes"]) for replica in regions if not replica["isSource"]]
        stored = int(export.export["storedBytes"])
        copies = data * len(regions)
        moved = stored + sum(sent)
        per_region = mib(max(sent, default=0))
        return [
            name,
            mib(data),
            mib(stored),
            per_region,
            mib(moved),
            mib(copies),
            f"{copies / max(moved, 1):.0f} x",
            f"{export.seconds:.1f} s",
        ]

    header = ["", "on the disk", "stored", "sent per region", "total", "full copies", "less", "time"]
    table(header, [row("first export", first), row("re-export", second)])
    print_line("   Full copies: the disk's data, holes left out, once into each region.")


async def _stay(url: str, token: str, link: str) -> None:
    print_line(
        f"\nThe server stays up.\nConsole, signed in once within ten minutes: {link}\n"
        f"GraphQL: http://{url}  WebSocket: ws://{url}\nToken: {token}\nStop it with Ctrl-C."
    )
    await asyncio.Event().wait()
