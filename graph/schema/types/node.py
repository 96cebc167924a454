"""What can be fetched again by its id."""

import strawberry


@strawberry.interface(description="An object with an id of its own, by which it can be fetched again.")
class Node:
    id: strawberry.ID = strawberry.field(description="Globally unique, and the same for as long as the object lives.")
