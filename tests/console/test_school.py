"""Accounts, galleries and people at the console of a new server."""

from graph.db.engine import Database
from tests.client import token_for
from tests.console.programs import link_for, run_program
from tests.server import Server


async def test_administrator_prepares_a_new_server(server: Server, database: Database) -> None:
    await token_for(database, "ann", "ADMIN")
    links = {"link": await link_for(database, "ann"), "teacher": await link_for(database, "rita")}
    run_program("school.mjs", server.url, **links)
