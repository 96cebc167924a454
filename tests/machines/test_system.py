"""Machines of `qemu:///system`: libvirt is root's, QEMU runs as another user, and a group has access to the disks."""

import asyncio
import json
import os
import shutil
import stat
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from tests.client import token_for
from tests.long_forms import NIGHTLY
from tests.machines.hypervisor import GuestFiles, Hypervisor
from tests.machines.system_hypervisor import GROUP, QEMU_USER, SERVER_USER, OtherUsersServer, as_user, system_hypervisor
from tests.machines.test_machines import ONE_DATABASE, configured, environment, started, stopped, written
from tests.machines.test_screens import Viewer, first, opened
from tests.server import PROGRAM
from tests.server import environment as process_environment
from tests.workflows.live_account import LiveAccount

CONSISTENCY = "query($id:ID!){node(id:$id){... on Export{imageVersion{consistency}}}}"

pytestmark = [NIGHTLY, pytest.mark.skipif(os.geteuid() != 0, reason="only root starts a system libvirtd")]


@pytest.fixture
def system() -> Iterator[Hypervisor]:
    with system_hypervisor() as found:
        yield found


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder of the server's user, which others can pass through."""
    folder = Path(tempfile.mkdtemp(prefix="gallery-"))
    folder.chmod(0o755)
    shutil.chown(folder, SERVER_USER, SERVER_USER)
    yield folder
    shutil.rmtree(folder)


def access(path: Path) -> tuple[str, str, str]:
    """Return the mode of a file, its user and its group."""
    return stat.filemode(path.stat().st_mode), path.owner(), path.group()


@ONE_DATABASE
async def test_template_runs_as_a_machine_of_another_user(
    system: Hypervisor, guest_disk: Path, place: Path, tmp_path: Path, database_url: str
) -> None:
    image = shutil.copy(guest_disk, place / "image.raw")
    config = configured(place, Path(image), f"sqlite+aiosqlite:///{place}/gallery.sqlite")
    env = environment(system, group=GROUP, idle_minutes=0)
    for path in (config, image, server_data := place / "data"):
        shutil.chown(path, SERVER_USER, SERVER_USER)
    server_data.chmod(0o700)
    with OtherUsersServer(config, env) as server:
        async with LiveAccount.at(server, "north") as account:
            assert psutil.Process(server.pid).username() == SERVER_USER
            lab = await account.lab("algebra", password="correct horse")  # noqa: S106  (of no account)
            ann = await token_for(account.database, "ann", "ADMIN")
            disk = await account.disk(lab)
            await started(account, lab)
            await written(disk, tmp_path)
            everything = psutil.process_iter(["cmdline", "username"])
            users = [each.info["username"] for each in everything if f"{disk}" in " ".join(each.info["cmdline"] or ())]
            assert users == [QEMU_USER]
            # The group reads and writes the disk, reads its base, uses the machine's folder, and lists no other.
            [base] = (server.data_dir / "bases").glob("*.raw")
            assert access(disk) == ("-rw-rw----", SERVER_USER, GROUP)
            assert access(base) == ("-r--r--r--", SERVER_USER, SERVER_USER)
            assert access(disk.parent / "machine") == ("drwxrwx---", SERVER_USER, GROUP)
            for folder in (disk.parent, disk.parent.parent, server.data_dir, base.parent):
                assert access(folder) == ("drwx--x---", SERVER_USER, GROUP)

            async with opened(account) as socket:
                await socket.send(first(ann, lab))
                assert min(await Viewer(socket).size()) >= 200
            export = await account.export(lab, "running")
            await account.succeeded(export)
            found = (await account.api.run(CONSISTENCY, id=export))["node"]["imageVersion"]
            assert found == {"consistency": "FROZEN"}

            await stopped(account, lab)
            assert system.domains() == []
            assert access(disk) == ("-rw-------", SERVER_USER, GROUP)
            assert "hashed_passwd" in GuestFiles.read(disk, "qcow2", tmp_path).seed()
        assert "Traceback" not in server.log

    def checks() -> dict[str, str]:
        done = subprocess.run(
            as_user(f"{PROGRAM}", "check", "--json", "--config", f"{config}"),
            cwd=place, env=process_environment(env), capture_output=True, text=True, check=False,
        )  # fmt: skip
        return {row["name"]: row["status"] for row in json.loads(done.stdout)["checks"]}

    found = checks()
    assert (found["libvirt"], found["group"]) == ("ok", "ok")
    await asyncio.to_thread(place.chmod, 0o700)
    assert checks()["group"] == "failed"
