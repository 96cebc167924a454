"""Image definitions: named images with their properties and versions."""

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
from graph.schema.loaders.pages import FirstRow, PageOfRows
from graph.schema.loaders.sources import OneRow
from graph.schema.paging import After, Before, Connection, First, Last, page
from graph.schema.types.node import Node
from graph.schema.types.production import (
    ProductionChange,
    ProductionMode,
    production_history,
    production_mode,
    production_version,
)
from graph.schema.types.rights import manages_gallery_of, viewer_can
from graph.schema.types.tag import Tag, shown_tags
from graph.schema.types.version_filters import ImageVersionFilter, ImageVersionOrder, conditions, latest, ordering

if TYPE_CHECKING:
    from graph.schema.types.gallery import Gallery
    from graph.schema.types.version import ImageVersion


@strawberry.type(description="A recommended range of integers; informational. Embedded: it has no id.")
class IntRange:
    min: int | None = strawberry.field(description="The lower bound; null if there is none.")
    max: int | None = strawberry.field(description="The upper bound; null if there is none.")


@strawberry.type(description="A capability or requirement of the image; informational. Embedded: it has no id.")
class ImageFeature:
    name: FeatureName = strawberry.field(description="The name of the capability or requirement.")
    value: str = strawberry.field(
        description="The value. The description of each `ImageFeatureName` lists the allowed values."
    )
    starts_at_version: str | None = strawberry.field(
        description="The first version that the feature applies to, Major.Minor.Patch; null if it applies"
        " to all versions."
    )


def _display_name(given: str | None, name: str) -> str:
    return given or name


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
    filter: Annotated[
        ImageVersionFilter | None, strawberry.argument(description="Returns only matching versions.")
    ] = None,
    order_by: Annotated[
        ImageVersionOrder | None, strawberry.argument(description="The sort order; defaults to descending by number.")
    ] = None,
) -> PageOfRows:
    order = ordering(order_by)
    bounds = page(order, first, after, last, before)
    return PageOfRows(models.ImageVersion, models.ImageVersion.definition_id, order, bounds, conditions(filter))


def _latest(
    region_name: Annotated[
        str | None,
        strawberry.argument(
            description="The region's name; case-insensitive, spaces ignored: 'France Central' is `francecentral`."
        ),
    ] = None,
) -> FirstRow:
    version = models.ImageVersion
    return FirstRow(version, version.definition_id, ordering(None), latest(region_name))


@strawberry.type(description="A named image of a gallery. Its versions contain the disks.")
class ImageDefinition(RowObject, Node, table=models.ImageDefinition):
    name: str = column(description="The name; unique in the gallery, case-insensitive.")
    display_name: str = column(
        "display_name",
        "name",
        make=_display_name,
        description="The name to show: the display name, which need not be unique, or `name` if none was given.",
    )
    description: str | None = column(description="The purpose of the image; null if there is no description.")
    publisher: str = column(
        description="The publisher part of the publisher/offer/SKU identifier, which is unique in the gallery."
    )
    offer: str = column(
        description="The offer part of the publisher/offer/SKU identifier, which is unique in the gallery."
    )
    sku: str = column(description="The SKU part of the publisher/offer/SKU identifier, which is unique in the gallery.")
    os_type: OSType = column(description="The operating system of all versions.")
    os_state: OSState = column(description="Whether all versions are generalized or specialized.")
    hyper_v_generation: HyperVGeneration = column(description="The VM generation of all versions.")
    architecture: Architecture = column(description="The processor architecture of all versions.")
    recommended_vcpus: IntRange | None = column(
        "min_vcpus",
        "max_vcpus",
        make=_range,
        description="The recommended number of virtual processors; null if there is none. "
        "A template that runs on the server gets a number in this range, as far as the operator's limits allow.",
    )
    recommended_memory_gb: IntRange | None = column(
        "min_memory_gb",
        "max_memory_gb",
        make=_range,
        description="The recommended memory in GiB (2^30 bytes); null if there is none. "
        "A template that runs on the server gets an amount in this range, as far as the operator's limits allow.",
    )
    end_of_life_date: datetime | None = column(
        description="When the image should no longer be used; null if no date is set. Informational."
    )
    eula: str | None = column(
        description="The license agreement that users of the image accept; null if there is none."
    )
    privacy_statement_uri: str | None = column(description="The URL of the privacy statement; null if there is none.")
    release_note_uri: str | None = column(description="The URL of the release notes; null if there are none.")
    features: list[ImageFeature] = column(
        "features", make=_features, description="Capabilities and requirements of the image. Not paginated: at most 20."
    )
    tags: list[Tag] = column(
        "tags",
        make=shown_tags,
        description="The tags of the image definition, sorted by name. Not paginated: at most 50.",
    )
    created_at: datetime = column(description="When the object was created.")
    updated_at: datetime = column(
        description="When the object's own fields were last changed; changes of objects below it do not count."
    )
    row: strawberry.Private[models.ImageDefinition]
    viewer_can_update: bool = viewer_can(
        manages_gallery_of, "gallery_id", description="Whether the viewer has the right to change the image definition."
    )
    viewer_can_create_versions: bool = viewer_can(
        manages_gallery_of,
        "gallery_id",
        description="Whether the viewer has the right to create versions from uploads and other versions.",
    )
    viewer_can_set_production_version: bool = viewer_can(
        manages_gallery_of, "gallery_id", description="Whether the viewer has the right to pin the production version."
    )
    viewer_can_delete: bool = viewer_can(
        manages_gallery_of, "gallery_id", description="Whether the viewer has the right to delete the image definition."
    )

    gallery: Annotated["Gallery", strawberry.lazy("graph.schema.types.gallery")] = related(
        OneRow(models.Gallery), key="gallery_id", description="The gallery that contains the image definition."
    )

    @strawberry.field(
        description="The version with the given number (`ImageVersion.name`), including a soft-deleted one; null if there is none.",
        metadata=reads("id"),
    )
    async def version_by_name(
        self,
        info: Info,
        name: Annotated[str, strawberry.argument(description="The version number, Major.Minor.Patch.")],
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        if (number := VersionNumber.parse(name)) is None:
            return None
        row = await info.context.loaders.plain(VersionByNumber).load((self.row.id, number))
        return object_type(models.ImageVersion).of(row) if row else None

    versions: Connection[Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")]] = related(
        _versions,
        description="The image's versions, the highest number first by default; without soft-deleted ones unless `filter`"
        " includes them.",
    )

    production_mode: ProductionMode = column(
        "production_version_id",
        make=production_mode,
        description="Whether new labs get the latest version, or a pinned one.",
    )

    production_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        production_version,
        optional=True,
        description="The version that a new lab gets. In the mode FOLLOWING: `latestVersion`, in the given region,"
        " or in any region if none is given. In the mode PINNED: the pinned version; null if a region"
        " is given in which it is not usable, because no other version takes its place. An export"
        " never changes the pin: until the exported version is pinned, a lab gets it only by its id.",
    )

    production_history: Connection[ProductionChange] = related(
        production_history, description="The changes of the production version, newest first by default."
    )

    latest_version: Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None = related(
        _latest,
        optional=True,
        description="The latest version: the one with the highest number among those that are usable in the given "
        "region, or in any region if none is given. Null if there is none. A higher number may exist that is "
        "excluded from latest, incomplete or soft-deleted.",
    )
