# pyright: basic, reportMissingImports=false
"""ariadne in its best form: raw rows, a loader for each relation, documents parsed and validated once."""

from typing import Any

import rows
from ariadne import ObjectType, QueryType, ScalarType, make_executable_schema
from ariadne.asgi import GraphQL
from graphql import DocumentNode, GraphQLError, GraphQLSchema
from starlette.applications import Starlette
from starlette.routing import Route

TYPES = """
  scalar DateTime
  type Replica { regionName: String! state: String! progress: Float! }
  type Version { id: ID! name: String! provisioningState: String! replicas: [Replica!]! }
  type Definition { id: ID! name: String! osType: String! versions(first: Int!): [Version!]! latestVersion: Version }
  type Gallery {
    id: ID! name: String! description: String createdAt: DateTime! softDeleteRetentionDays: Int!
    definitions(first: Int!): [Definition!]!
  }
  type Query { gallery(name: String!): Gallery definitions(first: Int!): [Definition!]! }
"""
query = QueryType()
gallery, definition, version = ObjectType("Gallery"), ObjectType("Definition"), ObjectType("Version")
moment = ScalarType("DateTime", serializer=lambda value: value.isoformat())

query.set_field("gallery", lambda _, info, name: rows.gallery(name))
query.set_field("definitions", lambda _, info, first: rows.all_definitions(first))
gallery.set_field("definitions", lambda row, info, first: info.context.definitions(first).load(row["id"]))
definition.set_field("versions", lambda row, info, first: info.context.newest(first).load(row["id"]))
version.set_field("replicas", lambda row, info: info.context.replicas().load(row["id"]))


@definition.field("latestVersion")
async def latest_version(row: rows.Row, info: Any) -> rows.Row | None:
    newest = await info.context.newest(1).load(row["id"])
    return newest[0] if newest else None


def validated(schema: GraphQLSchema, document: DocumentNode, *_: object, **__: object) -> list[GraphQLError]:
    assert document.loc is not None
    return rows.errors_of(schema, document.loc.source.body)


schema = make_executable_schema(TYPES, query, gallery, definition, version, moment, convert_names_case=True)
view = GraphQL(
    schema,
    context_value=lambda *_: rows.Loaders(),
    query_parser=lambda _, data: rows.parsed(data["query"]),
    query_validator=validated,
)
app = Starlette(routes=[Route("/graphql", view.handle_request, methods=["POST"])], lifespan=rows.lifespan)
