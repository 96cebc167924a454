"""The durable engine: its pauses while its database is unavailable or full."""

import logging
import time
from pathlib import Path

import psycopg
import pytest
from dbos._sys_db import db_retry
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from graph.db.full import FULL_MESSAGE
from graph.workflows.runtime import engine
from graph.workflows.runtime.engine import LONGEST_PAUSE_SECONDS


@pytest.mark.parametrize("cause", [psycopg.errors.DiskFull(), psycopg.errors.AdminShutdown()], ids=["full", "away"])
def test_engine_pauses_at_most_15_seconds_while_its_database_is_unavailable(
    monkeypatch: pytest.MonkeyPatch, cause: psycopg.OperationalError
) -> None:
    engine.bound_pauses()
    pauses: list[float] = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    failures = 12

    @db_retry()
    def read() -> str:
        if len(pauses) < failures:
            raise OperationalError("SELECT 1", None, cause)
        return "row"

    assert read() == "row"
    assert len(pauses) == failures
    assert max(pauses) == LONGEST_PAUSE_SECONDS == 15.0
    # From the seventh attempt on, the engine asks for at least 30 s.
    assert set(pauses[6:]) == {LONGEST_PAUSE_SECONDS}


def test_engine_waits_while_its_embedded_database_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    engine.bound_pauses()
    # One connection: the limit on the file's pages, which is like a full file system, belongs to it.
    embedded = engine.embedded_database(tmp_path / "workflows.sqlite")
    failures: list[Exception] = []

    def limit(pages: int) -> None:
        with embedded.begin() as connection:
            connection.execute(text(f"PRAGMA max_page_count = {pages}"))

    def raise_limit(_seconds: float) -> None:
        limit(1_000)

    monkeypatch.setattr(time, "sleep", raise_limit)

    @db_retry()
    def write() -> str:
        try:
            with embedded.begin() as connection:
                connection.execute(text("CREATE TABLE step (result TEXT)"))
        except OperationalError as failure:
            failures.append(failure)
            raise
        return "written"

    limit(1)
    assert write() == "written"
    embedded.dispose()
    [failure] = failures
    reported = logging.LogRecord(
        "dbos", logging.ERROR, "", 0, "A workflow failed", None, (OperationalError, failure, None)
    )
    assert engine.is_no_outage(reported) is False
    [record] = [record for record in caplog.records if record.name == engine.log.name]
    assert (record.levelname, record.getMessage(), record.exc_info) == ("WARNING", FULL_MESSAGE, None)


def test_launch_of_the_engine_in_an_outage_is_logged_without_a_traceback(caplog: pytest.LogCaptureFixture) -> None:
    refused = OperationalError(None, None, psycopg.OperationalError("connection failed: Connection refused"))
    record = logging.LogRecord(
        "dbos", logging.ERROR, "", 0, "DBOS failed to launch:", None, (type(refused), refused, None)
    )
    assert engine.is_no_outage(record) is False
    [found] = caplog.records
    assert (found.levelname, found.exc_info) == ("WARNING", None)
