"""seccomp filter of the sandbox: a list of allowed system calls; all others fail with EPERM.

The filter is computed here, in the server, and installed by `child`, which imports nothing.
"""

import errno
import struct
from functools import lru_cache

from graph.storage.sandbox.system_calls import ALLOWED, CLONE, CLONE3, FCNTL, IOCTL, PRCTL, PRLIMIT64

# linux/audit.h; the order of the numbers in `system_calls`.
ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}

# linux/filter.h, linux/seccomp.h
_LOAD, _JUMP_EQUAL, _JUMP_SET, _RETURN = 0x20, 0x15, 0x45, 0x06
_NUMBER_AT, _ARCHITECTURE_AT, _ARGUMENTS_AT, _ARGUMENT_BYTES = 0, 4, 16, 8
_ALLOW, _KILL, _FAIL = 0x7FFF0000, 0x80000000, 0x00050000
# A thread; without this flag, clone makes a process.
_CLONE_THREAD = 0x00010000
# Without F_SETOWN, F_SETSIG, F_SETLEASE and F_NOTIFY, by which a file sends signals to any process.
_FCNTL = (0, 1, 2, 3, 4, 5, 6, 7, 36, 37, 38, 1030, 1032, 1034)
# TCGETS, TIOCGWINSZ, FIONREAD, FIONCLEX, FIOCLEX.
_IOCTL = (0x5401, 0x5413, 0x541B, 0x5450, 0x5451)
# PR_GET_DUMPABLE, PR_SET_NAME, PR_GET_NAME, PR_GET_SECCOMP, PR_CAPBSET_READ, PR_SET_TIMERSLACK, PR_GET_TIMERSLACK,
# PR_GET_NO_NEW_PRIVS, PR_SET_VMA. Not PR_SET_PDEATHSIG: the child must end with its parent.
_PRCTL = (3, 15, 16, 21, 23, 29, 30, 39, 0x53564D41)

# Code, jump if true, jump if false, constant.
Instruction = tuple[int, int, int, int]


@lru_cache
def program(machine: str, *, has_threads: bool) -> bytes | None:
    """Return the filter for a machine (`uname -m`) as struct sock_filter, or None if its numbers are not known."""
    architecture = ARCHITECTURES.get(machine)
    if architecture is None:
        return None
    at = list(ARCHITECTURES).index(machine)
    code: list[Instruction] = [
        (_LOAD, 0, 0, _ARCHITECTURE_AT),
        (_JUMP_EQUAL, 1, 0, architecture),
        # The 32-bit system calls have other numbers.
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
    ]
    for _, *numbers in ALLOWED:
        code += _when(numbers[at], [(_RETURN, 0, 0, _ALLOW)])
    if has_threads:
        code += _when(CLONE[at], [*_argument(0), (_JUMP_SET, 0, 1, _CLONE_THREAD), (_RETURN, 0, 0, _ALLOW), _fail()])
    # The flags of clone3 are in memory, which a filter cannot read. The C library then uses clone.
    code += _when(CLONE3[at], [_fail(errno.ENOSYS)])
    code += _when(FCNTL[at], _one_of(1, _FCNTL, errno.EPERM))
    code += _when(IOCTL[at], _one_of(1, _IOCTL, errno.ENOTTY))
    code += _when(PRCTL[at], _one_of(0, _PRCTL, errno.EPERM))
    # Its own limits only.
    code += _when(PRLIMIT64[at], _one_of(0, (0,), errno.EPERM))
    code.append(_fail())
    return b"".join(struct.pack("=HBBI", *line) for line in code)


def _when(number: int | None, body: list[Instruction]) -> list[Instruction]:
    """Return instructions that are executed for one system call."""
    return [] if number is None else [(_JUMP_EQUAL, 0, len(body), number), *body]


def _argument(index: int) -> list[Instruction]:
    """Load the low half of an argument: the kernel ignores the high half of all arguments that are compared here."""
    return [(_LOAD, 0, 0, _ARGUMENTS_AT + _ARGUMENT_BYTES * index)]


def _one_of(index: int, values: tuple[int, ...], error: int) -> list[Instruction]:
    allowed = [line for value in values for line in ((_JUMP_EQUAL, 0, 1, value), (_RETURN, 0, 0, _ALLOW))]
    return [*_argument(index), *allowed, _fail(error)]


def _fail(error: int = errno.EPERM) -> Instruction:
    return (_RETURN, 0, 0, _FAIL | error)
