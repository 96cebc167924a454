"""Machines in the demo: a disk that boots by UEFI, what the machine must have installed, and the change inside a guest."""

import asyncio
import hashlib
import json
import shutil
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from graph.demo import documents
from graph.demo.client import Client
from graph.demo.guest import BUSYBOX, EFI_LOADER, initial_ram_disk, kernel, write_efi_partition, write_partitions
from graph.demo.image import DEMO_PACKAGES, ONE_MIB, Progress, add_files, build
from graph.demo.processes import DemoError
from graph.demo.screen import print_line
from graph.demo.system import SYSTEM_PATH, Commands
from graph.template_vms.machine_errors import HypervisorError
from graph.template_vms.virsh import Virsh

AGENT = Path("/usr/sbin/qemu-ga")
PROGRAMS = {
    "libvirtd": "libvirt-daemon", "virsh": "libvirt-clients", "qemu-system-x86_64": "qemu-system-x86", "qemu-img": "qemu-utils",
    "mcopy": "mtools", "mkfs.vfat": "dosfstools", "sfdisk": "fdisk", "cpio": "cpio", "depmod": "kmod",
}  # fmt: skip
FILES = {
    Path("/usr/share/OVMF/OVMF_CODE_4M.fd"): "ovmf", EFI_LOADER: "systemd-boot-efi", BUSYBOX: "busybox-static",
    AGENT: "qemu-guest-agent",
}  # fmt: skip
EFI_BYTES = 64 * ONE_MIB
ROOT_OFFSET = ONE_MIB + EFI_BYTES
DEBIAN_SECONDS = 180.0
BOOT_SECONDS = 300.0
STATE_SECONDS = 120.0
_START = "/etc/lab-gallery/start"
_RAM_DISK = f"""mount -t ext4 /dev/vda2 /mnt
for folder in dev proc sys; do mkdir -p /mnt/$folder; mount --move /$folder /mnt/$folder; done
mkdir -p /mnt/run /mnt/tmp
exec switch_root /mnt /bin/busybox sh {_START}
"""
# The first process of the guest: an agent, the power button, and a shell at the screen.
_FIRST_PROCESS = b"""export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/run/bin HOME=/root TERM=linux
busybox mount -t tmpfs tmpfs /run
busybox mkdir -p /run/bin /run/acpi/PWRF /var/log /home/student
busybox --install -s /run/bin
hostname template
qemu-ga -d -m virtio-serial -p /dev/virtio-ports/org.qemu.guest_agent.0 -f /run/qemu-ga.pid -t /run
printf '#!/bin/busybox sh\\nkill -TERM -1; sleep 1; kill -KILL -1; sync; mount -o remount,ro /; poweroff -f\\n' >/run/acpi/PWRF/00000080
chmod +x /run/acpi/PWRF/00000080
acpid -c /run/acpi -l /run/acpid.log -p /run/acpid.pid
shell=$(command -v bash || echo sh)
while :; do setsid sh -c "exec $shell -l </dev/tty1 >/dev/tty1 2>&1"; sleep 1; done
"""
README = "Read the notes first.\n"
# About 5 MiB of text.
_CHANGE = f"""cd /home/student
seq 100000 | awk '{{printf "%7d  the square of it is %d\\n", $1, $1 * $1}}' >notes.txt
printf '%s' '{README}' >README
sync
"""


def check_installed() -> None:
    """Raise DemoError if this machine has no hypervisor, or a program of the disk is missing."""
    missing = [package for program, package in PROGRAMS.items() if shutil.which(program, path=SYSTEM_PATH) is None]
    missing += [package for file, package in FILES.items() if not file.exists()]
    if missing:
        raise DemoError(f"demo --machines needs a hypervisor; try: apt-get install {' '.join(missing)}")


def build_disk(path: Path, size_bytes: int, progress: Progress) -> str:
    """Build a disk that boots by UEFI, without mounting anything, and return a description of its content."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="disk-", dir=path.parent.resolve()) as folder:
        work = Path(folder)
        root, efi, ram_disk = work / "root", work / "efi", work / "initrd"
        made = build(
            root,
            size_bytes,
            progress,
            packages=(*DEMO_PACKAGES, "busybox-static", "qemu-guest-agent"),
            programs=(BUSYBOX, AGENT),
            timeout=DEBIAN_SECONDS,
        )
        progress("making it bootable")
        add_files(root, {_START: _FIRST_PROCESS})
        found = kernel(work, Commands.lasting(120))
        ram_disk.write_bytes(initial_ram_disk(work, found, _RAM_DISK))
        write_efi_partition(efi, EFI_BYTES, found.file, ram_disk, "panic=1 quiet")
        write_partitions(path, efi, root)
    return f"{made}, and an EFI partition with {found.file.name}"


def configuration(uri: str, disk: Path) -> str:
    """Return the lines of the configuration that the machines need; the marketplace image's are the last."""
    with disk.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    machines = f'\n[template_vms]\ndriver = "libvirt"\nuri = {json.dumps(uri)}\nmemory_gb = 1\n'
    return f'hyper_v_generation = "V2"\nsha256 = "{digest}"\n{machines}'


async def start_and_change(client: Client, lab: str, uri: str) -> None:
    """Start a lab's template, and let its guest write files."""
    began = time.monotonic()
    await client.ask(documents.START, lab=lab)
    await _reach(client, lab, "RUNNING")
    print_line(f"   the virtual machine runs after {time.monotonic() - began:.1f} s")
    guest = _Guest(Virsh(uri))
    await asyncio.to_thread(guest.wait)
    print_line(f"   its system is up after {time.monotonic() - began:.1f} s")
    await asyncio.to_thread(guest.run, _CHANGE)
    print_line(f"   its teacher has written notes in the guest after {time.monotonic() - began:.1f} s")


async def stop(client: Client, lab: str) -> None:
    """Shut a lab's template down."""
    began = time.monotonic()
    await client.ask(documents.STOP, lab=lab)
    await _reach(client, lab, "STOPPED")
    print_line(f"   shut down after {time.monotonic() - began:.1f} s")


async def _reach(client: Client, lab: str, state: str) -> None:
    deadline = time.monotonic() + STATE_SECONDS
    while True:
        template: Mapping[str, Any] = (await client.ask(documents.TEMPLATE, id=lab))["templateVm"]
        if template["state"] == state:
            return
        if template["state"] == "STOPPED" or time.monotonic() > deadline:
            raise DemoError(f"the template is {template['state']}: {template['message']}")
        await asyncio.sleep(0.1)


def check_change(disk: Path) -> None:
    """Raise DemoError unless the guest's files are on a disk."""
    where = f"{disk}?offset={ROOT_OFFSET}"
    found = Commands.lasting(60).run(["debugfs", "-R", "cat /home/student/README", where])
    if found != README:
        raise DemoError(f"{disk} lacks the guest's file")
    print_line(f"   it has the guest's file: {found.strip()}")


class _Guest:
    """The agent in the guest of the only running machine."""

    def __init__(self, virsh: Virsh) -> None:
        self._virsh = virsh

    def wait(self) -> None:
        """Wait until the agent answers."""
        deadline = time.monotonic() + BOOT_SECONDS
        while True:
            try:
                self._ask("guest-ping")
            except HypervisorError as error:
                if time.monotonic() > deadline:
                    raise DemoError(f"the guest did not start within {BOOT_SECONDS:.0f} s: {error.detail}") from error
                time.sleep(0.2)
            else:
                return

    def run(self, script: str) -> None:
        """Run a shell script, and wait for its end."""
        try:
            made = self._ask("guest-exec", path="/bin/busybox", arg=["sh", "-ec", script])
            while not (status := self._ask("guest-exec-status", pid=made["pid"]))["exited"]:
                time.sleep(0.1)
        except HypervisorError as error:
            raise DemoError(f"the guest's agent failed: {error.detail}") from error
        if status.get("exitcode") != 0:
            raise DemoError("the guest could not write its files")

    def _ask(self, command: str, **arguments: object) -> Any:
        [domain] = self._virsh.run("list", "--name").split()
        request = json.dumps({"execute": command, "arguments": arguments})
        return json.loads(self._virsh.run("qemu-agent-command", domain, request))["return"]
