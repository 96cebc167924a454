"""Random histories of disks on both databases: every exported version has the bytes that were written.

The long run is set by the variables of `test_random_histories`.
"""

import hashlib
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.long_forms import no_timeout
from tests.server import configure
from tests.stateful.disk_history import DiskHistory, random_image
from tests.stateful.disk_server import DiskServer
from tests.stateful.test_random_histories import SEED, STEPS

pytestmark = no_timeout(is_long=STEPS > 0)
# Each step of these histories takes the time of a hundred steps of the others.
DISK_STEPS = STEPS // 20
STEPS_OF_ONE, KILLS = (50, 5) if STEPS else (25, 1)


@pytest.fixture
def server(tmp_path: Path, database_url: str) -> Iterator[DiskServer]:
    image = random_image()
    disk = tmp_path / "images" / "debian-12.raw"
    disk.parent.mkdir()
    disk.write_bytes(image)
    config = configure(tmp_path, database_url=database_url, disk=disk)
    with config.open("a") as file:
        file.write(f'sha256 = "{hashlib.sha256(image).hexdigest()}"\n\n[labs]\nprepare = "none"\n')
    with DiskServer(config, image) as running:
        yield running


def test_every_exported_version_has_the_bytes_that_were_written(
    server: DiskServer, capsys: pytest.CaptureFixture[str]
) -> None:
    class OnServer(DiskHistory):
        pass

    OnServer.server, OnServer.kills = server, KILLS
    how = settings(
        # The first two have the simplest choices.
        max_examples=3,
        stateful_step_count=STEPS_OF_ONE,
        database=None,
        deadline=None,
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large),
        # A history cannot be repeated on the same server, so it is not made shorter.
        phases=(Phase.generate,),
    )
    seeds = count(SEED)
    while not OnServer.steps or OnServer.steps < DISK_STEPS:
        run_state_machine_as_test(seed(next(seeds))(OnServer), settings=how)
    assert server.done.keys() >= {"export", "killed export", "qemu_write", "damage"}
    if STEPS:
        with capsys.disabled():
            print(f"\n{dict(server.done)}, seeds {SEED} to {next(seeds) - 1}")  # noqa: T201
