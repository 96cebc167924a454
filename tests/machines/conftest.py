"""A real libvirtd of the tests, and the disk of its guests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.machines.guest import build_guest
from tests.machines.hypervisor import Hypervisor, running_hypervisor


@pytest.fixture(scope="session")
def hypervisor() -> Iterator[Hypervisor]:
    """A libvirtd for the session."""
    with running_hypervisor() as found:
        yield found


@pytest.fixture(scope="session")
def guest_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The disk of a guest that obeys the power button and runs an agent."""
    disk = tmp_path_factory.mktemp("guest") / "guest.raw"
    build_guest(disk, "obedient", "agent")
    return disk
