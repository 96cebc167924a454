"""Storing a disk file into a region, batch by batch: what an export and an import have in common."""

from dataclasses import dataclass, field
from pathlib import Path

from graph.storage.chunks.digest_cache import DigestFile
from graph.storage.formats.read.open_disk import DiskFile
from graph.storage.formats.read.raw import Fingerprint
from graph.storage.stores.region_store import RegionStore
from graph.storage.transfer import thread_pools
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.inflight import Claims
from graph.storage.transfer.store import store_segment
from graph.storage.transfer.thread_pools import Stop
from graph.workflows.jobs.step_result import Moved
from graph.workflows.runtime.retries import persistently


@dataclass
class Storing:
    """What the running batches of one disk share in this process. `job` names its staging."""

    file: Path | DiskFile
    fingerprint: Fingerprint
    store: RegionStore
    job: str
    vouched: frozenset[bytes] = frozenset()
    # Where the disk's digests are noted.
    remembered: DigestFile | None = None
    claims: Claims = field(default_factory=Claims)
    progress: Progress = field(default_factory=Progress)
    stop: Stop = field(default_factory=Stop)
    done_here: set[int] = field(default_factory=set[int])

    async def batch(self, segments: tuple[int, ...]) -> Moved:
        """Store a batch of segments: the body of a durable step."""
        self.done_here.update(segments)

        def work() -> Moved:
            # Counted as a whole, because it is done again as a whole.
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
                return Moved(segments, tally.snapshot())

        return await persistently(lambda: thread_pools.run(self.stop, work))

    def done(self, segments: tuple[int, ...], moved: Moved) -> None:
        """Count a batch; one that an earlier process stored was not counted as it went."""
        moved.check(segments)
        if not self.done_here.issuperset(segments):
            self.progress.add(moved.counters)
