"""A real libvirtd of the tests, and the program `virsh` with which tests look at its machines."""

import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.machines.guest import build_guest
from tests.machines.hypervisor import Hypervisor
from tests.server import end_with_the_tests

START_SECONDS = 120.0


@pytest.fixture(scope="session")
def hypervisor() -> Iterator[Hypervisor]:
    """A libvirtd for the session, in folders of its own; its machines end with the tests."""
    # A short path, because the paths of sockets are limited.
    folder = Path(tempfile.mkdtemp(prefix="virt-"))
    places = {f"XDG_{name}_HOME": f"{folder / name.lower()}" for name in ("CONFIG", "CACHE", "DATA")}
    run = folder / "run"
    run.mkdir(mode=0o700)
    env = os.environ | places | {"XDG_RUNTIME_DIR": f"{run}", "HOME": f"{folder}"}
    configuration = folder / "libvirtd.conf"
    configuration.write_text('auth_unix_rw = "none"\nauth_unix_ro = "none"\n')
    # libvirtd takes root for the machine's administrator, and would use the machine's own folders.
    own = ["unshare", "--user", "--map-user=1000", "--map-group=1000"] if os.geteuid() == 0 else []
    with (folder / "log").open("wb") as log:
        daemon = subprocess.Popen(
            [*own, "libvirtd", "--config", configuration],
            env=env,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            preexec_fn=end_with_the_tests,  # noqa: PLW1509 two system calls, looked up before
        )
    found = Hypervisor(f"qemu:///session?socket={run}/libvirt/libvirt-sock")
    try:
        deadline = time.monotonic() + START_SECONDS
        while found.try_virsh("version") is None:
            assert daemon.poll() is None, (folder / "log").read_text()
            assert time.monotonic() < deadline
            time.sleep(0.1)
        yield found
    finally:
        for name in found.domains():
            with suppress(subprocess.CalledProcessError):
                found.virsh("destroy", name)
        daemon.terminate()
        daemon.wait(30)
        shutil.rmtree(folder)


@pytest.fixture(scope="session")
def guest_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The disk of a guest that obeys the power button and runs an agent."""
    disk = tmp_path_factory.mktemp("guest") / "guest.raw"
    build_guest(disk, "obedient", "agent")
    return disk
