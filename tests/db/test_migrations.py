"""The database that the migrations create, compared with the models."""

import re
from hashlib import sha256
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import CheckConstraint, Connection, inspect, text

from graph.db import engine
from graph.db.engine import Database
from graph.db.models import Base

# The migrations of releases, by their SHA-256: databases that ran them would not get a later change.
RELEASED = {"0001_the_first_schema.py": "22b6c8729d9f571c2bd3f8fb8f394a3baa7db05cda096fcaafb972ec88013a57"}


def test_released_migrations_are_unchanged() -> None:
    folder = Path(engine.__file__).parent / "migrations" / "versions"
    found = {name: sha256((folder / name).read_bytes()).hexdigest() for name in RELEASED}
    assert found == RELEASED, "add a migration instead"


async def test_migrated_database_has_the_tables_columns_indexes_and_keys_of_the_models(
    app: object, database: Database
) -> None:
    def differences(connection: Connection) -> object:
        # The models have no indexes of search texts, which are indexes on PostgreSQL and tables on SQLite, and none with a
        # descending column, which alembic cannot compare on SQLite.
        options = {"compare_type": True, "compare_server_default": True, "include_name": _is_declared}
        return compare_metadata(MigrationContext.configure(connection, opts=options), Base.metadata)

    async with database.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_migrated_database_admits_the_enum_values_of_the_models(app: object, database: Database) -> None:
    """alembic does not compare check constraints, which contain the values of enums."""

    def admitted(connection: Connection) -> dict[tuple[str, str | None], list[str]]:
        return {
            (table, check["name"]): values
            for table in Base.metadata.tables
            for check in inspect(connection).get_check_constraints(table)
            if (values := values_in(check["sqltext"]))
        }

    expected = {
        (table.name, str(check.name)): values
        for table in Base.metadata.sorted_tables
        for check in table.constraints
        if isinstance(check, CheckConstraint) and (values := values_in(_text(check, database)))
    }
    assert len(expected) > 10
    async with database.engine.connect() as connection:
        assert await connection.run_sync(admitted) == expected


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_postgresql_has_fine_statistics_of_every_search_text(app: object, database: Database) -> None:
    searched = sorted(table.name for table in Base.metadata.sorted_tables if "search_text" in table.columns)
    found = """SELECT pg_class.relname FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        WHERE attname = 'search_text' AND attstattarget = 1000 AND relkind = 'r' ORDER BY 1"""
    async with database.engine.connect() as connection:
        assert sorted((await connection.execute(text(found))).scalars()) == searched


def _is_declared(name: str | None, kind: str, _: object) -> bool:
    return not (kind in ("index", "table") and re.search("_trigram|_search_pairs|_replica_order", str(name)))


def _text(check: CheckConstraint, database: Database) -> str:
    return str(check.sqltext.compile(dialect=database.engine.dialect, compile_kwargs={"literal_binds": True}))


def values_in(text: str) -> list[str]:
    """Return the quoted values of a condition, sorted."""
    return sorted(re.findall(r"'([^']*)'", text))
