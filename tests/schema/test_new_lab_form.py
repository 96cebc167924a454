"""The images for a new lab: one query returns all that the form needs."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import update

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import OSState, OSType, Role
from graph.domain.labs.disk_transitions import base_of_marketplace_image
from graph.settings import Labs, Settings
from graph.template_vms.bases import Bases
from tests.client import Api, token_for
from tests.conftest import usual_settings
from tests.schema import seed

FORM = """query($filter: ImageDefinitionFilter, $order: ImageDefinitionOrder, $search: String, $os: OSType) {
  labAccount(name: "school") {
    images(filter: $filter, orderBy: $order, search: $search) { totalCount nodes {
      isEligible isReadyAtOnce requiresUsername username osDisk { sizeBytes } resolvedVersion { name } definition { name } } }
    marketplaceImages(osType: $os, search: $search) { totalCount nodes {
      isEligible isReadyAtOnce requiresUsername username image { sku osDisk { sizeBytes } } } }
  }
}"""
HASHES = {name: name[0] * 64 for name in ("alpha", "beta", "charlie", "delta")}


@pytest.fixture
def settings(tmp_path: Path, database_url: str, marketplace_disk: Path, request: pytest.FixtureRequest) -> Settings:
    """Disks are overlays, unless the test's parameter says otherwise."""
    usual = usual_settings(tmp_path, database_url, marketplace_disk)
    return usual.model_copy(update={"labs": Labs(disk=getattr(request, "param", "overlay"))})


@pytest.fixture
async def account(app: object, database: Database, settings: Settings) -> models.LabAccount:
    """Four images, with bases of the right size, none, of a wrong size and damaged; and two of the marketplace."""
    async with database.writes.begin() as session:
        account, gallery = seed.account("school"), seed.gallery("gallery")
        await seed.put(session, account, gallery)
        images = [seed.definition(gallery, name) for name in ("delta", "charlie", "beta", "alpha")]
        images[0].os_type, images[1].os_state = OSType.WINDOWS, OSState.GENERALIZED
        offers = [seed.attachment(account, gallery)]
        await seed.put(session, *offers, *images)
        await seed.put(session, *(seed.offered(account, image) for image in images))
        versions = [seed.version(image, digest=HASHES[image.name]) for image in images]
        await seed.put(session, *versions)
        await seed.put(session, *map(seed.replica, versions))
        market = seed.marketplace_image("Lab", "images", "desktop", "1", sha256="f" * 64, os_type=OSType.WINDOWS)
        await seed.put(session, market)
    write_bases(settings, {HASHES["alpha"], HASHES["delta"], str(base_of_marketplace_image(market))}, seed.SIZE)
    write_bases(settings, {HASHES["beta"]}, seed.SIZE - 512)
    Bases(settings.data_dir).record_verification(HASHES["delta"], HASHES["delta"], is_damaged=True)
    return account


def write_bases(settings: Settings, digests: set[str], size_bytes: int) -> None:
    bases = Bases(settings.data_dir)
    bases.begin()
    for digest in digests:
        with bases.path(digest).open("wb") as file:
            file.truncate(size_bytes)


async def form(api: Api, **given: Any) -> dict[str, Any]:
    return (await api.run(FORM, **given))["labAccount"]


def names(found: dict[str, Any]) -> list[str]:
    assert found["images"]["totalCount"] == len(found["images"]["nodes"])
    return [node["definition"]["name"] for node in found["images"]["nodes"]]


async def test_form_of_a_new_lab_gets_all_in_one_query(api: Api, account: models.LabAccount) -> None:
    found = await form(api)
    shared = {
        "isEligible": True,
        "username": None,
        "osDisk": {"sizeBytes": seed.SIZE},
        "resolvedVersion": {"name": "1.0.0"},
    }
    assert found["images"]["nodes"] == [
        shared | {"definition": {"name": name}, "isReadyAtOnce": name == "alpha", "requiresUsername": name == "charlie"}
        for name in ("alpha", "beta", "charlie", "delta")
    ]
    market = {"isEligible": True, "isReadyAtOnce": False, "requiresUsername": False, "username": "student"}
    assert found["marketplaceImages"]["nodes"] == [
        market | {"image": {"sku": "minimal", "osDisk": {"sizeBytes": (8 << 20) + 512}}},
        market
        | {"isReadyAtOnce": True, "requiresUsername": True, "username": None}
        | {"image": {"sku": "desktop", "osDisk": {"sizeBytes": seed.SIZE}}},
    ]


async def test_ineligible_image_is_never_ready(api: Api, account: models.LabAccount, database: Database) -> None:
    async with database.writes.begin() as session:
        await session.execute(update(models.AccountImage).values(enabled=False))
        await session.execute(update(models.MarketplaceImage).values(size_bytes=1 << 50))
    nodes = await form(api)
    every = [*nodes["images"]["nodes"], *nodes["marketplaceImages"]["nodes"]]
    assert [(node["isEligible"], node["isReadyAtOnce"]) for node in every] == [(False, False)] * 6


@pytest.mark.parametrize("settings", ["raw"], indirect=True)
async def test_copied_disks_are_never_ready_at_once(api: Api, account: models.LabAccount) -> None:
    found = await form(api)
    every = [*found["images"]["nodes"], *found["marketplaceImages"]["nodes"]]
    assert [node["isReadyAtOnce"] for node in every] == [False] * 6


async def test_images_for_a_new_lab_are_filtered_sorted_and_searched(
    api: Api, account: models.LabAccount, database: Database
) -> None:
    assert names(await form(api, order={"field": "NAME", "direction": "DESC"})) == ["delta", "charlie", "beta", "alpha"]
    assert names(await form(api, order={"field": "CREATED_AT", "direction": "DESC"})) == [
        "alpha",
        "beta",
        "charlie",
        "delta",
    ]
    assert names(await form(api, filter={"osType": "WINDOWS"})) == ["delta"]
    assert names(await form(api, filter={"osState": "SPECIALIZED", "nameContains": "LT"})) == ["delta"]
    reader = api.as_(await token_for(database, "reader", Role.READER, "school"))
    for viewer in (api, reader):
        found = await form(viewer, search="ALPH", os="LINUX")
        assert (names(found), found["marketplaceImages"]["nodes"]) == (["alpha"], [])
    market = (await form(api, os="WINDOWS"))["marketplaceImages"]
    assert (market["totalCount"], [node["image"]["sku"] for node in market["nodes"]]) == (1, ["desktop"])
