"""Classes: 200 principals with a lab each, 20 exports that advance, and ten connections of each principal.

Five of the ten follow one export (`exportProgress`), five the principal's lab (`labExports`); 180 labs have no export. All
principals read the account, so that each export is followed by ten of them; the selected fields below the export depend on
their permissions.
"""

from dataclasses import dataclass

from graph.db.engine import Database
from graph.db.enums import ExportPhase, ExportStatus, Role
from graph.db.migrate import migrate
from graph.identity import tokens
from tests.schema import seed

PRINCIPALS = 200
EXPORTS = 20


@dataclass(frozen=True)
class Classes:
    """The tokens of the principals, the identifiers of their labs, and the exports of the first labs."""

    tokens: list[str]
    labs: list[str]
    exports: list[int]


async def prepare_classes(url: str) -> Classes:
    """Create the labs, the running exports and a token for each principal."""
    database = Database.connect(url)
    await migrate(database)
    async with database.writes.begin() as session:
        account = seed.account("North")
        await seed.put(session, account)
        labs = [seed.lab(account, f"Linux {number}") for number in range(PRINCIPALS)]
        await seed.put(session, *labs)
        running = {"status": ExportStatus.RUNNING, "phase": ExportPhase.CAPTURING, "progress": 0.0, "revision": 1}
        exports = [seed.export(lab, **running) for lab in labs[:EXPORTS]]
        await seed.put(session, *exports)
        roles = [seed.role(f"teacher{number}", Role.LAB_OWNER, lab) for number, lab in enumerate(labs)]
        readers = [seed.role(f"teacher{number}", Role.READER, account) for number in range(PRINCIPALS)]
        await seed.put(session, *roles, *readers)
        made = [await tokens.create(session, f"teacher{number}", None) for number in range(PRINCIPALS)]
        found = Classes(made, [seed.id_of(lab) for lab in labs], [export.id for export in exports])
    await database.close()
    return found
