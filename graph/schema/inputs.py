"""Inputs that several operations take, and the values of omitted input fields.

An optional input field has no default: it is None if it is omitted or null. Only where omission and null differ,
the field is declared by `clearable` and read by `keep_null` or `convert_given`.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import strawberry

from graph.domain.replication import target_regions
from graph.domain.replication.target_regions import TargetRegion
from graph.domain.values import tags
from graph.domain.values.unset import UNSET, Unset
from graph.schema.ids import pk
from graph.schema.input_checks import by, checked

T = TypeVar("T")
V = TypeVar("V")


def clearable(*, description: str, metadata: dict[str, Any] | None = None) -> Any:
    """Declare an optional input field that null clears and that is unchanged if it is omitted."""
    return strawberry.field(default=strawberry.UNSET, description=description, metadata=metadata)


def keep_null(value: T) -> T | Unset:
    """Return the value of a `clearable` field: UNSET if it was omitted."""
    return UNSET if value is strawberry.UNSET else value


def convert_given(value: T, convert: Callable[[T], V]) -> V | Unset:
    """Return the converted value of a `clearable` field: UNSET if it was omitted."""
    return UNSET if value is strawberry.UNSET else convert(value)


def omit_null(value: T | None) -> T | Unset:
    """Return the value of a field that is unchanged if it is omitted or null: UNSET for both."""
    return UNSET if value is None else value


def or_default(value: T | None, default: T) -> T:
    """Return the value of a field, or its default if it was omitted or null."""
    return default if value is None else value


def optional_pk(id: str | None, kind: str, *path: str) -> int | None:
    """Return the primary key behind an optional id."""
    return None if id is None else pk(id, kind, *path)


@strawberry.input(description="A target region of a version.")
class TargetRegionInput:
    region_name: str = strawberry.field(
        description="The region's name; case-insensitive, spaces ignored: 'France Central' is `francecentral`."
    )
    replica_count: int | None = strawberry.field(
        description="The number of copies that are counted and charged in the region, 1 to 50; defaults to 1. All "
        "regions of a version together have at most 100 copies, unless the operator has set another limit."
    )
    exclude_from_latest: bool | None = strawberry.field(
        description="Overrides `ImageVersion.excludeFromLatest` in this region; if omitted or null, the region inherits "
        "it."
    )


def target_regions_of(given: Sequence[TargetRegionInput] | None) -> list[TargetRegion] | None:
    """Return the given target regions; None leaves them to the policy."""
    if given is None:
        return None
    return [
        TargetRegion(target.region_name, or_default(target.replica_count, 1), target.exclude_from_latest)
        for target in given
    ]


@strawberry.input(description="A name-value pair that a caller attaches to an object.")
class TagInput:
    name: str = strawberry.field(description="The tag's name: 1 to 512 printable characters.")
    value: str = strawberry.field(description="The tag's value: up to 256 printable characters.")


TARGETS = checked(lambda given: target_regions.check_list(given.settings, target_regions_of(given.value) or ()))


def tags_of(given: Sequence[TagInput] | None) -> list[tuple[str, str]]:
    """Return tags as names and values; null is no tags."""
    return [(tag.name, tag.value) for tag in given or ()]


TAGS = by(lambda given, *path: tags.check(tags_of(given), *path))
