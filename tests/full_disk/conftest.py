"""Tests on real, small file systems. Without the permission to mount one, each test runs in a user namespace."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.full_disk.small import may_mount

INSIDE = "LAB_GALLERY_TEST_NAMESPACE"
SECONDS = 300.0
# The same user, which PostgreSQL accepts, with the permission to mount.
NAMESPACE = ("unshare", "--user", "--map-current-user", "--mount", "--keep-caps")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run the test in this process if it may mount file systems, otherwise in a namespace."""
    if may_mount() or INSIDE in os.environ:
        return None
    command = [
        *NAMESPACE,
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "no:xdist",
        "-p",
        "no:cacheprovider",
        pyfuncitem.nodeid,
    ]
    done = subprocess.run(
        command,
        cwd=pyfuncitem.config.rootpath,
        env=os.environ | {INSIDE: "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return True


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder for mounting a file system."""
    path = tmp_path / "small"
    path.mkdir()
    return path
