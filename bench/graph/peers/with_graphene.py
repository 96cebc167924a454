# pyright: basic, reportMissingImports=false
# ruff: noqa: D101
"""graphene in its best form: raw rows, a loader for each relation, documents parsed and validated once."""

from inspect import isawaitable
from typing import Any

import graphene
import orjson
import rows
from graphql import execute
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route


class Replica(graphene.ObjectType):
    region_name = graphene.String(required=True)
    state = graphene.String(required=True)
    progress = graphene.Float(required=True)


class Version(graphene.ObjectType):
    id = graphene.ID(required=True)
    name = graphene.String(required=True)
    provisioning_state = graphene.String(required=True)
    replicas = graphene.List(graphene.NonNull(Replica), required=True)

    @staticmethod
    def resolve_replicas(row: rows.Row, info: Any) -> Any:
        return info.context.replicas().load(row["id"])


class Definition(graphene.ObjectType):
    id = graphene.ID(required=True)
    name = graphene.String(required=True)
    os_type = graphene.String(required=True)
    versions = graphene.List(graphene.NonNull(Version), required=True, first=graphene.Int(required=True))
    latest_version = graphene.Field(Version)

    @staticmethod
    def resolve_versions(row: rows.Row, info: Any, first: int) -> Any:
        return info.context.newest(first).load(row["id"])

    @staticmethod
    async def resolve_latest_version(row: rows.Row, info: Any) -> rows.Row | None:
        newest = await info.context.newest(1).load(row["id"])
        return newest[0] if newest else None


class Gallery(graphene.ObjectType):
    id = graphene.ID(required=True)
    name = graphene.String(required=True)
    description = graphene.String()
    created_at = graphene.DateTime(required=True)
    soft_delete_retention_days = graphene.Int(required=True)
    definitions = graphene.List(graphene.NonNull(Definition), required=True, first=graphene.Int(required=True))

    @staticmethod
    def resolve_definitions(row: rows.Row, info: Any, first: int) -> Any:
        return info.context.definitions(first).load(row["id"])


class Query(graphene.ObjectType):
    gallery = graphene.Field(Gallery, name=graphene.String(required=True))
    definitions = graphene.List(graphene.NonNull(Definition), required=True, first=graphene.Int(required=True))

    @staticmethod
    def resolve_gallery(_: None, info: Any, name: str) -> Any:
        return rows.gallery(name)

    @staticmethod
    def resolve_definitions(_: None, info: Any, first: int) -> Any:
        return rows.all_definitions(first)


schema = graphene.Schema(Query).graphql_schema


async def answer(request: Request) -> Response:
    """Answer a query; graphene has no server of its own."""
    asked = await request.json()
    text, variables = asked["query"], asked.get("variables")
    if errors := rows.errors_of(schema, text):
        return Response(orjson.dumps({"errors": [error.formatted for error in errors]}), 400)
    result = execute(schema, rows.parsed(text), context_value=rows.Loaders(), variable_values=variables)
    done = await result if isawaitable(result) else result
    return Response(orjson.dumps(done.formatted), media_type="application/json")


app = Starlette(routes=[Route("/graphql", answer, methods=["POST"])], lifespan=rows.lifespan)
