"""Image definitions."""

from datetime import datetime
from typing import TYPE_CHECKING, Annotated, Self

import strawberry

import graph.schema.types.gallery as galleries
import graph.schema.types.version as versions
from graph.db import models
from graph.db.enums import Architecture, HyperVGeneration, OSState, OSType
from graph.domain.galleries.features import FeatureName
from graph.domain.values.latest import VersionNumber
from graph.schema import ids
from graph.schema.context import Info
from graph.schema.loaders.images import VersionByNumber
from graph.schema.paging import After, Before, Connection, First, Last
from graph.schema.types.node import Gone, Node
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


@strawberry.type(description="A named image of a gallery; its bytes lie in its versions.")
class ImageDefinition(Node):
    name: str = strawberry.field(description="Unique in its gallery.")
    display_name: str | None = strawberry.field(description="A free name for people.")
    description: str | None = strawberry.field(description="What the image is for.")
    publisher: str = strawberry.field(description="First part of the identifier that is unique in the gallery.")
    offer: str = strawberry.field(description="Second part of the identifier that is unique in the gallery.")
    sku: str = strawberry.field(description="Third part of the identifier that is unique in the gallery.")
    os_type: OSType = strawberry.field(description="The operating system of its versions.")
    os_state: OSState = strawberry.field(description="Whether its versions are generalized or specialized.")
    hyper_v_generation: HyperVGeneration = strawberry.field(description="The firmware its versions need.")
    architecture: Architecture = strawberry.field(description="The processor its versions run on.")
    recommended_vcpus: IntRange | None = strawberry.field(description="How many virtual processors it runs well with.")
    recommended_memory_gb: IntRange | None = strawberry.field(description="How much memory it runs well with, in GB.")
    end_of_life_date: datetime | None = strawberry.field(description="When it should no longer be used; informational.")
    eula: str | None = strawberry.field(description="The licence that its users accept.")
    privacy_statement_uri: str | None = strawberry.field(description="Where its privacy statement is.")
    release_note_uri: str | None = strawberry.field(description="Where its release notes are.")
    features: list[ImageFeature] = strawberry.field(
        description="What it can do, or needs; a handful, as its maintainers gave them."
    )
    tags: list[Tag] = strawberry.field(description="Its tags, by name; a handful, set by its maintainers.")
    created_at: datetime = strawberry.field(description="When it was created.")
    updated_at: datetime = strawberry.field(description="When its own fields were last changed.")
    pk: strawberry.Private[int]
    gallery_id: strawberry.Private[int]

    @classmethod
    def of(cls, row: models.ImageDefinition | None) -> Self:
        if row is None:
            raise Gone("The image definition is gone.")
        return cls(
            id=ids.encode("ImageDefinition", row.id),
            name=row.name,
            display_name=row.display_name,
            description=row.description,
            publisher=row.publisher,
            offer=row.offer,
            sku=row.sku,
            os_type=row.os_type,
            os_state=row.os_state,
            hyper_v_generation=row.hyper_v_generation,
            architecture=row.architecture,
            recommended_vcpus=_range(row.min_vcpus, row.max_vcpus),
            recommended_memory_gb=_range(row.min_memory_gb, row.max_memory_gb),
            end_of_life_date=row.end_of_life_date,
            eula=row.eula,
            privacy_statement_uri=row.privacy_statement_uri,
            release_note_uri=row.release_note_uri,
            features=_features(row.features),
            tags=shown_tags(row.tags),
            created_at=row.created_at,
            updated_at=row.updated_at,
            pk=row.id,
            gallery_id=row.gallery_id,
        )

    @strawberry.field(description="The gallery that it is in.")
    async def gallery(self, info: Info) -> Annotated["Gallery", strawberry.lazy("graph.schema.types.gallery")]:
        return galleries.Gallery.of(await info.context.loaders.row(models.Gallery).load(self.gallery_id))

    @strawberry.field(description="The version with that number; null where there is none.")
    async def version(
        self, info: Info, name: Annotated[str, strawberry.argument(description="Major.Minor.Patch.")]
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        if (number := VersionNumber.parse(name)) is None:
            return None
        row = await info.context.loaders.plain(VersionByNumber).load((self.pk, number))
        return versions.ImageVersion.of(row) if row else None

    @strawberry.field(
        description="Its versions, the highest number first unless ordered otherwise; without deleted ones."
    )
    async def versions(
        self,
        info: Info,
        first: First = None,
        after: After = None,
        last: Last = None,
        before: Before = None,
        filter: Annotated[
            ImageVersionFilter | None, strawberry.argument(description="Only versions that match.")
        ] = None,
        order_by: Annotated[ImageVersionOrder | None, strawberry.argument(description="How to sort.")] = None,
    ) -> Connection[Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")]]:
        return await versions.OF_DEFINITION.connect(
            info,
            ordering(order_by),
            first=first,
            after=after,
            last=last,
            before=before,
            parent_id=self.pk,
            where=conditions(filter),
        )

    @strawberry.field(
        description="The highest version that a new lab could use: in that region, or in any where none is given."
    )
    async def latest_version(
        self,
        info: Info,
        region_name: Annotated[str | None, strawberry.argument(description="The region, in any spelling.")] = None,
    ) -> Annotated["ImageVersion", strawberry.lazy("graph.schema.types.version")] | None:
        return await info.context.loaders.highest(
            models.ImageVersion,
            versions.ImageVersion.of,
            self.pk,
            models.ImageVersion.definition_id,
            ordering(None),
            latest(region_name),
        )
