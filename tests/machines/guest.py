"""A small guest that boots from a disk in seconds: Debian's cloud kernel and BusyBox, without udev and systemd.

The disk has a FAT partition, with SYSLINUX for BIOS and systemd-boot for UEFI, and an ext4 partition. The guest appends
growing numbers to `numbers` in that file system, each with fsync; a fault of the disk is written to `faults`.
The instructions for cloud-init are copied to `seed`.
"""

import shutil
import subprocess
from pathlib import Path

from graph.demo.guest import MODULES, initial_ram_disk, kernel, write_efi_partition
from graph.demo.machine import AGENT
from graph.demo.system import Commands

ONE_MIB = 1 << 20
BOOT_START, DATA_START, END = ONE_MIB, 41 * ONE_MIB, 73 * ONE_MIB
# Of the disk that cloud-init would read.
FAT = ("vfat", "nls_cp437", "nls_ascii")
SCRIPT = """has() { grep -qw "$1" /proc/cmdline; }
mount -t ext4 /dev/vda2 /mnt
if [ -b /dev/vdb ]; then
    mkdir /seed
    mount -t vfat -o ro /dev/vdb /seed
    cat /seed/meta-data /seed/user-data >/mnt/seed
    umount /seed
fi
# acpid ends without the folders of its log and its process id.
mkdir -p /etc/acpi/PWRF /var/log /var/run
if has agent || has deaf-agent; then
    qemu-ga -d -m virtio-serial -p /dev/virtio-ports/org.qemu.guest_agent.0 -f /run/qemu-ga.pid
fi
if has deaf-agent; then
    (sleep 2; kill -STOP "$(cat /run/qemu-ga.pid)") &
fi
(
    n=$(tail -n 1 /mnt/numbers 2>/dev/null)
    n=${n:-0}
    while [ ! -e /run/end ]; do
        n=$((n + 1))
        echo $n | dd of=/mnt/numbers oflag=append conv=notrunc,fsync 2>/dev/null || echo "write $n" >>/mnt/faults
        usleep 20000
    done
    dmesg | grep -iE 'I/O error|timed out|ext4-fs error' >>/mnt/faults
    umount /mnt
    poweroff -f
) &
echo "Guest is ready."
if has obedient; then
    printf '#!/bin/sh\\ntouch /run/end\\n' >/etc/acpi/PWRF/00000080
    chmod +x /etc/acpi/PWRF/00000080
    acpid
fi
while :; do sleep 1000; done
"""


def build_guest(disk: Path, *words: str) -> None:
    """Write the guest's raw disk. Words: `obedient` to the power button; `agent`, or `deaf-agent`, which never answers."""
    work = disk.with_suffix(".parts")
    work.mkdir()
    found = kernel(work, Commands.lasting(60))
    ram_disk, boot = work / "initrd", work / "boot"
    ram_disk.write_bytes(initial_ram_disk(work, found, SCRIPT, modules=(*MODULES, *FAT), programs=(AGENT,)))
    line = f"panic=1 tsc=reliable {' '.join(words)}"
    write_efi_partition(boot, DATA_START - BOOT_START, found.file, ram_disk, line)
    (work / "syslinux.cfg").write_text(f"DEFAULT l\nLABEL l\n LINUX /linux\n INITRD /initrd\n APPEND {line}\n")
    _run("mcopy", "-i", boot, work / "syslinux.cfg", "::syslinux.cfg")
    _run("syslinux", "--install", boot)
    (work / "empty").mkdir()
    _sized(work / "data", END - DATA_START)
    _run("mkfs.ext4", "-q", "-F", "-d", work / "empty", work / "data")
    _sized(disk, END)
    with disk.open("r+b") as file:
        file.write(_boot_record())
        for start, part in ((BOOT_START, boot), (DATA_START, work / "data")):
            file.seek(start)
            file.write(part.read_bytes())
    shutil.rmtree(work)


def _boot_record() -> bytes:
    record = bytearray(Path("/usr/lib/syslinux/mbr/mbr.bin").read_bytes().ljust(512, b"\0"))
    for slot, (kind, start, end) in enumerate(((0xEF, BOOT_START, DATA_START), (0x83, DATA_START, END))):
        entry = bytes([0 if slot else 0x80, 0, 0, 0, kind, 0, 0, 0])
        entry += (start // 512).to_bytes(4, "little") + ((end - start) // 512).to_bytes(4, "little")
        record[446 + 16 * slot : 462 + 16 * slot] = entry
    record[510:] = b"\x55\xaa"
    return bytes(record)


def _sized(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def _run(*words: object) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True)
