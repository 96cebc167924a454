"""A password of `createLab` reaches the guest once, and remains nowhere."""

import json
import subprocess
from pathlib import Path

from tests.machines.hypervisor import GuestFiles, Hypervisor
from tests.machines.test_machines import ONE_DATABASE, configured, environment, served, started, stopped, written

PASSWORD = 'correct "horse" é \\ {battery}'  # noqa: S105  (of no account)


def files_with(folder: Path, text: str) -> list[str]:
    """Return the files that contain a text."""
    found = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".raw", ".qcow2"))
    return [path.name for path in found if text.encode() in path.read_bytes()]


def hashed(password: str, salt: str) -> str:
    words = ["openssl", "passwd", "-6", "-salt", salt, "-stdin"]
    return subprocess.run(words, input=password, capture_output=True, text=True, check=True).stdout.strip()


@ONE_DATABASE
async def test_password_reaches_the_guest_once_and_remains_nowhere(
    hypervisor: Hypervisor, guest_disk: Path, tmp_path: Path, database_url: str
) -> None:
    async with served(configured(tmp_path, guest_disk, database_url), environment(hypervisor)) as account:
        data = account.server.data_dir
        lab = await account.lab("algebra", password=PASSWORD, username="ada")
        disk = await account.disk(lab)
        waiting = disk.parent / "seed.json"
        assert waiting.stat().st_mode & 0o777 == 0o600
        # Also after a crash of the server.
        account.server.kill()
        account.server.start()
        await started(account, lab)
        assert not waiting.exists()
        [name] = hypervisor.domains()
        assert [row.split()[0] for row in hypervisor.virsh("domblklist", name).splitlines()] == ["vda", "vdb"]
        await written(disk, tmp_path)
        await stopped(account, lab)

        instance, header, cloud_config = GuestFiles.read(disk, "qcow2", tmp_path).seed().splitlines()
        assert (len(json.loads(instance)["instance-id"]), header) == (36, "#cloud-config")
        [user] = json.loads(cloud_config)["users"]
        sha512, salt = user["hashed_passwd"].split("$")[1:3]
        assert (user["name"], sha512, user["lock_passwd"]) == ("ada", "6", False)
        assert user["hashed_passwd"] == hashed(PASSWORD, salt)
        for secret in (PASSWORD, "battery", user["hashed_passwd"], salt):
            assert files_with(tmp_path / "data", secret) == []
            assert secret not in account.server.log
        assert files_with(data, "seed") == []

        await started(account, lab)
        assert hypervisor.virsh("domblklist", name).split()[0] == "vda"
        assert "vdb" not in hypervisor.virsh("domblklist", name)
        await stopped(account, lab)
