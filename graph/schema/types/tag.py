"""Tags: name-value pairs of galleries and images."""

from collections.abc import Mapping

import strawberry


@strawberry.type(description="A name-value pair that a caller attaches to an object. Embedded: it has no id.")
class Tag:
    name: str = strawberry.field(description="The tag's name.")
    value: str = strawberry.field(description="The tag's value.")


def shown_tags(found: Mapping[str, str]) -> list[Tag]:
    """Return tags sorted by name."""
    return [Tag(name=name, value=value) for name, value in sorted(found.items())]
