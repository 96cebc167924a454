"""Python's start-up hook for processes under libfaketime.

libfaketime 0.9.10 answers EINVAL to the system call behind `time.sleep` when it leaves the monotonic clock alone.
"""

import select
import time


def sleep(seconds: float) -> None:
    select.select([], [], [], seconds)


time.sleep = sleep
