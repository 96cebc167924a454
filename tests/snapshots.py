"""The content of a database as one value for comparison."""

from collections import Counter

from sqlalchemy import String, cast, literal, null, select, union_all

from graph.db.engine import Database
from graph.db.models import AccessToken, AuditChain, AuditEntry, Base, QuotaUse

# Every row of every table: the table's name, then the columns as text.
Snapshot = set[tuple[str | None, ...]]

# The audit log, which tests of its own cover, records refusals too.
_LOGS = (AuditEntry.__tablename__, AuditChain.__tablename__)
_TABLES = [table for table in Base.metadata.sorted_tables if table.name not in _LOGS]
_WIDEST = max(len(table.columns) for table in _TABLES)
# One statement, because many tests read the whole database twice.
_EVERYTHING = union_all(
    *(
        select(
            literal(table.name),
            # The last use of a token changes by itself.
            *(
                null() if column is AccessToken.__table__.c.used_at else cast(column, String)
                for column in table.columns
            ),
            *(null() for _ in range(_WIDEST - len(table.columns))),
        )
        for table in _TABLES
    )
)


async def snapshot(database: Database) -> Snapshot:
    """Return every row of the database."""
    async with database.reads() as session:
        return set(map(tuple, (await session.execute(_EVERYTHING)).all()))


def difference(before: Snapshot, after: Snapshot) -> dict[str | None, tuple[int, int]]:
    """Return how many rows of each table were removed and added; a changed row counts as both.

    The ledger of quotas changes together with the rows that it counts: it is included only if it changed alone.
    """
    went = Counter(row[0] for row in before - after)
    came = Counter(row[0] for row in after - before)
    changed = {table: (went[table], came[table]) for table in went | came}
    ledger: str = QuotaUse.__tablename__
    return changed if set(changed) == {ledger} else {table: changed[table] for table in changed if table != ledger}
