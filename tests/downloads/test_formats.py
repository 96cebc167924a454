"""Downloads in every disk format: read by QEMU's tools and curl, ranges, fail-over, links and size limits."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from graph.db.models import ImageVersion
from tests.downloads.conftest import ONE_MIB, StoredVersion
from tests.web.conftest import serving

# By QEMU's names.
DRIVERS = {"RAW": "raw", "QCOW2": "qcow2", "VHD": "vpc", "VHDX": "vhdx", "VMDK": "vmdk"}
FORMATS = tuple(DRIVERS)
SIZES = {"RAW": 10 * ONE_MIB + 7, "QCOW2": 3_538_944, "VHD": 6_295_552, "VHDX": 8 * ONE_MIB, "VMDK": 3_276_800}
PATIENCE_SECONDS = 60
GIB = 1 << 30


async def run(*words: str | Path) -> str:
    """Run a program that must succeed, and return its output."""
    command = await asyncio.create_subprocess_exec(
        *words, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT
    )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            output, _ = await command.communicate()
    finally:
        if command.returncode is None:
            command.kill()
    assert command.returncode == 0, output.decode()
    return output.decode()


@pytest.fixture
async def address(app: Starlette) -> AsyncIterator[str]:
    """A real server on a port."""
    async with serving(app) as host:
        yield f"http://{host}"


async def link_of(stored: StoredVersion, kind: str, **given: str) -> str:
    link = await stored.link(format=kind, **given)
    assert link is not None
    return link


async def get(stored: StoredVersion, link: str, method: str = "GET", **headers: str) -> httpx.Response:
    """Fetch a link without a token."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return await stored.school.api.http.request(method, link, headers=given)


@pytest.mark.parametrize("kind", FORMATS)
async def test_qemu_reads_the_disk_over_http(stored: StoredVersion, address: str, tmp_path: Path, kind: str) -> None:
    """Completely, and at random places, as a VM that boots from it does."""
    url = address + await link_of(stored, kind)
    info = json.loads(await run("qemu-img", "info", "--output=json", "-f", DRIVERS[kind], url))
    assert info["virtual-size"] == len(stored.data) // 512 * 512 + 512
    local = tmp_path / "disk.raw"
    compared = await run("qemu-img", "compare", "-f", "raw", "-F", DRIVERS[kind], local, url)
    assert compared == "Images are identical.\n"
    places = {0: b"A", 2 * ONE_MIB - 512: b"B", 2 * ONE_MIB: b"\0", 5 * ONE_MIB: b"F", 9 * ONE_MIB: b"\0"}
    reads = [word for at, byte in places.items() for word in ("-c", f"read -P {byte[0]} {at} 512")]
    read = await run("qemu-io", "-r", "-f", DRIVERS[kind], *reads, url)
    assert (read.count("read 512/512 bytes at offset"), "verification failed" in read) == (len(places), False)


@pytest.mark.parametrize("kind", FORMATS)
async def test_qemu_converts_directly_from_the_link(
    stored: StoredVersion, address: str, tmp_path: Path, kind: str
) -> None:
    # One request at a time: with more, QEMU 7.2 sometimes waits for an answer that it already has, with any server.
    url, made = address + await link_of(stored, kind), tmp_path / "made.raw"
    await run("qemu-img", "convert", "-m", "1", "-f", DRIVERS[kind], "-O", "raw", url, made)
    assert made.read_bytes() == stored.data.ljust(len(stored.data) // 512 * 512 + 512, b"\0")


@pytest.mark.parametrize("kind", ["QCOW2", "VHDX", "VMDK"])
async def test_qemu_check_finds_no_errors(stored: StoredVersion, address: str, kind: str) -> None:
    checked = await run("qemu-img", "check", "-f", DRIVERS[kind], address + await link_of(stored, kind))
    assert checked.startswith("No errors were found on the image.\n")


@pytest.mark.parametrize("kind", FORMATS)
async def test_curl_resumes_an_interrupted_download(
    stored: StoredVersion, address: str, tmp_path: Path, kind: str
) -> None:
    link = await link_of(stored, kind)
    whole = (await get(stored, link)).content
    part = tmp_path / "part"
    part.write_bytes(whole[: len(whole) // 3])
    await run("curl", "--silent", "--fail", "--continue-at", "-", "--output", part, address + link)
    assert part.read_bytes() == whole


@pytest.mark.parametrize("kind", FORMATS)
async def test_download_headers_state_name_size_and_entity_tag(stored: StoredVersion, kind: str) -> None:
    link = await link_of(stored, kind)
    head = await get(stored, link, "HEAD")
    suffix = "" if kind == "RAW" else f"-{kind.lower()}-1"
    expected = {
        "content-length": str(SIZES[kind]),
        "content-disposition": f'attachment; filename="image-1.2.3.{kind.lower()}"',
        "accept-ranges": "bytes",
        "etag": f'"{stored.manifest.digest}{suffix}"',
    }
    assert (head.status_code, {name: head.headers[name] for name in expected}) == (200, expected)
    whole = await get(stored, link)
    assert (whole.status_code, len(whole.content), whole.headers["etag"]) == (200, SIZES[kind], expected["etag"])


@pytest.mark.parametrize("kind", FORMATS)
async def test_download_ranges_and_preconditions_are_honoured_in_every_format(stored: StoredVersion, kind: str) -> None:
    link = await link_of(stored, kind)
    whole = await get(stored, link)
    tag, size = whole.headers["ETag"], SIZES[kind]
    for first, last in ((0, 0), (511, 66_000), (ONE_MIB - 1, 2 * ONE_MIB + 1), (size - 1, size - 1)):
        part = await get(stored, link, Range=f"bytes={first}-{last}", If_Range=tag)
        assert (part.status_code, part.content == whole.content[first : last + 1]) == (206, True)
        assert part.headers["Content-Range"] == f"bytes {first}-{last}/{size}"
    other = await get(stored, link, Range="bytes=0-3", If_Range=f'"{stored.manifest.digest}-other-1"')
    assert (other.status_code, len(other.content)) == (200, size)
    beyond = await get(stored, link, Range=f"bytes={size}-")
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{size}")
    assert (await get(stored, link, If_None_Match=tag)).status_code == 304


@pytest.mark.parametrize("kind", FORMATS)
async def test_download_in_every_format_fails_over_to_the_next_region(stored: StoredVersion, kind: str) -> None:
    before = (await get(stored, await link_of(stored, kind))).content
    link = await link_of(stored, kind, region="East US")
    stored.chunk("eastus", 1).write_bytes(b"damaged")
    stored.chunk("eastus", 5).unlink()
    stored.chunk("francecentral", 5).unlink()
    answer = await get(stored, link)
    assert (answer.status_code, answer.content == before) == (200, True)


async def test_download_link_is_valid_for_one_format_only(stored: StoredVersion) -> None:
    link = await link_of(stored, "QCOW2")
    for other in ("raw", "vhd", "vdi", "QCOW2"):
        assert (await get(stored, link.replace(".qcow2?", f".{other}?"))).status_code == 403
    assert (await get(stored, link)).status_code == 200


@pytest.mark.parametrize("kind", ["VHD", "VMDK"])
async def test_disk_too_large_for_a_format_is_refused_with_the_limit(stored: StoredVersion, kind: str) -> None:
    await stored.school.set(ImageVersion, stored.version, disk_size_bytes=2040 * GIB)
    assert await stored.link(format=kind) is not None
    await stored.school.set(ImageVersion, stored.version, disk_size_bytes=2040 * GIB + 1)
    query = f"query ($id: ID!) {{ node(id: $id) {{ ... on ImageVersion {{ downloadUrl(format: {kind}) }} }} }}"
    body = await stored.school.api.send(query, id=stored.version)
    [error] = body["errors"]
    assert (error["message"], error["extensions"]["code"]) == (
        f"{kind} supports disks of up to 2040 GiB; this disk has {2040 * GIB + 1} bytes.",
        "BAD_USER_INPUT",
    )
    assert await stored.link(format="QCOW2") is not None
