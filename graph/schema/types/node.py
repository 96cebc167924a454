"""What can be fetched again by its id."""

import strawberry


class Gone(LookupError):  # noqa: N818  (named for what is the matter)
    """What a row refers to was deleted, or hidden, between two batches of one operation."""


@strawberry.interface(description="An object with an id of its own, by which it can be fetched again.")
class Node:
    id: strawberry.ID = strawberry.field(description="Globally unique, and the same for as long as the object lives.")
