"""A libvirtd of the demo's own, in folders of its own: the machine's libvirt, its networks and machines are left alone."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from graph.demo.system import SYSTEM_PATH, DiskImageError, is_root
from graph.template_vms.machine_errors import HypervisorError
from graph.template_vms.virsh import Virsh

START_SECONDS = 120.0
STOP_SECONDS = 30.0


@contextmanager
def running_hypervisor(before: Callable[[], None] | None = None) -> Generator[str]:
    """Run libvirtd until the block ends, and its machines with it; yields the URI.

    `before` runs in the new process. Raises DiskImageError.
    """
    # A short path, because the paths of sockets are limited.
    folder = Path(tempfile.mkdtemp(prefix="virt-"))
    places = {f"XDG_{name}_HOME": f"{folder / name.lower()}" for name in ("CONFIG", "CACHE", "DATA")}
    run = folder / "run"
    run.mkdir(mode=0o700)
    path = f"{os.environ.get('PATH', '')}:{SYSTEM_PATH}"
    env = os.environ | places | {"XDG_RUNTIME_DIR": f"{run}", "HOME": f"{folder}", "PATH": path}
    configuration = folder / "libvirtd.conf"
    configuration.write_text('auth_unix_rw = "none"\nauth_unix_ro = "none"\n')
    # libvirtd takes root for the machine's administrator, and would use the machine's own folders.
    own = ["unshare", "--user", "--map-user=1000", "--map-group=1000"] if is_root() else []
    with (folder / "log").open("wb") as log:
        daemon = subprocess.Popen(  # noqa: S603
            [*own, "libvirtd", "--config", str(configuration)],
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            # Ctrl-C ends the machines first.
            start_new_session=True,
            preexec_fn=before,  # noqa: PLW1509
        )
    uri = f"qemu:///session?socket={run}/libvirt/libvirt-sock"
    virsh = Virsh(uri)
    try:
        _wait(virsh, daemon, folder / "log")
        yield uri
    finally:
        with suppress(HypervisorError):
            for name in virsh.run("list", "--name").split():
                with suppress(HypervisorError):
                    virsh.run("destroy", name)
        daemon.terminate()
        try:
            daemon.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            daemon.kill()
            daemon.wait()
        shutil.rmtree(folder)


def _wait(virsh: Virsh, daemon: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while True:
        try:
            virsh.run("version")
        except HypervisorError as error:
            if daemon.poll() is None and time.monotonic() < deadline:
                time.sleep(0.1)
                continue
            last = log.read_text(errors="replace").strip().rpartition("\n")[2]
            raise DiskImageError(f"libvirtd did not start: {last or error.detail}") from error
        return
