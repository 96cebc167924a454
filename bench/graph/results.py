"""The results, optionally saved in a file so that a long comparison can be run in parts, and their table."""

import statistics
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Self

import orjson

from bench.graph.answers import Answer
from bench.graph.load import Measured

OURS = "ours (postgresql)"


@dataclass
class Results:
    """All rounds, by query, server and number of connections."""

    rounds: dict[tuple[str, str, int], list[Measured]] = field(
        default_factory=dict[tuple[str, str, int], list[Measured]]
    )
    answers: dict[tuple[str, str], Answer] = field(default_factory=dict[tuple[str, str], Answer])
    # In MiB, after the load.
    memory: dict[str, float] = field(default_factory=dict[str, float])

    @classmethod
    def of(cls, path: Path | None) -> Self:
        """Read the results that an earlier run saved."""
        if path is None or not path.exists():
            return cls()
        kept: dict[str, Any] = orjson.loads(path.read_bytes())
        return cls(
            {(query, peer, of): [Measured(**run) for run in runs] for query, peer, of, runs in kept["rounds"]},
            {(query, peer): Answer(**answer) for query, peer, answer in kept["answers"]},
            kept["memory"],
        )

    def keep(self, path: Path) -> None:
        """Save the results atomically: an interrupted run leaves the previous file."""
        kept = {
            "rounds": [(*key, [asdict(run) for run in runs]) for key, runs in self.rounds.items()],
            "answers": [(*key, asdict(answer)) for key, answer in self.answers.items()],
            "memory": self.memory,
        }
        new = path.with_suffix(".new")
        new.write_bytes(orjson.dumps(kept))
        new.replace(path)

    def show(self, order: list[str]) -> None:
        """Print the medians, the ratio of ours to each peer, and the size of each answer."""
        loads = {(query, of) for query, _, of in self.rounds}
        # The crowd first.
        for query, of in sorted(loads, key=lambda key: (not key[0].startswith("crowd"), key[1], key[0])):
            say(
                f"\n{query}, {of} connection(s): requests a second, ours to it; p50, p99, CPU in ms; rounds; response size"
            )
            ours = self.rounds.get((query, OURS, of))
            for peer in order:
                if runs := self.rounds.get((query, peer, of)):
                    say(f"  {peer:18} {_line(runs, ours)}  {self._answered(query, peer)}")
        say("")
        for peer, mib in self.memory.items():
            say(f"memory of {peer}: {mib:.0f} MiB")

    def _answered(self, query: str, peer: str) -> str:
        answer = self.answers[query, peer]
        return f"{answer.length:7} bytes {answer.objects:5} objects {answer.values:5} values"


def _line(runs: list[Measured], ours: list[Measured] | None) -> str:
    rate, p50, p99, cpu = (median(runs, of) for of in ("per_second", "p50", "p99", "cpu"))
    ratio = f"{median(ours, 'per_second') / rate:.2f}" if ours and rate else ""
    return f"{rate:9.1f} {ratio:>8}  {p50:8.1f} {p99:8.1f} {cpu:8.2f} {len(runs):3}"


def median(runs: list[Measured], of: str) -> float:
    """Return the median of one figure."""
    return statistics.median(getattr(run, of) for run in runs)


def say(text: str) -> None:
    """Print a line and flush."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
