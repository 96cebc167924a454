"""Random histories on both databases: all responses and states equal those of the model.

A short, deterministic run is part of the suite; docs/reference/domain-coverage.md describes long runs.
"""

import os
import secrets
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from graph.settings import Limits, Quotas, Settings, Uploads
from tests.conftest import usual_settings
from tests.disks import write_disk
from tests.long_forms import no_timeout
from tests.stateful.history import History
from tests.stateful.mutation_coverage import NEVER_USED, REFUSED, mutation_inputs, words_in_steps
from tests.stateful.server import Server

# The total number of steps and the first seed: those of the short run, unless the environment sets others.
STEPS = int(os.environ.get("LAB_GALLERY_TEST_STEPS", "0"))
SEED = int(os.environ.get("LAB_GALLERY_TEST_SEED", secrets.randbelow(10**6))) if STEPS else 0
# Long histories reach deeper states; one seed runs this number of histories.
STEPS_OF_ONE, HISTORIES = (150, 10) if STEPS else (60, 3)
UNLIMITED = 10**9
pytestmark = no_timeout(is_long=STEPS > 0)


@pytest.fixture
def settings_here(tmp_path: Path, database_url: str) -> Settings:
    disk = write_disk(tmp_path / "images" / "disk.raw", 8 << 20, {0: b"boot"})
    # Every step reads all objects at once, and many histories share one database.
    quotas = Quotas(
        galleries_per_region=UNLIMITED,
        image_definitions_per_region=UNLIMITED,
        image_versions_per_region=UNLIMITED,
        labs_per_account=UNLIMITED,
        labs_per_principal=UNLIMITED,
    )
    usual = usual_settings(tmp_path, database_url, disk)
    [image] = usual.marketplace
    return usual.model_copy(
        update={
            "limits": Limits(operation_cost=UNLIMITED, cost_per_minute=UNLIMITED),
            "quotas": quotas,
            "uploads": Uploads(per_principal=UNLIMITED),
            "marketplace": (image, image.model_copy(update={"sku": "full"})),
        }
    )


@pytest.fixture
def server(settings_here: Settings) -> Iterator[Server]:
    with Server(settings_here) as running:
        yield running


def test_steps_use_every_mutation_and_every_input_field() -> None:
    named = words_in_steps()
    missing = {path for path in mutation_inputs() if not named.issuperset(path.removesuffix(REFUSED).split("."))}
    assert missing == {*NEVER_USED}


@pytest.mark.rule("E-40", "O-14", "O-22", "O-64", "O-150", "O-151", "C-6", "C-7")
def test_random_histories_follow_the_model(server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    class OnServer(History):
        pass

    OnServer.server = server
    OnServer.check_every = 5 if STEPS else 2
    how = settings(
        max_examples=HISTORIES,
        stateful_step_count=STEPS_OF_ONE,
        database=None,
        deadline=None,
        suppress_health_check=(HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large),
        phases=(Phase.generate, Phase.shrink),
        report_multiple_bugs=False,
    )
    seeds = count(SEED)
    while not OnServer.steps or OnServer.steps < STEPS:
        run_state_machine_as_test(seed(next(seeds))(OnServer), settings=how)
    if STEPS:
        with capsys.disabled():
            ended = f"seeds {SEED} to {next(seeds) - 1}, {server.kind}"
            print(f"\n{OnServer.steps} steps in {OnServer.histories} histories, {ended}")  # noqa: T201
            print("never used:", sorted(mutation_inputs() - server.driven))  # noqa: T201
