"""Quotas through the API of a server with small limits: exact under concurrent requests."""

import asyncio
import itertools
from collections import Counter
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from graph.app import create_app
from graph.db.engine import Database
from graph.db.enums import LabState, QuotaKind, RegionReplicaState, Role, TemplateVmState
from graph.db.models import (
    Gallery,
    ImageDefinition,
    ImageVersion,
    Lab,
    LabAccount,
    MarketplaceImage,
    QuotaUse,
    RegionReplica,
    Upload,
)
from graph.domain.labs.disk_transitions import base_of
from graph.domain.versions import deletion as version_deletion
from graph.free_space.space import Space
from graph.schema.ids import encode
from graph.schema.mutations import create_lab, create_upload
from graph.settings import Geography, Quotas, Region, Settings
from graph.template_vms.bases import Bases
from tests.client import Api, token_for
from tests.disks import write_disk
from tests.documents import (
    ATTACH,
    CANCEL,
    CREATE_ACCOUNT,
    CREATE_GALLERY,
    CREATE_LAB,
    DELETE_LAB,
    EXPORT,
    REEXPORT,
    RETRY,
    pk,
)
from tests.mutations.account_fixture import GIB, PAST, AccountFixture
from tests.mutations.test_create_image_definition import CREATE_DEFINITION
from tests.mutations.test_create_image_version import CREATE_VERSION
from tests.mutations.test_create_upload import CREATE as CREATE_UPLOAD
from tests.mutations.test_delete_gallery import DELETE_GALLERY
from tests.mutations.test_delete_image_definition import DELETE_DEFINITION
from tests.mutations.test_delete_image_version import DELETE_VERSION
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_update_image_version import UPDATE_VERSION
from tests.snapshots import difference, snapshot

pytestmark = pytest.mark.asyncio(loop_scope="package")

LIMIT = 10
REGIONS = tuple(f"italy{number}" for number in range(20))
QUOTAS = "{ viewer { quotas { kind region { name } used limit } } }"


@pytest_asyncio.fixture(scope="module", loop_scope="package")
async def small(settings: Settings, database: Database) -> AsyncIterator[Api]:
    """An administrator of a server with quotas of ten, in Italy, on the database of the other tests."""
    italy = Geography(name="italy", regions=tuple(Region(name=name) for name in REGIONS))
    limits = Quotas(
        galleries_per_region=LIMIT,
        image_definitions_per_region=LIMIT,
        image_versions_per_region=LIMIT,
        replicas_per_version=4,
        labs_per_account=LIMIT,
        labs_per_principal=LIMIT,
        account_share_percent=100,
    )
    made = create_app(
        Settings(
            data_dir=settings.data_dir,
            database_url=settings.database_url,
            marketplace=settings.marketplace,
            geographies=(italy,),
            quotas=limits,
            limits=settings.limits,
        ),
        worker=False,
    )
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(made.router.lifespan_context(made))
        token = await token_for(database, "ann", "ADMIN")
        yield await stack.enter_async_context(Api.on(made, token))


@pytest.fixture(scope="module")
def places() -> Iterator[str]:
    return iter(REGIONS)


@pytest.fixture
def region(places: Iterator[str]) -> str:
    """A region that no other test uses, because the ledger counts by region."""
    return next(places)


@pytest_asyncio.fixture(loop_scope="package")
async def italy(small: Api, database: Database, region: str, numbers: Iterator[int]) -> AccountFixture:
    """An account there with an attached gallery, created through the API and therefore counted."""
    name = f"italy{next(numbers)}"
    given = {"name": name, "regionName": region, "replicationPolicy": "LAB_REGION_ONLY"}
    account = (await small.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"]
    gallery = (await small.change(CREATE_GALLERY, input={"name": name, "regionName": region}))["gallery"]["id"]
    await small.change(ATTACH, account=account, gallery=gallery)
    return AccountFixture(small, database, account, gallery)


def definition(school: AccountFixture, name: str) -> dict[str, object]:
    identity = {"publisher": "tests", "offer": "quotas", "sku": name, "osType": "LINUX", "osState": "SPECIALIZED"}
    return {"galleryId": school.gallery, "name": name, **identity}


async def lab(school: AccountFixture, region: str, name: str, image: str | None = None) -> str:
    """Return a lab in the region, created from the image if one is given."""
    made = await school.lab(name)
    values = {"image_definition_id": pk(image), "marketplace_image_id": None} if image else {}
    await school.set(Lab, made, region_name=region, **values)
    return made


async def ledger(school: AccountFixture, region: str) -> dict[QuotaKind, int]:
    rows = await school.rows(QuotaUse, QuotaUse.region_name == region)
    return {**dict.fromkeys(QuotaKind, 0), **{row.kind: row.used for row in rows}}


async def count(school: AccountFixture, region: str) -> dict[QuotaKind, int]:
    """Count the rows themselves."""
    here = select(Gallery.id).where(Gallery.region_name == region)
    homes = select(RegionReplica.version_id).where(RegionReplica.region_name == region, RegionReplica.is_source)
    return {
        QuotaKind.GALLERIES: len(await school.rows(Gallery.id, Gallery.region_name == region)),
        QuotaKind.IMAGE_DEFINITIONS: len(await school.rows(ImageDefinition.id, ImageDefinition.gallery_id.in_(here))),
        QuotaKind.IMAGE_VERSIONS: len(await school.rows(ImageVersion.id, ImageVersion.id.in_(homes))),
    }


async def at_once(school: AccountFixture, requests: Sequence[tuple[str, Mapping[str, object]]]) -> Counter[str]:
    """Send all requests concurrently; return the number of each answer."""
    answers = await asyncio.gather(*(school.api.run(mutation, input=given) for mutation, given in requests))
    codes: list[str] = []
    for answer in answers:
        [payload] = answer.values()
        codes += [error["code"] for error in payload["userErrors"]] or ["made"]
    return Counter(codes)


@pytest.mark.rule("L-1")
async def test_twenty_concurrent_galleries_fill_the_quota_of_ten(small: Api, database: Database, region: str) -> None:
    school = AccountFixture(small, database, "", "")
    given = [{"name": f"{region}_{number}", "regionName": region} for number in range(2 * LIMIT)]
    assert await at_once(school, [(CREATE_GALLERY, one) for one in given]) == {"made": 10, "QUOTA_EXCEEDED": 10}
    assert await ledger(school, region) == await count(school, region)
    more = {"name": f"{region}_more", "regionName": region}
    assert await school.refused(CREATE_GALLERY, input=more) == ("QUOTA_EXCEEDED", ["regionName"])
    [error] = (await small.run(CREATE_GALLERY, input=more))["createGallery"]["userErrors"]
    assert error["message"] == (
        f"Region {region} has as many galleries as it may have, 10."
        " Delete some, or ask the operator to raise quotas.galleries_per_region."
    )
    first, *_ = await school.rows(Gallery.id, Gallery.region_name == region)
    await small.change(DELETE_GALLERY, id=encode("Gallery", first))
    await small.change(CREATE_GALLERY, input=more)
    assert (await ledger(school, region))[QuotaKind.GALLERIES] == 10


@pytest.mark.rule("L-2")
async def test_twenty_concurrent_definitions_and_exports_fill_the_quota_of_ten(
    italy: AccountFixture, region: str
) -> None:
    """An export that exceeds the quota of definitions counts no version."""
    labs = [await lab(italy, region, f"lab {number}") for number in range(LIMIT)]
    requests = [(CREATE_DEFINITION, definition(italy, f"made{number}")) for number in range(LIMIT)]
    requests += [(EXPORT, {"labId": one, "imageName": f"exported{number}"}) for number, one in enumerate(labs)]
    assert await at_once(italy, requests) == {"made": 10, "QUOTA_EXCEEDED": 10}
    used = await ledger(italy, region)
    assert used == await count(italy, region)
    assert used[QuotaKind.IMAGE_DEFINITIONS] == 10
    more = definition(italy, "more")
    assert await italy.refused(CREATE_DEFINITION, input=more) == ("QUOTA_EXCEEDED", ["galleryId"])


@pytest.mark.rule("L-3")
async def test_twenty_concurrent_versions_of_all_kinds_fill_the_quota_of_ten(
    italy: AccountFixture, region: str
) -> None:
    image = await italy.definition("image")
    source = await italy.version(image, "1.0.0", {REGIONS[-1]: RegionReplicaState.COMPLETED})
    labs = [await lab(italy, region, f"lab {number}", image) for number in range(14)]
    requests: list[tuple[str, dict[str, object]]] = [
        *((EXPORT, {"labId": one, "imageName": f"new{number}"}) for number, one in enumerate(labs[:7])),
        *((REEXPORT, {"labId": one, "target": {"updateImage": {}}}) for one in labs[7:]),
        *(
            (CREATE_VERSION, {
                "imageDefinitionId": image, "source": {"imageVersionId": source}, "sourceRegionName": region,
            })
            for _ in range(6)
        ),
    ]  # fmt: skip
    assert await at_once(italy, requests) == {"made": 10, "QUOTA_EXCEEDED": 10}
    used = await ledger(italy, region)
    assert (used[QuotaKind.IMAGE_VERSIONS], (await count(italy, region))[QuotaKind.IMAGE_VERSIONS]) == (10, 10)
    full = ("QUOTA_EXCEEDED", ["labId"])
    spare = await lab(italy, region, "spare", image)
    assert await italy.refused(EXPORT, input={"labId": spare, "imageName": "more"}) == full
    assert await italy.refused(REEXPORT, input={"labId": spare, "target": {"updateImage": {}}}) == full
    given = {"imageDefinitionId": image, "source": {"imageVersionId": source}, "sourceRegionName": region}
    assert await italy.refused(CREATE_VERSION, input=given) == ("QUOTA_EXCEEDED", ["sourceRegionName"])


def a_lab(school: AccountFixture, image: str, name: str) -> dict[str, object]:
    return {"labAccountId": school.account, "name": name, "image": {"marketplaceImageId": image}}


async def test_twenty_concurrent_labs_fill_the_account_quota_of_ten(italy: AccountFixture) -> None:
    image = await italy.marketplace_image()
    people = [await italy.person(role) for role in (Role.LAB_CREATOR, Role.ACCOUNT_OWNER)]
    asked = [
        (person, at_once(person, [(CREATE_LAB, a_lab(italy, image, f"{n} {m}")) for m in range(LIMIT)]))
        for n, person in enumerate(people)
    ]
    answers = await asyncio.gather(*(answer for _, answer in asked))
    assert answers[0] + answers[1] == {"made": 10, "QUOTA_EXCEEDED": 10}
    made = await italy.rows(Lab, Lab.lab_account_id == pk(italy.account))
    assert len(made) == LIMIT
    before = await snapshot(italy.database)
    assert await people[0].api.refusal(CREATE_LAB, input=a_lab(italy, image, "more")) == {
        "code": "QUOTA_EXCEEDED",
        "message": "The lab account has 10 of at most 10 labs:"
        " delete some, or ask the operator to raise quotas.labs_per_account.",
        "path": ["labAccountId"],
    }
    assert difference(before, await snapshot(italy.database)) == {}
    # A lab that is being deleted no longer counts.
    await italy.set(Lab, encode("Lab", made[0].id), state=LabState.DRAFT, template_state=TemplateVmState.STOPPED)
    await italy.api.change(DELETE_LAB, lab=encode("Lab", made[0].id))
    await people[1].api.change(CREATE_LAB, input=a_lab(italy, image, "more"))


async def test_twenty_concurrent_labs_of_a_principal_fill_the_quota_of_ten(
    small: Api, italy: AccountFixture, database: Database, region: str
) -> None:
    image = await italy.marketplace_image()
    person = await italy.person(Role.LAB_CREATOR)
    name = f"{Role.LAB_CREATOR} of {pk(italy.account)}"
    given = {"name": f"{region} other", "regionName": region}
    other = AccountFixture(small, database, (await small.change(CREATE_ACCOUNT, input=given))["labAccount"]["id"], "")
    grant = {"principal": name, "role": "LAB_CREATOR", "labAccountId": other.account}
    await small.change(GRANT, input=grant)
    requests = [(CREATE_LAB, a_lab(school, image, f"lab {n}")) for school in (italy, other) for n in range(LIMIT)]
    assert await at_once(person, requests) == {"made": 10, "QUOTA_EXCEEDED": 10}
    refused = await person.api.refusal(CREATE_LAB, input=a_lab(other, image, "more"))
    used = len(await other.rows(Lab, Lab.lab_account_id == pk(other.account)))
    assert (refused["code"], refused["message"]) == ("QUOTA_EXCEEDED", (
        "The lab account has 10 of at most 10 labs:"
        " delete some, or ask the operator to raise quotas.labs_per_account."
        if used == LIMIT
        else "You created 10 of at most 10 labs: delete some, or ask the operator to raise quotas.labs_per_principal."
    ))  # fmt: skip


async def test_lab_without_space_for_its_disk_is_refused_counting_reservations(
    school: AccountFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    await school.release_space()
    image = await school.marketplace_image()
    [offered] = await school.rows(MarketplaceImage, MarketplaceImage.id == pk(image))
    # Space for one and a half labs.
    free = (1 << 30) + offered.used_bytes * 3 // 2

    def space_of(_: Path) -> Space:
        return Space(100 << 30, free)

    monkeypatch.setattr(create_lab, "space_of", space_of)
    made = (await school.api.change(CREATE_LAB, input=a_lab(school, image, "first")))["lab"]["id"]
    before = await snapshot(school.database)
    assert await school.refused(CREATE_LAB, input=a_lab(school, image, "second")) == ("QUOTA_EXCEEDED", ["image"])
    assert difference(before, await snapshot(school.database)) == {}
    await school.set(Lab, made, state=LabState.DRAFT)
    await school.api.change(CREATE_LAB, input=a_lab(school, image, "second"))


async def test_labs_of_one_image_reserve_the_space_of_its_base_once(
    school: AccountFixture, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    await school.release_space()
    image = await school.marketplace_image()
    await school.set(MarketplaceImage, image, sha256="0" * 64)
    [offered] = await school.rows(MarketplaceImage, MarketplaceImage.id == pk(image))
    await school.set(MarketplaceImage, image, size_bytes=offered.size_bytes // 512 * 512)
    [offered] = await school.rows(MarketplaceImage, MarketplaceImage.id == pk(image))
    free = (1 << 30) + offered.used_bytes

    def space_of(_: Path) -> Space:
        return Space(100 << 30, free)

    monkeypatch.setattr(create_lab, "space_of", space_of)
    first, second = [
        (await school.api.change(CREATE_LAB, input=a_lab(school, image, name)))["lab"]["id"] for name in ("one", "two")
    ]
    rows = {row.id: row.copy_total_bytes for row in await school.rows(Lab, Lab.state == LabState.CREATING)}
    assert rows == {pk(first): offered.used_bytes, pk(second): 0}
    free -= 1
    assert await school.refused(CREATE_LAB, input=a_lab(school, image, "three")) == ("QUOTA_EXCEEDED", ["image"])

    # With the base, a lab needs no space, but none is created on a disk that is full already.
    for lab in (first, second):
        await school.set(Lab, lab, state=LabState.DRAFT)
    base = Bases(settings.data_dir).path(base_of(offered, offered.size_bytes) or "")
    write_disk(base, offered.size_bytes, {})
    free = 1 << 30
    await school.api.change(CREATE_LAB, input=a_lab(school, image, "three"))
    free -= 1
    assert await school.refused(CREATE_LAB, input=a_lab(school, image, "four")) == ("QUOTA_EXCEEDED", ["image"])


@pytest.mark.rule("L-4")
async def test_replica_quota_applies_to_every_mutation(italy: AccountFixture, region: str) -> None:
    """The default policy requests every region of the geography."""
    await italy.set(LabAccount, italy.account, replication_policy="GEOGRAPHY")
    mine = await lab(italy, region, "lab")
    five: list[dict[str, Any]] = [{"regionName": region, "replicaCount": 5}]
    full = ("QUOTA_EXCEEDED", ["targetRegions"])
    given: dict[str, object] = {"labId": mine, "imageName": "image"}
    assert await italy.refused(EXPORT, input=given) == full
    assert await italy.refused(EXPORT, input={**given, "targetRegions": five}) == full
    four = [{"regionName": name, "replicaCount": 2} for name in (region, REGIONS[-1])]
    export = (await italy.api.change(EXPORT, input={**given, "targetRegions": four}))["export"]
    await italy.publish(export["id"])
    await italy.replicate(export["imageVersion"]["id"])
    version = export["imageVersion"]["id"]
    assert await italy.refused(UPDATE_VERSION, input={"imageVersionId": version, "targetRegions": five}) == full


async def test_ledger_equals_the_row_counts_after_every_operation(italy: AccountFixture, region: str) -> None:
    here = [{"regionName": region}]
    labs = itertools.count()

    async def export(name: str) -> dict[str, Any]:
        given = {"labId": await lab(italy, region, f"lab {next(labs)}"), "imageName": name, "targetRegions": here}
        return (await italy.api.change(EXPORT, input=given))["export"]

    async def agreed() -> dict[QuotaKind, int]:
        used = await ledger(italy, region)
        assert used == await count(italy, region)
        return used

    canceled, failed, made = await export("canceled"), await export("failed"), await export("made")
    assert list((await agreed()).values()) == [1, 3, 3]
    await italy.api.change(CANCEL, id=canceled["id"])
    await italy.fail(failed["id"])
    await italy.publish(made["id"])
    # A failed version is kept, to be retried in place.
    assert list((await agreed()).values()) == [1, 2, 2]
    await italy.api.change(RETRY, id=failed["id"])
    await italy.api.change(CANCEL, id=failed["id"])
    await agreed()
    image, version = made["imageVersion"]["definition"]["id"], made["imageVersion"]["id"]
    again = {"imageDefinitionId": image, "source": {"imageVersionId": version}, "sourceRegionName": region}
    copy = (await italy.api.change(CREATE_VERSION, input=again))["imageVersion"]["id"]
    await agreed()
    # Soft-deleted versions count until they are purged; a failed version is purged at once.
    await italy.api.change(DELETE_VERSION, id=version)
    assert (await agreed())[QuotaKind.IMAGE_VERSIONS] == 2
    await italy.api.change(DELETE_VERSION, id=copy)
    assert (await agreed())[QuotaKind.IMAGE_VERSIONS] == 1
    await italy.set(ImageVersion, version, deleted_at=PAST)
    async with italy.database.writes.begin() as session:
        assert await version_deletion.purge(session, 50) >= 1
    assert (await agreed())[QuotaKind.IMAGE_VERSIONS] == 0
    for _ in range(2):  # the second time it is gone already
        await italy.api.change(DELETE_DEFINITION, id=image)
    assert await agreed() == dict(zip(QuotaKind, (1, 0, 0), strict=True))


async def test_rows_without_ledger_entries_can_be_deleted_without_negative_counts(
    italy: AccountFixture, region: str
) -> None:
    image = await italy.definition("image")
    await italy.api.change(CREATE_DEFINITION, input=definition(italy, "counted"))
    _, counted = await italy.rows(ImageDefinition.id, ImageDefinition.gallery_id == pk(italy.gallery))
    for one in (image, encode("ImageDefinition", counted)):
        await italy.api.change(DELETE_DEFINITION, id=one)
    assert (await ledger(italy, region))[QuotaKind.IMAGE_DEFINITIONS] == 0


@pytest.mark.rule("O-166")
async def test_quotas_are_visible_only_to_administrators(italy: AccountFixture, region: str) -> None:
    seen = (await italy.api.run(QUOTAS))["viewer"]["quotas"]
    assert [one["region"]["name"] for one in seen] == [*REGIONS] * 3
    assert [one for one in seen if one["region"]["name"] == region] == [
        {"kind": "GALLERIES", "region": {"name": region}, "used": 1, "limit": 10},
        {"kind": "IMAGE_DEFINITIONS", "region": {"name": region}, "used": 0, "limit": 10},
        {"kind": "IMAGE_VERSIONS", "region": {"name": region}, "used": 0, "limit": 10},
    ]
    owner = await italy.person(Role.ACCOUNT_OWNER)
    assert (await owner.api.run(QUOTAS))["viewer"]["quotas"] == []


@pytest.mark.rule("L-1", "L-2", "L-3")
async def test_account_has_a_share_of_a_regions_quotas_and_of_the_space_for_uploads(
    settings: Settings, database: Database, region: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    italy = Geography(name="italy", regions=tuple(Region(name=name) for name in REGIONS))
    quotas = Quotas(galleries_per_region=4, image_definitions_per_region=4, image_versions_per_region=4)
    limited: dict[str, Any] = settings.model_dump() | {"geographies": (italy,), "quotas": quotas}
    made = create_app(Settings(**limited), worker=False)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(made.router.lifespan_context(made))
        api = await stack.enter_async_context(Api.on(made, await token_for(database, f"of {region}", "ADMIN")))
        accounts = [
            (await api.change(CREATE_ACCOUNT, input={"name": f"{region} {n}", "regionName": region}))["labAccount"][
                "id"
            ]
            for n in range(2)
        ]

        def gallery(number: int, account: str) -> dict[str, object]:
            return {"name": f"{region}_{number}", "regionName": region, "labAccountId": account}

        for number in range(2):
            await api.change(CREATE_GALLERY, input=gallery(number, accounts[0]))
        school = AccountFixture(api, database, "", "")
        refused = await school.refused(CREATE_GALLERY, input=gallery(2, accounts[0]))
        assert refused == ("QUOTA_EXCEEDED", ["regionName"])
        await api.change(CREATE_GALLERY, input=gallery(2, accounts[1]))
        # Four GiB in total can be uploaded: each account has two.
        await school.release_space()
        for row in await school.rows(Upload):
            await school.set(Upload, encode("Upload", row.id), size_bytes=1, received_bytes=0)

        def space_of(_: Path) -> Space:
            return Space(100 * GIB, 5 * GIB)

        monkeypatch.setattr(create_upload, "space_of", space_of)
        [first] = await school.rows(Gallery.id, Gallery.name == f"{region}_0")
        ask = {"gallery": encode("Gallery", first), "name": "disk.raw"}
        await api.change(CREATE_UPLOAD, **ask, size=GIB)
        assert await school.refused(CREATE_UPLOAD, **ask, size=GIB + 1) == ("QUOTA_EXCEEDED", ["sizeBytes"])
        [others] = await school.rows(Gallery.id, Gallery.name == f"{region}_2")
        await api.change(CREATE_UPLOAD, **{**ask, "gallery": encode("Gallery", others)}, size=GIB + 1)
