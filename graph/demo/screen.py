"""Output of the demo: steps, live progress bars, and the final table."""

import sys
import time
from collections.abc import Mapping, Sequence
from typing import Any

BAR_CELLS = 30
MIB = 1 << 20
# If the output is not a terminal, a bar would be a thousand lines: only every quarter is printed.
QUARTER = 25


def print_line(text: str) -> None:
    """Print a line."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


def step(number: int, text: str) -> None:
    """Print the heading of a step."""
    print_line(f"\n{number}. {text}")


def mib(count: float) -> str:
    """Format a number of bytes in MiB."""
    return f"{count / MIB:,.1f} MiB"


class Bars:
    """One progress bar for each region, redrawn in place on a terminal."""

    def __init__(self) -> None:
        self._live = sys.stdout.isatty()
        self._lines = 0
        self._printed: dict[str, tuple[str, int]] = {}
        self._began = time.monotonic()

    def show(self, event: Mapping[str, Any]) -> None:
        """Draw an event of `exportProgress`."""
        if self._live:
            self._draw(event)
        else:
            self._print(event)

    def _draw(self, event: Mapping[str, Any]) -> None:
        lines = [f"   {event['phase'].lower():12} {event['progress']:5.1f} %  {event['message']}"]
        for replica in event["replicas"]:
            full = round(replica["progress"] / 100 * BAR_CELLS)
            bar = "█" * full + "·" * (BAR_CELLS - full)
            lines.append(
                f"   {replica['region']['name']:14} {bar} {replica['progress']:5.1f} %  {replica['state'].lower()}"
            )
        up = f"\x1b[{self._lines}A" if self._lines else ""
        sys.stdout.write(up + "".join(f"\x1b[2K{line}\n" for line in lines))
        sys.stdout.flush()
        self._lines = len(lines)

    def _print(self, event: Mapping[str, Any]) -> None:
        if self._printed.get("") != (event["message"], 0):
            self._printed[""] = (event["message"], 0)
            print_line(f"   {time.monotonic() - self._began:5.1f} s  {event['message']}")
        for replica in event["replicas"]:
            name, now = replica["region"]["name"], (replica["state"], int(replica["progress"] // QUARTER))
            if self._printed.get(name, ("PENDING", 0)) != now:
                self._printed[name] = now
                print_line(
                    f"   {time.monotonic() - self._began:5.1f} s    {name}: {replica['state'].lower()} "
                    f"{replica['progress']:.0f} %"
                )


def table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print a table: the first column is left-aligned, the others right-aligned."""
    widths = [max(len(row[column]) for row in (header, *rows)) for column in range(len(header))]
    for row in (header, ["-" * width for width in widths], *rows):
        cells = [row[0].ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(row[1:], widths[1:], strict=True))]
        print_line("   " + "  ".join(cells).rstrip())
