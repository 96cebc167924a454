"""Stepping the wall clock of a process, by libfaketime. Its monotonic clock goes on, as after a real step."""

from pathlib import Path

STARTUP = Path(__file__).parent / "stepped_clock"


class Clock:
    """The wall clock of the processes that are started with `env`."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.step(0)

    @property
    def env(self) -> dict[str, str]:
        """The environment that puts a process on this clock."""
        [library, *_] = sorted(Path("/usr/lib").glob("*/faketime/libfaketimeMT.so.1"))
        return {
            "LD_PRELOAD": str(library),
            "FAKETIME_TIMESTAMP_FILE": str(self._file),
            "FAKETIME_NO_CACHE": "1",
            "DONT_FAKE_MONOTONIC": "1",
            "PYTHONPATH": str(STARTUP),
        }

    def step(self, seconds: int) -> None:
        """Put the clock this much before or behind the machine's."""
        self._file.write_text(f"{seconds:+d}s\n")
