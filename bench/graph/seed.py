"""The rows that every server reads: 20 galleries, 1,000 definitions, 10,000 versions, 60,000 replicas."""

import uuid
from collections.abc import Iterator
from typing import Any

from sqlalchemy import insert, text

from graph.commands.token_rows import create_token
from graph.db import models
from graph.db.engine import Database
from graph.db.enums import (
    Architecture,
    HyperVGeneration,
    OSState,
    OSType,
    ProvisioningState,
    RegionReplicaState,
    Role,
)
from graph.db.migrate import migrate

GALLERIES, DEFINITIONS, VERSIONS = 20, 50, 10
REGIONS = ("francecentral", "francesouth", "germanynorth", "germanywestcentral", "swedencentral", "swedensouth")
BY = "bench"
GIB = 1 << 30
BATCH = 5000
CROWD = 120
CROWD_ROLES = (Role.ACCOUNT_OWNER, Role.LAB_CREATOR, Role.READER)


async def seed(url: str) -> str:
    """Fill an empty database, and return the token of a principal who sees all rows by a role, not as ADMIN."""
    database = Database.connect(url)
    try:
        await migrate(database)
        async with database.writes.begin() as session:
            for table, rows in _tables():
                for start in range(0, len(rows), BATCH):
                    await session.execute(insert(table), rows[start : start + BATCH])
        token = await create_token(database, principal=BY, role=Role.ACCOUNT_OWNER, lab_account="bench", expires=None)
        for number in range(1, GALLERIES):
            await create_token(
                database, principal=BY, role=Role.ACCOUNT_OWNER, lab_account=f"bench{number}", expires=None
            )
        async with database.engine.connect() as connection:
            await connection.execution_options(isolation_level="AUTOCOMMIT")
            await connection.execute(text("ANALYZE"))
    finally:
        await database.close()
    return token


async def seed_crowd(url: str, count: int = CROWD) -> list[tuple[str, str]]:
    """Create a crowd: principals of three roles, each on one account; return their tokens and galleries' names."""
    database = Database.connect(url)
    try:
        return [
            (
                await create_token(
                    database,
                    principal=f"principal{number}",
                    role=CROWD_ROLES[number % len(CROWD_ROLES)],
                    lab_account=_account(1 + number % GALLERIES),
                    expires=None,
                ),
                f"gallery{1 + number % GALLERIES}",
            )
            for number in range(count)
        ]
    finally:
        await database.close()


def _account(number: int) -> str:
    return "bench" if number == 1 else f"bench{number - 1}"


def _tables() -> Iterator[tuple[type[models.Base], list[dict[str, Any]]]]:
    galleries = range(1, GALLERIES + 1)
    names = {number: f"gallery{number}" for number in galleries}
    home: dict[str, Any] = {"region_name": REGIONS[0], "created_by": BY}
    accounts = {number: _account(number) for number in galleries}
    yield models.LabAccount, [{"id": n, "name": a, "name_key": a, **home} for n, a in accounts.items()]
    yield (
        models.Gallery,
        [{"id": n, "name": name, "name_key": name, "home_account_id": n, **home} for n, name in names.items()],
    )
    yield models.GalleryAttachment, [{"lab_account_id": n, "gallery_id": n, "attached_by": BY} for n in galleries]
    definitions = range(1, GALLERIES * DEFINITIONS + 1)
    yield models.ImageDefinition, [_definition(number) for number in definitions]
    versions = range(1, GALLERIES * DEFINITIONS * VERSIONS + 1)
    yield models.ImageVersion, [_version(number) for number in versions]
    yield models.RegionReplica, [_replica(number, place) for number in versions for place in range(len(REGIONS))]


def _definition(number: int) -> dict[str, Any]:
    name = f"image{number:04}"
    return {
        "id": number,
        "gallery_id": 1 + (number - 1) // DEFINITIONS,
        "name": name,
        "name_key": name,
        "description": f"Image for the students of course {number}.",
        "publisher": "Lab",
        "offer": "images",
        "sku": name,
        "identifier_key": f"lab/images/{name}",
        "os_type": OSType.LINUX,
        "os_state": OSState.SPECIALIZED,
        "hyper_v_generation": HyperVGeneration.V2,
        "architecture": Architecture.X64,
        "created_by": BY,
    }


def _version(number: int) -> dict[str, Any]:
    return {
        "id": number,
        "definition_id": 1 + (number - 1) // VERSIONS,
        "major": 1,
        "minor": 0,
        "patch": (number - 1) % VERSIONS,
        "provisioning_state": ProvisioningState.SUCCEEDED,
        "storage_key": str(uuid.UUID(int=number)),
        "disk_size_bytes": 32 * GIB,
        "disk_used_bytes": 3 * GIB,
        "digest": f"{number:064x}",
        "stored_bytes": GIB,
        "created_by": BY,
    }


def _replica(version: int, place: int) -> dict[str, Any]:
    return {
        "version_id": version,
        "region_name": REGIONS[place],
        "is_source": place == 0,
        "state": RegionReplicaState.COMPLETED if place < 5 else RegionReplicaState.REPLICATING,
        "total_bytes": 3 * GIB,
        "transferred_bytes": 3 * GIB if place < 5 else GIB,
        "stored_bytes": GIB,
    }
