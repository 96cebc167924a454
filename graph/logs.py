"""The log of a process: one line for each event, and a repeated warning once a minute."""

import logging
import threading
import time
from collections.abc import Callable

from typing_extensions import override

REPEAT_SECONDS = 60.0
# Texts that are remembered; a process that warns in more ways than these has other problems.
MAX_TEXTS = 1_000


class RepeatFilter(logging.Filter):
    """Passes each warning and error once a minute; the next one states how many were omitted."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self._clock = clock
        self._lock = threading.Lock()
        # For each text: when it was last logged, and how often it was omitted since then.
        self._logged: dict[str, tuple[float, int]] = {}

    @override
    def filter(self, record: logging.LogRecord) -> bool:
        if record.levelno < logging.WARNING:
            return True
        text = record.getMessage()
        error = record.exc_info[1] if record.exc_info else None
        key = f"{text} {type(error).__name__}: {error}" if error else text
        with self._lock:
            omitted = self._count(key)
        if omitted:
            record.msg, record.args = "%s (%d times more in the last minutes)", (text, omitted)
        return omitted is not None

    def _count(self, key: str) -> int | None:
        """Return how often the text was omitted before, or None to omit it now."""
        now = self._clock()
        at, omitted = self._logged.get(key, (float("-inf"), 0))
        if now - at < REPEAT_SECONDS:
            self._logged[key] = at, omitted + 1
            return None
        if len(self._logged) >= MAX_TEXTS:
            self._logged = {text: seen for text, seen in self._logged.items() if now - seen[0] < REPEAT_SECONDS}
        self._logged[key] = now, 0
        return omitted


def configure() -> None:
    """Write the log of this process to standard error."""
    handler = logging.StreamHandler()
    handler.addFilter(RepeatFilter())
    layout = "%(asctime)s %(levelname)s %(name)s: %(message)s"
    logging.basicConfig(level=logging.INFO, format=layout, handlers=[handler])
    logging.getLogger("alembic").setLevel(logging.WARNING)
