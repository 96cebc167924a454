"""Sandbox child: drops all privileges that a parser of untrusted bytes does not need, then executes the parser.

The rules come as JSON in the first argument. This script runs before any untrusted byte is read and imports no module
of the project: it must start quickly, in a Python that ignores its environment (`-I -S`).
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

# linux/audit.h, and the numbers of socket, socketpair, ptrace and io_uring_setup (which can create sockets).
_ARCHITECTURES = {"x86_64": (0xC000003E, (41, 53, 101, 425)), "aarch64": (0xC00000B7, (198, 199, 117, 425))}
_ALLOW, _REFUSE = 0x7FFF0000, 0x00050001  # deny with EPERM
_LOAD, _JUMP_EQUAL, _JUMP_NOT_LESS, _RETURN = 0x20, 0x15, 0x35, 0x06
_X32 = 0x40000000

# linux/landlock.h
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 14
_RIGHTS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15}
_NEWEST_RIGHTS = 16
_PATH_BENEATH = 1
# The folders of programs and their libraries. They contain no secrets and no images.
_SYSTEM = ("/usr", "/lib", "/lib64", "/lib32", "/bin", "/opt", "/nix/store", "/gnu/store", "/etc/ld.so.cache")
_DEVICES = ("/dev/null", "/dev/urandom", "/dev/random", "/dev/zero")

_libc = ctypes.CDLL(None, use_errno=True)


def limit(*, cpu_seconds: int, memory_bytes: int, file_bytes: int) -> None:
    """Set resource limits; they persist through exec."""
    for kind, soft, hard in (
        (resource.RLIMIT_CPU, cpu_seconds, cpu_seconds + 1),
        (resource.RLIMIT_AS, memory_bytes, memory_bytes),
        (resource.RLIMIT_FSIZE, file_bytes, file_bytes),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES, _OPEN_FILES),
        # Thread stacks of this size count as memory.
        (resource.RLIMIT_STACK, _STACK_BYTES, _STACK_BYTES),
    ):
        ceiling = resource.getrlimit(kind)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)  # noqa: PLW2901
        resource.setrlimit(kind, (soft, hard))


def refuse_sockets() -> None:
    """Deny sockets of all kinds by seccomp, on architectures whose system call numbers are known."""
    known = _ARCHITECTURES.get(os.uname().machine)
    if known is None:
        return
    architecture, refused = known
    to_refusal = len(refused) + 1  # skip the comparisons and the instruction that allows
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
    """Deny access to all files except the given and the system's own, by Landlock (Linux 5.13)."""
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
    """Confine this process and execute the program."""
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
