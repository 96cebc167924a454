"""Files that a job writes on this host: a failed sync fails the work."""

import errno
import os
from collections.abc import Sequence
from pathlib import Path

import pytest

from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.counters import Counters, Progress
from graph.workflows.jobs.segment_job import SegmentJob
from graph.workflows.runtime.retries import WorkFailedError


async def test_failed_sync_is_not_retried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "disk"
    file.touch()
    syncs: list[int] = []
    sync = os.fsync

    def fail_once(descriptor: int) -> None:
        syncs.append(descriptor)
        if len(syncs) == 1:
            raise OSError(errno.EIO, os.strerror(errno.EIO))
        sync(descriptor)

    def write(segments: Sequence[int], /, *, progress: Progress, stop: CancelToken) -> None:
        stop.check()
        for index in segments:
            progress.add(Counters(processed_bytes=1))
            with file.open("r+b") as opened:
                opened.seek(index)
                opened.write(b"x")

    async def wanted(_: Counters) -> bool:
        return True

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", fail_once)
        with pytest.raises(WorkFailedError) as caught:
            await SegmentJob(write, wanted).write_file([(0,), (1, 2)], file)
    assert (caught.value.code, caught.value.message) == (
        "DISK_FAILED",
        "the disk file cannot be written: Input/output error",
    )
    assert (len(syncs), file.read_bytes()) == (1, b"xxx")
