"""A small guest that boots from a disk in seconds: Debian's cloud kernel and BusyBox, without udev and systemd.

The disk has a FAT partition, with SYSLINUX for BIOS and systemd-boot for UEFI, and an ext4 partition. The guest appends
growing numbers to `numbers` in that file system, each with fsync; a fault of the disk is written to `faults`.
"""

import gzip
import re
import shutil
import subprocess
from pathlib import Path

ONE_MIB = 1 << 20
BOOT_START, DATA_START, END = ONE_MIB, 41 * ONE_MIB, 73 * ONE_MIB
DRIVERS = ("virtio_pci", "virtio_blk", "virtio_console", "evdev", "button")
INIT = """#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
has() { grep -qw "$1" /proc/cmdline; }
for module in $(cat /modules); do insmod "/modules.d/$module"; done
mount -t ext4 /dev/vda2 /mnt
# acpid ends without the folders of its log and its process id.
mkdir -p /dev/virtio-ports /etc/acpi/PWRF /var/log /var/run
for port in /sys/class/virtio-ports/*; do
    ln -s "/dev/${port##*/}" "/dev/virtio-ports/$(cat "$port/name")"
done
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
    kernel = max(Path("/boot").glob("vmlinuz-*-cloud-amd64"))
    work = disk.with_suffix(".parts")
    work.mkdir()
    (work / "initrd").write_bytes(_initramfs(work, kernel.name.removeprefix("vmlinuz-")))
    line = f"panic=1 tsc=reliable {' '.join(words)}"
    (work / "syslinux.cfg").write_text(f"DEFAULT l\nLABEL l\n LINUX /linux\n INITRD /initrd\n APPEND {line}\n")
    (work / "l.conf").write_text(f"title l\nlinux /linux\ninitrd /initrd\noptions {line}\n")
    boot = work / "boot"
    _sized(boot, DATA_START - BOOT_START)
    _run("mkfs.vfat", "-F", "32", "-s", "1", boot)
    _run("mmd", "-i", boot, "::EFI", "::EFI/BOOT", "::loader", "::loader/entries")
    for source, name in (
        (kernel, "linux"), (work / "initrd", "initrd"), (work / "syslinux.cfg", "syslinux.cfg"),
        (work / "l.conf", "loader/entries/l.conf"),
        ("/usr/lib/systemd/boot/efi/systemd-bootx64.efi", "EFI/BOOT/BOOTX64.EFI"),
    ):  # fmt: skip
        _run("mcopy", "-i", boot, source, f"::{name}")
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


def _initramfs(work: Path, release: str) -> bytes:
    root = work / "root"
    for folder in ("bin", "dev", "proc", "sys", "mnt", "run", "tmp", "etc", "modules.d"):
        (root / folder).mkdir(parents=True)
    shutil.copy("/bin/busybox", root / "bin")
    agent = Path("/usr/sbin/qemu-ga")
    shutil.copy(agent, root / "bin")
    libraries = subprocess.run(["ldd", agent], check=True, capture_output=True, text=True).stdout
    for library in re.findall(r"(/\S+) \(", libraries):
        (root / library[1:]).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(library, root / library[1:])
    modules = _modules(Path("/lib/modules") / release)
    for module in modules:
        shutil.copy(module, root / "modules.d")
    (root / "modules").write_text(" ".join(module.name for module in modules))
    (root / "init").write_text(INIT)
    (root / "init").chmod(0o755)
    names = "\n".join(f"{path.relative_to(root)}" for path in sorted(root.rglob("*")))
    packed = subprocess.run(
        ["cpio", "-o", "-H", "newc", "--quiet"], cwd=root, input=names.encode(), check=True, capture_output=True
    )
    return gzip.compress(packed.stdout, compresslevel=1)


def _modules(folder: Path) -> list[Path]:
    """Return the drivers' modules, each after those that it needs."""
    needed: list[Path] = []
    for line in (folder / "modules.dep").read_text().splitlines():
        module, _, others = line.partition(":")
        if Path(module).stem in DRIVERS:
            needed += [folder / name for name in (*reversed(others.split()), module)]
    return list(dict.fromkeys(needed))


def _sized(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def _run(*words: object) -> None:
    subprocess.run([str(word) for word in words], check=True, capture_output=True)
