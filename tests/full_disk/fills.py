"""Fills, drawn from a seed: each small file system becomes full to the last byte, and empty again."""

import asyncio
import os
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.client import Api
from tests.documents import CREATE_ACCOUNT, CREATE_LAB, DELETE_LAB, MARKETPLACE
from tests.full_disk.installation import DATA_DIR, DATABASE, TMPDIR, Installation
from tests.liveness.load import REQUEST_ERRORS
from tests.mutations.test_grant_role import GRANT
from tests.mutations.test_revoke_role import REVOKE

SHORTEST_SECONDS = 1.0
LONGEST_SECONDS = 30.0
# Between two fills of one file system.
REST_SECONDS = (1.0, 10.0)
REPORT_SECONDS = 60.0
POLL_SECONDS = 0.2
SPACE = "{ viewer { storageLocations { name isLow } } }"
FULL = "DATABASE_FULL"
FULL_MESSAGE = "The file system of the database is full"


@dataclass
class Fills:
    """The fills of one run, and what the API must still do meanwhile."""

    at: Installation
    api: Api
    account: str
    note: Callable[[str], None]
    wrong: list[str] = field(default_factory=list[str])
    # The ids of labs and of roles that can be deleted while the disk is full.
    labs: list[str] = field(default_factory=list[str])
    roles: list[str] = field(default_factory=list[str])
    refusals: int = 0

    async def prepare(self, count: int) -> None:
        """Create the objects that are deleted during the fills of the data directory."""
        image = (await self.api.run(MARKETPLACE))["marketplaceImages"]["nodes"][0]["id"]
        for number in range(count):
            given = {"labAccountId": self.account, "name": f"spare{number}", "image": {"marketplaceImageId": image}}
            self.labs.append((await self.api.change(CREATE_LAB, input=given))["lab"]["id"])
            role = {"principal": f"eve{number}", "role": "READER", "labAccountId": self.account}
            self.roles.append((await self.api.change(GRANT, input=role))["roleAssignment"]["id"])

    async def strike(self, seed: int, seconds: float, longest: float) -> None:
        """Fill every file system, some at the same time, until the time is over; then all are empty."""
        deadline = asyncio.get_running_loop().time() + seconds

        async def one(name: str) -> None:
            # A series of its own for each: the seed decides it, and the speed of the machine only how much of it.
            rng = random.Random(f"{seed}-{name}")  # noqa: S311
            small = self.at.places[name]
            while True:
                await asyncio.sleep(rng.uniform(*REST_SECONDS))
                left = deadline - asyncio.get_running_loop().time()
                if left < SHORTEST_SECONDS:
                    return
                duration = min(rng.uniform(SHORTEST_SECONDS, longest), left)
                self.note(f"{name} is full for {duration:.0f} s")
                await asyncio.to_thread(small.fill)
                try:
                    await asyncio.gather(asyncio.sleep(duration), self._meanwhile(name))
                finally:
                    small.empty()
                self.note(f"over: {name} is full")

        async with asyncio.TaskGroup() as group:
            for name in self.at.places:
                group.create_task(one(name))

    async def _meanwhile(self, name: str) -> None:
        if name == DATABASE:
            await self._refused()
        elif name != TMPDIR:
            await self._reported(name)
        if name == DATA_DIR and self.at.is_embedded:
            await self._deletes()

    async def _reported(self, name: str) -> None:
        """Wait until the API reports that the location is low on space."""

        async def low() -> bool:
            places = (await self.api.run(SPACE))["viewer"]["storageLocations"]
            return any(place["name"] == name and place["isLow"] for place in places)

        await self._until(low, f"{name} is full, and the API does not show it")

    async def _deletes(self) -> None:
        """Delete a lab and a role, which SQLite's reserve permits."""
        for spare, mutation, variable in ((self.labs, DELETE_LAB, "lab"), (self.roles, REVOKE, "id")):
            if spare:
                body = await self.api.send(mutation, **{variable: spare.pop()})
                if body.get("errors") or next(iter(body["data"].values()))["userErrors"]:
                    self.wrong.append(f"a deletion on a full disk: {body}")

    async def _refused(self) -> None:
        """Create accounts until PostgreSQL refuses one, and check what the API reports then."""

        async def refused() -> bool:
            given = {"name": f"account {os.urandom(8).hex()} {'x' * 60}", "regionName": "francecentral"}
            errors: Sequence[dict[str, Any]] = (await self.api.send(CREATE_ACCOUNT, input=given)).get("errors", ())
            for error in errors:
                if error["extensions"]["code"] != FULL or not error["message"].startswith(FULL_MESSAGE):
                    self.wrong.append(f"a mutation on a full database: {error}")
            return bool(errors)

        await self._until(refused, "the database is full, and refuses nothing")
        self.refusals += 1
        await self._reported(DATABASE)

    async def _until(self, look: Callable[[], Any], otherwise: str) -> None:
        loop = asyncio.get_running_loop()
        deadline = loop.time() + REPORT_SECONDS
        while loop.time() < deadline:
            try:
                if await look():
                    return
            except REQUEST_ERRORS as error:
                otherwise = f"{otherwise.partition(':')[0]}: {type(error).__name__} {error}"
            await asyncio.sleep(POLL_SECONDS)
        self.wrong.append(otherwise)
