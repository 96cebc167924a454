# ruff: noqa: S608  (nothing in the statements comes from outside)
"""Baseline without a GraphQL server: one hand-written statement for each query, whose JSON is the answer."""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

PROGRESS = """case when r.state = 'COMPLETED' then 100.0 when r.total_bytes = 0 then 0.0
    else least(99.9, 100.0 * r.transferred_bytes / r.total_bytes) end"""
REPLICAS = f"""(select coalesce(json_agg(json_build_object(
    'region', json_build_object('name', r.region_name), 'state', r.state, 'progress', {PROGRESS})
    order by r.is_source desc, r.region_name), '[]') from region_replica r where r.version_id = v.id)"""
VERSION = f"""json_build_object('id', v.id::text, 'name', v.major || '.' || v.minor || '.' || v.patch,
    'provisioningState', v.provisioning_state, 'replicas', {REPLICAS})"""
NEWEST = """(select * from image_version v where v.definition_id = d.id
    order by major desc, minor desc, patch desc limit {0}) v"""
STATEMENTS = {
    "Q1": """select json_build_object('gallery', (select json_build_object('id', id::text, 'name', name,
        'description', description, 'createdAt', created_at, 'softDeleteRetentionDays', soft_delete_retention_days)
        from gallery where name_key = $1))::text""",
    "Q2": f"""select json_build_object('gallery', (select json_build_object('id', g.id::text, 'name', g.name,
        'definitions', (select json_agg(json_build_object('id', d.id::text, 'name', d.name, 'osType', d.os_type,
            'versions', (select json_agg({VERSION}) from {NEWEST.format(5)})))
        from (select * from image_definition d where d.gallery_id = g.id order by name_key limit 20) d))
        from gallery g where name_key = $1))::text""",
    "Q3": f"""select json_build_object('definitions', (select json_agg(json_build_object('id', d.id::text,
        'name', d.name, 'latestVersion', (select {VERSION} from {NEWEST.format(1)})))
        from (select * from image_definition d order by name_key limit 100) d))::text""",
    "latest": f"""select json_build_object('gallery', (select json_build_object(
        'definitions', (select json_agg(json_build_object('id', d.id::text, 'name', d.name,
            'latestVersion', (select {VERSION} from {NEWEST.format(1)})))
        from (select * from image_definition d where d.gallery_id = g.id order by name_key limit 50) d))
        from gallery g where name_key = $1))::text""",
}


@asynccontextmanager
async def lifespan(app: Starlette) -> AsyncGenerator[None]:
    pool: Any = asyncpg.create_pool(  # pyright: ignore[reportUnknownMemberType]
        os.environ["DATABASE_URL"], min_size=10, max_size=10
    )
    async with pool:
        app.state.pool = pool
        yield


async def answer(request: Request) -> Response:
    query: dict[str, Any] = await request.json()
    statement = STATEMENTS[query["query"]]
    names = (query.get("variables") or {"g": "gallery7"}).values() if "$1" in statement else ()
    data = await request.app.state.pool.fetchval(statement, *names)
    return Response(f'{{"data":{data}}}', media_type="application/json")


app = Starlette(routes=[Route("/graphql", answer, methods=["POST"])], lifespan=lifespan)
