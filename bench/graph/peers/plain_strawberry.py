# ruff: noqa: D101
"""strawberry as in its documentation: ORM entities, a DataLoader for each relation, an async method each."""

import os
from collections import defaultdict
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any, cast

import strawberry
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import async_sessionmaker, create_async_engine
from sqlalchemy.orm import aliased
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader

from graph.db import models

engine = create_async_engine(os.environ["DATABASE_URL"], pool_size=10, max_overflow=0)
sessions = async_sessionmaker(engine, expire_on_commit=False)


async def newest(keys: list[tuple[int, int]]) -> list[list[models.ImageVersion]]:
    table = models.ImageVersion
    order = (table.major.desc(), table.minor.desc(), table.patch.desc())
    rank = func.row_number().over(partition_by=table.definition_id, order_by=order).label("rank")
    inner = select(table, rank).where(table.definition_id.in_([key for key, _ in keys])).subquery()
    row = aliased(table, inner)
    found: dict[int, list[models.ImageVersion]] = defaultdict(list)
    async with sessions() as session:
        for one in await session.scalars(select(row).where(inner.c.rank <= keys[0][1]).order_by(inner.c.rank)):
            found[one.definition_id].append(one)
    return [found[key] for key, _ in keys]


async def replicas(keys: list[int]) -> list[list[models.RegionReplica]]:
    table = models.RegionReplica
    found: dict[int, list[models.RegionReplica]] = defaultdict(list)
    async with sessions() as session:
        for one in await session.scalars(select(table).where(table.version_id.in_(keys)).order_by(table.region_name)):
            found[one.version_id].append(one)
    return [found[key] for key in keys]


@strawberry.type
class Replica:
    region_name: str
    state: str
    progress: float


@strawberry.type
class Version:
    id: strawberry.ID
    name: str
    provisioning_state: str

    @strawberry.field
    async def replicas(self, info: strawberry.Info) -> list[Replica]:
        rows = await info.context["replicas"].load(int(self.id))
        return [
            Replica(region_name=row.region_name, state=row.state, progress=100.0 if row.completed_at else 0.0)
            for row in rows
        ]


def version(row: models.ImageVersion) -> Version:
    name = f"{row.major}.{row.minor}.{row.patch}"
    return Version(id=strawberry.ID(str(row.id)), name=name, provisioning_state=row.provisioning_state)


@strawberry.type
class Definition:
    id: strawberry.ID
    name: str
    os_type: str

    @strawberry.field
    async def versions(self, info: strawberry.Info, first: int) -> list[Version]:
        return [version(row) for row in await info.context["newest"].load((int(self.id), first))]

    @strawberry.field
    async def latest_version(self, info: strawberry.Info) -> Version | None:
        rows = await info.context["newest"].load((int(self.id), 1))
        return version(rows[0]) if rows else None


async def definitions_of(gallery: int | None, first: int) -> list[Definition]:
    table = models.ImageDefinition
    query = select(table).order_by(table.name_key).limit(first)
    async with sessions() as session:
        rows = await session.scalars(query if gallery is None else query.where(table.gallery_id == gallery))
    return [Definition(id=strawberry.ID(str(row.id)), name=row.name, os_type=row.os_type) for row in rows]


@strawberry.type
class Gallery:
    id: strawberry.ID
    name: str
    description: str | None
    created_at: datetime
    soft_delete_retention_days: int

    @strawberry.field
    async def definitions(self, first: int) -> list[Definition]:
        return await definitions_of(int(self.id), first)


def gallery_of(row: models.Gallery) -> Gallery:
    return Gallery(
        id=strawberry.ID(str(row.id)),
        name=row.name,
        description=row.description,
        created_at=row.created_at,
        soft_delete_retention_days=row.soft_delete_retention_days,
    )


@strawberry.type
class Query:
    @strawberry.field
    async def gallery(self, name: str) -> Gallery | None:
        async with sessions() as session:
            row = await session.scalar(select(models.Gallery).where(models.Gallery.name_key == name))
        return gallery_of(row) if row else None

    @strawberry.field
    async def definitions(self, first: int) -> list[Definition]:
        return await definitions_of(None, first)


class Server(GraphQL[Any, None]):
    async def get_context(self, request: Any, response: Any) -> Any:  # pyright: ignore[reportIncompatibleMethodOverride]
        return {"newest": DataLoader(load_fn=newest), "replicas": DataLoader(load_fn=replicas)}


@asynccontextmanager
async def lifespan(_: Starlette) -> AsyncGenerator[None]:
    yield
    await engine.dispose()


view = cast("Any", Server(strawberry.Schema(Query), graphql_ide=None))
app = Starlette(routes=[Route("/graphql", view)], lifespan=lifespan)
