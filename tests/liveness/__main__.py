"""`python -m tests.liveness --minutes 10 --seed N`: the long form. Everything of a failed run stays in its folder."""

import argparse
import secrets
import shutil
import sys
import tempfile
from pathlib import Path

from tests.liveness.run import Run, passes
from tests.liveness.verdict import SETTLE_SECONDS


def main() -> None:
    """Run once, and exit with 1 if something was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.liveness", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10.0, help="how long faults are applied")
    parser.add_argument(
        "--seed", type=int, default=secrets.randbelow(10**6), help="the seed of the faults and the load"
    )
    parser.add_argument(
        "--settle", type=float, default=SETTLE_SECONDS, help="how soon after the last fault all is well"
    )
    given = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix=f"lab-gallery-liveness-{given.seed}-"))
    wrong = passes(Run(given.seed, given.minutes * 60, folder, settle=given.settle))
    if wrong:
        sys.exit("\n".join([f"seed {given.seed}: see {folder}", *wrong]))
    shutil.rmtree(folder)
    sys.stderr.write(f"seed {given.seed}: nothing was wrong\n")


if __name__ == "__main__":
    main()
