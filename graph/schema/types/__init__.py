"""Object types, one module for each subject."""

# Imported first; otherwise strawberry would register the enums without descriptions.
from graph.schema.types import enums as enums
