"""`python -m bench.fields`: milliseconds of every field of the schema on a full gallery, on SQLite and PostgreSQL.

The gallery has 1,000 images, 10,000 versions and 20,000 replicas. The server runs in this process, practically without a rate
limit. Each field is selected on one object, with each of its arguments; the output has the warnings before a deletion and the
slowest fields, with the medians of the time and of this process's processor time. PostgreSQL's own is not in it.
"""

import argparse
import asyncio
import statistics
import tempfile
import time
from collections.abc import AsyncGenerator
from dataclasses import dataclass
from pathlib import Path

from graphql import GraphQLObjectType
from sqlalchemy import select, text

from graph.app import create_app
from graph.commands.token_rows import create_token
from graph.db.engine import Database
from graph.db.enums import Role
from graph.db.migrate import migrate
from graph.schema import ids
from graph.schema.query import NODES
from graph.settings import Limits, Settings
from tests.client import Api
from tests.postgres import Cluster
from tests.schema import full_gallery
from tests.schema.lists import SDL
from tests.schema.test_cost_of_work import selections

WARNINGS = "Warnings"


@dataclass
class Timed:
    """The medians of one field's requests, in milliseconds."""

    field: str
    wall: float
    cpu: float


async def fill(url: str) -> str:
    """Fill an empty database, and return an administrator's token."""
    database = Database.connect(url)
    try:
        await migrate(database)
        async with database.writes.begin() as session:
            await full_gallery.fill(session)
        async with database.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("VACUUM ANALYZE" if database.is_postgresql else "ANALYZE"))
        return await create_token(database, principal="bench", role=Role.ADMIN, lab_account=None, expires=None)
    finally:
        await database.close()


async def documents(url: str) -> AsyncGenerator[tuple[str, str, list[str]]]:
    """Yield each field with its document and the object that it is selected on."""
    database = Database.connect(url)
    try:
        for kind in SDL.type_map.values():
            if not isinstance(kind, GraphQLObjectType) or not (kind.name in NODES or kind is SDL.query_type):
                continue
            keys: list[str] = []
            if kind.name in NODES:
                async with database.reads() as session:
                    rows = await session.scalars(select(NODES[kind.name][0].id).limit(1))
                    keys = [ids.encode(kind.name, key) for key in rows]
            for field in selections(kind):
                wrap = (
                    "query($ids: [ID!]!) { nodes(ids: $ids) { ... on " + kind.name + " { %s } } }" if keys else "{ %s }"
                )
                yield f"{kind.name}.{field}", wrap % field, keys
    finally:
        await database.close()


async def measure(api: Api, document: str, keys: list[str], times: int) -> tuple[float, float]:
    """Return the medians of time and processor time; the first request, which compiles the query, does not count."""
    walls, cpus = list[float](), list[float]()
    for number in range(times + 1):
        wall, cpu = time.perf_counter(), time.process_time()
        await api.run(document, **({"ids": keys} if keys else {}))
        if number:
            walls.append((time.perf_counter() - wall) * 1000)
            cpus.append((time.process_time() - cpu) * 1000)
    return statistics.median(walls), statistics.median(cpus)


async def run(url: str, times: int, slowest: int, folder: Path) -> None:
    """Print the warnings' times and the slowest fields."""
    token = await fill(url)
    app = create_app(Settings(data_dir=folder, database_url=url, limits=Limits(cost_per_minute=10**9)), worker=False)
    found = list[Timed]()
    async with app.router.lifespan_context(app), Api.on(app, token) as api:
        async for field, document, keys in documents(url):
            found.append(Timed(field, *await measure(api, document, keys, times)))
    found.sort(key=lambda one: one.wall, reverse=True)
    warnings = [one for one in found if WARNINGS in one.field]
    for title, some in (("warnings", warnings), (f"slowest of {len(found)}", found[:slowest])):
        print(f"  {title:82}  time    cpu")
        for one in some:
            print(f"    {one.field[:80]:80} {one.wall:7.1f} {one.cpu:7.1f}", flush=True)


async def main() -> None:
    """Measure both databases."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.fields", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=5, help="requests of each field (default: 5)")
    parser.add_argument("--slowest", type=int, default=15, help="fields to print (default: 15)")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), action="append", help="only this one")
    given = parser.parse_args()
    databases = given.database or ["sqlite", "postgresql"]
    with tempfile.TemporaryDirectory() as folder:
        if "sqlite" in databases:
            print("SQLite", flush=True)
            await run(f"sqlite+aiosqlite:///{folder}/gallery.sqlite", given.times, given.slowest, Path(folder))
        if "postgresql" in databases:
            print("PostgreSQL", flush=True)
            with Cluster() as cluster:
                cluster.create_database("fields")
                await run(cluster.url("fields"), given.times, given.slowest, Path(folder))


if __name__ == "__main__":
    asyncio.run(main())
