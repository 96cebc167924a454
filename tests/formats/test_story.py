"""Foreign formats from a client's perspective: marketplace images and uploads on a real server."""

import hashlib
import os
import shutil
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.app_fixtures import KINDS, migrated_database
from tests.formats.corpus import Make, backing, bomb, description, qcow2, u64, vhd, vhdx_parent
from tests.formats.images import converted, raw_disk, vhd_of
from tests.server import Server, configure
from tests.uploads.resumable import Upload
from tests.uploads.test_bytes import made, make_version
from tests.workflows.live_account import LiveAccount, cached_digests, chunks_of, digest_of, digests_of, until

IMAGES = {
    "plain.qcow2": ("qcow2", "", ()),
    "packed.qcow2": ("qcow2", "compression_type=zstd", ("-c",)),
    "fixed.vhd": ("vhd", "subformat=fixed", ()),
    "dynamic.vhd": ("vhd", "subformat=dynamic", ()),
    "disk.vhdx": ("vhdx", "block_size=1M", ()),
    "sparse.vmdk": ("vmdk", "", ()),
    "stream.vmdk": ("vmdk", "subformat=streamOptimized", ()),
}
ENTRY = """
[[marketplace]]
publisher = "Debian"
offer = "formats"
sku = "{name}"
version = "12.0.0"
os_type = "LINUX"
username = "student"
disk = "{path}"
"""
# Labs from images with a hash are overlays, from others copies.
HASHED = "hashed-"
# By other creators: their geometry omits most of the disk.
OTHERS_VHDS = {"fixed-vbox.vhd": "fixed", "dynamic-vbox.vhd": "dynamic"}
FILES = (*IMAGES, *OTHERS_VHDS)
OFFERED = "{ marketplaceImages(first: 50) { nodes { id sku osDisk { sizeBytes } } } }"
REFUSAL = """
query ($id: ID!) {
  node(id: $id) { ... on ImageVersion { provisioningState digest downloadUrl replicas { error { code message } refusal } } }
}
"""


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A raw disk, and images of it in every format."""
    folder = tmp_path_factory.mktemp("images")
    disk = raw_disk(folder)
    for name, (kind, options, flags) in IMAGES.items():
        converted(disk, folder / name, kind, options, *flags)
    for name, subformat in OTHERS_VHDS.items():
        vhd_of(disk, folder / name, subformat, creator=b"vbox", chs=(10, 4, 17))
    return folder


@pytest.fixture(scope="module", params=KINDS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, images: Path) -> Iterator[Server]:
    folder = tmp_path_factory.mktemp("formats")
    (folder / "data").mkdir()
    for url in migrated_database(request, folder / "data"):
        config = configure(folder, database_url=url, disk=images / "disk.raw")
        with config.open("a") as file:
            for name in FILES:
                file.write(ENTRY.format(name=name, path=images / name))
                sha256 = hashlib.sha256((images / name).read_bytes()).hexdigest()
                file.write(ENTRY.format(name=HASHED + name, path=images / name) + f'sha256 = "{sha256}"\n')
        with Server(config) as running:
            yield running
            assert running.stop() == 0
            assert "Traceback" not in running.log


@pytest.fixture
async def story(server: Server) -> AsyncIterator[LiveAccount]:
    async with LiveAccount.at(server, os.urandom(4).hex()) as told:
        yield told


async def test_labs_are_created_from_marketplace_images_of_every_format(story: LiveAccount, images: Path) -> None:
    raw = images / "disk.raw"
    offered = {node["sku"]: node for node in (await story.api.run(OFFERED))["marketplaceImages"]["nodes"]}
    for name in FILES:
        assert offered[name]["osDisk"]["sizeBytes"] == raw.stat().st_size
        lab = await story.lab(name.replace(".", "-"), {"marketplaceImageId": offered[name]["id"]})
        disk = await story.disk(lab)
        assert disk.read_bytes() == raw.read_bytes(), name
        assert disk.stat().st_blocks * 512 < disk.stat().st_size
        assert cached_digests(disk) == digests_of(disk), name
        overlay = await story.lab(HASHED + name.replace(".", "-"), {"marketplaceImageId": offered[HASHED + name]["id"]})
        assert (await story.disk(overlay)).suffix == ".qcow2"
        assert chunks_of(await story.disk(overlay)) == chunks_of(raw), name


async def test_versions_are_created_from_uploads_of_every_format(story: LiveAccount, images: Path) -> None:
    raw = images / "disk.raw"
    versions: dict[str, str] = {}
    for name in FILES:
        data = (images / name).read_bytes()
        upload = await Upload.made(story.api, story.gallery, len(data), name)
        assert (await upload.patch(0, data)).status_code == 204
        versions[name] = await make_version(story, upload, name, "francecentral")
    downloads: dict[str, str] = {}
    for name, version in versions.items():
        found = await made(story, version)
        downloads[name] = found["downloadUrl"]
        assert (found["provisioningState"], found["logicalBytes"], found["digest"]) == (
            "SUCCEEDED",
            raw.stat().st_size,
            digest_of(raw),
        ), name
    answer = await story.api.http.get(downloads["stream.vmdk"])
    assert (answer.status_code, answer.content == raw.read_bytes()) == (200, True)


@pytest.mark.parametrize("name", ["packed.qcow2", "fixed-vbox.vhd", "dynamic-vbox.vhd"])
async def test_template_disk_replaced_by_another_format_is_exported(
    story: LiveAccount, images: Path, name: str
) -> None:
    lab = await story.lab(f"back-{name.replace('.', '-')}")
    disk = await story.disk(lab)
    image = disk.with_suffix(Path(name).suffix)
    shutil.copyfile(images / name, image)
    disk.unlink()
    assert await story.disk(lab) == image
    done = await story.succeeded(await story.export(lab, f"back-{name.replace('.', '-')}"))
    assert done["imageVersion"]["digest"] == digest_of(images / "disk.raw")


async def test_template_disk_replaced_by_image_with_backing_file_fails_the_export(
    story: LiveAccount, tmp_path: Path
) -> None:
    lab = await story.lab("tricked")
    disk = await story.disk(lab)
    backing("/etc/passwd")(tmp_path).rename(disk.with_suffix(".qcow2"))
    disk.unlink()
    failed = await story.ended(await story.export(lab, "tricked"))
    assert failed["status"] == "FAILED"
    assert failed["error"] == {
        "code": "BACKING_FILE",
        "message": "the image contains only the differences from a backing file",
        "isRetryable": False,
    }


REFUSED: dict[str, tuple[str, Make]] = {
    "BACKING_FILE": ("a.qcow2", backing("/etc/passwd")),
    "EXTERNAL_DATA": ("b.vmdk", description("monolithicFlat", 'RW 2048 FLAT "/etc/shadow" 0')),
    "VIRTUAL_SIZE_TOO_LARGE": ("c.qcow2", qcow2((24, u64(64 << 50)))),
    "EXPANDS_TOO_MUCH": ("d.qcow2", bomb("")),
    "FORMAT_MISMATCH": ("e.img", qcow2()),
    "MALFORMED": ("f.qcow2", qcow2((20, b"\xff\xff\xff\xff"))),
}


@pytest.mark.parametrize("reason", REFUSED)
async def test_refused_upload_states_the_reason(story: LiveAccount, tmp_path: Path, reason: str) -> None:
    name, make = REFUSED[reason]
    data = make(tmp_path).read_bytes()
    before = story.region("francesouth").manifests()
    upload = await Upload.made(story.api, story.gallery, len(data), name)
    assert (await upload.patch(0, data)).status_code == 204
    version = await make_version(story, upload, "refused", "francesouth")

    async def failed() -> dict[str, Any] | None:
        now = (await story.api.run(REFUSAL, id=version))["node"]
        return now if now["provisioningState"] == "FAILED" and now["replicas"][0]["error"] else None

    found = await until(failed, "the refusal")
    assert (found["digest"], found["downloadUrl"]) == (None, None)
    [replica] = found["replicas"]
    assert replica["refusal"] == replica["error"]["code"] == reason
    assert replica["error"]["message"].startswith(f"{reason}: the ")
    assert "/etc" not in replica["error"]["message"]
    assert str(story.server.data_dir) not in replica["error"]["message"]
    # The region contains nothing of it, and its uploader can still see the upload.
    assert story.region("francesouth").manifests() == before
    assert await upload.offset() == len(data)


@pytest.mark.parametrize(
    ("name", "make", "reason"),
    [
        ("x.qcow2", backing("/etc/passwd"), "BACKING_FILE"),
        ("x.vhdx", vhdx_parent, "BACKING_FILE"),
        ("x.vhd", vhd((60, b"\0\0\0\4")), "BACKING_FILE"),
    ],
)
def test_server_with_refused_marketplace_image_does_not_start(
    tmp_path: Path, name: str, make: Make, reason: str
) -> None:
    disk = make(tmp_path)
    assert disk.name == name
    config = configure(tmp_path, database_url="", disk=disk)
    server = Server(config)
    with pytest.raises(AssertionError):
        server.start()
    assert (
        server.log.strip()
        .splitlines()[-1]
        .startswith(f"lab-gallery: marketplace[0].disk: {disk}: {reason}: the image ")
    )
