"""The durable engine: its pauses while its database is unavailable or full."""

import time

import psycopg
import pytest
from dbos._sys_db import db_retry
from sqlalchemy.exc import OperationalError

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
