"""Confined children: programs that read or write foreign formats, bounded in all they use, with nothing in reach.

A child sees the files that it is given, by descriptor, and the system's programs and libraries; no other file (where
the kernel has Landlock), no socket, no new privileges, none of our environment. It works alike for root and for anyone.
"""

import json
import os
import selectors
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.errors import ToolExceeded, ToolMissing
from graph.storage.transfer.thread_pools import Stop

_CONFINE = Path(__file__).with_name("child.py")
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "MALLOC_ARENA_MAX": "1"}
_POLL_SECONDS = 0.1
_PIPE_BYTES = 1 << 16


class Limits(NamedTuple):
    """What one child may use; over one of them it is ended. The defaults are for looking at a file."""

    cpu_seconds: int = 2
    # Address space, so also what is only reserved.
    memory_bytes: int = 256 * ONE_MIB
    # Of each file that it writes.
    file_bytes: int = 0
    # By the clock: a child that waits uses no processor.
    seconds: float = 20.0
    # Of what it prints, on each of its two outputs.
    output_bytes: int = ONE_MIB


class Ended(NamedTuple):
    """A child that ended by itself: its exit status and what it printed."""

    status: int
    output: bytes
    errors: bytes


def path_of(descriptor: int) -> str:
    """Return the name by which a child opens a descriptor that it was given."""
    return f"/proc/self/fd/{descriptor}"


def qemu_img(
    arguments: Sequence[str],
    *,
    limits: Limits,
    reads: Sequence[int] = (),
    writes: Sequence[int] = (),
    stop: Stop | None = None,
) -> Ended:
    """Run `qemu-img` confined, on the descriptors in `reads` and `writes`, named to it by `path_of`.

    Always name formats (`-f`, or a `json:` name with drivers): it must never guess one. Its messages hold what the
    image made it say, so they are for logs, not for clients. Raises what `run` does, and ToolMissing.
    """
    program = shutil.which("qemu-img")
    if program is None:
        raise ToolMissing("qemu-img", "qemu-utils")
    return run([program, *arguments], limits=limits, reads=reads, writes=writes, stop=stop)


def run(
    command: Sequence[str],
    *,
    limits: Limits,
    reads: Sequence[int] = (),
    writes: Sequence[int] = (),
    places: Sequence[str] = (),
    listed: Sequence[str] = (),
    stop: Stop | None = None,
) -> Ended:
    """Run a program confined, until it ends.

    `places` are further files and folders that it may read, `listed` folders of which it may see the names. Raises
    ToolExceeded when it hit a limit, and Stopped. Blocks: for threads only.
    """
    rules = {
        "command": [*command],
        "limits": {name: getattr(limits, name) for name in ("cpu_seconds", "memory_bytes", "file_bytes")},
        "readable": [*reads, str(Path(command[0]).resolve().parent), *places],
        "writable": [*writes],
        "listed": [*listed],
    }
    with subprocess.Popen(  # noqa: S603  (no shell; the command is ours)
        [sys.executable, "-I", "-S", str(_CONFINE), json.dumps(rules)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        pass_fds=[*reads, *writes],
        env=_ENVIRONMENT,
        cwd="/",
        # A group of its own: what it starts ends with it.
        start_new_session=True,
    ) as child:
        try:
            output, errors = _listen(child, limits, stop or Stop())
            status = child.wait()
        finally:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(child.pid, signal.SIGKILL)
    return _judged(status, output, errors)


def _listen(child: "subprocess.Popen[bytes]", limits: Limits, stop: Stop) -> tuple[bytes, bytes]:
    """Collect what the child prints until it closes both outputs, as it does when it ends."""
    assert child.stdout is not None
    assert child.stderr is not None
    heard = {child.stdout.fileno(): bytearray(), child.stderr.fileno(): bytearray()}
    until = time.monotonic() + limits.seconds
    with selectors.DefaultSelector() as open_pipes:
        for pipe in heard:
            open_pipes.register(pipe, selectors.EVENT_READ)
        while open_pipes.get_map():
            for key, _ in open_pipes.select(_POLL_SECONDS):
                piece = os.read(key.fd, _PIPE_BYTES)
                if not piece:
                    open_pipes.unregister(key.fd)
                heard[key.fd] += piece
                if len(heard[key.fd]) > limits.output_bytes:
                    raise ToolExceeded("output")
            stop.check()
            if time.monotonic() > until:
                raise ToolExceeded("time")
    output, errors = heard.values()
    return bytes(output), bytes(errors)


def _judged(status: int, output: bytes, errors: bytes) -> Ended:
    with suppress(KeyError):
        raise ToolExceeded(_SIGNALS[-status])
    return Ended(status, output, errors)


# SIGXCPU, SIGKILL (its CPU time again, at the hard limit), SIGXFSZ; SIGTRAP, SIGABRT and SIGSEGV: out of memory.
_SIGNALS = {24: "cpu", 9: "cpu", 25: "file", 5: "memory", 6: "memory", 11: "memory"}
