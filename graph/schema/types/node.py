"""Node interface: objects that can be fetched by their id."""

import strawberry

from graph.errors import LabGalleryError


class ObjectGoneError(LabGalleryError, LookupError):
    """The row that another row refers to was deleted or hidden between two batches of one operation."""


@strawberry.interface(description="An object with a globally unique id, by which it can be fetched again.")
class Node:
    id: strawberry.ID = strawberry.field(description="The globally unique, permanent id.")
