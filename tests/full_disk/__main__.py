"""`python -m tests.full_disk --minutes 10 --seed N`: the long form. Everything of a failed run stays in its folder."""

import argparse
import io
import os
import secrets
import shutil
import sys
import tempfile
from contextlib import ExitStack, redirect_stdout
from pathlib import Path

from tests.full_disk.conftest import INSIDE, NAMESPACE
from tests.full_disk.fills import LONGEST_SECONDS
from tests.full_disk.run import Run, passes
from tests.full_disk.small import may_mount
from tests.liveness.verdict import SETTLE_SECONDS
from tests.postgres import Cluster

DATABASES = ("sqlite", "postgresql")


def main() -> None:
    """Run once on each database, and exit with 1 if something was wrong."""
    parser = argparse.ArgumentParser(prog="python -m tests.full_disk", description=__doc__)
    parser.add_argument(
        "--minutes", type=float, default=10.0, help="how long file systems are filled, on each database"
    )
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6), help="the seed of the fills and the load")
    parser.add_argument("--database", choices=DATABASES, action="append", help="only this one")
    parser.add_argument("--longest", type=float, default=LONGEST_SECONDS, help="the longest fill in seconds")
    parser.add_argument("--settle", type=float, default=SETTLE_SECONDS, help="how soon after the last fill all is well")
    given = parser.parse_args()
    if not may_mount() and INSIDE not in os.environ:
        command = [*NAMESPACE, sys.executable, "-m", "tests.full_disk", *sys.argv[1:]]
        os.execvpe(command[0], command, os.environ | {INSIDE: "1"})  # noqa: S606
    for database in given.database or DATABASES:
        folder = Path(tempfile.mkdtemp(prefix=f"lab-gallery-full-disk-{given.seed}-"))
        run = Run(given.seed, given.minutes * 60, folder, given.longest, given.settle)
        # The server's log, which stays in the folder.
        with ExitStack() as stack, redirect_stdout(io.StringIO()):
            wrong = passes(run, None if database == "sqlite" else stack.enter_context(Cluster()))
        if wrong:
            sys.exit("\n".join([f"seed {given.seed}, {database}: see {folder}", *wrong]))
        shutil.rmtree(folder)
        sys.stderr.write(f"seed {given.seed}, {database}: nothing was wrong\n")


if __name__ == "__main__":
    main()
