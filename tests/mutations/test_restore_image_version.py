"""Behaviour of `restoreImageVersion` through the API."""

from datetime import UTC, datetime, timedelta

import pytest

from graph.db.enums import GalleryEventKind, Role
from graph.db.models import Gallery, GalleryEvent, ImageVersion
from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_delete_image_version import DELETE_VERSION, SEEN
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

RESTORE = f"""
mutation ($id: ID!) {{
  restoreImageVersion(input: {{imageVersionId: $id}}) {{ imageVersion {{ id name deletedAt }} {ERRORS} }}
}}
"""


async def deleted(school: AccountFixture, **ago: int) -> str:
    """Create a version that was soft-deleted the given time ago."""
    version = await school.version(await school.definition("image"), "1.0.0")
    await school.set(ImageVersion, version, deleted_at=datetime.now(UTC) - timedelta(**ago))
    return version


@pytest.mark.rule("O-129")
async def test_acceptance_20_restored_version_is_the_latest_again(school: AccountFixture) -> None:
    image = await school.definition("image")
    version = await school.version(image, "1.0.0")
    await school.api.change(DELETE_VERSION, id=version)
    made = await school.api.change(RESTORE, id=version)
    assert made["imageVersion"] == {"id": version, "name": "1.0.0", "deletedAt": None}
    seen = (await school.api.run(SEEN, id=image))["node"]
    assert (seen["latestVersion"], seen["shown"]["nodes"]) == ({"name": "1.0.0"}, [{"name": "1.0.0"}])
    kinds = await school.rows(GalleryEvent.kind, GalleryEvent.version_id == pk(version))
    assert kinds == [GalleryEventKind.VERSION_DELETED, GalleryEventKind.VERSION_RESTORED]


async def test_version_that_is_not_deleted_is_returned_unchanged(school: AccountFixture) -> None:
    version = await school.version(await school.definition("image"), "1.0.0")
    before = await snapshot(school.database)
    assert (await school.api.change(RESTORE, id=version))["imageVersion"]["id"] == version
    assert difference(before, await snapshot(school.database)) == {}


@pytest.mark.rule("O-127", "K-31")
async def test_version_can_be_restored_until_its_retention_ends(school: AccountFixture) -> None:
    version = await deleted(school, days=6, hours=23)
    await school.api.change(RESTORE, id=version)
    await school.set(ImageVersion, version, deleted_at=datetime.now(UTC) - timedelta(days=7))
    assert await school.refused(RESTORE, id=version) == ("NOT_FOUND", ["imageVersionId"])
    # The retention is the gallery's current one.
    await school.set(Gallery, school.gallery, soft_delete_retention_days=8)
    await school.api.change(RESTORE, id=version)


@pytest.mark.rule("O-127")
async def test_gallery_without_retention_restores_nothing(school: AccountFixture) -> None:
    version = await deleted(school, seconds=1)
    await school.set(Gallery, school.gallery, soft_delete_retention_days=0)
    assert await school.refused(RESTORE, id=version) == ("NOT_FOUND", ["imageVersionId"])


async def test_missing_object_is_not_found(school: AccountFixture) -> None:
    for wrong in (*INVALID_IDS, school.gallery):
        assert await school.refused(RESTORE, id=wrong) == ("NOT_FOUND", ["imageVersionId"])


async def test_only_gallery_managers_are_authorized(school: AccountFixture) -> None:
    people = await school.people(await school.lab("lab"))
    version = await deleted(school, days=1)
    answers = {role: await person.outcome(RESTORE, id=version) for role, person in people.items() if role != Role.ADMIN}
    assert answers == {
        Role.ACCOUNT_OWNER: ALLOWED,
        Role.ACCOUNT_CONTRIBUTOR: ALLOWED,
        Role.LAB_CREATOR: "NOT_AUTHORIZED",
        Role.LAB_OWNER: "NOT_AUTHORIZED",
        Role.LAB_CONTRIBUTOR: "NOT_AUTHORIZED",
        Role.READER: "NOT_AUTHORIZED",
        STRANGER: "NOT_FOUND",
        ANONYMOUS: "UNAUTHENTICATED",
    }
