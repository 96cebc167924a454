"""Run as a script: give up all that a parser of foreign bytes does not need, then become the program that parses.

The rules come as JSON in the first argument. It runs before any foreign byte is read, and imports nothing of ours: it
must start quickly, in a Python that does not look at its environment (`-I -S`).
"""

import ctypes
import json
import os
import resource
import struct
import sys
from collections.abc import Iterable
from typing import Any

_PR_SET_PDEATHSIG, _PR_SET_SECCOMP, _PR_SET_NO_NEW_PRIVS = 1, 22, 38
_SIGKILL = 9
_STACK_BYTES = 1 << 20
_OPEN_FILES = 256

# linux/audit.h, and by it the numbers of socket, socketpair, ptrace and io_uring_setup (which could make sockets too).
_ARCHITECTURES = {"x86_64": (0xC000003E, (41, 53, 101, 425)), "aarch64": (0xC00000B7, (198, 199, 117, 425))}
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001  # the latter: fail with EPERM
_LOAD, _JUMP_EQUAL, _JUMP_NOT_LESS, _RETURN = 0x20, 0x15, 0x35, 0x06
_X32 = 0x40000000

# linux/landlock.h
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 14
_RIGHTS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15}
_NEWEST_RIGHTS = 16
_PATH_BENEATH = 1
# Where programs and what they load lie. Nothing here is anyone's secret, and images do not lie here.
_SYSTEM = ("/usr", "/lib", "/lib64", "/lib32", "/bin", "/opt", "/nix/store", "/gnu/store", "/etc/ld.so.cache")
_DEVICES = ("/dev/null", "/dev/urandom", "/dev/random", "/dev/zero")

_libc = ctypes.CDLL(None, use_errno=True)


def limit(*, cpu_seconds: int, memory_bytes: int, file_bytes: int) -> None:
    """Bound what the process may use; these bounds stay through exec."""
    for kind, soft, hard in (
        (resource.RLIMIT_CPU, cpu_seconds, cpu_seconds + 1),
        (resource.RLIMIT_AS, memory_bytes, memory_bytes),
        (resource.RLIMIT_FSIZE, file_bytes, file_bytes),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES, _OPEN_FILES),
        # Threads' stacks count as memory, at this size each.
        (resource.RLIMIT_STACK, _STACK_BYTES, _STACK_BYTES),
    ):
        ceiling = resource.getrlimit(kind)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)  # noqa: PLW2901
        resource.setrlimit(kind, (soft, hard))


def refuse_sockets() -> None:
    """Have the kernel refuse sockets of any kind, where we know its numbers."""
    known = _ARCHITECTURES.get(os.uname().machine)
    if known is None:
        return
    architecture, refused = known
    to_refusal = len(refused) + 1  # over the comparisons and the line that allows
    lines = [
        (_LOAD, 0, 0, 4),
        (_JUMP_EQUAL, 0, to_refusal + 2, architecture),
        (_LOAD, 0, 0, 0),
        (_JUMP_NOT_LESS, to_refusal, 0, _X32),
        *((_JUMP_EQUAL, to_refusal - 1 - at, 0, number) for at, number in enumerate(refused)),
        (_RETURN, 0, 0, _ALLOW),
        (_RETURN, 0, 0, _REFUSE),
    ]
    code = b"".join(struct.pack("=HBBI", *line) for line in lines)
    program = ctypes.create_string_buffer(code)
    header = struct.pack("@HP", len(lines), ctypes.addressof(program))
    _libc.prctl(_PR_SET_SECCOMP, 2, header, 0, 0)


def refuse_files(readable: Iterable[str | int], writable: Iterable[int], listed: Iterable[str]) -> None:
    """Have the kernel refuse every file but these and the system's own, where it can (Landlock, Linux 5.13)."""
    abi = _libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), 1)
    if abi < 1:
        return
    handled = (1 << _RIGHTS_BY_ABI.get(abi, _NEWEST_RIGHTS)) - 1
    attributes = struct.pack("=Q", handled)
    ruleset = _libc.syscall(_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0)

    def allow(place: str | int, rights: int) -> None:
        try:
            descriptor = place if isinstance(place, int) else os.open(place, os.O_PATH | os.O_CLOEXEC)
        except OSError:
            return
        rule = struct.pack("=Qi", rights & handled, descriptor)
        _libc.syscall(_ADD_RULE, ruleset, _PATH_BENEATH, rule, 0)

    for place in (*_SYSTEM, *readable):
        is_file = isinstance(place, int) or os.path.isfile(place)  # noqa: PTH113  (pathlib takes longer to import)
        allow(place, _READ_FILE if is_file else _READ_FILE | _READ_DIR | _EXECUTE)
    for place in listed:
        allow(place, _READ_DIR)
    for place in (*_DEVICES, *writable):
        allow(place, _READ_FILE | _WRITE_FILE | _TRUNCATE)
    _libc.syscall(_RESTRICT_SELF, ruleset, 0)


def main() -> None:
    """Confine this process and become the program."""
    rules: dict[str, Any] = json.loads(sys.argv[1])
    _libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0)
    limit(**rules["limits"])
    _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0)
    refuse_files(rules["readable"], rules["writable"], rules["listed"])
    refuse_sockets()
    command: list[str] = rules["command"]
    os.execv(command[0], command)  # noqa: S606  (that is what it is for)


if __name__ == "__main__":
    main()
