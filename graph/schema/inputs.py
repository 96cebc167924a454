"""Inputs that several operations take, and how fields that were left out are read."""

from collections.abc import Sequence
from typing import TypeVar

import strawberry

from graph.domain.replication.target_regions import TargetRegion
from graph.domain.values.unset import NOT_GIVEN, NotGiven

T = TypeVar("T")


def nullable(value: T) -> T | NotGiven:
    """Return an optional input field for which null is a value: it clears."""
    return NOT_GIVEN if value is strawberry.UNSET else value


def plain(value: T | None) -> T | NotGiven:
    """Return an optional input field for which null says nothing: as if it had been left out."""
    return NOT_GIVEN if value is strawberry.UNSET or value is None else value


@strawberry.input(description="A region that a version is to be in.")
class TargetRegionInput:
    region_name: str = strawberry.field(description="The region, in any spelling.")
    replica_count: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="How many copies the region is to keep, 1 to 50; 1 when left out. A version has up to 100 in all"
        " unless the server is configured otherwise.",
    )
    exclude_from_latest: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Whether to keep the version from being the latest there; as the version says when left out.",
    )


def targets(given: Sequence[TargetRegionInput] | None) -> list[TargetRegion] | None:
    """Return the regions asked for, or None when that is left to the policy."""
    if not isinstance(given, list):
        return None
    return [
        TargetRegion(
            target.region_name,
            target.replica_count if isinstance(target.replica_count, int) else 1,
            target.exclude_from_latest if isinstance(target.exclude_from_latest, bool) else None,
        )
        for target in given
    ]


@strawberry.input(description="A name and a value that people attach to things.")
class TagInput:
    name: str = strawberry.field(description="1 to 512 characters.")
    value: str = strawberry.field(description="Up to 256 characters.")


def labels(given: list[TagInput] | None) -> list[tuple[str, str]] | NotGiven | None:
    """Return tags in the rules' words."""
    found = nullable(given)
    return [(tag.name, tag.value) for tag in found] if isinstance(found, list) else found
