"""The mutations, one module each."""

# Before any payload is described: see graph.schema.types.
from graph.schema.types import enums as enums
