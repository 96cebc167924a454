"""Long lists at the console; `python -m bench.console` measures them."""

import json

from graph.db.engine import Database
from tests.console.many import PERSON, put_many
from tests.console.programs import link_for, run_program
from tests.server import Server


async def test_long_lists_are_searched_and_have_a_bounded_number_of_nodes(server: Server, database: Database) -> None:
    async with database.writes.begin() as session:
        await put_many(session, 210, 0)
    printed = run_program("many.mjs", server.url, link=await link_for(database, PERSON))
    screens = [json.loads(line) for line in printed.splitlines()]
    assert [screen["screen"] for screen in screens] == [
        "Labs", "Images", "New lab", "Activity", "Many", "Administration", "Audit log", "lab 0210",
    ]  # fmt: skip
