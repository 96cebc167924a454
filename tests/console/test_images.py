"""Images at the console."""

import os
from pathlib import Path

from tests.console.conftest import link_for, run_program
from tests.documents import REEXPORT
from tests.workflows.live_account import LiveAccount

CREATE_IMAGE = """
mutation ($input: CreateImageDefinitionInput!) {
  createImageDefinition(input: $input) { imageDefinition { id } userErrors { message } }
}
"""


async def test_manager_manages_images_and_uploads_one(story: LiveAccount, tmp_path: Path) -> None:
    file = tmp_path / "disk.raw"
    file.write_bytes(os.urandom(20 << 20))
    first = await story.lab("Algebra")
    exported = await story.succeeded(await story.export(first, "algebra"))
    second = await story.lab("Geometry", {"imageDefinitionId": exported["imageVersion"]["definition"]["id"]})
    again = await story.api.change(REEXPORT, input={"labId": second, "target": {"updateImage": {"bump": "PATCH"}}})
    await story.succeeded(again["export"]["id"])
    for number in range(1, 7):
        named = {"name": f"series-{number}", "offer": f"series-{number}", "publisher": "maths", "sku": "base"}
        kind = {"galleryId": story.gallery, "osType": "LINUX", "osState": "GENERALIZED"}
        await story.api.change(CREATE_IMAGE, input={**kind, **named})
    link = await link_for(story.database, "ann")
    run_program("images.mjs", story.server, link=link, file=str(file), diskBytes=64 << 20)
