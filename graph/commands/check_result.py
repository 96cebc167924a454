"""Result of one check of the machine or the installation."""

from dataclasses import dataclass

OK, WARNING, FAILED = "ok", "warning", "failed"


@dataclass(frozen=True)
class Check:
    """The result of one check; `detail` states the value, and the remedy if it is not "ok"."""

    name: str
    status: str
    detail: str
