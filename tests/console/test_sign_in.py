"""Sign-in at the console by link and by token, its languages and themes, and sign-out."""

from graph.db.engine import Database
from tests.client import token_for
from tests.console.programs import link_for, run_program
from tests.server import Server


async def test_person_signs_in_by_link_or_token(server: Server, database: Database) -> None:
    link, token = await link_for(database, "rita"), await token_for(database, "ann", "ADMIN")
    run_program("sign_in.mjs", server.url, link=link, token=token)
