"""Teachers who create labs, exports and copies all the time, whatever fails."""

import asyncio
import random
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import httpx

from tests.client import Api
from tests.documents import CREATE_LAB, DELETE_LAB, EXPORT, MARKETPLACE, REEXPORT
from tests.workflows.live_account import digest_of, fill

POLL_SECONDS = 0.3
ANSWER_SECONDS = 15.0
# A teacher who waits longer begins something else.
PATIENCE_SECONDS = 40.0
TEACHERS = 3
REQUEST_ERRORS = (httpx.TransportError, AssertionError, ValueError)

LAB = "query ($id: ID!) { node(id: $id) { ... on Lab { labState templateVm { diskUri } } } }"
EXPORT_NOW = "query ($id: ID!) { node(id: $id) { ... on Export { status imageVersion { id digest } } } }"
COPY = """
mutation ($input: CreateImageVersionInput!) {
  createImageVersion(input: $input) { imageVersion { id } userErrors { code message path } }
}
"""
DEFINITION = """
mutation ($input: CreateImageDefinitionInput!) {
  createImageDefinition(input: $input) { imageDefinition { id } userErrors { code message path } }
}
"""
ENDED = ("SUCCEEDED", "PARTIALLY_SUCCEEDED", "FAILED", "CANCELED")


@dataclass
class Load:
    """The requests of the teachers, and the digest that each image must have."""

    account: str
    gallery: str
    token: str
    urls: list[str]
    seed: int
    # The digests of the versions of each image definition, by the definition's name.
    expected: dict[str, set[str]] = field(default_factory=dict[str, set[str]])
    # Images that a lab can be created from: the id of a version, and its digest.
    images: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    wrong: list[str] = field(default_factory=list[str])
    begun: int = 0
    refused: dict[str, int] = field(default_factory=dict[str, int])

    async def run(self) -> None:
        """Work until cancelled."""
        async with asyncio.TaskGroup() as group:
            for number in range(TEACHERS):
                rng = random.Random(f"{self.seed}-teacher-{number}")  # noqa: S311
                group.create_task(self._teacher(rng))

    async def _teacher(self, rng: random.Random) -> None:
        while True:
            self.begun += 1
            name = f"n{self.begun}"
            async with Api.at(rng.choice(self.urls), self.token) as api:
                api.http.timeout = httpx.Timeout(ANSWER_SECONDS)
                try:
                    async with asyncio.timeout(PATIENCE_SECONDS):
                        await self._story(api, rng, name)
                except TimeoutError:
                    self._refused("patience")
                except REQUEST_ERRORS as error:
                    self._refused(f"{type(error).__name__}: {error}"[:150])
            await asyncio.sleep(POLL_SECONDS)

    def _refused(self, reason: str) -> None:
        self.refused[reason] = self.refused.get(reason, 0) + 1

    async def _story(self, api: Api, rng: random.Random, name: str) -> None:
        """Create a lab, change it, export it, copy the version to another image, and delete the lab."""
        image, digest = await self._image(api, rng)
        given = {"labAccountId": self.account, "name": name, "image": image}
        lab = (await api.change(CREATE_LAB, input=given))["lab"]["id"]
        disk = await self._written(api, lab)
        if digest is not None and (found := await asyncio.to_thread(digest_of, disk)) != digest:
            self.wrong.append(f"the disk of lab {name} has the digest {found} instead of {digest}")
        await asyncio.to_thread(fill, disk, rng.choice((4, 12, 30)), rng.choice((1, 2)))
        found = await asyncio.to_thread(digest_of, disk)
        again = digest is not None and rng.random() < 0.5
        if again:
            target = {"createImage": {"imageName": name}}
            mutation, given = REEXPORT, {"labId": lab, "target": target, "idempotencyKey": name}
        else:
            mutation, given = EXPORT, {"labId": lab, "imageName": name, "idempotencyKey": name}
        self.expected[name] = {found}
        export = (await api.change(mutation, input=given))["export"]["id"]
        version = await self._exported(api, export, name)
        if version is not None:
            self.images.append((version, found))
            await self._copy(api, version, found, f"{name}copy")
        with suppress(*REQUEST_ERRORS):
            await api.change(DELETE_LAB, lab=lab)

    async def _image(self, api: Api, rng: random.Random) -> tuple[dict[str, str], str | None]:
        if self.images and rng.random() < 0.5:
            version, digest = rng.choice(self.images)
            return {"imageVersionId": version}, digest
        return {"marketplaceImageId": (await api.run(MARKETPLACE))["marketplaceImages"]["nodes"][0]["id"]}, None

    async def _written(self, api: Api, lab: str) -> Path:
        found = await self._node(api, LAB, lab, ("CREATING",))
        assert found["labState"] == "DRAFT", found
        uri: str = found["templateVm"]["diskUri"]
        return Path(unquote(urlsplit(uri).path))

    async def _exported(self, api: Api, export: str, name: str) -> str | None:
        found = await self._node(api, EXPORT_NOW, export, ("QUEUED", "RUNNING"))
        if found["status"] not in ("SUCCEEDED", "PARTIALLY_SUCCEEDED"):
            return None
        if found["imageVersion"]["digest"] not in self.expected[name]:
            self.wrong.append(f"the export of {name} has the digest {found['imageVersion']['digest']}")
        return found["imageVersion"]["id"]

    async def _copy(self, api: Api, version: str, digest: str, name: str) -> None:
        definition = {
            "galleryId": self.gallery,
            "name": name,
            "osType": "LINUX",
            "osState": "SPECIALIZED",
            "publisher": "liveness",
            "offer": "copy",
            "sku": name,
        }
        self.expected[name] = {digest}
        made = (await api.change(DEFINITION, input=definition))["imageDefinition"]["id"]
        await api.change(
            COPY,
            input={
                "imageDefinitionId": made,
                "source": {"imageVersionId": version},
                "sourceRegionName": "francesouth",
                "targetRegions": [{"regionName": region} for region in ("francesouth", "francewest")],
            },
        )

    async def _node(self, api: Api, query: str, id: str, unfinished: Sequence[str]) -> dict[str, Any]:
        """Read an object until it has ended, whatever fails meanwhile."""
        while True:
            with suppress(*REQUEST_ERRORS):
                found = (await api.run(query, id=id))["node"]
                if (found.get("labState") or found["status"]) not in unfinished:
                    return found
            await asyncio.sleep(POLL_SECONDS)
