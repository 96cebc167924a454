"""Transfer of a disk's segments in batches, with progress reports and cancellation; to a store in durable steps."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from graph.storage import thread_pools
from graph.storage.errors import DiskIOError
from graph.storage.formats.read.disk_writer import flush
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.counters import Counters, Progress
from graph.workflows.runtime import engine
from graph.workflows.runtime.progress_reporting import report_progress
from graph.workflows.runtime.retries import as_work_failure, with_retries

# The segments of one durable step.
Batch = tuple[int, ...]


class TransferBatch(Protocol):
    """Transfers the segments of a batch; durably, if the batch is a step."""

    def __call__(self, segments: Batch, /, *, progress: Progress, stop: CancelToken) -> object: ...


class TransferSegment(Protocol):
    """Transfers one segment, durably if `sync` is set."""

    def __call__(self, index: int, /, *, progress: Progress, stop: CancelToken, sync: bool) -> object: ...


def one_by_one(transfer: TransferSegment) -> TransferBatch:
    """Return the transfer of a batch, one segment after the other; the last makes all of them durable."""

    def work(segments: Batch, /, *, progress: Progress, stop: CancelToken) -> None:
        for index in segments:
            transfer(index, progress=progress, stop=stop, sync=index == segments[-1])

    return work


@dataclass(frozen=True)
class StepResult:
    """The result of one step. It names its segments, so that a replay that mixes up results is detected."""

    segments: Batch
    counters: Counters


@dataclass
class SegmentJob:
    """Transfer of one disk: the state that its running batches share in this process.

    `report` records the totals four times a second, and returns whether the work is still wanted. A process that takes
    over has a job of its own.
    """

    transfer: TransferBatch
    report: Callable[[Counters], Awaitable[bool]]
    _progress: Progress = field(default_factory=Progress)
    _stop: CancelToken = field(default_factory=CancelToken)
    _begun: set[int] = field(default_factory=set[int])

    async def run(self, step_name: str, batches: Sequence[Batch]) -> Counters:
        """Transfer all batches, each in one durable step, and return the totals."""
        async with report_progress(lambda: self.report(self._progress.snapshot()), self._stop):
            await engine.map_steps(step_name, self._batch, batches, self._done)
        return self._progress.snapshot()

    async def write_file(self, batches: Sequence[Batch], file: Path) -> None:
        """Transfer all batches to a file, durably; a process that takes over transfers all of them again.

        A failed sync is not retried: the system reports lost writes only once, so a second sync could succeed without them.
        """
        async with report_progress(lambda: self.report(self._progress.snapshot()), self._stop):
            await engine.map_concurrently(self._batch, batches)
        try:
            await asyncio.to_thread(flush, file)
        except DiskIOError as error:
            raise as_work_failure(error) from error

    async def _batch(self, segments: Batch) -> StepResult:
        """Transfer one batch."""
        self._begun.update(segments)

        def work() -> StepResult:
            # Counted as a whole, because it is repeated as a whole.
            with self._progress.segment() as progress:
                self.transfer(segments, progress=progress, stop=self._stop)
                return StepResult(segments, progress.snapshot())

        return await with_retries(lambda: thread_pools.run(self._stop, work))

    def _done(self, segments: Batch, result: StepResult) -> None:
        """Count a batch that an earlier process transferred, because it was not counted as it ran."""
        if tuple(result.segments) != tuple(segments):
            raise AssertionError(f"the result of segments {result.segments} was returned for segments {segments}")
        if not self._begun.issuperset(segments):
            self._progress.add(result.counters)
