"""Inputs shared by operations, and the handling of omitted fields."""

from collections.abc import Sequence
from typing import TypeVar

import strawberry

from graph.domain.replication.target_regions import TargetRegion
from graph.domain.values.unset import UNSET, Unset

T = TypeVar("T")


def nullable(value: T) -> T | Unset:
    """Return an optional input field that null clears."""
    return UNSET if value is strawberry.UNSET else value


def plain(value: T | None) -> T | Unset:
    """Return an optional input field for which null is the same as omitting it."""
    return UNSET if value is strawberry.UNSET or value is None else value


@strawberry.input(description="A target region of a version.")
class TargetRegionInput:
    region_name: str = strawberry.field(
        description="The region: canonical or display name; case and spaces are ignored ('France Central')."
    )
    replica_count: int | None = strawberry.field(
        default=strawberry.UNSET,
        description="The number of copies that the region keeps, 1 to 50; defaults to 1. By default, all "
        "regions of a version have up to 100 copies together.",
    )
    exclude_from_latest: bool | None = strawberry.field(
        default=strawberry.UNSET,
        description="Overrides `excludeFromLatest` of the version in this region; if omitted, the region inherits it.",
    )


def targets(given: Sequence[TargetRegionInput] | None) -> list[TargetRegion] | None:
    """Return the given target regions, or None if the policy decides."""
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


@strawberry.input(description="A name-value pair that users attach to an object.")
class TagInput:
    name: str = strawberry.field(description="1 to 512 characters.")
    value: str = strawberry.field(description="Up to 256 characters.")


def labels(given: list[TagInput] | None) -> list[tuple[str, str]] | Unset | None:
    """Convert tags to the domain's type."""
    found = nullable(given)
    return [(tag.name, tag.value) for tag in found] if isinstance(found, list) else found
