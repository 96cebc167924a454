"""Exports of running templates, with a real guest that writes meanwhile: with, without and with a hanging agent."""

import asyncio
import hashlib
import json
import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from graph.settings import TemplateVms
from graph.storage.errors import ScratchFullError
from graph.template_vms.live_views import new_name
from graph.template_vms.machines import LibvirtMachines
from tests.documents import CANCEL, RETRY, pk
from tests.formats.images import qemu_img
from tests.machines.hypervisor import GuestFiles, Hypervisor
from tests.machines.test_machines import (
    ONE_DATABASE,
    configured,
    digest_of_file,
    environment,
    reached,
    served,
    started,
    stopped,
    template,
    written,
)
from tests.mutations.test_start_template_vm import STOP
from tests.workflows.gates import gate
from tests.workflows.live_account import LiveAccount, until

VERSION = """query($id:ID!){node(id:$id){... on Export{lab{templateVm{state canExportRunning} activeExport{id}}
  imageVersion{consistency downloadUrl}}}}"""
# The files of a machine without a view.
AT_REST = {"screen"}
# Chunks that are stored before an export is held.
PASSED = 8


class LiveLab:
    """A running template whose guest writes."""

    def __init__(self, account: LiveAccount, hypervisor: Hypervisor, lab: str, disk: Path, folder: Path) -> None:
        self.account = account
        self.hypervisor = hypervisor
        self.lab = lab
        self.disk = disk
        self.folder = folder
        [self.domain] = hypervisor.domains()
        # Of the version that was read last.
        self.flat_digest = ""

    async def version(self, export: str) -> tuple[str, GuestFiles]:
        """Return the consistency of an export's version, and its file system."""
        found = (await self.account.api.run(VERSION, id=export))["node"]["imageVersion"]
        disk = await self.account.api.http.get(found["downloadUrl"])
        self.flat_digest = hashlib.sha256(disk.content).hexdigest()
        return found["consistency"], GuestFiles.of_flat(disk.content, self.folder / f"{export.rstrip('=')}.ext4")

    async def exported(self, name: str) -> tuple[str, GuestFiles]:
        export = await self.account.export(self.lab, name)
        await self.account.succeeded(export)
        return await self.version(export)

    async def written(self, more_than: int = 0) -> int:
        return await written(self.disk, self.folder, more_than)

    def read_view(self) -> str:
        """Read the view with QEMU's own client, and return the digest of its bytes."""
        match = re.search("exportname='([^']+)'", self.hypervisor.virsh("backup-dumpxml", self.domain))
        assert match is not None
        flat = self.folder / "view.raw"
        socket = self.disk.parent / "machine" / "export"
        qemu_img("convert", "-f", "raw", "-O", "raw", f"nbd+unix:///{match[1]}?socket={socket}", flat)
        return digest_of_file(flat)

    async def signal_agent(self, signal: str) -> None:
        """Send a signal to the agent in the guest, and wait until it no longer answers."""
        # Once it has answered this request.
        words = {"path": "/bin/sh", "arg": ["-c", f"sleep 1; kill -{signal} $(cat /run/qemu-ga.pid)"]}
        request = json.dumps({"execute": "guest-exec", "arguments": words})
        self.hypervisor.virsh("qemu-agent-command", self.domain, request)
        self.hypervisor.virsh("guest-agent-timeout", self.domain, "--timeout", "5")

        async def look() -> bool:
            return await asyncio.to_thread(self.hypervisor.try_virsh, "domtime", self.domain) is None

        await until(look, "the agent's end")

    async def left_nothing(self) -> None:
        """Wait until no file and no job of a view remains."""

        async def look() -> bool:
            return {path.name for path in (self.disk.parent / "machine").iterdir()} == AT_REST

        await until(look, "the end of the view", 60)
        assert self.hypervisor.try_virsh("backup-dumpxml", self.domain) is None
        assert self.hypervisor.virsh("checkpoint-list", self.domain) == ""

    async def held(self, export: str) -> None:
        """Wait until an export has stored something."""

        async def look() -> bool:
            found = await self.account.export_now(export)
            assert found["status"] in ("QUEUED", "RUNNING"), found
            return found["processedBytes"] > 0

        await until(look, "the export storing")


@asynccontextmanager
async def live_lab(
    hypervisor: Hypervisor, guest_disk: Path, tmp_path: Path, database_url: str
) -> AsyncGenerator[LiveLab]:
    async with served(configured(tmp_path, guest_disk, database_url), environment(hypervisor)) as account:
        disk = await account.disk(lab := await account.lab("algebra"))
        await started(account, lab)
        made = LiveLab(account, hypervisor, lab, disk, tmp_path)
        try:
            await made.written()

            async def look() -> str | None:
                return hypervisor.try_virsh("domtime", made.domain)

            await until(look, "the guest's agent")
            yield made
        finally:
            hypervisor.try_virsh("destroy", made.domain)


def is_prefix(numbers: list[int]) -> bool:
    return numbers == list(range(1, len(numbers) + 1))


@ONE_DATABASE
async def test_running_template_is_exported_while_its_guest_writes(
    hypervisor: Hypervisor, guest_disk: Path, tmp_path: Path, database_url: str
) -> None:
    async with live_lab(hypervisor, guest_disk, tmp_path, database_url) as live:
        account, lab = live.account, live.lab
        before = await live.written()
        with gate(account.region("francecentral"), guest_disk, PASSED) as held:
            export = await account.export(lab, "frozen")
            await live.held(export)
            # The guest writes while the export reads, and nothing else may happen to the template.
            during = await live.written(more_than=await live.written())
            found = (await account.api.run(VERSION, id=export))["node"]["lab"]
            running = {"state": "RUNNING", "canExportRunning": True}
            assert found == {"templateVm": running, "activeExport": {"id": export}}
            assert (await account.api.refusal(STOP, lab=lab))["code"] == "EXPORT_IN_PROGRESS"
            reads = [await asyncio.to_thread(live.read_view) for _ in range(2)]
            held.open()
            await account.succeeded(export)
        consistency, files = await live.version(export)
        numbers = files.numbers()
        # Two reads by another program, and the version, are equal.
        assert reads == [live.flat_digest] * 2
        assert (consistency, files.is_clean_without_repair(), files.faults()) == ("FROZEN", True, "")
        assert is_prefix(numbers)
        assert before <= len(numbers) < during
        await live.left_nothing()

        # An agent that hangs delays the export, and nothing is frozen.
        await live.signal_agent("STOP")
        before = await live.written(more_than=during)
        consistency, files = await live.exported("hangs")
        assert (consistency, files.is_clean(), is_prefix(files.numbers())) == ("CRASH_CONSISTENT", True, True)
        assert before <= len(files.numbers())
        await live.left_nothing()
        await live.written(more_than=await live.written())

        await stopped(account, lab)
        files = GuestFiles.read(live.disk, "qcow2", tmp_path)
        assert (files.faults(), files.is_clean(), is_prefix(files.numbers())) == ("", True, True)


@ONE_DATABASE
async def test_killed_live_export_continues_with_the_same_view(
    hypervisor: Hypervisor, guest_disk: Path, tmp_path: Path, database_url: str
) -> None:
    async with live_lab(hypervisor, guest_disk, tmp_path, database_url) as live:
        account, lab, region = live.account, live.lab, live.account.region("francecentral")
        # Killed while it reads: the next process reads the same view, not a later one.
        with gate(region, guest_disk, PASSED) as held:
            export = await account.export(lab, "killed")
            await live.held(export)
            last = await live.written()
            account.server.kill()
            await live.written(more_than=last)
            held.open()
            account.server.start()
        await account.succeeded(export)
        consistency, files = await live.version(export)
        assert (consistency, files.is_clean_without_repair(), is_prefix(files.numbers())) == ("FROZEN", True, True)
        assert len(files.numbers()) <= last
        await live.left_nothing()

        # A guest that was frozen when its worker ended is thawed, and a view without an export ended.
        account.server.kill()
        machine = live.disk.parent / "machine"
        hypervisor.virsh("domfsfreeze", live.domain)
        (machine / "frozen").touch()
        hypervisor.virsh("backup-begin", live.domain, "/dev/stdin", text=abandoned(machine))
        account.server.start()
        await live.left_nothing()
        await live.written(more_than=await live.written())


@ONE_DATABASE
async def test_live_export_that_fails_leaves_the_template_as_it_was(
    hypervisor: Hypervisor, guest_disk: Path, tmp_path: Path, database_url: str
) -> None:
    async with live_lab(hypervisor, guest_disk, tmp_path, database_url) as live:
        account, lab, region = live.account, live.lab, live.account.region("francecentral")
        machine = live.disk.parent / "machine"
        # Without an agent, from here on.
        await live.signal_agent("KILL")
        before = await live.written()
        consistency, files = await live.exported("alone")
        assert (consistency, files.is_clean(), is_prefix(files.numbers())) == ("CRASH_CONSISTENT", True, True)
        assert before <= len(files.numbers())
        await live.left_nothing()

        # Without room for what the guest overwrites, no view is begun, and one that exists is ended.
        settings = TemplateVms(driver="libvirt", uri=hypervisor.uri)
        views = LibvirtMachines(account.server.data_dir, settings).views
        full = LibvirtMachines(account.server.data_dir, settings, keep_free_gb=1 << 20).views
        with pytest.raises(ScratchFullError):
            full.begin(pk(lab), new_name(4712, 1))
        await live.left_nothing()
        name = new_name(4713, 1)
        with gate(region, guest_disk, PASSED) as held:
            export = await account.export(lab, "full")
            await live.held(export)
            found = views.found(pk(lab))
            assert found is not None
            views.end(pk(lab), name.text)
            assert views.found(pk(lab)) == found, "another view than the named one was ended"
            with pytest.raises(ScratchFullError):
                full.check_room(pk(lab), found.text)
            held.open()
            assert (await account.ended(export))["error"]["code"] == "TEMPLATE_STOPPED"
        await live.left_nothing()
        await live.written(more_than=await live.written())

        # Cancelled while it reads.
        with gate(region, guest_disk, PASSED):
            export = await account.export(lab, "canceled")
            await live.held(export)
            await account.api.change(CANCEL, id=export)
        assert (await account.ended(export))["status"] == "CANCELED"
        await live.left_nothing()
        assert (await template(account, lab))["state"] == "RUNNING"

        # The guest shuts down meanwhile: nothing is published, and a retry exports the stopped template.
        with gate(region, guest_disk, PASSED) as held:
            export = await account.export(lab, "ended")
            await live.held(export)
            hypervisor.virsh("destroy", live.domain)
            held.open()
            found = await account.ended(export)
        assert (found["status"], found["error"]["code"], found["isRetryable"]) == ("FAILED", "TEMPLATE_STOPPED", True)
        await reached(account, lab, "STOPPED")
        assert not {path.name for path in machine.iterdir()} & {"export", "export.scratch", "export.reserve", "frozen"}
        await account.api.change(RETRY, id=export)
        await account.succeeded(export)
        consistency, files = await live.version(export)
        assert (consistency, files.is_clean(), is_prefix(files.numbers())) == ("STOPPED", True, True)


def abandoned(machine: Path) -> str:
    """The definition of a view for an export that does not exist."""
    return f"""<domainbackup mode="pull"><server transport="unix" socket="{machine}/export"/><disks>
      <disk name="vda" backup="yes" type="file" exportname="export-4711-1-ab"><driver type="qcow2"/>
      <scratch file="{machine}/export.scratch"/></disk></disks></domainbackup>"""
