"""Tests on real, small file systems. A user who may not mount one runs each test in a namespace where they may."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.full_disk.small import may_mount

INSIDE = "LAB_GALLERY_TEST_NAMESPACE"
SECONDS = 300.0
# As the same user, whom PostgreSQL accepts, but with the right to mount.
NAMESPACE = ("unshare", "--user", "--map-current-user", "--mount", "--keep-caps")


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Run the test here where file systems can be mounted, and in a namespace elsewhere."""
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
    """An empty folder to mount a file system on."""
    path = tmp_path / "small"
    path.mkdir()
    return path
