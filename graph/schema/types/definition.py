"""Image definitions."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import strawberry

from graph.db import models
from graph.db.enums import Architecture, HyperVGeneration, OSState, OSType
from graph.domain.galleries.features import FeatureName
from graph.domain.values.latest import VersionNumber
from graph.schema.context import Info
from graph.schema.fields import RowObject, column, object_type, reads, related
from graph.schema.loaders.images import VersionByNumber
from graph.schema.loaders.sources import FirstRow, OneRow, PageOfRows
from graph.schema.paging import After, Before, Connection, First, Last, page
from graph.schema.types.node import Node
from graph.schema.types.tag import Tag, shown_tags
from graph.schema.types.version_filters import ImageVersionFilter, ImageVersionOrder, conditions, latest, ordering

if TYPE_CHECKING:
    from graph.schema.types.gallery import Gallery
    from graph.schema.types.version import ImageVersion


@strawberry.type(description="A recommended range of whole numbers; advice, not enforced.")
class IntRange:
    min: int | None = strawberry.field(description="The smallest; null for no lower bound.")
    max: int | None = strawberry.field(description="The largest; null for no upper bound.")


@strawberry.type(description="Something that an image can do, or needs; advice to who makes machines of it.")
class ImageFeature:
    name: FeatureName = strawberry.field(description="What it is.")
    value: str = strawberry.field(description="One of the values that the feature's name lists.")
    starts_at_version: str | None = strawberry.field(
        description="The version from which on it holds, Major.Minor.Patch; null for the first."
    )


def _features(found: list[dict[str, str]]) -> list[ImageFeature]:
    return [
        ImageFeature(name=FeatureName(one["name"]), value=one["value"], starts_at_version=one["starts_at_version"])
        for one in found
    ]


def _range(low: int | None, high: int | None) -> IntRange | None:
    return None if low is None and high is None else IntRange(min=low, max=high)


def _versions(
    first: First = None,
    after: After = None,
    last: Last = None,
    before: Before = None,
    filter: Annotated[ImageVersionFilter | None, strawberry.argument(description="Only versions that match.")] = None,
    order_by: Annotated[ImageVersionOrder | None, strawberry.argument(description="How to sort.")] = None,
) -> PageOfRows:
    order = ordering(order_by)
    bounds = page(order, first, after, last, before)
    return PageOfRows(models.ImageVersion, models.ImageVersion.definition_id, order, bounds, conditions(filter))


def _latest(
    region_name: Annotated[str | None, strawberry.argument(description="The region, in any spelling.")] = None,
) -> FirstRow:
    version = models.ImageVersion
    return FirstRow(version, version.definition_id, ordering(None), latest(region_name))


@strawberry.type(description="A named image of a gallery; its bytes lie in its versions.")
class ImageDefinition(RowObject, Node, table=models.ImageDefinition):
    name: str = column(description="Unique in its gallery.")
    display_name: str | None = column(description="A free name for people.")
    description: str | None = column(description="What the image is for.")
    publisher: str = column(description="First part of the identifier that is unique in the gallery.")
    offer: str = column(description="Second part of the identifier that is unique in the gallery.")
    sku: str = column(description="Third part of the identifier that is unique in the gallery.")
    os_type: OSType = column(description="The operating system of its versions.")
    os_state: OSState = column(description="Whether its versions are generalized or specialized.")
    hyper_v_generation: HyperVGeneration = column(description="The firmware its versions need.")
    architecture: Architecture = column(description="The processor its versions run on.")
    recommended_vcpus: IntRange | None = column(
        "min_vcpus", "max_vcpus", make=_range, description="How many virtual processors it runs well with."
    )
    recommended_memory_gb: IntRange | None = column(
        "min_memory_gb", "max_memory_gb", make=_range, description="How much memory it runs well with, in GB."
    )
    end_of_life_date: datetime | None = column(description="When it should no longer be used; informational.")
    eula: str | None = column(description="The licence that its users accept.")
    privacy_statement_uri: str | None = column(description="Where its privacy statement is.")
    release_note_uri: str | None = column(description="Where its release notes are.")
    features: list[ImageFeature] = column(
        "features", make=_features, description="What it can do, or needs; a handful, as its maintainers gave them."
    )
    tags: list[Tag] = column(
        "tags", make=shown_tags, description="Its tags, by name; a handful, set by its maintainers."
    )
    created_at: datetime = column(description="When it was created.")
    updated_at: datetime = column(description="When its own fields were last changed.")
    row: strawberry.Private[models.ImageDefinition]

    gallery: Annotated["Gallery", strawberry.lazy("graph.schema.types.gallery")] = related(
        OneRow(models.Gallery), key="gallery_id", description="The gallery that it is in."
    )

    @strawberry.field(description="The version with that number; null where there is none.", metadata=reads("id"))
    async def version(
        self, info: Info, name: Annotated[str, strawberry.argument(description="Major.Minor.Patch.")]
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        if (number := VersionNumber.parse(name)) is None:
            return None
        row = await info.context.loaders.plain(VersionByNumber).load((self.row.id, number))
        return object_type(models.ImageVersion).of(row) if row else None

    versions: Connection[Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")]] = related(
        _versions, description="Its versions, the highest number first unless ordered otherwise; without deleted ones."
    )

    latest_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        _latest,
        optional=True,
        description="The highest version that a new lab could use: in that region, or in any where none is given.",
    )
