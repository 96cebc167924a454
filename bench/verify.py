"""`python -m bench.verify`: read and hash a region's store, beside sha256sum and openssl on the same bytes.

The bytes are this machine's own programs and libraries, in chunks; a round has each tool once, in turn.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from graph.storage.chunks.codec import CHUNK_BYTES, encode, sha256
from graph.storage.stores.region_store import RegionStore
from graph.storage.thread_pools import CancelToken
from graph.storage.transfer.byte_rate import ByteRateLimiter
from graph.storage.transfer.counters import Progress
from graph.storage.transfer.verify import verify_chunks

MIB = 1 << 20


def chunks(count: int) -> Iterator[bytes]:
    """Yield distinct chunks of real data."""
    left, buffer, seen = count, bytearray(), set[bytes]()
    for path in sorted(Path("/usr").rglob("*")):
        if left == 0:
            return
        if not path.is_file() or path.is_symlink():
            continue
        buffer += path.read_bytes()
        while len(buffer) >= CHUNK_BYTES and left:
            data = bytes(buffer[:CHUNK_BYTES])
            del buffer[:CHUNK_BYTES]
            if sha256(data) not in seen:
                seen.add(sha256(data))
                left -= 1
                yield data


def prepare(folder: Path, count: int) -> tuple[RegionStore, list[tuple[bytes, int]], Path]:
    store, raw, listed = (
        RegionStore.open("region", (folder / "region").as_uri()),
        folder / "raw",
        list[tuple[bytes, int]](),
    )
    with raw.open("wb") as file:
        for data in chunks(count):
            store.put_chunk(sha256(data), encode(data))
            listed.append((sha256(data), len(data)))
            file.write(data)
    return store, listed, raw


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--mib", type=int, default=1024, help="how much, uncompressed (default: %(default)s)")
    parser.add_argument("--rounds", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        store, listed, raw = prepare(Path(folder), given.mib)

        def ours() -> None:
            assert (
                verify_chunks(listed, store, [], progress=Progress(), stop=CancelToken(), pace=ByteRateLimiter()) == []
            )

        def tool(*command: str) -> Callable[[], None]:
            return lambda: subprocess.run([*command, raw], check=True, stdout=subprocess.DEVNULL) and None

        tools: dict[str, Callable[[], None]] = {"lab-gallery verify": ours, "sha256sum": tool("sha256sum")}
        if shutil.which("openssl"):
            tools["openssl dgst -sha256"] = tool("openssl", "dgst", "-sha256")
        seconds: dict[str, list[float]] = {name: [] for name in tools}
        for _ in range(given.rounds):
            for name, work in tools.items():
                begun = time.perf_counter()
                work()
                seconds[name].append(time.perf_counter() - begun)
        base = statistics.median(seconds["lab-gallery verify"])
        print(
            f"{len(listed)} MiB, medians of {given.rounds} interleaved rounds, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"
        )
        for name, taken in seconds.items():
            median = statistics.median(taken)
            print(f"{name:22} {len(listed) * MIB / 1e6 / median:6.0f} MB/s   {median / base:5.2f} x our time")


if __name__ == "__main__":
    main()
