"""Rows of an account with many labs, images and running exports, for the tests and the benchmark of long lists."""

from sqlalchemy.ext.asyncio import AsyncSession

from graph.db import models
from graph.db.enums import ExportPhase, ExportStatus, Role
from tests.schema import seed

REGIONS = ("francecentral", "francesouth", "francewest")
PERSON = "ann"


async def put_many(session: AsyncSession, count: int, exports: int) -> list[models.Export]:
    """Write as many labs as images, "lab 0001" from "image-0001" and so on; return the exports of the first labs."""
    account = seed.account("Many")
    await seed.put(session, account, seed.role(PERSON, Role.ADMIN))
    gallery = seed.gallery("many", account)
    await seed.put(session, gallery)
    await seed.put(session, seed.attachment(account, gallery))
    numbers = [f"{number:04}" for number in range(1, count + 1)]
    images = [seed.definition(gallery, f"image-{number}") for number in numbers]
    await seed.put(session, *images)
    await seed.put(session, *(seed.offered(account, image) for image in images))
    versions = [seed.version(image) for image in images]
    await seed.put(session, *versions)
    await seed.put(session, *(seed.replica(version, region) for version in versions for region in REGIONS))
    labs = [
        seed.lab(account, f"lab {number}", image_version_id=version.id)
        for number, version in zip(numbers, versions, strict=True)
    ]
    await seed.put(session, *labs)
    moving = {"status": ExportStatus.RUNNING, "phase": ExportPhase.CAPTURING, "progress": 0.0, "revision": 1}
    # The newest labs are first in the list.
    running = [seed.export(lab, **moving, requested_by=PERSON) for lab in labs[len(labs) - exports :]]
    await seed.put(session, *running)
    return running
