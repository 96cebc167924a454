"""Real object-store servers: exports with a region on each, messages about unusable ones, no leaked secrets."""

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import delete

from graph.db.engine import Database
from graph.db.models import MarkedStore
from graph.settings import Geography, Region, Settings
from graph.storage.errors import StoreUnavailableError
from graph.storage.stores.region_store import RegionStore
from graph.workflows.startup.store_probe import StoreProbes
from tests.disks import write_disk
from tests.object_stores.faulty_s3_server import faulty_s3_server
from tests.object_stores.servers import ACCESS_KEY, AZURE_KEY, SECRET_KEY, ObjectServer
from tests.server import Server, configure, errors_in, run
from tests.workflows.live_account import ONE_MIB, LiveAccount, digest_of, until, write_chunks

REGIONS = """
[[geographies]]
name = "mixed"

  [[geographies.regions]]
  name = "francecentral"
  store = "{s3}"

  [[geographies.regions]]
  name = "francesouth"
  store = "{azure}"

  [[geographies.regions]]
  name = "francewest"
"""


@pytest.fixture
def server(
    tmp_path: Path,
    seaweedfs_server: ObjectServer,
    azurite_server: ObjectServer,
    empty_sqlite: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Server]:
    for name, value in {**seaweedfs_server.credentials, **azurite_server.credentials}.items():
        monkeypatch.setenv(name, value)
    disk = write_disk(tmp_path / "debian.raw", 8 * ONE_MIB, {0: b"boot"})
    config = configure(tmp_path, database_url=f"sqlite+aiosqlite:///{tmp_path}/data/gallery.sqlite", disk=disk)
    prefix = os.urandom(4).hex()
    stores = REGIONS.format(s3=seaweedfs_server.url(prefix), azure=azurite_server.url(prefix))
    config.write_text(config.read_text() + stores)
    with Server(config) as running:
        yield running


async def test_image_passes_through_every_kind_of_store_without_leaking_secrets(server: Server) -> None:
    async with LiveAccount.at(server, "mixed") as story:
        lab = await story.lab("algebra")
        write_chunks(await story.disk(lab), {1: os.urandom(ONE_MIB), 2: b"text" * (ONE_MIB // 4)})
        version = (await story.succeeded(await story.export(lab, "image")))["imageVersion"]
        image = {"imageVersionId": version["id"]}
        for region in ("francesouth", "francewest"):
            made = await story.lab(region, image, regionName=region)
            assert digest_of(await story.disk(made)) == version["digest"]

    for command, told in (("verify", "1 intact, 0 repaired (chunks: 0), 0 lost"), ("gc", "3 chunks (1.0 MiB) kept")):
        done = run(command, "--config", server.config, cwd=server.data_dir)
        assert (done.returncode, errors_in(done.stderr)) == (0, [])
        assert done.stdout.count(told) == 3, done.stdout
    everything = server.log + server.config.read_text()
    assert not any(secret in everything for secret in (ACCESS_KEY, SECRET_KEY, AZURE_KEY))
    assert "Traceback" not in server.log
    assert server.log.count("supports conditional writes") == 2


def settings_of(folder: Path, *stores: str) -> Settings:
    regions = tuple(Region(name=f"region{number}", store=store) for number, store in enumerate(stores))
    return Settings(data_dir=folder, geographies=(Geography(name="here", regions=regions),))


async def said(caplog: pytest.LogCaptureFixture, words: str) -> None:
    async def look() -> bool:
        return any(words in record.getMessage() for record in caplog.records)

    await until(look, words)


async def test_start_reports_stores_that_ignore_conditions_or_are_unusable(
    database: Database,
    seaweedfs_server: ObjectServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    for name, value in seaweedfs_server.credentials.items():
        monkeypatch.setenv(name, value if name != "AWS_SECRET_ACCESS_KEY" else "wrong-secret-key-9876543210")
    caplog.set_level(logging.INFO)
    with faulty_s3_server() as faulty_server:
        unusable = settings_of(tmp_path, faulty_server.url, seaweedfs_server.url("refused"), "memory://")
        async with StoreProbes(unusable, database).at_start():
            await said(caplog, "Region region0: the store does not support conditional writes")
            assert list(faulty_server.objects) == ["/bucket/marker"]
            await said(caplog, "Region region1: access is denied (http://127.0.0.1:")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", SECRET_KEY)
    sound = settings_of(tmp_path, seaweedfs_server.url(os.urandom(4).hex())).model_copy()
    async with database.writes.begin() as session:
        await session.execute(delete(MarkedStore))
    async with StoreProbes(sound, database).at_start():
        await said(caplog, "Region region0: the store responds and supports conditional writes.")
    assert not any(secret in caplog.text for secret in (ACCESS_KEY, SECRET_KEY, "wrong-secret-key-9876543210"))


@pytest.mark.parametrize("kind", ["seaweedfs", "azurite"])
def test_credentials_come_from_the_environment_and_are_never_revealed(
    request: pytest.FixtureRequest, kind: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    server: ObjectServer = request.getfixturevalue(f"{kind}_server")
    caplog.set_level(logging.DEBUG)
    told: list[str] = []
    wrong = {
        name: value[:-8] + "AAAAAAA=" if name.startswith("AZURE") else f"{value}x"
        for name, value in server.credentials.items()
    }
    for credentials in ({}, wrong):
        for name in server.credentials:
            monkeypatch.delenv(name, raising=False)
        for name, value in credentials.items():
            monkeypatch.setenv(name, value)
        anonymous = "" if credentials else "&skip_signature=true"
        with pytest.raises(StoreUnavailableError) as caught:
            RegionStore.open("east", f"{server.url(os.urandom(4).hex())}{anonymous}").probe()
        told.append(str(caught.value))
    assert all(len(line.splitlines()) == 1 for line in told)
    everything = "\n".join([*told, caplog.text])
    assert not any(secret[:-8] in everything for secret in (ACCESS_KEY, SECRET_KEY, AZURE_KEY))
