"""`python -m bench.search`: the search for a part of a text among 100,000 images, on SQLite and PostgreSQL.

The server runs in this process, practically without a rate limit. Every search is one page of 50 images, as a reader of the gallery
sees it, in two sort orders. The output has, for each kind of term, the median, the 99th percentile and the median of this process's
processor time, in milliseconds; PostgreSQL's own processor time is not in it.
"""

import argparse
import asyncio
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from bench.graph.seed import BATCH, BY, REGIONS
from graph.app import create_app
from graph.commands.token_rows import create_token
from graph.db import models
from graph.db.engine import Database
from graph.db.enums import Architecture, HyperVGeneration, OSState, OSType, Role
from graph.db.migrate import migrate
from graph.db.search_text import END, SEPARATOR, folded
from graph.server import tune_gc
from graph.settings import Limits, Settings
from tests.client import Api
from tests.postgres import Cluster

SUBJECTS = ("linear algebra", "operating systems", "compilers", "databases", "computer networks", "machine learning")
QUERY = """query($text: String, $order: ImageDefinitionOrder) {
  gallery(name: "bench") { definitions(search: $text, orderBy: $order) { nodes { id name displayName } } }
}"""
ORDERS = ({"field": "NAME", "direction": "ASC"}, {"field": "UPDATED_AT", "direction": "DESC"})


def images(count: int) -> Iterator[dict[str, Any]]:
    """Yield the rows of images with names, display names, descriptions and tags."""
    chance = random.Random(1)  # noqa: S311  (the same rows in each run)
    for number in range(1, count + 1):
        name, subject = f"image{number * 7919 % 1_000_003:06}", chance.choice(SUBJECTS)
        course, year = f"cs{chance.randrange(100, 999)}", chance.randrange(2019, 2027)
        shown = f"{subject.title()} {year}"
        description = f"Image for the students of {course.upper()}, group {number}: Debian with the tools of {subject}."
        tags = {"course": course, "term": f"autumn-{year}"}
        parts = [name, shown, description, *(part for tag in tags.items() for part in tag)]
        yield {
            "id": number, "gallery_id": 1, "name": name, "name_key": name, "display_name": shown, "tags": tags,
            "description": description, "publisher": "Lab", "offer": "images", "sku": name, "identifier_key": name,
            "os_type": OSType.LINUX, "os_state": OSState.SPECIALIZED, "hyper_v_generation": HyperVGeneration.V2,
            "architecture": Architecture.X64, "created_by": BY,
            "search_text": SEPARATOR.join(map(folded, parts)) + END,
        }  # fmt: skip


async def fill(url: str, count: int) -> str:
    """Fill an empty database, and return a reader's token."""
    database = Database.connect(url)
    home = {"region_name": REGIONS[0], "created_by": BY}
    try:
        await migrate(database)
        async with database.writes.begin() as session:
            await session.execute(insert(models.LabAccount), [{"id": 1, "name": "bench", "name_key": "bench", **home}])
            await session.execute(
                insert(models.Gallery), [{"id": 1, "name": "bench", "name_key": "bench", "home_account_id": 1, **home}]
            )
        # In many transactions: PostgreSQL ends one that waits for rows.
        rows = images(count)
        while batch := list(islice(rows, BATCH)):
            async with database.writes.begin() as session:
                await session.execute(insert(models.ImageDefinition), batch)
        async with database.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("VACUUM ANALYZE" if database.is_postgresql else "ANALYZE"))
        return await create_token(database, principal=BY, role=Role.READER, lab_account="bench", expires=None)
    finally:
        await database.close()


def terms(count: int, times: int) -> dict[str, list[str]]:
    """Return the terms of each kind."""
    chance = random.Random(2)  # noqa: S311
    numbers = [chance.randrange(1, count + 1) for _ in range(times)]
    return {
        "one image, by its name": [f"image{number * 7919 % 1_000_003:06}" for number in numbers],
        "one image, by its description": [f", group {number}: Debian" for number in numbers],
        "0.1 % of the images": [f"CS{100 + number % 899}" for number in numbers],
        "17 % of the images": [chance.choice(SUBJECTS) for _ in numbers],
        "all images": ["Debian", "image for the students", "with the tools"] * (times // 3),
        "no image": [f"zebra {number}" for number in numbers],
        "no image, similar texts": [f"group {number}: debian with the tool of" for number in numbers],
        "two characters, no image": ["zz", "q9", "xq"] * (times // 3),
        "two characters, all images": ["im", "ma", "er"] * (times // 3),
    }


async def measure(url: str, count: int, times: int, folder: Path) -> None:
    """Print a line for each kind of term."""
    token = await fill(url, count)
    app = create_app(Settings(data_dir=folder, database_url=url, limits=Limits(cost_per_minute=10**9)), worker=False)
    async with app.router.lifespan_context(app), Api.on(app, token) as api:
        # As in a server: otherwise the collector traverses all modules in the middle of one search, for 60 ms.
        tune_gc()
        for kind, searched in terms(count, times).items():
            walls, cpus, found = list[float](), list[float](), 0
            for number, term in enumerate(searched):
                wall, cpu = time.perf_counter(), time.process_time()
                page = await api.run(QUERY, text=term, order=ORDERS[number % 2])
                cpus.append((time.process_time() - cpu) * 1000)
                walls.append((time.perf_counter() - wall) * 1000)
                found += len(page["gallery"]["definitions"]["nodes"])
            last = statistics.quantiles(walls, n=100, method="inclusive")[98]
            middle = f"{statistics.median(walls):7.1f} {last:7.1f} {statistics.median(cpus):7.1f}"
            print(f"  {kind:32} {middle} {found / len(searched):8.1f}", flush=True)


async def main() -> None:
    """Measure both databases."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.search", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--images", type=int, default=100_000, help="number of images (default: %(default)s)")
    parser.add_argument("--times", type=int, default=90, help="searches of each kind (default: %(default)s)")
    parser.add_argument("--only", choices=("sqlite", "postgresql"), help="one database")
    arguments = parser.parse_args()
    for kind in (arguments.only,) if arguments.only else ("sqlite", "postgresql"):
        print(f"{kind:36} median  99 %     CPU   images", flush=True)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            if kind == "sqlite":
                await measure(
                    f"sqlite+aiosqlite:///{folder / 'search.sqlite'}", arguments.images, arguments.times, folder
                )
            else:
                with Cluster() as cluster:
                    cluster.create_database("search")
                    await measure(cluster.url("search"), arguments.images, arguments.times, folder)


if __name__ == "__main__":
    asyncio.run(main())
