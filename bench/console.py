"""`python -m bench.console`: the console with 1,000 labs, 1,000 images and 100 running exports that advance, in a browser.

Each export advances four times a second, and every eighth time its state changes. For each screen the table has the time
from the click until its content is complete, the longest task of the page's thread and the longest frame while it
scrolls and stays open, and its number of nodes. The limits are 1 s, 100 ms, 50 ms and 4,000 nodes. It needs the built
console, the driver (`make test` installs it) and Chromium.
"""

import argparse
import asyncio
import json
import tempfile
from pathlib import Path

from bench.subscribers.clients import Watch
from bench.subscribers.servers import deployed
from graph.db.engine import Database
from graph.db.migrate import migrate
from tests.console.many import PERSON, put_many
from tests.console.programs import link_for, run_program
from tests.postgres import Cluster

HEAD = "| screen | opens, ms | longest task, ms | longest frame, ms | nodes |\n|---|---|---|---|---|"


async def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.console", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--count", type=int, default=1000, help="of labs, and of images (default: 1000)")
    parser.add_argument("--exports", type=int, default=100, help="that run (default: 100)")
    parser.add_argument("--seconds", type=float, default=10, help="for which each screen stays open (default: 10)")
    given = parser.parse_args()
    with Cluster() as cluster, tempfile.TemporaryDirectory() as folder:
        cluster.create_database("bench_console")
        url = cluster.url("bench_console")
        database = Database.connect(url)
        await migrate(database)
        async with database.writes.begin() as session:
            exports = [export.id for export in await put_many(session, given.count, given.exports)]
        link = await link_for(database, PERSON)
        async with deployed(url, Path(folder), no_watch, exports) as running:
            at = f"http://127.0.0.1:{running.port}"
            printed = await asyncio.to_thread(run_program, "many.mjs", at, link=link, seconds=given.seconds)
        await database.close()
    print(HEAD)
    for line in printed.splitlines():
        one = json.loads(line)
        figures = (f"{one[key]:.0f}" for key in ("milliseconds", "task", "frame", "nodes"))
        print(f"| {one['screen']} | {' | '.join(figures)} |")


def no_watch(number: int) -> Watch:
    """Refuse: the browser is the only subscriber."""
    raise NotImplementedError(number)


if __name__ == "__main__":
    asyncio.run(main())
