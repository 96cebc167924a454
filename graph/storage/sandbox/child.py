"""Sandbox child: drops all privileges that a parser of untrusted bytes does not need, then runs the parser.

The rules are the first argument: what `marshal` writes, in hexadecimal. This script starts before any untrusted byte is read,
in a Python that ignores its environment (`-I -S`). It must start quickly, so it imports no module that takes long to import
(json, typing), and none of the project but a parser in Python, when all protections are in place. A failure is written to the
descriptor `report`, which the parser does not get.
"""

import ctypes
import marshal
import os
import resource
import struct
import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

_PR_SET_PDEATHSIG, _PR_SET_SECCOMP, _PR_CAPBSET_DROP, _PR_SET_NO_NEW_PRIVS, _PR_CAP_AMBIENT = 1, 22, 24, 38, 47
_PR_CAP_AMBIENT_CLEAR_ALL = 4
_SECCOMP_MODE_FILTER = 2
_INSTRUCTION_BYTES = 8
_SIGKILL = 9
_STACK_BYTES = 1 << 20
_OPEN_FILES = 256

# linux/capability.h
_CAPABILITY_VERSION = 0x20080522
_LAST_CAPABILITY = 63
_DAC_READ_SEARCH = 1 << 2

# linux/landlock.h
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_DIR, _TRUNCATE = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 14
# The numbers of rights that each version of Landlock knows.
_RIGHTS_BY_ABI = {1: 13, 2: 14, 3: 15, 4: 15}
_NEWEST_RIGHTS = 16
# TCP, from version 4; abstract sockets and signals, from version 6.
_NETWORK_ABI, _ALL_NETWORK = 4, 3
_SCOPES_ABI, _ALL_SCOPES = 6, 3
_PATH_BENEATH = 1
# The folders of programs and their libraries. They contain no secrets and no images; a data directory below /usr or
# /opt is in none of them.
_SYSTEM = (
    *(f"{prefix}/{name}" for prefix in ("/usr", "/usr/local", "") for name in ("bin", "lib", "lib32", "lib64")),
    "/usr/libexec",
    "/usr/share/qemu",
    "/nix/store",
    "/gnu/store",
    "/etc/ld.so.cache",
)
_DEVICES = ("/dev/null", "/dev/urandom", "/dev/random", "/dev/zero")

_libc = ctypes.CDLL(None, use_errno=True)


class MissingError(Exception):
    """Control flow: the kernel lacks a protection, or refuses it."""


def limit(*, cpu_seconds: int, memory_bytes: int, file_bytes: int, has_threads: bool) -> None:
    """Set resource limits; they persist through exec."""
    for kind, soft, hard in (
        (resource.RLIMIT_CPU, cpu_seconds, cpu_seconds + 1),
        (resource.RLIMIT_AS, memory_bytes, memory_bytes),
        (resource.RLIMIT_FSIZE, file_bytes, file_bytes),
        (resource.RLIMIT_CORE, 0, 0),
        (resource.RLIMIT_NOFILE, _OPEN_FILES, _OPEN_FILES),
        # Thread stacks of this size count as memory.
        (resource.RLIMIT_STACK, _STACK_BYTES, _STACK_BYTES),
        # It counts the threads of all processes of the user, so a program with threads cannot have it.
        *(() if has_threads else ((resource.RLIMIT_NPROC, 0, 0),)),
    ):
        ceiling = resource.getrlimit(kind)[1]
        if ceiling != resource.RLIM_INFINITY:
            soft, hard = min(soft, ceiling), min(hard, ceiling)  # noqa: PLW2901
        resource.setrlimit(kind, (soft, hard))


def drop_privileges(*, reads_any: bool) -> None:
    """Drop all capabilities, for this process and the program, and the right to gain new ones by executing a file.

    `reads_any` leaves root the capability to read files of other users; Landlock still restricts it to its own.
    """
    if _libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0):
        raise MissingError("no_new_privs")
    kept = _DAC_READ_SEARCH if reads_any else 0
    _libc.prctl(_PR_CAP_AMBIENT, _PR_CAP_AMBIENT_CLEAR_ALL, 0, 0, 0)
    for capability in range(_LAST_CAPABILITY + 1):
        if not kept >> capability & 1:
            # Without the right to do so, or beyond the last capability, it fails; no_new_privs prevents a gain as well.
            _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0)
    header = struct.pack("=Ii", _CAPABILITY_VERSION, 0)
    if _libc.capset(header, struct.pack("=6I", kept, kept, 0, 0, 0, 0)):
        raise MissingError("the removal of capabilities")


def end_with(parent: int) -> None:
    """Have the kernel kill this process when its parent ends."""
    if _libc.prctl(_PR_SET_PDEATHSIG, _SIGKILL, 0, 0, 0):
        raise MissingError("a signal at the parent's death")
    if os.getppid() != parent:
        os._exit(1)


def _ruleset() -> tuple[int, int]:
    """Return the descriptor of a Landlock ruleset and the file rights that it denies by default."""
    abi = _libc.syscall(_CREATE_RULESET, None, ctypes.c_size_t(0), 1)
    handled = (1 << _RIGHTS_BY_ABI.get(abi, _NEWEST_RIGHTS)) - 1
    attributes = struct.pack("=Q", handled)
    if abi >= _NETWORK_ABI:
        attributes += struct.pack("=Q", _ALL_NETWORK)
    if abi >= _SCOPES_ABI:
        attributes += struct.pack("=Q", _ALL_SCOPES)
    ruleset = _libc.syscall(_CREATE_RULESET, attributes, ctypes.c_size_t(len(attributes)), 0) if abi > 0 else -1
    if ruleset < 0:
        raise MissingError("Landlock (Linux 5.13)")
    return ruleset, handled


def restrict_files(readable: "Iterable[str | int]", writable: "Iterable[int]", listed: "Iterable[str]") -> None:
    """Deny access to all files except the given and the system's own, by Landlock, and signals and TCP if it can."""
    ruleset, handled = _ruleset()

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
    if _libc.syscall(_RESTRICT_SELF, ruleset, 0):
        raise MissingError("Landlock (Linux 5.13)")


def restrict_system_calls(program: bytes | None) -> None:
    """Install the seccomp filter."""
    if program is None:
        raise MissingError(f"a list of system calls for {os.uname().machine}")
    code = ctypes.create_string_buffer(program, len(program))
    header = struct.pack("@HP", len(program) // _INSTRUCTION_BYTES, ctypes.addressof(code))
    if _libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, header, 0, 0):
        raise MissingError("seccomp filters (CONFIG_SECCOMP_FILTER)")


def confine(rules: "dict[str, Any]") -> None:
    """Confine this process, and execute the program, or return if the parser is a module."""
    command: list[str] = rules["command"]
    try:
        limit(**rules["limits"])
        for protect in (
            lambda: drop_privileges(reads_any=rules["reads_any"]),
            lambda: end_with(rules["parent"]),
            lambda: restrict_files(rules["readable"], rules["writable"], rules["listed"]),
            lambda: restrict_system_calls(rules["filter"]),
        ):
            try:
                protect()
            except MissingError:
                if not rules["is_weak"]:
                    raise
        if rules["folder"] is None:
            os.execv(command[0], command)  # noqa: S606  (that is what it is for)
    except (MissingError, OSError) as error:
        os.write(rules["report"], f"{error}".encode())
        os._exit(1)


def main() -> None:
    """Confine this process and run the program."""
    rules: dict[str, Any] = marshal.loads(bytes.fromhex(sys.argv[1]))  # noqa: S302  (the server's own)
    os.set_inheritable(rules["report"], False)
    confine(rules)
    os.close(rules["report"])
    sys.argv = rules["command"]
    sys.path.append(rules["folder"])
    __import__(sys.argv[0])
    sys.modules[sys.argv[0]].main()


if __name__ == "__main__":
    main()
