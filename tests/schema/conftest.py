"""The rows on which lists are paged, and the rows that subscribers watch."""

import pytest
from sqlalchemy import select
from starlette.applications import Starlette

from graph.app import AppServices
from graph.db.engine import Database
from graph.db.enums import AccountEventKind, ExportPhase, ExportStatus, GalleryEventKind, RegionReplicaState, Role
from graph.db.models import AccountEvent, GalleryEvent, ImageVersion, LabAccount
from graph.identity import tokens
from tests.schema import seed
from tests.schema.lists import Listed, every_list
from tests.schema.watched import Subscribers


@pytest.fixture
async def lists(app: object, database: Database) -> list[Listed]:
    return await every_list(database)


@pytest.fixture
async def plain(lists: list[Listed]) -> list[Listed]:
    """Every connection once, in its default order."""
    return [listed for listed in lists if not listed.order]


@pytest.fixture
async def watched(app: Starlette) -> tuple[Subscribers, str, str]:
    """A running export at revision 7, a token of the owner of its lab, and one of a principal without roles."""
    services: AppServices = app.state.services
    async with services.database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        lab = seed.lab(account, "Linux")
        await seed.put(session, lab)
        export = seed.export(lab, status=ExportStatus.RUNNING, phase=ExportPhase.CAPTURING, progress=0.0, revision=7)
        await seed.put(session, export, seed.role("ann", Role.LAB_OWNER, lab))
        event = AccountEvent(lab_account_id=account.id, lab_id=lab.id, kind=AccountEventKind.LAB_CREATED)
        await seed.put(session, event)
        hers, his = [await tokens.create(session, principal, None) for principal in ("ann", "ben")]
    return Subscribers(services, export.id), hers, his


@pytest.fixture
async def version(app: Starlette, watched: tuple[Subscribers, str, str]) -> ImageVersion:
    """A version in the gallery of the lab's account that is being copied to a second region."""
    services: AppServices = app.state.services
    async with services.database.writes.begin() as session:
        gallery = seed.gallery("images")
        await seed.put(session, gallery)
        definition = seed.definition(gallery, "debian")
        account = (await session.scalars(select(LabAccount))).one()
        await seed.put(session, definition, seed.attachment(account, gallery))
        version = seed.version(definition)
        await seed.put(session, version)
        copy = seed.replica(version, "swedencentral", state=RegionReplicaState.REPLICATING, total_bytes=100)
        created = GalleryEvent(gallery_id=gallery.id, kind=GalleryEventKind.VERSION_CREATED, version_id=version.id)
        await seed.put(session, seed.replica(version), copy, created)
    return version
