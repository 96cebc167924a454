"""Result of a durable transfer step: the segments it handled, and the counters."""

from dataclasses import dataclass

from graph.storage.transfer.counters import Counters


@dataclass(frozen=True)
class StepResult:
    """The result of one step. It names its segments, so that a replay that mixes up results is detected."""

    segments: tuple[int, ...]
    counters: Counters

    def check(self, segments: tuple[int, ...]) -> None:
        """Raise unless this is the result of these segments."""
        if tuple(self.segments) != tuple(segments):
            raise AssertionError(f"the result of segments {self.segments} was returned for segments {segments}")
