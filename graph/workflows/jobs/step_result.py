"""What a durable step of moving bytes came to: its own identity, and its counters."""

from dataclasses import dataclass

from graph.storage.transfer.counters import Counters


@dataclass(frozen=True)
class Moved:
    """A step's result. It says of what: a replay that answered one step with another's result must not pass."""

    segments: tuple[int, ...]
    counters: Counters

    def check(self, segments: tuple[int, ...]) -> None:
        """Raise unless this is the result of moving these segments."""
        if tuple(self.segments) != tuple(segments):
            raise AssertionError(f"segments {segments} were answered with {self.segments}")
