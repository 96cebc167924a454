"""`lab-gallery demo --machines`: the story with a template that runs, and is changed inside."""

import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.demo import image, machine
from tests.long_forms import NIGHTLY
from tests.server import run_program

DISK_BYTES = 96 << 20


@pytest.fixture
def place() -> Iterator[Path]:
    """A folder with a short name: the paths of sockets are limited, and those of pytest's workers are too long."""
    with tempfile.TemporaryDirectory(prefix="demo-") as folder:
        yield Path(folder)


@pytest.fixture
def bootable_disk(place: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The demo's disk, with few of this machine's files instead of a Debian system."""
    monkeypatch.setattr(image, "SYSTEM_PATH", "")
    monkeypatch.setattr(image, "DEBIAN_TIMEOUT", 0.0)
    monkeypatch.setattr(machine, "DEBIAN_SECONDS", 0.0)
    monkeypatch.setattr(image, "FALLBACK_BYTES", 4 << 20)
    disk = place / "lab-gallery-demo" / "images" / "debian-12-bootable.raw"
    machine.build_disk(disk, DISK_BYTES, print)
    return disk


@NIGHTLY
def test_demo_changes_a_template_inside_its_guest_and_exports_it_while_it_runs(
    bootable_disk: Path, place: Path
) -> None:
    assert bootable_disk.exists()
    done = run_program("demo", "--machines", cwd=place, seconds=400)
    assert done.returncode == 0, done.stdout + done.stderr
    told = done.stdout
    assert re.search(r"its teacher has written notes in the guest after [0-9.]+ s", told), told
    assert "the new version is FROZEN, and the virtual machine continues" in told
    assert "the third lab's disk has the digest of version 1.0.1" in told
    assert "it has the guest's file: Read the notes first." in told
    # Only what changed was stored.
    assert float(re.findall(r"re-export +[0-9.]+ MiB +([0-9.]+) MiB", told)[0]) < 3
