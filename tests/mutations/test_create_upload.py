"""Behaviour of `createUpload`, and of `createImageVersion` from an upload, through the API.

Tests/uploads has the bytes.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from graph.db.enums import ProvisioningState, RegionReplicaState, Role
from graph.db.models import ImageVersion, RegionReplica, Upload
from graph.free_space.space import Space
from graph.schema.ids import encode
from graph.schema.mutations import create_upload
from tests.documents import ERRORS, pk
from tests.mutations.account_fixture import ALLOWED, ANONYMOUS, GIB, INVALID_IDS, STRANGER, AccountFixture
from tests.mutations.test_retry_replication import RETRY_REPLICATION
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

CREATE = f"""
mutation ($gallery: ID!, $name: String!, $size: BigInt!) {{
  createUpload(input: {{galleryId: $gallery, fileName: $name, sizeBytes: $size}}) {{
    upload {{ id url sizeBytes receivedBytes expiresAt }} {ERRORS}
  }}
}}
"""
VERSION = f"""
mutation ($image: ID!, $upload: ID!) {{
  createImageVersion(
    input: {{imageDefinitionId: $image, source: {{uploadId: $upload}}, sourceRegionName: "francecentral"}}
  ) {{ imageVersion {{ id name provisioningState logicalBytes parent {{ id }} }} {ERRORS} }}
}}
"""
NODE = "query ($id: ID!) { node(id: $id) { __typename id ... on Upload { sizeBytes receivedBytes } } }"
MIB = 1 << 20


async def uploaded(school: AccountFixture, **values: object) -> str:
    """Add an upload by ann as tus leaves it, by default complete."""
    key = f"{pk(school.gallery)}-{len(await school.rows(Upload))}"
    given = {"size_bytes": MIB, "received_bytes": MIB, "created_by": "ann", "gallery_id": pk(school.gallery), **values}
    given.setdefault("expires_at", datetime.now(UTC) + timedelta(hours=1))
    async with school.database.writes.begin() as session:
        upload = Upload(key=key, file_name="disk.raw", **given)
        session.add(upload)
        await session.flush()
        return encode("Upload", upload.id)


@pytest.mark.rule("O-70")
async def test_upload_has_a_url_and_expires_after_one_day(school: AccountFixture) -> None:
    before = await snapshot(school.database)
    made = (await school.api.change(CREATE, gallery=school.gallery, name="Übung 1.RAW", size=5 * GIB))["upload"]
    assert difference(before, await snapshot(school.database)) == {"upload": (0, 1)}
    [row] = await school.rows(Upload, Upload.id == pk(made["id"]))
    assert made["url"] == f"/uploads/{row.key}"
    assert (made["sizeBytes"], made["receivedBytes"]) == (5 * GIB, 0)
    assert (row.gallery_id, row.file_name, row.created_by) == (pk(school.gallery), "Übung 1.RAW", "ann")
    left = datetime.fromisoformat(made["expiresAt"]) - row.created_at
    assert timedelta(hours=23, minutes=59) < left <= timedelta(hours=24)


@pytest.mark.parametrize(
    ("name", "size", "refusal"),
    [
        ("", 1, ("NAME_INVALID", ["fileName"])),
        ("a/b.raw", 1, ("NAME_INVALID", ["fileName"])),
        ("a\\b.raw", 1, ("NAME_INVALID", ["fileName"])),
        ("a\0.raw", 1, ("NAME_INVALID", ["fileName"])),
        ("a" * 252 + ".raw", 1, ("NAME_INVALID", ["fileName"])),
        ("disk", 1, ("DISK_INVALID", ["fileName"])),
        (".raw", 1, ("DISK_INVALID", ["fileName"])),
        ("disk.iso", 1, ("DISK_INVALID", ["fileName"])),
        ("disk.raw", 0, ("RANGE_INVALID", ["sizeBytes"])),
        ("disk.raw", -1, ("RANGE_INVALID", ["sizeBytes"])),
        ("disk.raw", 128 * GIB + 1, ("DISK_TOO_LARGE", ["sizeBytes"])),
    ],
)
async def test_invalid_upload_is_refused_before_the_first_byte(
    school: AccountFixture, name: str, size: int, refusal: tuple[str, list[str]]
) -> None:
    assert await school.refused(CREATE, gallery=school.gallery, name=name, size=size) == refusal


async def test_free_space_is_reserved_for_the_missing_bytes_of_uploads(
    school: AccountFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    await school.release_space()

    def space_of(_: Path) -> Space:
        return Space(100 * GIB, 11 * GIB)

    monkeypatch.setattr(create_upload, "space_of", space_of)
    ask = {"gallery": school.gallery, "name": "disk.raw"}
    first = (await school.api.change(CREATE, **ask, size=6 * GIB))["upload"]["id"]
    # One GiB must stay free, and six are reserved.
    assert await school.refused(CREATE, **ask, size=4 * GIB + 1) == ("QUOTA_EXCEEDED", ["sizeBytes"])
    await school.set(Upload, first, received_bytes=1)
    await school.api.change(CREATE, **ask, size=4 * GIB + 1)


async def test_uploads_per_principal_are_limited(school: AccountFixture) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    name = f"{Role.ACCOUNT_OWNER} of {pk(school.account)}"
    for _ in range(19):
        await uploaded(school, created_by=name)
    await owner.api.change(CREATE, gallery=school.gallery, name="disk.raw", size=1)
    assert await owner.refused(CREATE, gallery=school.gallery, name="disk.raw", size=1) == ("QUOTA_EXCEEDED", [])


async def test_only_gallery_managers_can_upload(school: AccountFixture) -> None:
    people = await school.people(await school.lab("algebra"))
    outcomes = {
        who: await person.outcome(CREATE, gallery=school.gallery, name="disk.raw", size=1)
        for who, person in people.items()
    }
    managers = {Role.ADMIN, Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR}
    assert {who for who, outcome in outcomes.items() if outcome == ALLOWED} == managers
    assert (outcomes[STRANGER], outcomes[ANONYMOUS]) == ("NOT_FOUND", "UNAUTHENTICATED")
    assert {outcomes[who] for who in people if who not in {*managers, STRANGER, ANONYMOUS}} == {"NOT_AUTHORIZED"}
    for wrong in INVALID_IDS:
        assert await school.refused(CREATE, gallery=wrong, name="disk.raw", size=1) == ("NOT_FOUND", ["galleryId"])


async def test_upload_is_visible_only_to_its_creator_and_administrators(school: AccountFixture) -> None:
    owner, other = await school.person(Role.ACCOUNT_OWNER), await school.person(Role.ACCOUNT_CONTRIBUTOR)
    made = (await owner.api.change(CREATE, gallery=school.gallery, name="disk.img", size=7))["upload"]["id"]
    seen = {"__typename": "Upload", "id": made, "sizeBytes": 7, "receivedBytes": 0}
    assert (await owner.api.run(NODE, id=made))["node"] == seen
    assert (await school.api.run(NODE, id=made))["node"] == seen
    assert (await other.api.run(NODE, id=made))["node"] is None


@pytest.mark.rule("O-70", "O-72", "O-73")
async def test_version_of_an_upload_waits_for_a_worker(school: AccountFixture) -> None:
    upload = await uploaded(school)
    image = await school.definition("image")
    made = (await school.api.change(VERSION, image=image, upload=upload))["imageVersion"]
    expected = {"name": "1.0.0", "provisioningState": "CREATING", "logicalBytes": MIB, "parent": None}
    assert {key: made[key] for key in expected} == expected
    [version] = await school.rows(ImageVersion, ImageVersion.id == pk(made["id"]))
    assert version.upload_id == pk(upload)
    [replica] = await school.rows(RegionReplica, RegionReplica.version_id == version.id)
    assert (replica.is_source, replica.state, replica.worker) == (True, RegionReplicaState.REPLICATING, None)
    # During the creation the upload cannot be used elsewhere.
    assert await school.refused(VERSION, image=image, upload=upload) == ("UPLOAD_IN_USE", ["source", "uploadId"])
    await school.set(ImageVersion, made["id"], provisioning_state=ProvisioningState.FAILED)
    await school.api.change(VERSION, image=image, upload=upload)


@pytest.mark.rule("O-72")
async def test_version_of_an_incomplete_or_missing_upload_is_refused(school: AccountFixture) -> None:
    image = await school.definition("image")
    where = ["source", "uploadId"]
    unfinished = await uploaded(school, received_bytes=MIB - 1)
    assert await school.refused(VERSION, image=image, upload=unfinished) == ("UPLOAD_NOT_FINALIZED", where)
    elsewhere = await uploaded(school, gallery_id=pk(await school.other_gallery()))
    expired = await uploaded(school, expires_at=datetime.now(UTC) - timedelta(seconds=1))
    for wrong in (elsewhere, expired, *INVALID_IDS):
        assert await school.refused(VERSION, image=image, upload=wrong) == ("NOT_FOUND", where)
    owner = await school.person(Role.ACCOUNT_OWNER)
    assert await owner.refused(VERSION, image=image, upload=await uploaded(school)) == ("NOT_FOUND", where)


@pytest.mark.rule("C-1")
async def test_failed_version_cannot_be_retried_while_another_uses_its_upload(school: AccountFixture) -> None:
    """The first one to end would consume the upload that the other one still reads."""
    upload, image = await uploaded(school), await school.definition("image")
    first = (await school.api.change(VERSION, image=image, upload=upload))["imageVersion"]["id"]
    await school.replicate(first, fail="The store is away.")
    second = (await school.api.change(VERSION, image=image, upload=upload))["imageVersion"]["id"]
    retry = {"input": {"imageVersionId": first}}
    assert await school.refused(RETRY_REPLICATION, **retry) == ("UPLOAD_IN_USE", ["imageVersionId"])
    await school.replicate(second, fail="The store is away.")
    made = (await school.api.change(RETRY_REPLICATION, **retry))["imageVersion"]
    assert [replica["state"] for replica in made["replicas"]] == ["REPLICATING"]
    again = {"input": {"imageVersionId": second}}
    assert await school.refused(RETRY_REPLICATION, **again) == ("UPLOAD_IN_USE", ["imageVersionId"])
