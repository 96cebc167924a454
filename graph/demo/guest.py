"""Parts of a disk that boots by UEFI, without mounting anything: initial RAM disk, EFI partition, partition table.

The kernel is Debian's for virtual machines. The initial RAM disk has BusyBox, the modules of the machine's devices, and a
script, instead of udev and systemd, so that the guest boots in seconds also without KVM.
"""

import gzip
import re
import shutil
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from graph.demo.image import ONE_MIB
from graph.demo.system import Commands, DiskImageError, copy_program

KERNEL_PACKAGE = "linux-image-cloud-amd64"
BUSYBOX = Path("/bin/busybox")
EFI_LOADER = Path("/usr/lib/systemd/boot/efi/systemd-bootx64.efi")
MODULES = ("virtio_pci", "virtio_blk", "virtio_console", "evdev", "button")
# In a partition table, the first partition begins here.
FIRST_BYTE = ONE_MIB
_FOLDERS = ("bin", "dev", "proc", "sys", "mnt", "run", "tmp", "etc", "modules.d")
# Runs first in the initial RAM disk: loads the modules and mounts the kernel's file systems.
PROLOGUE = """#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
for module in $(cat /modules); do insmod "/modules.d/$module"; done
mkdir -p /dev/virtio-ports
for port in /sys/class/virtio-ports/*; do
    ln -s "/dev/${port##*/}" "/dev/virtio-ports/$(cat "$port/name")"
done
"""


class Kernel(NamedTuple):
    """A kernel, and the folder of its modules."""

    file: Path
    modules: Path


def kernel(folder: Path, commands: Commands) -> Kernel:
    """Return this machine's kernel for virtual machines, or download the package into a folder without installing it."""
    found = _kernel_below(Path("/"))
    if found is not None:
        return found
    names = re.findall(
        r"^\s*Depends: (linux-image-\S+)$", commands.run(["apt-cache", "depends", KERNEL_PACKAGE]), re.MULTILINE
    )
    if not names:
        raise DiskImageError(f"apt has no package {KERNEL_PACKAGE} here; try: apt-get update")
    commands.run(["sh", "-c", f'cd "$0" && apt-get -q download {names[0]} && dpkg-deb -x *.deb .', str(folder)])
    found = _kernel_below(folder)
    if found is None:
        raise DiskImageError(f"the package {names[0]} has no kernel")
    return found


def _kernel_below(root: Path) -> Kernel | None:
    for file in sorted((root / "boot").glob("vmlinuz-*-cloud-amd64"), reverse=True):
        modules = root / "lib" / "modules" / file.name.removeprefix("vmlinuz-")
        if (modules / "modules.dep").exists() or (modules / "kernel").exists():
            return Kernel(file, modules)
    return None


def initial_ram_disk(
    work: Path, kernel: Kernel, script: str, *, modules: Iterable[str] = MODULES, programs: Iterable[Path] = ()
) -> bytes:
    """Return a compressed archive with BusyBox, further programs with their libraries, modules, and the script that runs."""
    root = work / "ram-disk"
    for name in _FOLDERS:
        (root / name).mkdir(parents=True)
    for program in (BUSYBOX, *programs):
        copy_program(program, root)
    files = _with_needed(kernel.modules, set(modules))
    for file in files:
        shutil.copy(file, root / "modules.d")
    (root / "modules").write_text(" ".join(file.name for file in files))
    (root / "init").write_text(PROLOGUE + script)
    (root / "init").chmod(0o755)
    names = "\n".join(f"{path.relative_to(root)}" for path in sorted(root.rglob("*")))
    archive = work / "ram-disk.cpio"
    Commands.lasting(60).run(
        ["sh", "-c", 'cd "$0" && cpio -o -H newc --quiet >"$1"', f"{root}", f"{archive}"], text=names
    )
    shutil.rmtree(root)
    return gzip.compress(archive.read_bytes(), compresslevel=1)


def _with_needed(folder: Path, names: set[str]) -> list[Path]:
    """Return the modules' files, each after those that it needs."""
    if not (folder / "modules.dep").exists():
        # The package's own installation would write the list.
        version, root = folder.name, folder.parent.parent.parent
        Commands.lasting(60).run(["depmod", "-b", str(root), version])
    needed: list[Path] = []
    for line in (folder / "modules.dep").read_text().splitlines():
        module, _, others = line.partition(":")
        if Path(module).stem in names:
            needed += [folder / name for name in (*reversed(others.split()), module)]
    return list(dict.fromkeys(needed))


def write_efi_partition(path: Path, size: int, kernel: Path, ram_disk: Path, options: str) -> None:
    """Write a FAT file system with systemd-boot, which starts the kernel at once."""
    entry = path.with_name("entry.conf")
    entry.write_text(f"title Linux\nlinux /linux\ninitrd /initrd\noptions {options}\n")
    files = {
        "linux": kernel, "initrd": ram_disk, "loader/entries/linux.conf": entry, "EFI/BOOT/BOOTX64.EFI": EFI_LOADER,
    }  # fmt: skip
    write_fat(path, size, ("EFI", "EFI/BOOT", "loader", "loader/entries"), files)


def write_fat(path: Path, size: int, folders: Sequence[str], files: Mapping[str, Path]) -> None:
    """Write files into a new FAT file system."""
    with path.open("wb") as file:
        file.truncate(size)
    commands = Commands.lasting(120)
    commands.run(["mkfs.vfat", "-F", "32", "-s", "1", str(path)])
    commands.run(["mmd", "-i", str(path), *(f"::{folder}" for folder in folders)])
    for name, source in files.items():
        commands.run(["mcopy", "-i", str(path), str(source), f"::{name}"])


def write_partitions(disk: Path, efi: Path, root: Path) -> None:
    """Write a disk with a GPT: an EFI partition, and a partition for the root file system. Holes stay holes."""
    starts = FIRST_BYTE, FIRST_BYTE + efi.stat().st_size
    with disk.open("wb") as file:
        # A copy of the table is at the end.
        file.truncate(starts[1] + root.stat().st_size + ONE_MIB)
    table = "label: gpt\n" + "".join(
        f"start={start // 512}, size={part.stat().st_size // 512}, type={kind}\n"
        for start, part, kind in ((starts[0], efi, "uefi"), (starts[1], root, "linux"))
    )
    commands = Commands.lasting(600)
    commands.run(["sfdisk", "-q", str(disk)], text=table)
    for start, part in zip(starts, (efi, root), strict=True):
        where = f"seek={start // ONE_MIB}"
        commands.run(["dd", f"if={part}", f"of={disk}", "bs=1M", where, "conv=notrunc,sparse", "status=none"])
