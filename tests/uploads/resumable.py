"""Uploads as a client makes them: the mutation, then the tus protocol."""

from dataclasses import dataclass, field
from typing import Any

import httpx

from tests.client import Api
from tests.documents import ERRORS

CREATE_UPLOAD = f"""
mutation ($gallery: ID!, $name: String!, $size: BigInt!) {{
  createUpload(input: {{galleryId: $gallery, fileName: $name, sizeBytes: $size}}) {{ upload {{ id url }} {ERRORS} }}
}}
"""
RECEIVED = "query ($id: ID!) { node(id: $id) { ... on Upload { receivedBytes expiresAt } } }"
PIECES = "application/offset+octet-stream"


@dataclass
class Upload:
    """One upload, and requests to its URL."""

    api: Api
    id: str
    url: str
    headers: dict[str, str] = field(default_factory=dict[str, str])

    @classmethod
    async def made(cls, api: Api, gallery: str, size: int, name: str = "disk.raw") -> "Upload":
        made = (await api.change(CREATE_UPLOAD, gallery=gallery, name=name, size=size))["upload"]
        return cls(api, made["id"], made["url"], {"Tus-Resumable": "1.0.0", "Authorization": f"Bearer {api.token}"})

    async def send(self, method: str, content: bytes | None = None, **headers: str | None) -> httpx.Response:
        """Send a request; header names have `_` for `-`, and None omits a default header."""
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {name: value for name, value in {**self.headers, **given}.items() if value is not None}
        return await self.api.http.request(method, self.url, content=content, headers=sent)

    async def patch(self, offset: int, content: bytes, **headers: str | None) -> httpx.Response:
        usual: dict[str, str | None] = {"Upload_Offset": str(offset), "Content_Type": PIECES}
        return await self.send("PATCH", content, **{**usual, **headers})

    async def offset(self) -> int:
        """Return its current offset."""
        return int((await self.send("HEAD")).headers["Upload-Offset"])

    async def now(self) -> dict[str, Any] | None:
        """Return its GraphQL fields; None after its removal."""
        return (await self.api.run(RECEIVED, id=self.id))["node"]
