"""Geographies and regions of the configuration."""

from typing import Annotated, Self

import strawberry

from graph import settings
from graph.db.notices import NoticeCode, notice
from graph.schema import ids
from graph.schema.context import Info
from graph.schema.fields import costs
from graph.schema.types.node import Node
from graph.schema.types.notice import Notice, shown


@strawberry.type(
    description="A group of regions and a border for data: replication policies never leave the lab's geography. Embedded: it has no id."
)
class Geography:
    name: str = strawberry.field(description="The canonical name: lower case, without spaces.")
    display_name: str = strawberry.field(description="The display name.")
    contents: strawberry.Private[settings.Geography]

    @classmethod
    def of(cls, geography: settings.Geography) -> Self:
        return cls(name=geography.name, display_name=geography.display_name or geography.name, contents=geography)

    @strawberry.field(description="The geography's regions. Not paginated: all configured regions.")
    def regions(self) -> list[Annotated["Region", strawberry.lazy("graph.schema.types.geography")]]:
        return [Region.of(region) for region in self.contents.regions]


@strawberry.type(description="A location with its own image store.")
class Region(Node):
    name: str = strawberry.field(description="The canonical name: lower case, without spaces.")
    display_name: str = strawberry.field(description="The display name.")
    available: bool = strawberry.field(
        description="Whether the region accepts new galleries, labs, versions and replicas."
    )
    access_restricted: bool = strawberry.field(
        description="Whether the region is a target only if an export or the lab account's policy CUSTOM names it."
        " The policy GEOGRAPHY skips it."
    )

    @classmethod
    def of(cls, region: settings.Region) -> Self:
        return cls(
            id=ids.encode("Region", region.name),
            name=region.name,
            display_name=region.display_name or region.name,
            available=region.available,
            access_restricted=region.access_restricted,
        )

    @classmethod
    def named(cls, configured: settings.Settings, name: str) -> Self:
        """Return the region of a row; a region that was removed from the configuration is unavailable."""
        return cls.of(configured.regions.get(name) or settings.Region(name=name, available=False))

    @strawberry.field(
        description="Why the region's store cannot be used now, at most 5 seconds old; null if it "
        "can be used, or if the region is not available. Exports and copies to the region wait or fail meanwhile.",
        metadata=costs(20),
    )
    async def store_problem(self, info: Info) -> Notice | None:
        look = info.context.store_failure
        found = await look(self.name) if look and self.available else None
        if found is None:
            return None
        detail = found.removeprefix(f"Region {self.name}: ")
        return shown(notice(NoticeCode.STORE_UNUSABLE, region=self.name, detail=detail))

    @strawberry.field(description="The geography that the region belongs to.")
    def geography(self, info: Info) -> Geography:
        found = info.context.settings.geography_of.get(self.name)
        gone = settings.Geography.model_construct(name="unknown", display_name="Unknown", regions=())
        return Geography.of(found or gone)
