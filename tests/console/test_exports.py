"""Labs and exports at the console."""

from tests.console.conftest import link_for, run_program
from tests.workflows.live_account import LiveAccount

IMAGES = """
{
  galleries(first: 1) {
    nodes { definitions(first: 2) { nodes { name versions(first: 3) { nodes { name releaseNotes replicationState } } } } }
  }
}
"""


async def test_teacher_exports_a_lab_and_re_exports_the_next(story: LiveAccount) -> None:
    run_program("lab_and_export.mjs", story.server, link=await link_for(story.database, "ann"))
    [gallery] = (await story.api.run(IMAGES))["galleries"]["nodes"]
    [definition] = gallery["definitions"]["nodes"]
    assert definition == {
        "name": "algebra",
        "versions": {
            "nodes": [
                {"name": "1.0.1", "releaseNotes": "With notes.", "replicationState": "COMPLETED"},
                {"name": "1.0.0", "releaseNotes": None, "replicationState": "COMPLETED"},
            ]
        },
    }
