"""TCP ports for servers that the tests start.

A port that the system chooses for a probe may become the local port of any connection before the server listens,
or while a test restarts it. These ports are below the range from which the system chooses, and each pytest worker
has its own.
"""

import itertools
import os
import random
import socket
from pathlib import Path

LOCAL_RANGE = Path("/proc/sys/net/ipv4/ip_local_port_range")
FIRST = 10_000
DEFAULT_END = 32_768
WORKERS = 16


def _sequence() -> "itertools.cycle[int]":
    end = int(LOCAL_RANGE.read_text().split()[0]) if LOCAL_RANGE.exists() else DEFAULT_END
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw")) % WORKERS
    ports = range(FIRST + worker, max(end, FIRST + 1_000), WORKERS)
    # Another run of the tests on this machine begins elsewhere.
    start = random.SystemRandom().randrange(len(ports))
    return itertools.cycle([*ports[start:], *ports[:start]])


_ports = _sequence()


def free_port() -> int:
    """Return a port of 127.0.0.1 on which no server listens; a process gets each once before any repeats."""
    for port in itertools.islice(_ports, 1_000):
        try:
            with socket.create_server(("127.0.0.1", port)):
                return port
        except OSError:
            continue
    raise RuntimeError("nothing can listen on 1,000 ports of 127.0.0.1")
