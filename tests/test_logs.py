"""The log of a process: a repeated warning is logged once a minute."""

import logging

import pytest

from graph.logs import RepeatFilter


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def log(clock: Clock) -> logging.Logger:
    """A logger whose `lines` are what an operator reads."""
    log = logging.Logger("test")  # noqa: LOG001  (its own, without the handlers of the tests)
    handler = Lines()
    handler.addFilter(RepeatFilter(clock))
    log.addHandler(handler)
    return log


class Lines(logging.Handler):
    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


def lines(log: logging.Logger) -> list[str]:
    [handler] = log.handlers
    assert isinstance(handler, Lines)
    return handler.lines


def test_repeated_warning_is_logged_once_a_minute_with_the_number_of_omitted_ones(
    log: logging.Logger, clock: Clock
) -> None:
    for second in (0, 1, 59.9, 60, 61):
        clock.now = second
        log.warning("The database does not answer: %s", "refused")
    assert lines(log) == [
        "The database does not answer: refused",
        "The database does not answer: refused (2 times more in the last minutes)",
    ]


def test_warnings_with_different_causes_are_all_logged(log: logging.Logger) -> None:
    for export in (1, 2):
        log.warning("Export %d failed", export)
    for error in (ValueError("one"), ValueError("two"), ValueError("one")):
        log.error("A part failed", exc_info=error)
    assert lines(log) == ["Export 1 failed", "Export 2 failed", "A part failed", "A part failed"]


def test_successes_are_all_logged(log: logging.Logger) -> None:
    log.info("Serving")
    log.info("Serving")
    assert lines(log) == ["Serving", "Serving"]
