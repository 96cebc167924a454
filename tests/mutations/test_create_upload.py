"""createUpload, and createImageVersion from an upload, seen from a client; the bytes are in tests/uploads.

Rules of domain.md: O-70, C-1.
"""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from graph.db.enums import ProvisioningState, RegionReplicaState, Role
from graph.db.models import ImageVersion, RegionReplica, Upload
from graph.free_space import Space
from graph.schema.ids import encode
from graph.schema.mutations import create_upload
from tests.documents import ERRORS, pk
from tests.mutations.school import ALLOWED, GIB, NO_ID, NOBODY, STRANGER, School
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


async def uploaded(school: School, **values: object) -> str:
    """Leave an upload by ann as tus leaves it: by default with all its bytes."""
    key = f"{pk(school.gallery)}-{len(await school.rows(Upload))}"
    given = {"size_bytes": MIB, "received_bytes": MIB, "created_by": "ann", "gallery_id": pk(school.gallery), **values}
    given.setdefault("expires_at", datetime.now(UTC) + timedelta(hours=1))
    async with school.database.writes.begin() as session:
        upload = Upload(key=key, file_name="disk.raw", **given)
        session.add(upload)
        await session.flush()
        return encode("Upload", upload.id)


async def test_an_upload_has_an_address_and_a_day_to_begin(school: School) -> None:
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
async def test_what_could_be_no_disk_is_refused_before_a_byte_comes(
    school: School, name: str, size: int, refusal: tuple[str, list[str]]
) -> None:
    assert await school.refused(CREATE, gallery=school.gallery, name=name, size=size) == refusal


async def test_room_is_reserved_and_what_has_come_counts_no_more(
    school: School, monkeypatch: pytest.MonkeyPatch
) -> None:
    for row in await school.rows(Upload):
        await school.set(Upload, encode("Upload", row.id), received_bytes=row.size_bytes)

    def space_of(_: Path) -> Space:
        return Space(100 * GIB, 11 * GIB)

    monkeypatch.setattr(create_upload, "space_of", space_of)
    ask = {"gallery": school.gallery, "name": "disk.raw"}
    first = (await school.api.change(CREATE, **ask, size=6 * GIB))["upload"]["id"]
    # One GiB is kept free, and six are promised.
    assert await school.refused(CREATE, **ask, size=4 * GIB + 1) == ("QUOTA_EXCEEDED", ["sizeBytes"])
    await school.set(Upload, first, received_bytes=1)
    await school.api.change(CREATE, **ask, size=4 * GIB + 1)


async def test_a_principal_has_so_many_uploads_and_no_more(school: School) -> None:
    owner = await school.person(Role.ACCOUNT_OWNER)
    name = f"{Role.ACCOUNT_OWNER} of {pk(school.account)}"
    for _ in range(19):
        await uploaded(school, created_by=name)
    await owner.api.change(CREATE, gallery=school.gallery, name="disk.raw", size=1)
    assert await owner.refused(CREATE, gallery=school.gallery, name="disk.raw", size=1) == ("QUOTA_EXCEEDED", [])


async def test_who_manages_the_gallery_uploads_to_it(school: School) -> None:
    people = await school.people(await school.lab("algebra"))
    outcomes = {
        who: await person.outcome(CREATE, gallery=school.gallery, name="disk.raw", size=1)
        for who, person in people.items()
    }
    managers = {Role.ADMIN, Role.ACCOUNT_OWNER, Role.ACCOUNT_CONTRIBUTOR}
    assert {who for who, outcome in outcomes.items() if outcome == ALLOWED} == managers
    assert (outcomes[STRANGER], outcomes[NOBODY]) == ("NOT_FOUND", "UNAUTHENTICATED")
    assert {outcomes[who] for who in people if who not in {*managers, STRANGER, NOBODY}} == {"NOT_AUTHORIZED"}
    for wrong in NO_ID:
        assert await school.refused(CREATE, gallery=wrong, name="disk.raw", size=1) == ("NOT_FOUND", ["galleryId"])


async def test_an_upload_is_seen_by_its_maker_and_administrators_alone(school: School) -> None:
    owner, other = await school.person(Role.ACCOUNT_OWNER), await school.person(Role.ACCOUNT_CONTRIBUTOR)
    made = (await owner.api.change(CREATE, gallery=school.gallery, name="disk.img", size=7))["upload"]["id"]
    seen = {"__typename": "Upload", "id": made, "sizeBytes": 7, "receivedBytes": 0}
    assert (await owner.api.run(NODE, id=made))["node"] == seen
    assert (await school.api.run(NODE, id=made))["node"] == seen
    assert (await other.api.run(NODE, id=made))["node"] is None


async def test_a_version_waits_for_a_worker_to_store_the_upload(school: School) -> None:
    """O-72, O-73."""
    upload = await uploaded(school)
    image = await school.definition("image")
    made = (await school.api.change(VERSION, image=image, upload=upload))["imageVersion"]
    expected = {"name": "1.0.0", "provisioningState": "CREATING", "logicalBytes": MIB, "parent": None}
    assert {key: made[key] for key in expected} == expected
    [version] = await school.rows(ImageVersion, ImageVersion.id == pk(made["id"]))
    assert version.upload_id == pk(upload)
    [replica] = await school.rows(RegionReplica, RegionReplica.version_id == version.id)
    assert (replica.is_source, replica.state, replica.worker) == (True, RegionReplicaState.REPLICATING, None)
    # While it is made, the upload is no other's.
    assert await school.refused(VERSION, image=image, upload=upload) == ("UPLOAD_IN_USE", ["source", "uploadId"])
    await school.set(ImageVersion, made["id"], provisioning_state=ProvisioningState.FAILED)
    await school.api.change(VERSION, image=image, upload=upload)


async def test_a_version_of_an_upload_that_is_not_whole_or_not_there_is_refused(school: School) -> None:
    image = await school.definition("image")
    where = ["source", "uploadId"]
    unfinished = await uploaded(school, received_bytes=MIB - 1)
    assert await school.refused(VERSION, image=image, upload=unfinished) == ("UPLOAD_NOT_FINALIZED", where)
    elsewhere = await uploaded(school, gallery_id=pk(await school.other_gallery()))
    expired = await uploaded(school, expires_at=datetime.now(UTC) - timedelta(seconds=1))
    for wrong in (elsewhere, expired, *NO_ID):
        assert await school.refused(VERSION, image=image, upload=wrong) == ("NOT_FOUND", where)
    owner = await school.person(Role.ACCOUNT_OWNER)
    assert await owner.refused(VERSION, image=image, upload=await uploaded(school)) == ("NOT_FOUND", where)


async def test_a_failed_version_is_not_tried_again_while_another_is_made_of_its_upload(school: School) -> None:
    """C-1: whichever ended first would use up what the other still reads."""
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
