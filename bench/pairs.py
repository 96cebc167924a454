"""`python -m bench.pairs [--pairs N] BEFORE AFTER [COMMAND …]`: one benchmark of two checkouts in paired runs, and medians.

Each checkout runs its own version of the command, with its own `.venv`; the first of a pair changes from pair to pair. The output
has three lines for each row that both print: the medians before, after, and the ratio of both, number by number. Without a
command these are measured: introspection, the largest page and the mutation (Q3 to Q5), exports and labs, 2,000 subscribers.
A pair of them takes some minutes.
"""

import argparse
import re
import statistics
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

OURS = ("--only", "ours (postgresql)")
QUERIES = ("--only", "Q3", "--only", "Q4", "--only", "Q5", "--only", "crowd Q5")
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("bench.graph", "--rounds", "1", "--seconds", "5", *OURS, *QUERIES),
    ("bench", "--rounds", "1", "--only", "exports", "--peers"),
    ("bench.subscribers", "--only", "WebSocket", "--only", "WebSocket, with export"),
)
NUMBER = re.compile(r"(?<![\w.])\d+(?:\.\d+)?(?![\w.])")
# A heading, without what follows: the columns, or the number of rounds.
HEADING = re.compile(r"(?:crowd )?([^:;]+)")
# By heading and name of a row, the numbers of each run.
Figures = dict[tuple[str, str], list[list[float]]]


def main() -> None:
    """Run the pairs, and print the medians."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.pairs", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("before", type=Path, help="a checkout with a `.venv`")
    parser.add_argument("after", type=Path, help="another one")
    parser.add_argument(
        "command", nargs=argparse.REMAINDER, help="a module and its arguments, such as: bench.graph --rounds 1"
    )
    parser.add_argument("--pairs", type=int, default=10, help="how many (default: %(default)s)")
    arguments = parser.parse_args()
    commands = [tuple(arguments.command)] if arguments.command else COMMANDS
    found: dict[Path, Figures] = {arguments.before: {}, arguments.after: {}}
    for number in range(arguments.pairs):
        order = [*found][:: -1 if number % 2 else 1]
        for command in commands:
            for checkout in order:
                add(found[checkout], run(checkout, command))
        say(f"pair {number + 1} of {arguments.pairs} done")
    show(found[arguments.before], found[arguments.after])


def run(checkout: Path, command: Sequence[str]) -> str:
    """Run a module of a checkout, and return its output."""
    python = checkout.resolve() / ".venv" / "bin" / "python"
    done = subprocess.run([python, "-m", *command], cwd=checkout, check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{checkout}: python -m {' '.join(command)} failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return done.stdout


def add(figures: Figures, output: str) -> None:
    """Add the numbers of a run's rows: lines that are indented, or between bars."""
    heading = ""
    for line in output.splitlines():
        if not line.startswith((" ", "|")):
            match = HEADING.match(line)
            heading = match[1].strip() if match else ""
            continue
        name, *_ = NUMBER.split(line.strip(" |"), maxsplit=1)
        numbers = [float(one) for one in NUMBER.findall(line)]
        if numbers:
            figures.setdefault((heading, name.strip(" |:")), []).append(numbers)


def show(before: Figures, after: Figures) -> None:
    """Print the medians of the rows of both checkouts."""
    for key in before:
        if key not in after:
            continue
        old, new = medians(before[key]), medians(after[key])
        ratios = [f"{b / a:9.2f}" if a else "        -" for a, b in zip(old, new, strict=False)]
        say(f"\n{' · '.join(filter(None, key))}: {len(after[key])} pairs")
        say(f"  before {' '.join(f'{number:9.2f}' for number in old)}")
        say(f"  after  {' '.join(f'{number:9.2f}' for number in new)}")
        say(f"  ratio  {' '.join(ratios)}")


def medians(runs: Sequence[Sequence[float]]) -> list[float]:
    """Return the median of each column."""
    return [statistics.median(column) for column in zip(*runs, strict=False)]


def say(text: str) -> None:
    """Print a line and flush."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
