"""The object types, one module a subject."""

# Before any other: strawberry would otherwise describe the tables' enums by itself, without a word.
from graph.schema.types import enums as enums
