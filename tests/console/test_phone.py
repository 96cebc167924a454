"""The console on a phone, in French."""

from tests.console.programs import link_for, run_program
from tests.workflows.live_account import LiveAccount


async def test_teacher_uses_a_phone_in_french(story: LiveAccount) -> None:
    await story.lab("Geometry")
    run_program("phone.mjs", story.server.url, link=await link_for(story.database, "ann"))
