"""A test's own account, its principals, and the check that a refusal changes nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any, Self

from sqlalchemy import ColumnElement, inspect, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from typing_extensions import override

from graph.db.engine import Database
from graph.db.enums import (
    LabState,
    ProvisioningState,
    RegionReplicaState,
    Role,
    TemplateVmState,
)
from graph.db.models import (
    Base,
    Export,
    Gallery,
    ImageDefinition,
    Lab,
    LabAccount,
    MarketplaceImage,
    Upload,
)
from graph.domain.exports import transitions as export_transitions
from graph.identity import tokens
from graph.schema.ids import encode
from tests.client import Api
from tests.documents import CREATE_GALLERY, ApiAccount, pk
from tests.schema import seed
from tests.snapshots import difference, snapshot

ALLOWED = "ALLOWED"
ANONYMOUS = "no token"
STRANGER = "stranger"
ON_ACCOUNT = (Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR, Role.LAB_CREATOR, Role.READER)
ON_LAB = (Role.LAB_OWNER, Role.LAB_CONTRIBUTOR)
GIB = 1 << 30
# Invalid ids: malformed, well-formed without an object, and of another type.
INVALID_IDS = ("", "not an id", "R2FsbGVyeTowMA==", "TGFiOjk5OTk5OTk5OTk5OTk5OTk5OQ==", "VXNlcjox")
READY = {"francecentral": RegionReplicaState.COMPLETED}
PAST = datetime(2020, 1, 1, tzinfo=UTC)


@dataclass
class AccountFixture(ApiAccount):
    """An account with an attached gallery, as one principal sees it."""

    @classmethod
    @override
    async def made(cls, api: Api, database: Database, name: str = "north", **account: object) -> Self:
        """Write the rows that the mutations would write, because that is much faster."""
        async with database.writes.begin() as session:
            school = seed.account(name, **account)
            await seed.put(session, school)
            gallery = seed.gallery(f"{name}_gallery", home=school)
            await seed.put(session, gallery)
            await seed.put(session, seed.attachment(school, gallery))
            return cls(api, database, seed.id_of(school), seed.id_of(gallery))

    @override
    async def lab(self, name: str, image: dict[str, str] | None = None, **more: object) -> str:
        """Create a lab with its disk written; without an image or more arguments by its row alone."""
        if image is not None or more:
            return await super().lab(name, image, **more)
        async with self.database.writes.begin() as session:
            offered = await session.get_one(MarketplaceImage, pk(await self.marketplace_image()))
            lab = seed.lab(
                await session.get_one(LabAccount, pk(self.account)),
                name,
                marketplace_image_id=offered.id,
                os_type=offered.os_type,
                hyper_v_generation=offered.hyper_v_generation,
                architecture=offered.architecture,
                username=offered.username,
                disk_size_bytes=offered.size_bytes,
            )
            await seed.put(session, lab)
            return seed.id_of(lab)

    @override
    async def marketplace_image(self) -> str:
        """Return the id of the marketplace image with its own user."""
        return encode("MarketplaceImage", 1)

    async def refused(self, mutation: str, **variables: object) -> tuple[str, list[str]]:
        """Run a mutation that must be refused; return the code and the path after checking that no row changed."""
        before = await snapshot(self.database)
        [payload] = (await self.api.run(mutation, **variables)).values()
        assert difference(before, await snapshot(self.database)) == {}
        [error] = payload.pop("userErrors")
        # The rest of a refused payload is null, false or empty.
        assert not any(payload.values()), payload
        assert error["message"]
        return error["code"], error["path"]

    async def outcome(self, mutation: str, **variables: object) -> str:
        """Run a mutation; return ALLOWED, or the code of a refusal that changed nothing."""
        before = await snapshot(self.database)
        body = await self.api.send(mutation, **variables)
        if "errors" in body:
            [error] = body["errors"]
            assert body.get("data") is None
            assert difference(before, await snapshot(self.database)) == {}
            return error["extensions"]["code"]
        [payload] = body["data"].values()
        if not payload["userErrors"]:
            return ALLOWED
        assert difference(before, await snapshot(self.database)) == {}
        return payload["userErrors"][0]["code"]

    async def person(self, role: str | None = None, *, lab: str | None = None) -> "AccountFixture":
        """Return the same account as seen by a new principal with this role on the account or on the lab."""
        async with self.database.writes.begin() as session:
            return await self._person(session, role, lab)

    async def _person(self, session: AsyncSession, role: str | None, lab: str | None) -> "AccountFixture":
        principal = f"{role or STRANGER} of {pk(self.account)}"
        if role is not None:
            on = await session.get_one(Lab, pk(lab)) if lab and role in ON_LAB else None
            session.add(seed.role(principal, Role(role), on or await session.get_one(LabAccount, pk(self.account))))
        return replace(self, api=self.api.as_(await tokens.create(session, principal, None)))

    async def people(self, lab: str) -> "dict[str, AccountFixture]":
        """Return a principal of each role on the account or on the lab, a stranger, and an anonymous caller."""
        found: dict[str, AccountFixture] = {Role.ADMIN: self}
        async with self.database.writes.begin() as session:
            for role in (*ON_ACCOUNT, *ON_LAB):
                found[role] = await self._person(session, role, lab)
            found[STRANGER] = await self._person(session, None, None)
        found[ANONYMOUS] = replace(self, api=self.api.as_(None))
        return found

    async def set(self, table: type[Base], id: str, **values: object) -> None:
        """Change a row without the server, to a state that no mutation produces."""
        async with self.database.writes.begin() as session:
            key: ColumnElement[int] = table.__table__.c.id
            await session.execute(update(table).where(key == pk(id)).values(**values))

    async def release_space(self) -> None:
        """Complete all uploads and disks, also those of other tests, which would reserve space."""
        async with self.database.writes.begin() as session:
            await session.execute(update(Upload).values(received_bytes=Upload.size_bytes))
            await session.execute(update(Lab).where(Lab.state == LabState.CREATING).values(state=LabState.DRAFT))
            flattening = update(Lab).where(Lab.template_state == TemplateVmState.FLATTENING)
            await session.execute(flattening.values(template_state=TemplateVmState.STOPPED))

    async def rows(self, table: Any, *where: Any) -> list[Any]:
        """Return rows, or one column of them, as stored in the database, in the order of their keys."""
        entity: Any = inspect(getattr(table, "class_", table))
        keys: tuple[ColumnElement[Any], ...] = entity.primary_key
        async with self.database.reads() as session:
            return list(await session.scalars(select(table).where(*where).order_by(*keys)))

    async def fail(self, export: str, *, retryable: bool = True) -> None:
        """Mark an export's source copy as started and failed."""
        await self.store(export)
        async with self.database.writes.begin() as session:
            attempt = (await session.get_one(Export, pk(export))).attempt
            await export_transitions.fail(
                session, pk(export), attempt, code="STORE_FULL", message="The store is full.", retryable=retryable
            )

    async def other_gallery(self, name: str = "other") -> str:
        """Create a second gallery of the account, without an attachment."""
        given = {"name": f"{name}_{pk(self.account)}", "regionName": "francecentral", "labAccountId": self.account}
        return (await self.api.change(CREATE_GALLERY, input=given))["gallery"]["id"]

    async def version(
        self,
        definition: str,
        number: str,
        regions: Mapping[str, RegionReplicaState] = READY,
        *,
        state: ProvisioningState = ProvisioningState.SUCCEEDED,
        **values: object,
    ) -> str:
        """Add a version without the server, as an upload or an earlier export leaves it; return its id."""
        async with self.database.writes.begin() as session:
            version = seed.version(
                await session.get_one(ImageDefinition, pk(definition)),
                number,
                **{"provisioning_state": state, "disk_size_bytes": GIB, **values},
            )
            await seed.put(session, version)
            replicas = [
                seed.replica(version, name, is_source=place == 0, state=copied)
                for place, (name, copied) in enumerate(regions.items())
            ]
            await seed.put(session, *replicas)
            return seed.id_of(version)

    async def definition(self, name: str, **values: object) -> str:
        """Add an image definition without a version to the gallery, as an upload does; return its id."""
        async with self.database.writes.begin() as session:
            definition = seed.definition(await session.get_one(Gallery, pk(self.gallery)), name, **values)
            await seed.put(session, definition)
            account = await session.get_one(LabAccount, pk(self.account))
            await seed.put(session, seed.offered(account, definition))
            return seed.id_of(definition)
