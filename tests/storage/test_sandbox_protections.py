"""Attacks by a program in the sandbox, as if an image had taken over the inspection or `qemu-img`."""

import ctypes
import os
import re
import resource
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from graph.storage.errors import SandboxMissingError, ToolLimitError
from graph.storage.sandbox import child, protections, run, seccomp
from graph.storage.sandbox.system_calls import ALLOWED, CLONE, CLONE3, FCNTL, IOCTL, PRCTL, PRLIMIT64
from tests.storage.test_sandbox import LIMITS, python

# Runs a statement, and prints the name of its error.
TRY = """
import ctypes, os, resource, signal, socket, sys
libc = ctypes.CDLL(None, use_errno=True)
def call(number, *arguments):
    if libc.syscall(number, *arguments) < 0:
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
try:
    %s
    print("done")
except OSError as error:
    print(type(error).__name__)
"""
X86_64 = os.uname().machine == "x86_64"
# Numbers are the same on both architectures from 424 on.
PIDFD_SEND_SIGNAL, IO_URING_SETUP, PIDFD_OPEN, PIDFD_GETFD, FCHMODAT2 = 424, 425, 434, 438, 452


def attempt(statement: str, *, has_threads: bool = False) -> str:
    """Run a statement in the sandbox; return "done" or the name of its error."""
    command = [str(Path(sys.executable).resolve()), "-I", "-S", "-c", TRY % statement]
    ended = run.run(command, limits=LIMITS, places=[sys.base_prefix], has_threads=has_threads)
    assert ended.status == 0, ended.errors
    return ended.output.decode().strip()


@pytest.fixture
def victim() -> Iterator["subprocess.Popen[bytes]"]:
    """A process of the same user."""
    with subprocess.Popen(["sleep", "1000"], start_new_session=True) as process:
        yield process
        process.kill()


@pytest.mark.parametrize("has_threads", [False, True])
@pytest.mark.parametrize(
    "statement",
    [
        "os.chmod({key!r}, 0o666)",
        "os.chmod({folder!r}, 0o777)",
        "os.chown({key!r}, 12345, 12345)",
        "os.utime({key!r}, (1, 1))",
        "os.setxattr({key!r}, 'user.x', b'1')",
        "os.unlink({key!r})",
        "os.rename({key!r}, {key!r} + '2')",
        "os.link({key!r}, {key!r} + '2')",
        "os.symlink({key!r}, {key!r} + '2')",
        "os.truncate({key!r}, 0)",
        "os.mkdir({folder!r} + '/new')",
        "os.mkfifo({folder!r} + '/new')",
        "open({key!r}).read()",
        "open({key!r}, 'a')",
        "open({folder!r} + '/new', 'w')",
        "os.listdir({folder!r})",
        "os.listdir('/proc')",
        "os.chroot({folder!r})",
        f"call({FCHMODAT2}, -100, {{key!r}}.encode(), 0o666, 0)",
    ],
)
def test_file_of_the_server_is_neither_read_nor_changed(tmp_path: Path, statement: str, *, has_threads: bool) -> None:
    key = tmp_path / "links.key"
    key.write_bytes(b"secret")
    key.chmod(0o600)
    before = key.stat(), tmp_path.stat()
    assert attempt(statement.format(key=str(key), folder=str(tmp_path)), has_threads=has_threads) == "PermissionError"
    assert (key.stat(), tmp_path.stat()) == before
    assert list(tmp_path.iterdir()) == [key]


@pytest.mark.parametrize("has_threads", [False, True])
@pytest.mark.parametrize(
    "statement",
    [
        "os.kill({pid}, signal.SIGKILL)",
        "os.kill({pid}, signal.SIGSTOP)",
        "os.kill({pid}, 0)",
        "os.killpg({pid}, signal.SIGKILL)",
        f"call({PIDFD_OPEN}, {{pid}}, 0)",
        f"call({PIDFD_SEND_SIGNAL}, 0, 9, None, 0)",
        f"call({PIDFD_GETFD}, 0, 1, 0)",
        "resource.prlimit({pid}, resource.RLIMIT_NOFILE, (3, 3))",
        "os.setpriority(os.PRIO_PROCESS, {pid}, 19)",
        "os.sched_setaffinity({pid}, [0])",
        "os.sched_setscheduler({pid}, os.SCHED_IDLE, os.sched_param(0))",
        "__import__('fcntl').fcntl(0, __import__('fcntl').F_SETOWN, {pid})",
        "__import__('fcntl').fcntl(0, __import__('fcntl').F_SETSIG, 9)",
        "call(310 if {x86} else 270, {pid}, None, 0, None, 0, 0)",
        "call(101 if {x86} else 117, 16, {pid}, 0, 0)",
    ],
)
def test_other_process_of_the_user_is_not_touched(
    victim: "subprocess.Popen[bytes]", statement: str, *, has_threads: bool
) -> None:
    before = resource.prlimit(victim.pid, resource.RLIMIT_NOFILE), os.getpriority(os.PRIO_PROCESS, victim.pid)
    assert attempt(statement.format(pid=victim.pid, x86=X86_64), has_threads=has_threads) == "PermissionError"
    assert victim.poll() is None
    assert psutil.Process(victim.pid).status() == psutil.STATUS_SLEEPING
    after = resource.prlimit(victim.pid, resource.RLIMIT_NOFILE), os.getpriority(os.PRIO_PROCESS, victim.pid)
    assert after == before


@pytest.mark.parametrize("has_threads", [False, True])
@pytest.mark.parametrize(
    "statement",
    [
        "os.fork()",
        "os.posix_spawn('/bin/true', ['true'], {})",
        "os.setsid()",
        "os.setpgid(0, 0)",
        # PR_SET_PDEATHSIG, PR_SET_CHILD_SUBREAPER, PR_SET_SECCOMP, PR_SET_PTRACER
        *(f"call(157 if X86 else 167, {option}, 0, 0, 0, 0)" for option in (1, 36, 22, 0x59616D61)),
        "os.setuid(12345)",
        "os.setgid(12345)",
        "os.setgroups([])",
        "socket.socket()",
        "socket.socket(socket.AF_UNIX)",
        "socket.socket(socket.AF_NETLINK, socket.SOCK_RAW)",
        "socket.socketpair()",
        f"call({IO_URING_SETUP}, 1, 0)",
        "os.memfd_create('x')",
        # mq_open, shmget, keyctl, bpf, unshare, mount, ptrace, userfaultfd, perf_event_open
        *(
            f"call({x86} if X86 else {arm}, 0, 0, 0, 0, 0)"
            for x86, arm in (
                (240, 180),
                (29, 194),
                (250, 219),
                (321, 280),
                (272, 97),
                (165, 40),
                (101, 117),
                (323, 282),
                (298, 241),
            )
        ),
    ],
)
def test_process_cannot_leave_its_bounds(statement: str, *, has_threads: bool) -> None:
    assert attempt(statement.replace("X86", repr(X86_64)), has_threads=has_threads) == "PermissionError"


def test_terminal_input_is_not_simulated() -> None:
    code = "__import__('fcntl').ioctl(0, 0x5412, b'x')"
    assert attempt(code) == "OSError"


def test_process_has_no_capabilities_and_cannot_gain_any() -> None:
    code = """
import ctypes
libc = ctypes.CDLL(None)
found = (ctypes.c_uint32 * 6)()
assert libc.capget((ctypes.c_uint32 * 2)(0x20080522, 0), found) == 0
# PR_CAPBSET_READ, PR_GET_NO_NEW_PRIVS, PR_GET_SECCOMP
bounding = [number for number in range(64) if libc.prctl(23, number, 0, 0, 0) == 1]
print(list(found), bounding, libc.prctl(39, 0, 0, 0, 0), libc.prctl(21, 0, 0, 0, 0))
"""
    assert python(code).output == b"[0, 0, 0, 0, 0, 0] [] 1 2\n"


def test_program_without_threads_cannot_start_one() -> None:
    code = "__import__('_thread').start_new_thread(print, ())"
    assert python(code).errors.decode().splitlines()[-1].startswith("RuntimeError: can't start new thread")


def test_threads_without_limit_end_the_program() -> None:
    code = """
import _thread, time
_thread.stack_size(32768)
while True:
    try:
        _thread.start_new_thread(time.sleep, (60,))
    except RuntimeError:
        time.sleep(60)
"""
    command = [str(Path(sys.executable).resolve()), "-I", "-S", "-c", code]
    with pytest.raises(ToolLimitError) as caught:
        run.run(command, limits=LIMITS._replace(memory_bytes=1 << 30), places=[sys.base_prefix], has_threads=True)
    assert caught.value.limit == "threads"


def test_program_that_closes_its_streams_is_ended_at_its_time_limit() -> None:
    with pytest.raises(ToolLimitError) as caught:
        python("import os, time; os.close(1); os.close(2); time.sleep(60)", LIMITS._replace(seconds=0.5))
    assert caught.value.limit == "time"


PARENT = """
import sys
from pathlib import Path
from graph.storage.sandbox.run import ChildLimits, run
python = str(Path(sys.executable).resolve())
code = "import time; print('started', flush=True); time.sleep(600)"
run([python, "-I", "-S", "-c", code, sys.argv[1]], limits=ChildLimits(seconds=600), places=[sys.base_prefix])
"""


def test_program_ends_when_its_parent_is_killed() -> None:
    mark = f"mark-{os.urandom(8).hex()}"
    with subprocess.Popen([sys.executable, "-c", PARENT, mark]) as parent:
        sandboxed = _waits(lambda: [found for found in _children(parent.pid) if found.cmdline()[-1:] == [mark]])
        parent.kill()
    gone, alive = psutil.wait_procs(sandboxed, timeout=20)
    assert (len(gone), alive) == (1, [])


def _children(pid: int) -> list[psutil.Process]:
    return psutil.Process(pid).children()


def _waits(look: Callable[[], list[psutil.Process]]) -> list[psutil.Process]:
    deadline = time.monotonic() + 30
    while not (found := look()):
        assert time.monotonic() < deadline
        time.sleep(0.02)
    return found


@pytest.mark.parametrize("missing", ["Landlock (Linux 5.13)", "a list of system calls"])
def test_program_does_not_start_without_a_required_protection(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, missing: str
) -> None:
    if missing.startswith("Landlock"):
        script = tmp_path / "child.py"
        source, creation = Path(child.__file__).read_text(), "_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = "
        assert creation in source
        # A kernel without Landlock does not know the system call.
        script.write_text(source.replace(f"{creation}444", f"{creation}9999"))
        monkeypatch.setattr(run, "_CONFINE", script)
    else:
        monkeypatch.setattr(seccomp, "ARCHITECTURES", {})
        seccomp.program.cache_clear()
    with pytest.raises(SandboxMissingError, match="safely, because it lacks") as caught:
        python("print('ran')")
    assert missing in f"{caught.value}"
    assert "allow_weak_sandbox" in f"{caught.value}"
    protections.allow_missing(allowed=True)
    try:
        assert python("print('ran')").output == b"ran\n"
    finally:
        protections.allow_missing(allowed=False)
        seccomp.program.cache_clear()


# The numbers of system calls that must be refused, by name: x86-64, ARM64.
REFUSED = {
    "chmod": (90, None),
    "fchmod": (91, 52),
    "fchmodat": (268, 53),
    "chown": (92, None),
    "fchownat": (260, 54),
    "kill": (62, 129),
    "tkill": (200, 130),
    "tgkill": (234, 131),
    "rt_sigqueueinfo": (129, 138),
    "setsid": (112, 157),
    "setpgid": (109, 154),
    "fork": (57, None),
    "vfork": (58, None),
    "socket": (41, 198),
    "socketpair": (53, 199),
    "connect": (42, 203),
    "sendmsg": (46, 211),
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "unlinkat": (263, 35),
    "renameat2": (316, 276),
    "linkat": (265, 37),
    "mkdirat": (258, 34),
    "truncate": (76, 45),
    "utimensat": (280, 88),
    "setxattr": (188, 5),
    "mount": (165, 40),
    "unshare": (272, 97),
    "setns": (308, 268),
    "bpf": (321, 280),
    "setuid": (105, 146),
    "capset": (126, 91),
    "setpriority": (141, 140),
    "sched_setaffinity": (203, 122),
    "execveat": (322, 281),
    "flock": (73, 32),
    "seccomp": (317, 277),
    "landlock_restrict_self": (446, 446),
    "open_by_handle_at": (304, 265),
}
EPERM, ENOSYS, ENOTTY = 0x00050001, 0x00050026, 0x00050019
ALLOW, KILL = 0x7FFF0000, 0x80000000


def verdict(code: bytes, architecture: int, number: int, *arguments: int) -> int:
    """Interpret a filter for one system call."""
    data = struct.pack("<IIQ6Q", number, architecture, 0, *arguments, *[0] * (6 - len(arguments)))
    lines = list(struct.iter_unpack("=HBBI", code))
    at, value = 0, 0
    while True:
        operation, yes, no, constant = lines[at]
        at += 1
        match operation:
            case 0x20:
                (value,) = struct.unpack_from("<I", data, constant)
            case 0x15:
                at += yes if value == constant else no
            case 0x45:
                at += yes if value & constant else no
            case _:
                assert operation == 0x06
                return constant


@pytest.mark.parametrize("machine", ["x86_64", "aarch64"])
@pytest.mark.parametrize("has_threads", [False, True])
def test_filter_allows_exactly_the_listed_system_calls(machine: str, *, has_threads: bool) -> None:
    architecture, column = seccomp.ARCHITECTURES[machine], ["x86_64", "aarch64"].index(machine)
    code = seccomp.program(machine, has_threads=has_threads)
    assert code is not None
    allowed = {numbers[column] for _, *numbers in ALLOWED} - {None}
    for name, numbers in REFUSED.items():
        assert numbers[column] not in allowed, name
    special = {call[column] for call in (CLONE, CLONE3, FCNTL, IOCTL, PRCTL, PRLIMIT64)}
    for number in (*range(600), 0x40000000, 0x40000000 | 1, 0xFFFFFFFF):
        if number not in special:
            assert verdict(code, architecture, number) == (ALLOW if number in allowed else EPERM), number
    assert verdict(code, 0x40000003, 1) == KILL
    thread = 0x003D0F00
    assert verdict(code, architecture, CLONE[column], thread) == (ALLOW if has_threads else EPERM)
    assert verdict(code, architecture, CLONE[column], signal.SIGCHLD) == EPERM
    assert verdict(code, architecture, CLONE3[column], 0) == ENOSYS
    assert verdict(code, architecture, PRLIMIT64[column], 0) == ALLOW
    assert verdict(code, architecture, PRLIMIT64[column], 1) == EPERM
    assert verdict(code, architecture, IOCTL[column], 0, 0x5412) == ENOTTY
    assert verdict(code, architecture, PRCTL[column], 1, 0) == EPERM
    assert verdict(code, architecture, FCNTL[column], 0, 8, 1) == EPERM
    assert verdict(code, architecture, FCNTL[column], 0, 3) == ALLOW


@pytest.mark.skipif(not Path("/usr/include/asm-generic/unistd.h").exists(), reason="no kernel headers")
@pytest.mark.parametrize(
    ("column", "header"),
    [(0, "/usr/include/x86_64-linux-gnu/asm/unistd_64.h"), (1, "/usr/include/asm-generic/unistd.h")],
)
def test_numbers_are_those_of_the_kernel_headers(column: int, header: str) -> None:
    if not Path(header).exists():
        pytest.skip("headers of another architecture")
    pattern = r"^#define __NR(?:3264)?_(\w+)\s+(\d+)"
    found = {name: int(number) for name, number in re.findall(pattern, Path(header).read_text(), re.MULTILINE)}
    found.setdefault("newfstatat", found.get("fstatat", 0))
    for name, *numbers in ALLOWED:
        if numbers[column] is not None:
            assert found[name] == numbers[column], name


def test_kernel_reports_its_protections() -> None:
    found = {protection.name: protection for protection in protections.protections()}
    assert list(found) == ["landlock", "seccomp", "landlock scopes"]
    abi = ctypes.CDLL(None).syscall(444, None, ctypes.c_size_t(0), 1)
    assert found["landlock"].detail == f"version {abi}"
    assert found["landlock scopes"].is_available == (abi >= 6)
