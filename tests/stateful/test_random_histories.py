"""Random histories on both databases: nobody gets another answer, and nothing becomes other, than the rules say.

A short run that is the same every time is part of the suite; how to take a long one is in docs/domain-coverage.md.

Rules of domain.md: E-40, O-14, O-22, O-64, O-150, O-151, C-6, C-7.
"""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from graph.settings import Limits, Quotas, Settings
from tests.conftest import usual_settings
from tests.disks import write_disk
from tests.stateful.history import History
from tests.stateful.server import Server

# How many steps in all: the short run's, unless the environment asks for more, which are then other ones every time.
STEPS = int(os.environ.get("LAB_GALLERY_TEST_STEPS", "0"))
STEPS_OF_ONE = 50 if STEPS else 40
SHORT = 2
UNLIMITED = 10**9


@pytest.fixture
def settings_here(tmp_path: Path, database_url: str) -> Settings:
    disk = write_disk(tmp_path / "images" / "disk.raw", 8 << 20, {0: b"boot"})
    # After every step all there is is read at once; and many histories share one database.
    quotas = Quotas(
        galleries_per_region=UNLIMITED, image_definitions_per_region=UNLIMITED, image_versions_per_region=UNLIMITED
    )
    limits = Limits(operation_cost=UNLIMITED, cost_per_minute=UNLIMITED)
    return usual_settings(tmp_path, database_url, disk).model_copy(update={"limits": limits, "quotas": quotas})


@pytest.fixture
def server(settings_here: Settings) -> Iterator[Server]:
    with Server(settings_here) as running:
        yield running


def test_random_histories_go_as_the_rules_say(server: Server) -> None:
    class OnServer(History):
        pass

    OnServer.server = server
    how = settings(
        max_examples=STEPS // STEPS_OF_ONE or SHORT,
        stateful_step_count=STEPS_OF_ONE,
        derandomize=not STEPS,
        database=None,
        deadline=None,
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large),
        phases=(Phase.generate, Phase.shrink),
        report_multiple_bugs=False,
    )
    run_state_machine_as_test(OnServer, settings=how)
    # Some histories end early.
    while OnServer.steps < STEPS:
        run_state_machine_as_test(OnServer, settings=how)
