"""The tus protocol in detail, on an application without a worker."""

import asyncio
import base64
import hashlib
import os
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from graph.db import models
from graph.db.engine import Database
from graph.db.enums import OSState, OSType
from graph.settings import Settings
from graph.storage.formats.read.upload_file import UploadFile
from tests.client import Api, token_for
from tests.documents import ERRORS, ApiAccount, pk
from tests.uploads.resumable import PIECES, Upload
from tests.workflows.live_account import extents_of

ONE_MIB = 1 << 20
SIZE = 3 * ONE_MIB + 5
VERSION = f"""
mutation ($input: CreateImageVersionInput!) {{ createImageVersion(input: $input) {{ imageVersion {{ id }} {ERRORS} }} }}
"""
DEFINITION = f"""
mutation ($input: CreateImageDefinitionInput!) {{
  createImageDefinition(input: $input) {{ imageDefinition {{ id }} {ERRORS} }}
}}
"""


@pytest.fixture
async def world(api: Api, database: Database) -> ApiAccount:
    return await ApiAccount.made(api, database)


@pytest.fixture
async def upload(world: ApiAccount) -> Upload:
    return await Upload.made(world.api, world.gallery, SIZE)


def file_of(settings: Settings, upload: Upload) -> Path:
    return settings.data_dir / upload.url.removeprefix("/")


async def test_pieces_are_appended_and_zeros_take_no_space(upload: Upload, settings: Settings) -> None:
    data = os.urandom(ONE_MIB) + bytes(2 * ONE_MIB) + b"tail!"
    head = await upload.send("HEAD")
    assert (head.status_code, head.headers["Upload-Offset"], head.headers["Upload-Length"]) == (200, "0", str(SIZE))
    assert head.headers["Cache-Control"] == "no-store"
    first = await upload.patch(0, data[:1000])
    assert (first.status_code, first.headers["Upload-Offset"], first.content) == (204, "1000", b"")
    assert await upload.offset() == 1000
    second = await upload.patch(1000, data[1000:])
    assert (second.status_code, second.headers["Upload-Offset"]) == (204, str(SIZE))
    file = file_of(settings, upload)
    assert file.read_bytes() == data
    assert extents_of(file) == [(0, ONE_MIB), (3 * ONE_MIB, SIZE)]
    assert file.stat().st_mode & 0o777 == 0o600
    seen = await upload.now()
    assert seen is not None
    assert seen["receivedBytes"] == SIZE
    assert parsedate_to_datetime(second.headers["Upload-Expires"]) == datetime.fromisoformat(seen["expiresAt"]).replace(
        microsecond=0
    )
    # A complete upload accepts an empty piece.
    assert (await upload.patch(SIZE, b"")).status_code == 204


async def test_options_describe_the_server_without_a_token(upload: Upload) -> None:
    answer = await upload.send("OPTIONS", Tus_Resumable=None, Authorization=None)
    assert answer.status_code == 204
    assert answer.headers["Tus-Version"] == "1.0.0"
    assert answer.headers["Tus-Extension"] == "checksum,termination,expiration"
    assert answer.headers["Tus-Checksum-Algorithm"] == "sha256,sha1"
    assert answer.headers["Tus-Max-Size"] == str(128 << 30)


WRONG: list[tuple[int, dict[str, str | None]]] = [
    (412, {"Tus_Resumable": None}),
    (412, {"Tus_Resumable": "0.2.2"}),
    (401, {"Authorization": None}),
    (401, {"Authorization": "Bearer wrong"}),
    (401, {"Authorization": "Basic YW5uOnBhc3M="}),
    (415, {"Content_Type": None}),
    (415, {"Content_Type": "application/octet-stream"}),
    (415, {"Content_Encoding": "gzip"}),
    (415, {"Content_Encoding": "identity, Deflate"}),
    (501, {"Transfer_Encoding": "gzip, chunked"}),
    (400, {"Upload_Offset": None}),
    (400, {"Upload_Offset": "-1"}),
    (400, {"Upload_Offset": "1e3"}),
    (400, {"Upload_Offset": "9" * 19}),
    (409, {"Upload_Offset": "1"}),
    (400, {"Upload_Checksum": "md5 aaaa"}),
    (400, {"Upload_Checksum": "sha1 ?"}),
    (400, {"Upload_Checksum": "sha1 YWJj"}),
    (405, {"X_HTTP_Method_Override": "GET"}),
]


async def test_invalid_request_stores_no_byte(upload: Upload, settings: Settings) -> None:
    for status, headers in WRONG:
        answer = await upload.patch(0, b"data", **headers)
        assert (answer.status_code, answer.headers["Tus-Resumable"]) == (status, "1.0.0"), headers
        assert ("Tus-Version" in answer.headers) == (status == 412)
        assert ("WWW-Authenticate" in answer.headers) == (status == 401)
    assert await upload.offset() == 0
    assert not file_of(settings, upload).exists()


@pytest.mark.parametrize(
    "media_type", ["application/offset+octet-stream; charset=UTF-8", "Application/Offset+Octet-Stream"]
)
async def test_variants_of_the_media_type_are_accepted(upload: Upload, media_type: str) -> None:
    assert (await upload.patch(0, b"data", Content_Type=media_type)).status_code == 204
    assert await upload.offset() == 4


async def test_body_beyond_the_announced_size_is_refused_completely(upload: Upload) -> None:
    assert (await upload.patch(0, bytes(SIZE + 1))).status_code == 413
    assert await upload.offset() == 0


@pytest.mark.parametrize("length", [{}, {"Content_Length": None, "Transfer_Encoding": "chunked"}])
async def test_further_bytes_of_a_complete_upload_are_refused(upload: Upload, length: dict[str, str | None]) -> None:
    assert (await upload.patch(0, bytes(SIZE))).status_code == 204
    assert (await upload.patch(SIZE, b"x", **length)).status_code == 413
    assert (await upload.patch(SIZE, b"")).status_code == 204
    assert await upload.offset() == SIZE


async def test_upload_of_another_principal_is_not_found(upload: Upload, database: Database, api: Api) -> None:
    await token_for(database, "bob", "ADMIN")
    stranger = await token_for(database, "eve")
    for method in ("HEAD", "PATCH", "DELETE"):
        answer = await upload.send(
            method,
            Authorization=f"Bearer {stranger}",
            Upload_Offset="0",
            Content_Type="application/offset+octet-stream",
        )
        assert answer.status_code == 404
    unknown = await api.http.head("/uploads/nothing", headers=upload.headers)
    assert unknown.status_code == 404
    assert await upload.offset() == 0


@pytest.mark.parametrize("algorithm", ["sha1", "sha256"])
async def test_body_with_a_checksum_is_stored_completely_or_not_at_all(upload: Upload, algorithm: str) -> None:
    data = os.urandom(2 * ONE_MIB)
    digest = base64.b64encode(hashlib.new(algorithm, data).digest()).decode()
    spoilt = bytes([data[0] ^ 1]) + data[1:]
    assert (await upload.patch(0, spoilt, Upload_Checksum=f"{algorithm} {digest}")).status_code == 460
    assert await upload.offset() == 0
    assert (await upload.patch(0, data, Upload_Checksum=f"{algorithm} {digest}")).status_code == 204
    assert await upload.offset() == 2 * ONE_MIB


async def test_bytes_of_a_refused_body_do_not_remain_under_zeros(upload: Upload, settings: Settings) -> None:
    wrong = f"sha1 {base64.b64encode(bytes(20)).decode()}"
    assert (await upload.patch(0, os.urandom(SIZE), Upload_Checksum=wrong)).status_code == 460
    assert (await upload.patch(0, bytes(SIZE))).status_code == 204
    assert file_of(settings, upload).read_bytes() == bytes(SIZE)


async def test_body_ends_with_the_revocation_of_its_token(upload: Upload, database: Database) -> None:
    async def body() -> AsyncGenerator[bytes]:
        yield b"data"
        async with database.writes.begin() as session:
            mine = update(models.AccessToken).where(models.AccessToken.principal == principal)
            await session.execute(mine.values(revoked_at=models.now()))
        await asyncio.Event().wait()

    principal = (await upload.api.run("{ viewer { name } }"))["viewer"]["name"]
    headers = {**upload.headers, "Upload-Offset": "0", "Content-Type": PIECES}
    async with asyncio.timeout(60):
        answer = await upload.api.http.patch(upload.url, content=body(), headers=headers)
    assert (answer.status_code, answer.headers["WWW-Authenticate"]) == (401, "Bearer")
    upload.headers["Authorization"] = f"Bearer {await token_for(database, principal)}"
    assert await upload.offset() == 0


async def test_concurrent_write_is_locked_out(upload: Upload, settings: Settings) -> None:
    other = await asyncio.to_thread(UploadFile, file_of(settings, upload))
    assert (await upload.patch(0, b"data")).status_code == 423
    other.close()
    assert (await upload.patch(0, b"data")).status_code == 204


async def test_upload_can_be_terminated_by_method_override(upload: Upload, settings: Settings) -> None:
    assert (await upload.send("POST", b"x", X_HTTP_Method_Override="PATCH", Upload_Offset="0",
                              Content_Type="application/offset+octet-stream")).status_code == 204  # fmt: skip
    assert file_of(settings, upload).exists()
    ended = await upload.send("POST", X_HTTP_Method_Override="DELETE")
    assert (ended.status_code, ended.headers["Tus-Resumable"]) == (204, "1.0.0")
    assert (await upload.now(), file_of(settings, upload).exists()) == (None, False)
    for method in ("HEAD", "PATCH", "DELETE"):
        assert (await upload.send(method)).status_code == 404


async def test_expired_upload_is_gone(upload: Upload, database: Database) -> None:
    async with database.writes.begin() as session:
        past = datetime.now(UTC) - timedelta(seconds=1)
        await session.execute(update(models.Upload).where(models.Upload.id == pk(upload.id)).values(expires_at=past))
    for method in ("HEAD", "PATCH", "DELETE"):
        assert (await upload.send(method)).status_code == 410


async def test_each_request_extends_the_expiry(upload: Upload, database: Database) -> None:
    soon = datetime.now(UTC) + timedelta(minutes=1)
    async with database.writes.begin() as session:
        await session.execute(update(models.Upload).where(models.Upload.id == pk(upload.id)).values(expires_at=soon))
    await upload.patch(0, b"data")
    seen = await upload.now()
    assert seen is not None
    assert datetime.fromisoformat(seen["expiresAt"]) > datetime.now(UTC) + timedelta(hours=23)


async def test_upload_in_use_by_a_version_cannot_be_terminated(upload: Upload, world: ApiAccount) -> None:
    await upload.patch(0, bytes(SIZE))
    kind = {"osType": OSType.LINUX, "osState": OSState.SPECIALIZED, "publisher": "s", "offer": "o", "sku": "k"}
    image = await world.api.change(DEFINITION, input={"galleryId": world.gallery, "name": "image", **kind})
    given = {
        "imageDefinitionId": image["imageDefinition"]["id"],
        "source": {"uploadId": upload.id},
        "sourceRegionName": "francecentral",
    }
    await world.api.change(VERSION, input=given)
    assert (await upload.send("DELETE")).status_code == 423
    assert await upload.offset() == SIZE
