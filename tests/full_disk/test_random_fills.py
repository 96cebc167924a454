"""The short form of `python -m tests.full_disk`: fills for a few seconds, then everything becomes well.

How soon is measured by the long form, because other tests may run beside this one.
"""

import os
import secrets
from pathlib import Path

import pytest

from tests.full_disk.run import Run, passes
from tests.postgres import Cluster

SECONDS = 8.0
LONGEST_SECONDS = 5.0
SETTLE_SECONDS = 120.0


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_everything_is_well_after_random_fills(kind: str, request: pytest.FixtureRequest, tmp_path: Path) -> None:
    seed = int(os.environ.get("LAB_GALLERY_SEED") or secrets.randbelow(10**6))
    cluster: Cluster | None = request.getfixturevalue("cluster") if kind == "postgresql" else None
    wrong = passes(Run(seed, SECONDS, tmp_path, LONGEST_SECONDS, SETTLE_SECONDS), cluster)
    assert wrong == [], f"LAB_GALLERY_SEED={seed}"
