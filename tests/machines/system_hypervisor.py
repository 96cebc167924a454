"""A system libvirtd whose QEMU runs as another user, and a server that is neither root nor that user."""

import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from tests.machines.hypervisor import START_SECONDS, Hypervisor
from tests.server import Server, end_with_the_tests

# Of every Debian: the user that runs QEMU, the group with access to the disks, and the user that runs Lab Gallery.
QEMU_USER, GROUP, SERVER_USER = "bin", "games", "daemon"
QEMU_CONF = f"""user = "{QEMU_USER}"
group = "{GROUP}"
dynamic_ownership = 1
remember_owner = 0
security_driver = "none"
stdio_handler = "file"
cgroup_controllers = []
namespaces = []
"""
# Its own folders, a user that libvirt wants to exist, and no KVM; for this process only. If libvirt may use /dev/kvm and
# QEMU's user cannot, libvirt asks QEMU for its abilities at every call.
START = """set -e
for folder in /run /var/lib /var/cache /var/log; do mount -t tmpfs tmpfs $folder; done
touch {folder}/kvm; chmod 0 {folder}/kvm; [ ! -e /dev/kvm ] || mount --bind {folder}/kvm /dev/kvm
mount --bind {folder}/etc /etc/libvirt
mount --bind {folder}/passwd /etc/passwd
mount --bind {folder}/group /etc/group
ulimit -n 4096
exec libvirtd --config /etc/libvirt/libvirtd.conf
"""


@contextmanager
def system_hypervisor() -> Generator[Hypervisor]:
    """Start libvirtd as root, as an operating system does, in folders of its own; its machines end with it."""
    folder = Path(tempfile.mkdtemp(prefix="virt-"))
    folder.chmod(0o755)
    for name in ("etc", "sock"):
        (folder / name).mkdir()
    for name in ("passwd", "group"):
        entry = "libvirt-qemu:x:64055:" + ("64055::/:/usr/sbin/nologin" if name == "passwd" else "")
        (folder / name).write_text(f"{Path('/etc', name).read_text()}{entry}\n")
    (folder / "etc" / "qemu.conf").write_text(QEMU_CONF)
    (folder / "etc" / "libvirtd.conf").write_text(
        f'unix_sock_dir = "{folder}/sock"\nunix_sock_group = "{GROUP}"\nunix_sock_rw_perms = "0770"\n'
        'auth_unix_rw = "none"\nauth_unix_ro = "none"\n'
    )
    with (folder / "log").open("wb") as log:
        daemon = subprocess.Popen(
            ["unshare", "--mount", "--propagation", "private", "sh", "-c", START.format(folder=folder)],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=end_with_the_tests,  # noqa: PLW1509 two system calls, looked up before
        )
    found = Hypervisor(f"qemu:///system?socket={folder}/sock/libvirt-sock")
    try:
        deadline = time.monotonic() + START_SECONDS
        while found.try_virsh("version") is None:
            assert daemon.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.1)
        # libvirt asks QEMU for its abilities at the first use, which takes long here.
        found.virsh("domcapabilities")
        yield found
    finally:
        for name in found.domains():
            with suppress(subprocess.CalledProcessError):
                found.virsh("destroy", name)
        daemon.terminate()
        daemon.wait(30)
        shutil.rmtree(folder)


class OtherUsersServer(Server):
    """`lab-gallery serve` as a user with no other right than the group's."""

    def __init__(self, config: Path, env: Mapping[str, str]) -> None:
        super().__init__(config, env=env, forked=False)
        self._command = as_user(*map(str, self._command))


def as_user(*command: str) -> list[str | Path]:
    """Return a command that runs as the server's user."""
    user = [f"--reuid={SERVER_USER}", f"--regid={SERVER_USER}", f"--groups={GROUP}"]
    return [
        "unshare",
        "--mount",
        "--propagation",
        "private",
        "sh",
        "-ec",
        _shown_python(),
        "sh",
        "setpriv",
        *user,
        *command,
    ]


def _shown_python() -> str:
    """Return a script that runs a command which may use this Python, also if it is installed in a home that others cannot enter."""
    python = Path(sys.base_prefix)
    closed = [folder for folder in python.parents if not folder.stat().st_mode & 0o001]
    if not closed:
        return 'exec "$@"'
    return (
        f"mount --bind {python} /mnt; mount -t tmpfs -o mode=755 tmpfs {closed[-1]}; mkdir -p {python};"
        f' mount --bind /mnt {python}; umount /mnt; exec "$@"'
    )
