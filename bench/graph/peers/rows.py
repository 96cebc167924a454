# pyright: basic, reportMissingImports=false
# ruff: noqa: S608  (nothing in the statements comes from outside)
"""Reads of ariadne and graphene: raw rows, one statement for a whole level, the first n of each parent by LATERAL."""

import os
from collections import defaultdict
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from functools import lru_cache
from typing import Any

import asyncpg
from aiodataloader import DataLoader
from graphql import DocumentNode, GraphQLError, GraphQLSchema, parse, validate
from starlette.applications import Starlette

GALLERY = "id, name, description, created_at, soft_delete_retention_days"
DEFINITION = "id, name, os_type"
VERSION = "id, major || '.' || minor || '.' || patch as name, provisioning_state"
REPLICA = """region_name, state, case when state = 'COMPLETED' then 100.0 when total_bytes = 0 then 0.0
    else least(99.9, 100.0 * transferred_bytes / total_bytes) end::float as progress"""
DEFINITIONS = f"""select d.* from unnest($1::bigint[]) p(parent) cross join lateral (select gallery_id as parent_id, {DEFINITION}
    from image_definition where gallery_id = p.parent order by name_key limit $2) d"""
NEWEST = f"""select v.* from unnest($1::bigint[]) p(parent) cross join lateral (select definition_id as parent_id, {VERSION}
    from image_version where definition_id = p.parent order by major desc, minor desc, patch desc limit $2) v"""
REPLICAS = f"""select version_id as parent_id, {REPLICA} from region_replica where version_id = any($1::bigint[])
    order by is_source desc, region_name"""

Row = dict[str, Any]
pool: Any = None


@asynccontextmanager
async def lifespan(_: Starlette) -> AsyncGenerator[None]:
    """Hold a pool of ten connections."""
    global pool
    async with asyncpg.create_pool(os.environ["DATABASE_URL"], min_size=10, max_size=10) as pool:
        yield


async def gallery(name: str) -> Row | None:
    return found(await pool.fetchrow(f"select {GALLERY} from gallery where name_key = $1", name))


async def all_definitions(first: int) -> list[Row]:
    rows = await pool.fetch(f"select {DEFINITION} from image_definition order by name_key limit $1", first)
    return [dict(row) for row in rows]


def found(row: Any) -> Row | None:
    return None if row is None else dict(row)


class Loaders:
    """The loaders of one request: one for each relation and each number of rows."""

    def __init__(self) -> None:
        self._made: dict[tuple[str, int | None], DataLoader] = {}

    def definitions(self, first: int) -> DataLoader:
        """Load the definitions of galleries by gallery id."""
        return self._loader(DEFINITIONS, first)

    def newest(self, first: int) -> DataLoader:
        """Load the newest versions of definitions by definition id."""
        return self._loader(NEWEST, first)

    def replicas(self) -> DataLoader:
        """Load the replicas of versions by version id."""
        return self._loader(REPLICAS)

    def _loader(self, statement: str, first: int | None = None) -> DataLoader:
        made = self._made.get((statement, first))
        if made is not None:
            return made

        async def load(keys: list[int]) -> list[list[Row]]:
            rows: dict[int, list[Row]] = defaultdict(list)
            for row in await pool.fetch(statement, keys, *(() if first is None else (first,))):
                rows[row["parent_id"]].append(dict(row))
            return [rows[key] for key in keys]

        made = self._made[statement, first] = DataLoader(load)
        return made


@lru_cache(maxsize=512)
def parsed(query: str) -> DocumentNode:
    """Parse each document once; ariadne and graphene parse it at every request."""
    return parse(query)


@lru_cache(maxsize=512)
def errors_of(schema: GraphQLSchema, query: str) -> list[GraphQLError]:
    """Validate each document once."""
    return validate(schema, parsed(query))
