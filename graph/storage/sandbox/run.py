"""Sandbox: runs programs that read or write foreign formats, with bounded resources and minimal access.

A child can access the descriptors that it is given and the system's programs and libraries. It has no other files, no
sockets, no signals, no capabilities and an empty environment, it starts no processes, and it ends with its parent,
whether the server runs as root or not. A child whose protections are incomplete does not start.
"""

import marshal
import os
import selectors
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from graph.storage.chunks.codec import ONE_MIB
from graph.storage.errors import SandboxMissingError, ToolLimitError, ToolMissingError
from graph.storage.sandbox import protections, seccomp
from graph.storage.thread_pools import CancelToken

_CONFINE = Path(__file__).with_name("child.py")
_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C", "MALLOC_ARENA_MAX": "1"}
_POLL_SECONDS = 0.1
_PIPE_BYTES = 1 << 16
# QEMU uses at most 64 threads for files, and a few others.
_MOST_THREADS = 128


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
    output: int | None = None,
    stop: CancelToken | None = None,
) -> CompletedChild:
    """Run `qemu-img` in the sandbox on the descriptors in `reads` and `writes`, which `path_of` names.

    Always specify formats (`-f`, or a `json:` name with drivers): QEMU must never guess one. The output contains text
    from the image, so it is for logs, not for clients. Standard error is discarded: it has a line for each fault of the
    image. Raises what `run` raises, and ToolMissingError.
    """
    program = shutil.which("qemu-img")
    if program is None:
        raise ToolMissingError("qemu-img", "qemu-utils")
    return run(
        [program, *arguments],
        limits=limits,
        reads=reads,
        writes=writes,
        output=output,
        has_threads=True,
        has_errors=False,
        stop=stop,
    )


def run(
    command: Sequence[str],
    *,
    limits: ChildLimits,
    reads: Sequence[int] = (),
    writes: Sequence[int] = (),
    places: Sequence[str] = (),
    listed: Sequence[str] = (),
    output: int | None = None,
    has_threads: bool = False,
    has_errors: bool = True,
    folder: str | None = None,
    stop: CancelToken | None = None,
) -> CompletedChild:
    """Run a program in the sandbox until it exits.

    With `folder`, the program is a module below it that needs only the standard library; its name is the first word of the
    command, and its `main` is called. It starts in less than half of the time of another Python.

    `places` are additional files and folders that it may read, `listed` are folders whose names it may list. `output` is
    a file for its standard output; without `has_errors`, its standard error is discarded. Raises SandboxMissingError,
    ToolLimitError if it exceeded a limit, and StoppedError. Blocking: call it in a thread.
    """
    filter_code = seccomp.program(os.uname().machine, has_threads=has_threads)
    report, reported = os.pipe()
    rules = {
        "command": [*command],
        "limits": {
            "has_threads": has_threads,
            **{name: getattr(limits, name) for name in ("cpu_seconds", "memory_bytes", "file_bytes")},
        },
        "readable": [*reads, *([] if folder else [str(Path(command[0]).resolve().parent)]), *places],
        "writable": [*writes],
        "listed": [*listed],
        "filter": filter_code,
        "folder": folder,
        "reads_any": any(map(_is_closed_to_others, (*reads, *writes))),
        "is_weak": protections.may_be_missing(),
        "parent": os.getpid(),
        "report": reported,
    }
    with os.fdopen(report, "rb") as reports:
        try:
            child = subprocess.Popen(  # noqa: S603  (no shell; the command is ours)
                [sys.executable, "-I", "-S", "-B", str(_CONFINE), marshal.dumps(rules).hex()],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE if output is None else output,
                stderr=subprocess.PIPE if has_errors else subprocess.DEVNULL,
                pass_fds=[*reads, *writes, reported],
                env=_ENVIRONMENT,
                cwd="/",
                # Without the server's terminal. Its group contains its descendants, if a protection is missing.
                start_new_session=True,
            )
        finally:
            os.close(reported)
        with child:
            try:
                heard = _read_output(child, limits, stop or CancelToken())
            finally:
                _kill(child.pid)
        if failure := reports.read():
            raise SandboxMissingError(failure.decode(errors="replace"))
    return _check_signal(child.returncode, *heard)


def _is_closed_to_others(descriptor: int) -> bool:
    """Whether root opens a file of another user that only this user, or its group, may read."""
    status = os.fstat(descriptor)
    return os.geteuid() == 0 != status.st_uid and not status.st_mode & 0o004


def _read_output(child: "subprocess.Popen[bytes]", limits: ChildLimits, stop: CancelToken) -> tuple[bytes, bytes]:
    """Collect the child's output until it has exited and its streams are closed."""
    output, errors = bytearray(), bytearray()
    until = time.monotonic() + limits.seconds
    exited = os.pidfd_open(child.pid)
    try:
        with selectors.DefaultSelector() as waits:
            # The child is not reaped yet, so its number is still its own.
            waits.register(exited, selectors.EVENT_READ, partial(_kill, child.pid))
            for pipe, heard in ((child.stdout, output), (child.stderr, errors)):
                if pipe is not None:
                    waits.register(pipe, selectors.EVENT_READ, partial(_read, pipe.fileno(), heard, limits))
            while waits.get_map():
                for key, _ in waits.select(_POLL_SECONDS):
                    act: Callable[[], bool] = key.data
                    if not act():
                        waits.unregister(key.fileobj)
                stop.check()
                if time.monotonic() > until:
                    raise ToolLimitError("time")
                if _threads(child.pid) > _MOST_THREADS:
                    raise ToolLimitError("threads")
    finally:
        os.close(exited)
    return bytes(output), bytes(errors)


def _read(pipe: int, heard: bytearray, limits: ChildLimits) -> bool:
    """Read what a pipe has; return False at its end."""
    piece = os.read(pipe, _PIPE_BYTES)
    heard += piece
    if len(heard) > limits.output_bytes:
        raise ToolLimitError("output")
    return bool(piece)


def _kill(pid: int) -> bool:
    """Kill a child and its group; return False."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(pid, signal.SIGKILL)
    return False


def _threads(pid: int) -> int:
    """Return the number of a child's threads."""
    try:
        return Path(f"/proc/{pid}/task").stat().st_nlink - 2
    except OSError:
        return 0


def _check_signal(status: int, output: bytes, errors: bytes) -> CompletedChild:
    with suppress(KeyError):
        raise ToolLimitError(_SIGNALS[-status])
    return CompletedChild(status, output, errors)


# SIGXCPU, SIGKILL (CPU time at the hard limit), SIGXFSZ; SIGTRAP, SIGABRT and SIGSEGV: out of memory.
_SIGNALS = {24: "cpu", 9: "cpu", 25: "file", 5: "memory", 6: "memory", 11: "memory"}
