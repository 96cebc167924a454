"""Sandbox: runs programs that read or write foreign formats, with bounded resources and minimal access.

A child can access the descriptors that it is given and the system's programs and libraries. It has no other files
(if the kernel has Landlock), no sockets, no new privileges and an empty environment, whether the server runs as root
or not.
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
from graph.storage.errors import ToolLimitError, ToolMissingError
from graph.storage.thread_pools import CancelToken

_CONFINE = Path(__file__).with_name("child.py")
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "MALLOC_ARENA_MAX": "1"}
_POLL_SECONDS = 0.1
_PIPE_BYTES = 1 << 16


class ChildLimits(NamedTuple):
    """Resource limits of one child; a child that exceeds one is killed. The defaults are for inspection."""

    cpu_seconds: int = 2
    # Address space, which includes memory that is only reserved.
    memory_bytes: int = 256 * ONE_MIB
    # The size of each file that it writes.
    file_bytes: int = 0
    # Wall-clock time: a waiting child uses no CPU time.
    seconds: float = 20.0
    # The size of its output, on each of the two streams.
    output_bytes: int = ONE_MIB


class CompletedChild(NamedTuple):
    """A child that exited by itself: its exit status and output."""

    status: int
    output: bytes
    errors: bytes


def path_of(descriptor: int) -> str:
    """Return the path by which a child opens a descriptor that it was given."""
    return f"/proc/self/fd/{descriptor}"


def qemu_img(
    arguments: Sequence[str],
    *,
    limits: ChildLimits,
    reads: Sequence[int] = (),
    writes: Sequence[int] = (),
    stop: CancelToken | None = None,
) -> CompletedChild:
    """Run `qemu-img` in the sandbox on the descriptors in `reads` and `writes`, which `path_of` names.

    Always specify formats (`-f`, or a `json:` name with drivers): QEMU must never guess one. The output contains text
    from
    the image, so it is for logs, not for clients. Raises what `run` raises, and ToolMissingError.
    """
    program = shutil.which("qemu-img")
    if program is None:
        raise ToolMissingError("qemu-img", "qemu-utils")
    return run([program, *arguments], limits=limits, reads=reads, writes=writes, stop=stop)


def run(
    command: Sequence[str],
    *,
    limits: ChildLimits,
    reads: Sequence[int] = (),
    writes: Sequence[int] = (),
    places: Sequence[str] = (),
    listed: Sequence[str] = (),
    stop: CancelToken | None = None,
) -> CompletedChild:
    """Run a program in the sandbox until it exits.

    `places` are additional files and folders that it may read, `listed` are folders whose names it may list. Raises
    ToolLimitError if it exceeded a limit, and StoppedError. Blocking: call it in a thread.
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
        # Its own process group, so that its descendants are killed with it.
        start_new_session=True,
    ) as child:
        try:
            output, errors = _read_output(child, limits, stop or CancelToken())
            status = child.wait()
        finally:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(child.pid, signal.SIGKILL)
    return _check_signal(status, output, errors)


def _read_output(child: "subprocess.Popen[bytes]", limits: ChildLimits, stop: CancelToken) -> tuple[bytes, bytes]:
    """Collect the child's output until it closes both streams, which happens at its exit."""
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
                    raise ToolLimitError("output")
            stop.check()
            if time.monotonic() > until:
                raise ToolLimitError("time")
    output, errors = heard.values()
    return bytes(output), bytes(errors)


def _check_signal(status: int, output: bytes, errors: bytes) -> CompletedChild:
    with suppress(KeyError):
        raise ToolLimitError(_SIGNALS[-status])
    return CompletedChild(status, output, errors)


# SIGXCPU, SIGKILL (CPU time at the hard limit), SIGXFSZ; SIGTRAP, SIGABRT and SIGSEGV: out of memory.
_SIGNALS = {24: "cpu", 9: "cpu", 25: "file", 5: "memory", 6: "memory", 11: "memory"}
