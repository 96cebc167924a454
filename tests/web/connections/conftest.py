"""A real server process with short limits."""

from collections.abc import Iterator
from pathlib import Path

import httpx
import psutil
import pytest

from tests.disks import write_disk
from tests.server import Server, configure

LIMITS = """
[limits]
header_seconds = 1
body_seconds = 1
connections_before_token = 20
"""


def server_in(folder: Path, limits: str = LIMITS, *, files: tuple[int, int] | None = None) -> Server:
    disk = write_disk(folder / "images" / "debian-12.raw", 1 << 20, {0: b"boot"})
    config = configure(folder, database_url=f"sqlite+aiosqlite:///{folder}/data/gallery.sqlite", disk=disk)
    with config.open("a") as more:
        more.write(limits)
    return Server(config, files=files)


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all tests of a module; its log must contain no traceback."""
    with server_in(tmp_path_factory.mktemp("connections")) as running:
        yield running
        assert running.stop() == 0
        assert "Traceback" not in running.log


def memory(server: Server) -> int:
    """Return the server's resident memory in bytes."""
    return int(psutil.Process(server.pid).memory_info().rss)


def processor_seconds(server: Server) -> float:
    """Return the processor time that the server has used."""
    used = psutil.Process(server.pid).cpu_times()
    return float(used.user + used.system)


def is_alive(server: Server) -> bool:
    return httpx.get(f"{server.url}/healthz", timeout=10).status_code == 200
