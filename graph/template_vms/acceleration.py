"""Choice between KVM and TCG, QEMU's emulation: KVM may exist and not work, or work slower than the emulation."""

import functools
import logging
import shutil
import subprocess
import tempfile
from pathlib import Path

log = logging.getLogger(__name__)

KVM = Path("/dev/kvm")
PROBE_SECONDS = 5.0
QEMU = "qemu-system-x86_64"
_EXIT_PORT = 0xF4
# mov dx, 0xf4; mov al, 0x10; out dx, al; hlt
_PROGRAM = b"\xba\xf4\x00\xb0\x10\xee\xf4\xeb\xfd"
# The device returns twice the value plus one.
_SUCCESS = 0x10 * 2 + 1
_DISK_BYTES = 1 << 20


@functools.cache
def has_kvm() -> bool:
    """Whether a machine under KVM starts its firmware and boots from a disk within PROBE_SECONDS; tried once."""
    works = KVM.exists() and _boots()
    if not works:
        log.warning("KVM is not usable: templates run in QEMU's emulation (TCG), which is many times slower.")
    return works


def _boots() -> bool:
    program = shutil.which(QEMU)
    if program is None:
        return False
    with tempfile.NamedTemporaryFile() as disk:
        disk.write((_PROGRAM.ljust(510, b"\0") + b"\x55\xaa").ljust(_DISK_BYTES, b"\0"))
        disk.flush()
        # With the processor of a template: nested KVM can run QEMU's own model and fail on the host's.
        machine = (
            "-nodefaults",
            "-no-user-config",
            "-machine",
            "q35,accel=kvm",
            "-cpu",
            "host",
            "-m",
            "64",
            "-display",
            "none",
        )
        ends = ("-device", f"isa-debug-exit,iobase={_EXIT_PORT:#x},iosize=4")
        drive = ("-drive", f"file={disk.name},format=raw,if=virtio,readonly=on")
        try:
            done = subprocess.run(  # noqa: S603  (no shell; the words are ours)
                [program, *machine, *ends, *drive], capture_output=True, timeout=PROBE_SECONDS, check=False
            )
        except (subprocess.TimeoutExpired, OSError):
            return False
    return done.returncode == _SUCCESS
