"""`downloadUrl` and its downloads, on an application without a worker."""

import logging
import time
from collections.abc import AsyncGenerator
from contextlib import ExitStack
from urllib.parse import parse_qsl, urlsplit

import httpx
import pytest
from sqlalchemy import update

from graph.db.enums import ProvisioningState, RegionReplicaState, Role
from graph.db.models import AccessToken, ImageVersion, RegionReplica, now
from graph.identity.links import LinkSigner
from graph.settings import Settings
from graph.storage.formats.write.disk_image_file import DiskImageFile
from graph.web.files import downloads
from tests.documents import pk
from tests.downloads.conftest import ONE_MIB, StoredVersion
from tests.outages import database_down


async def get(stored: StoredVersion, link: str | None, method: str = "GET", **headers: str) -> httpx.Response:
    """Fetch a link without a token."""
    assert link is not None
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return await stored.school.api.http.request(method, link, headers=given)


async def test_download_link_needs_no_token(stored: StoredVersion) -> None:
    answer = await get(stored, await stored.link())
    assert (answer.status_code, answer.content == stored.data) == (200, True)
    expected = {
        "content-length": str(len(stored.data)),
        "content-type": "application/octet-stream",
        "content-disposition": 'attachment; filename="image-1.2.3.raw"',
        "accept-ranges": "bytes",
        "etag": f'"{stored.manifest.digest}"',
        "cache-control": "private, no-transform",
        "x-content-type-options": "nosniff",
    }
    assert {name: answer.headers[name] for name in expected} == expected
    head = await get(stored, await stored.link(), "HEAD")
    assert (head.status_code, head.content) == (200, b"")
    assert {name: head.headers[name] for name in expected} == expected


async def test_download_ranges_are_exact(stored: StoredVersion) -> None:
    link = await stored.link()
    for first, last in (
        (0, 0),
        (0, 511),
        (ONE_MIB - 1, ONE_MIB),
        (ONE_MIB + 5, 5 * ONE_MIB + 5),
        (2 * ONE_MIB, 3 * ONE_MIB),
        (10 * ONE_MIB - 1, 10 * ONE_MIB + 6),
        (10 * ONE_MIB + 6, 10 * ONE_MIB + 6),
    ):
        answer = await get(stored, link, Range=f"bytes={first}-{last}")
        assert (answer.status_code, answer.content == stored.data[first : last + 1]) == (206, True)
        assert answer.headers["Content-Range"] == f"bytes {first}-{last}/{len(stored.data)}"
        assert answer.headers["Content-Length"] == str(last - first + 1)


async def test_download_preconditions_are_honoured(stored: StoredVersion) -> None:
    link, tag = await stored.link(), f'"{stored.manifest.digest}"'
    part = {"Range": "bytes=0-3"}
    assert (await get(stored, link, **part, If_Range=tag)).status_code == 206
    for other in ('"another"', f"W/{tag}", "Tue, 24 Nov 2026 09:00:00 GMT"):
        whole = await get(stored, link, **part, If_Range=other)
        assert (whole.status_code, len(whole.content)) == (200, len(stored.data))
    assert (await get(stored, link, **part, If_Match=tag)).status_code == 206
    assert (await get(stored, link, If_Match='"another"')).status_code == 412
    assert (await get(stored, link, If_Match=f"W/{tag}")).status_code == 412
    for had in (tag, f"W/{tag}", f'"another", W/{tag}', "*"):
        unchanged = await get(stored, link, If_None_Match=had)
        assert (unchanged.status_code, unchanged.content, unchanged.headers["ETag"]) == (304, b"", tag)
        assert unchanged.headers["Cache-Control"] == "private, no-transform"
    assert link is not None
    several = [("If-None-Match", '"another"'), ("If-None-Match", tag)]
    assert (await stored.school.api.http.get(link, headers=several)).status_code == 304
    # The file has no date, so that conditions on one do not apply.
    for header in ("If-Modified-Since", "If-Unmodified-Since"):
        dated = {header: "Tue, 24 Nov 2026 09:00:00 GMT"}
        assert (await stored.school.api.http.get(link, headers=dated)).status_code == 200
    long = await get(stored, link, Range=f"bytes=4-{2**63 - 1}")
    assert (long.status_code, long.content == stored.data[4:]) == (206, True)
    beyond = await get(stored, link, Range=f"bytes={len(stored.data)}-")
    assert (beyond.status_code, beyond.headers["Content-Range"]) == (416, f"bytes */{len(stored.data)}")
    assert (await get(stored, link, "HEAD", **part)).status_code == 200
    assert (await get(stored, link, "POST")).status_code == 405


async def test_modified_or_expired_download_link_is_refused(stored: StoredVersion, settings: Settings) -> None:
    link = await stored.link()
    assert link is not None
    parts = urlsplit(link)
    query = dict(parse_qsl(parts.query))
    assert 3590 < int(query["expires"]) - time.time() <= 3600
    changed = [
        parts.path,
        f"{parts.path}?expires=99999999999",
        link.replace("/downloads/1.raw", "/downloads/2.raw"),
        link.replace("region=francecentral", "region=eastus"),
        link.replace(f"expires={query['expires']}", f"expires={int(query['expires']) + 1}"),
        f"{link}&more=1",
        link[:-1] + ("0" if link[-1] != "0" else "1"),
        link.replace("signature=", "signature=%C3%A9"),
        LinkSigner(b"another key").sign(parts.path, {"region": "francecentral"}, seconds=60),
        LinkSigner.load_or_create(settings.data_dir).sign(parts.path, {"region": "francecentral"}, seconds=-1),
    ]
    for wrong in changed:
        assert wrong != link
        assert (await get(stored, wrong)).status_code == 403, wrong
    assert (settings.data_dir / "links.key").stat().st_mode & 0o777 == 0o600


async def revoke(stored: StoredVersion) -> None:
    async with stored.school.database.writes.begin() as session:
        await session.execute(update(AccessToken).values(revoked_at=now()))


async def test_download_link_is_refused_after_the_revocation_of_its_token(stored: StoredVersion) -> None:
    link = await stored.link()
    await revoke(stored)
    assert (await get(stored, link)).status_code == 403
    assert (await get(stored, link, "HEAD")).status_code == 403


async def test_running_download_ends_with_the_revocation_of_its_token(
    stored: StoredVersion, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "REVALIDATION_SECONDS", 0.0)
    read = DiskImageFile.read

    async def revoked_meanwhile(self: DiskImageFile, begin: int, end: int) -> AsyncGenerator[bytes]:
        async for piece in read(self, begin, end):
            yield piece
            await revoke(stored)

    monkeypatch.setattr(DiskImageFile, "read", revoked_meanwhile)
    answer = await get(stored, await stored.link())
    assert answer.status_code == 200
    assert 0 < len(answer.content) < len(stored.data)
    assert stored.data.startswith(answer.content)


async def test_download_during_a_database_outage_is_refused_with_one_log_line(
    stored: StoredVersion, caplog: pytest.LogCaptureFixture
) -> None:
    link = await stored.link()
    with database_down():
        answer = await get(stored, link)
    assert (answer.status_code, answer.text) == (503, "The database does not answer. Try again in a few seconds.")
    assert answer.headers["Retry-After"] == "5"
    warnings = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert [record.getMessage() for record in warnings] == ["The database does not answer: ConnectionRefusedError"]
    assert warnings[0].exc_info is None
    assert (await get(stored, link)).status_code == 200


async def test_running_download_survives_a_database_outage(
    stored: StoredVersion, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(downloads, "REVALIDATION_SECONDS", 0.0)
    read, link = DiskImageFile.read, await stored.link()

    async def down_meanwhile(self: DiskImageFile, begin: int, end: int) -> AsyncGenerator[bytes]:
        with ExitStack() as down:
            async for piece in read(self, begin, end):
                yield piece
                down.pop_all().close()
                down.enter_context(database_down())

    monkeypatch.setattr(DiskImageFile, "read", down_meanwhile)
    answer = await get(stored, link)
    assert (answer.status_code, answer.content == stored.data) == (200, True)
    warnings = [record for record in caplog.records if record.levelno >= logging.WARNING]
    assert {record.getMessage() for record in warnings} == {"The database does not answer: ConnectionRefusedError"}
    assert [record for record in warnings if record.exc_info] == []


async def test_download_reads_the_nearest_region_and_fails_over(stored: StoredVersion) -> None:
    """The regions change within one response: the first chunk comes from one region, the next from another."""
    link = await stored.link(region="East US")
    assert link is not None
    assert "region=eastus" in link
    stored.chunk("eastus", 1).write_bytes(b"damaged")
    stored.chunk("eastus", 5).unlink()
    stored.chunk("francecentral", 5).unlink()
    answer = await get(stored, link)
    assert (answer.status_code, answer.content == stored.data) == (200, True)


async def test_chunk_damaged_in_every_region_is_not_served(stored: StoredVersion) -> None:
    link = await stored.link()
    for region in ("francecentral", "francesouth", "eastus"):
        stored.chunk(region, 0).write_bytes(b"damaged")
    answer = await get(stored, link)
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
    assert stored.manifest.digest_at(0).hex() not in answer.text
    # A range that starts elsewhere is unaffected.
    assert (await get(stored, link, Range="bytes=1048576-1048579")).content == b"BBBB"


async def test_version_without_complete_replica_has_no_download_link(stored: StoredVersion) -> None:
    assert await stored.link(region="westus") is None
    assert await stored.link(region="atlantis") is None
    link = await stored.link()
    await stored.school.set(RegionReplica, "UmVnaW9uUmVwbGljYTox", state=RegionReplicaState.FAILED)
    nearest = await stored.link()
    assert nearest is not None
    assert "region=francesouth" in nearest
    await stored.school.set(ImageVersion, stored.version, provisioning_state=ProvisioningState.FAILED)
    assert await stored.link() is None
    assert (await get(stored, link)).status_code == 404


async def test_download_link_is_hidden_with_its_version(stored: StoredVersion) -> None:
    query = "query ($id: ID!) { node(id: $id) { ... on ImageVersion { downloadUrl } } }"
    reader = await stored.school.person(Role.READER)
    stranger = await stored.school.person(None)
    assert (await reader.api.run(query, id=stored.version))["node"]["downloadUrl"] is not None
    assert (await stranger.api.run(query, id=stored.version))["node"] is None


async def test_download_link_of_a_deleted_version_is_not_found(stored: StoredVersion) -> None:
    link = await stored.link()
    async with stored.school.database.writes.begin() as session:
        await session.delete(await session.get_one(ImageVersion, pk(stored.version)))
    assert (await get(stored, link)).status_code == 404
