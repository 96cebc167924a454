"""Option types of the command line: bounded integers, and lifetimes such as `30d`."""

import re
from datetime import timedelta

import click
from typing_extensions import override

NEVER = "never"
UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


class Integer(click.IntRange):
    """An integer in a range."""

    # In "'x' is not a valid integer."
    name = "integer"


class Lifetime(click.ParamType[timedelta | None]):
    """A duration, as in 90m, 12h, 30d or 2w, or `never` for no end (None)."""

    name = "lifetime"

    @override
    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> timedelta | None:
        if value == NEVER:
            return None
        match = re.fullmatch(r"([1-9][0-9]{0,4})([mhdw])", value)
        if match is None:
            self.fail(f"{value!r} is not a duration: write it as 30d, 12h or 90m, or never", param, ctx)
        return timedelta(**{UNITS[match[2]]: int(match[1])})
