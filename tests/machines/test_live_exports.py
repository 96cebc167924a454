"""Exports of a running template, with a real guest that writes meanwhile: with an agent, with a hanging one, and without.

The tests share the guest, which takes long to boot, in their order: each leaves the template running.
"""

import asyncio
import hashlib
import json
import re
import shutil
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest
import pytest_asyncio

from graph.settings import TemplateVms
from graph.storage.errors import ScratchFullError
from graph.template_vms.checkpoints import FILE
from graph.template_vms.machine_folder import VIEW_FILES
from graph.template_vms.machines import LibvirtMachines
from graph.template_vms.view_names import new_name
from tests.documents import CANCEL, RETRY, pk
from tests.formats.images import qemu_img
from tests.machines.hypervisor import GuestFiles, Hypervisor
from tests.machines.test_machines import (
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

pytestmark = pytest.mark.asyncio(loop_scope="module")

VERSION = """query($id:ID!){node(id:$id){... on Export{lab{templateVm{state canExportRunning} activeExport{id}}
  imageVersion{consistency downloadUrl}}}}"""
# Chunks that are stored before an export is held.
PASSED = 8
# How long the agent of the last tests hangs until it ends.
HANGS_SECONDS = 18


class LiveLab:
    """A running template whose guest writes."""

    def __init__(self, account: LiveAccount, hypervisor: Hypervisor, lab: str, disk: Path, folder: Path) -> None:
        self.account = account
        self.hypervisor = hypervisor
        self.lab = lab
        self.disk = disk
        self.machine = disk.parent / "machine"
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

    async def still_writes(self) -> None:
        """Wait until the guest writes again."""
        await self.written(more_than=await self.written())

    def read_view(self) -> str:
        """Read the view with QEMU's own client, and return the digest of its bytes."""
        match = re.search("exportname='([^']+)'", self.hypervisor.virsh("backup-dumpxml", self.domain))
        assert match is not None
        flat = self.folder / "view.raw"
        qemu_img("convert", "-f", "raw", "-O", "raw", f"nbd+unix:///{match[1]}?socket={self.machine / 'export'}", flat)
        return digest_of_file(flat)

    async def hang_agent(self) -> None:
        """Stop the agent in the guest, which ends after a time, and wait until it no longer answers."""
        # Once it has answered this request.
        ends = f"sleep 1; kill -STOP $0; sleep {HANGS_SECONDS}; kill -KILL $0"
        words = {"path": "/bin/sh", "arg": ["-c", f"sh -c '{ends}' $(cat /run/qemu-ga.pid) &"]}
        self.hypervisor.virsh(
            "qemu-agent-command", self.domain, json.dumps({"execute": "guest-exec", "arguments": words})
        )
        self.hypervisor.virsh("guest-agent-timeout", self.domain, "--timeout", "1")
        await self.agent_says("not responding")

    async def agent_says(self, text: str) -> None:
        """Wait until libvirt describes the agent so."""

        async def look() -> bool:
            return text in await asyncio.to_thread(self.hypervisor.error_of, "domtime", self.domain)

        await until(look, f"the agent being {text}")

    def forget_changes(self) -> None:
        """Let the next export read the whole disk, so that a gate can hold it."""
        (self.disk.parent / FILE).unlink(missing_ok=True)

    async def left_nothing(self) -> None:
        """Wait until no file and no job of a view remains."""

        async def look() -> bool:
            return not {path.name for path in self.machine.iterdir()} & {*VIEW_FILES}

        await until(look, "the end of the view", 60)
        assert self.hypervisor.try_virsh("backup-dumpxml", self.domain) is None

    async def held(self, export: str) -> None:
        """Wait until an export has stored something."""

        async def look() -> bool:
            found = await self.account.export_now(export)
            assert found["status"] in ("QUEUED", "RUNNING"), found
            return found["processedBytes"] > 0

        await until(look, "the export storing")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def live(
    hypervisor: Hypervisor, guest_disk: Path, empty_sqlite: Path, tmp_path_factory: pytest.TempPathFactory
) -> AsyncGenerator[LiveLab]:
    """A lab whose template runs, for all tests."""
    folder = tmp_path_factory.mktemp("live")
    shutil.copy(empty_sqlite, folder / "gallery.sqlite")
    config = configured(folder, guest_disk, f"sqlite+aiosqlite:///{folder / 'gallery.sqlite'}")
    async with served(config, environment(hypervisor)) as account:
        disk = await account.disk(lab := await account.lab("algebra"))
        await started(account, lab)
        made = LiveLab(account, hypervisor, lab, disk, folder)
        try:

            async def look() -> str | None:
                return await asyncio.to_thread(hypervisor.try_virsh, "domtime", made.domain)

            await until(look, "the guest's agent")
            yield made
        finally:
            hypervisor.try_virsh("destroy", made.domain)


def is_prefix(numbers: list[int]) -> bool:
    return numbers == list(range(1, len(numbers) + 1))


async def test_running_template_is_exported_while_its_guest_writes(live: LiveLab, guest_disk: Path) -> None:
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

    # The next export reads what changed since.
    before = await live.written(more_than=len(numbers))
    consistency, files = await live.exported("again")
    assert (consistency, files.is_clean_without_repair(), files.faults()) == ("FROZEN", True, "")
    assert is_prefix(files.numbers())
    assert before <= len(files.numbers())
    await live.left_nothing()
    await live.still_writes()


async def test_killed_live_export_continues_with_the_same_view(live: LiveLab, guest_disk: Path) -> None:
    account, lab = live.account, live.lab
    live.forget_changes()
    # The server is killed while it reads: the next process reads the same view, not a later one.
    with gate(account.region("francecentral"), guest_disk, PASSED) as held:
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
    live.hypervisor.virsh("domfsfreeze", live.domain)
    (live.machine / "frozen").touch()
    live.hypervisor.virsh("backup-begin", live.domain, "/dev/stdin", text=abandoned(live.machine))
    account.server.start()
    await live.left_nothing()
    await live.still_writes()


async def test_live_export_that_fails_leaves_the_template_as_it_was(live: LiveLab, guest_disk: Path) -> None:
    account, lab, region = live.account, live.lab, live.account.region("francecentral")
    live.forget_changes()
    # Without room for what the guest overwrites, no view is begun, and one that exists is ended.
    settings = TemplateVms(driver="libvirt", uri=live.hypervisor.uri)
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
    await live.still_writes()

    # Cancelled while it reads.
    with gate(region, guest_disk, PASSED):
        export = await account.export(lab, "canceled")
        await live.held(export)
        await account.api.change(CANCEL, id=export)
    assert (await account.ended(export))["status"] == "CANCELED"
    await live.left_nothing()
    assert (await template(account, lab))["state"] == "RUNNING"


async def test_agent_that_does_not_answer_delays_the_export_at_most(live: LiveLab) -> None:
    last = await live.written()
    await live.hang_agent()
    for name, answer in (("hangs", "not responding"), ("alone", "not connected")):
        await live.agent_says(answer)
        consistency, files = await live.exported(name)
        assert (consistency, files.is_clean(), is_prefix(files.numbers())) == ("CRASH_CONSISTENT", True, True)
        assert last <= len(files.numbers())
        await live.left_nothing()
        last = await live.written(more_than=last)


async def test_guest_that_shuts_down_has_written_everything(live: LiveLab, guest_disk: Path) -> None:
    account = live.account
    last = await live.written()
    await stopped(account, live.lab)
    assert live.hypervisor.domains() == []
    files = GuestFiles.read(live.disk, "qcow2", live.folder)
    # It shut down: the guest unmounted its file system.
    assert "is switched off" not in account.server.log
    assert (files.faults(), files.is_clean_without_repair(), is_prefix(files.numbers())) == ("", True, True)
    assert len(files.numbers()) > last
    bases = (account.server.data_dir / "bases").glob("*.raw")
    assert digest_of_file(guest_disk) in map(digest_of_file, bases), "the base was changed"


async def test_machine_that_ends_during_an_export_publishes_nothing(live: LiveLab, guest_disk: Path) -> None:
    account, lab = live.account, live.lab
    await started(account, lab)
    live.forget_changes()
    # Nothing is published, and a retry exports the stopped template.
    with gate(account.region("francecentral"), guest_disk, PASSED) as held:
        export = await account.export(lab, "ended")
        await live.held(export)
        live.hypervisor.virsh("destroy", live.domain)
        held.open()
        found = await account.ended(export)
    assert (found["status"], found["error"]["code"], found["isRetryable"]) == ("FAILED", "TEMPLATE_STOPPED", True)
    await reached(account, lab, "STOPPED")
    assert not {path.name for path in live.machine.iterdir()} & {*VIEW_FILES}
    await account.api.change(RETRY, id=export)
    await account.succeeded(export)
    consistency, files_of_guest = await live.version(export)
    assert (consistency, files_of_guest.is_clean()) == ("STOPPED", True)


def abandoned(machine: Path) -> str:
    """The definition of a view for an export that does not exist."""
    return f"""<domainbackup mode="pull"><server transport="unix" socket="{machine}/export"/><disks>
      <disk name="vda" backup="yes" type="file" exportname="export-4711-1-ab"><driver type="qcow2"/>
      <scratch file="{machine}/export.scratch"/></disk></disks></domainbackup>"""
