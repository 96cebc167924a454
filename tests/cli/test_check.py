"""`lab-gallery check`: protections, permissions, free space, stores and the database."""

import json
import os
import stat
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from graph.storage.sandbox import seccomp
from tests.cli.conftest import Cli, InProcessCli
from tests.server import Server

CONFIGURATION = """
data_dir = "data"
[[geographies]]
name = "france"
  [[geographies.regions]]
  name = "francecentral"
  {store}
"""


def checked(cli: Cli, *arguments: str, store: str = "", status: int = 0) -> dict[str, dict[str, Any]]:
    config = cli.configured(CONFIGURATION.format(store=store))
    done = cli("check", "--json", *arguments, "--config", config)
    assert done.returncode == status, done
    answer = json.loads(done.stdout)
    assert answer["ok"] is (status == 0)
    return {found["name"]: found for found in answer["checks"]}


def modes(folder: Path) -> dict[str, int]:
    return {str(path.relative_to(folder)): stat.S_IMODE(path.lstat().st_mode) for path in (folder, *folder.rglob("*"))}


def test_new_installation_passes_and_nothing_is_created(in_process_cli: InProcessCli) -> None:
    found = checked(in_process_cli)
    assert {name for name in found if found[name]["status"] != "ok"} <= {"sandbox landlock scopes"}
    assert list(found)[:5] == ["sandbox landlock", "sandbox seccomp", "sandbox landlock scopes", "sandbox", "qemu-img"]
    assert {"permissions", "space data_dir", "store francecentral", "database"} < found.keys()
    assert not (in_process_cli.folder / "data" / "gallery.sqlite").exists()


def test_output_is_readable_without_json(in_process_cli: InProcessCli) -> None:
    config = in_process_cli.configured(CONFIGURATION.format(store=""))
    lines = in_process_cli.output("check", "--config", config).splitlines()
    assert "ok      permissions: no other user has access to the installation's files" in lines


def test_open_permissions_fail_and_are_repaired(in_process_cli: InProcessCli) -> None:
    data = in_process_cli.folder / "data"
    for path in (data, data / "labs", data / "labs" / "7", data / "regions"):
        path.mkdir(mode=0o755)
        path.chmod(0o755)
    for path in (data / "links.key", data / "gallery.txt", data / "labs" / "7" / "disk.raw", data / "regions" / "x"):
        path.write_bytes(bytes(32))
        path.chmod(0o644)
    outside = in_process_cli.folder / "outside"
    outside.touch(0o644)
    (data / "link").symlink_to(outside)
    before = modes(data)
    found = checked(in_process_cli, status=1)["permissions"]
    assert found["status"] == "failed"
    assert f"{data / 'links.key'}" in found["detail"]
    assert "check --repair" in found["detail"]
    assert modes(data) == before
    assert checked(in_process_cli, "--repair")["permissions"]["detail"] == "repaired: 7 files and folders"
    after = modes(data)
    # The content of a lab's folder belongs to the programs that run its template VM.
    assert after.pop("labs/7/disk.raw") == 0o644
    assert after.pop("link") == before["link"]
    assert set(after.values()) == {0o700, 0o600}
    assert modes(in_process_cli.folder)["outside"] & 0o044
    assert checked(in_process_cli)["permissions"]["status"] == "ok"


def test_unusable_key_store_and_database_fail(in_process_cli: InProcessCli) -> None:
    data = in_process_cli.folder / "data"
    data.mkdir(mode=0o700)
    (data / "links.key").write_bytes(b"short")
    (data / "gallery.sqlite").write_bytes(b"no database" * 1000)
    for path in data.iterdir():
        path.chmod(0o600)
    found = checked(in_process_cli, store='store = "file:///dev/null"', status=1)
    failed = {name for name in found if found[name]["status"] == "failed"}
    assert failed == {"key links.key", "store francecentral", "database"}
    assert found["key links.key"]["detail"] == "it does not have 32 bytes: restore it, or delete it to create a new one"


def test_missing_protection_fails_unless_it_is_allowed(
    in_process_cli: InProcessCli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(seccomp, "ARCHITECTURES", {})
    seccomp.program.cache_clear()
    config = in_process_cli.configured(CONFIGURATION.format(store=""))
    try:
        found = checked(in_process_cli, status=1)
        assert (found["sandbox seccomp"]["status"], found["sandbox"]["status"]) == ("failed", "failed")
        assert "allow_weak_sandbox" in found["sandbox"]["detail"]
        config.write_text("allow_weak_sandbox = true\n" + config.read_text())
        done = in_process_cli("check", "--json", "--config", config)
        assert (done.returncode, json.loads(done.stdout)["ok"]) == (0, True)
    finally:
        seccomp.program.cache_clear()


def test_server_creates_files_that_other_users_cannot_read(config: Path) -> None:
    data = config.parent / "data"
    data.chmod(0o755)
    with Server(config) as server:
        assert "other users have access to" in server.log
        assert "lab-gallery check --repair" in server.log
    found = modes(data)
    assert found.pop(".") == 0o755
    assert {mode & 0o077 for mode in found.values()} == {0}


def test_every_command_creates_private_files(cli: Cli) -> None:
    config = cli.configured(CONFIGURATION.format(store=""))
    (cli.folder / "data").mkdir()
    (cli.folder / "data").chmod(0o755)
    done = subprocess.run(
        [Path(sys.executable).with_name("lab-gallery"), "token", "create", "--principal", "ann", "--config", config],
        cwd=cli.folder,
        capture_output=True,
        preexec_fn=lambda: os.umask(0) and None,
        check=True,
    )
    assert done.stdout.startswith(b"lg_")
    found = modes(cli.folder / "data")
    assert found.pop(".") == 0o755
    assert {mode & 0o077 for mode in found.values()} == {0}


def test_damaged_base_is_named(in_process_cli: InProcessCli) -> None:
    assert "bases" not in checked(in_process_cli)
    bases, digest = in_process_cli.folder / "data" / "bases", "ab" * 32
    for folder in (bases.parent, bases):
        folder.mkdir(mode=0o700)
    (bases / f"{digest}.raw").write_bytes(bytes(512))
    (bases / f"{digest}.raw").chmod(0o444)
    assert checked(in_process_cli)["bases"]["detail"] == "1 in 0.0 GiB; base_cache_gb is 64"
    (bases / f"{digest}.verified").write_text(f"{digest} damaged")
    (bases / f"{digest}.verified").chmod(0o600)
    detail = f"1 damaged, restore from a backup: {digest}"
    assert checked(in_process_cli, status=1)["bases"] == {"name": "bases", "status": "failed", "detail": detail}
