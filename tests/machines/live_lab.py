"""A running template whose guest writes, its exports, and the files and jobs that they leave."""

import asyncio
import hashlib
import json
import re
from pathlib import Path

from graph.template_vms.checkpoints import FILE
from graph.template_vms.machine_folder import VIEW_FILES
from tests.formats.images import qemu_img
from tests.machines.hypervisor import GuestFiles, Hypervisor
from tests.machines.test_machines import digest_of_file, written
from tests.workflows.live_account import LiveAccount, until

VERSION = """query($id:ID!){node(id:$id){... on Export{lab{templateVm{state canExportRunning} activeExport{id}}
  imageVersion{consistency downloadUrl}}}}"""
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
        # Of the first start.
        self.disks = self.disks_now()
        # Of the version that was read last.
        self.flat_digest = ""

    def disks_now(self) -> list[str]:
        """Return the names of the machine's disks."""
        return [row.split()[0] for row in self.hypervisor.virsh("domblklist", self.domain).splitlines()]

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


def abandoned(machine: Path) -> str:
    """The definition of a view for an export that does not exist."""
    return f"""<domainbackup mode="pull"><server transport="unix" socket="{machine}/export"/><disks>
      <disk name="vda" backup="yes" type="file" exportname="export-4711-1-ab"><driver type="qcow2"/>
      <scratch file="{machine}/export.scratch"/></disk></disks></domainbackup>"""
