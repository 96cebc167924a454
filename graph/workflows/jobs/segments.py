"""Storage of a disk file in a region, batch by batch, for exports and imports."""

from dataclasses import dataclass, field
from pathlib import Path

from graph.storage.chunks.digest_cache import DigestCacheFile
from graph.storage.formats.read.open_disk import DiskFile
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer import thread_pools
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.inflight import InFlightChunks
from graph.storage.transfer.store import store_segment
from graph.storage.transfer.thread_pools import CancelToken
from graph.workflows.jobs.step_result import StepResult
from graph.workflows.runtime.retries import with_retries


@dataclass
class Storing:
    """The state that the running batches of one disk share in this process. `job` is the name of its staging."""

    file: Path | DiskFile
    fingerprint: Fingerprint
    store: RegionStore
    job: str
    vouched: frozenset[bytes] = frozenset()
    # The disk's digest cache.
    remembered: DigestCacheFile | None = None
    claims: InFlightChunks = field(default_factory=InFlightChunks)
    progress: Progress = field(default_factory=Progress)
    stop: CancelToken = field(default_factory=CancelToken)
    done_here: set[int] = field(default_factory=set[int])

    async def batch(self, segments: tuple[int, ...]) -> StepResult:
        """Store a batch of segments: the body of a durable step."""
        self.done_here.update(segments)

        def work() -> StepResult:
            # Counted as a whole, because it is repeated as a whole.
            with self.progress.segment() as tally:
                for index in segments:
                    store_segment(
                        self.file,
                        index,
                        self.store,
                        job=self.job,
                        vouched=self.vouched,
                        claims=self.claims,
                        progress=tally,
                        stop=self.stop,
                        fingerprint=self.fingerprint,
                        sync=index == segments[-1],
                        remembered=self.remembered,
                    )
                return StepResult(segments, tally.snapshot())

        return await with_retries(lambda: thread_pools.run(self.stop, work))

    def done(self, segments: tuple[int, ...], moved: StepResult) -> None:
        """Count a batch that an earlier process stored, because it was not counted as it ran."""
        moved.check(segments)
        if not self.done_here.issuperset(segments):
            self.progress.add(moved.counters)
