"""The sandbox: restrictions on child processes for every user, and the end of children that violate them."""

import marshal
import os
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from graph.storage.errors import StoppedError, ToolLimitError, ToolMissingError
from graph.storage.sandbox import child, seccomp
from graph.storage.sandbox.run import ChildLimits, CompletedChild, path_of, qemu_img, run
from graph.storage.thread_pools import CancelToken

PYTHON = str(Path(sys.executable).resolve())
LIMITS = ChildLimits()


def python(
    code: str, limits: ChildLimits = LIMITS, *, writes: tuple[int, ...] = (), stop: CancelToken | None = None
) -> CompletedChild:
    """Run Python code in the sandbox."""
    command = [PYTHON, "-I", "-S", "-c", code]
    return run(command, limits=limits, writes=writes, places=[sys.base_prefix], stop=stop)


def last_word(ended: CompletedChild) -> str:
    """Return the type of the exception that ended it."""
    return ended.errors.decode().splitlines()[-1].split(":")[0]


@pytest.fixture
def scratch(tmp_path: Path) -> Iterator[int]:
    descriptor = os.open(tmp_path, os.O_TMPFILE | os.O_RDWR, 0o600)
    yield descriptor
    os.close(descriptor)


def test_child_returns_its_status_and_output() -> None:
    assert python("import sys; print('out'); print('err', file=sys.stderr); sys.exit(3)") == (3, b"out\n", b"err\n")


def test_child_has_no_network_access() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        for code in (
            "import socket; socket.socketpair()",
            f"import socket; socket.create_connection(('127.0.0.1', {port}))",
        ):
            assert last_word(python(code)) == "PermissionError"


def test_child_has_access_to_given_files_only(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text("secret")
    for code in (f"open({str(secret)!r})", f"open({str(tmp_path / 'new')!r}, 'w')", "open('/etc/passwd')"):
        assert last_word(python(code)) == "PermissionError"
    assert [path.name for path in tmp_path.iterdir()] == ["secret"]


def test_child_does_not_inherit_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    assert python("import os; print('AWS_SECRET_ACCESS_KEY' in os.environ)").output == b"False\n"


def test_child_writes_only_permitted_files_up_to_the_limit(scratch: int) -> None:
    limits = LIMITS._replace(file_bytes=4096)
    code = f"file = open('{path_of(scratch)}', 'r+b'); file.write(b'x' * %d); file.close()"
    assert python(code % 4096, limits, writes=(scratch,)).status == 0
    assert last_word(python(code % 4097, limits, writes=(scratch,))) == "OSError"
    assert os.fstat(scratch).st_size == 4096


@pytest.mark.parametrize(
    ("code", "changed", "limit"),
    [
        ("while True: pass", {"cpu_seconds": 1}, "cpu"),
        ("import time; time.sleep(60)", {"seconds": 0.5}, "time"),
        ("while True: print('x' * 1000)", {"output_bytes": 100_000}, "output"),
        ("import os; os.abort()", {}, "memory"),
    ],
)
def test_child_over_a_limit_is_ended(code: str, changed: dict[str, int], limit: str) -> None:
    with pytest.raises(ToolLimitError) as caught:
        python(code, LIMITS._replace(**changed))
    assert caught.value.limit == limit


def test_child_has_limited_memory() -> None:
    assert python("bytearray(100 << 20)").status == 0
    assert last_word(python("bytearray(256 << 20)")) == "MemoryError"


def test_child_is_ended_at_a_stop() -> None:
    stop = CancelToken()
    timer = threading.Timer(0.3, stop.set)
    timer.start()
    with pytest.raises(StoppedError):
        python("import time; time.sleep(60)", stop=stop)
    timer.join()


def test_missing_tool_is_reported_with_the_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(ToolMissingError) as caught:
        qemu_img(["--version"], limits=LIMITS)
    assert f"{caught.value}" == (
        "qemu-img is required on the server for disk formats other than raw: install qemu-utils"
    )


@pytest.mark.skipif(os.getuid() != 0, reason="only root can change the user")
def test_sandbox_works_for_an_unprivileged_user(tmp_path: Path) -> None:
    script = Path("/tmp") / f"confine-{os.getpid()}.py"  # noqa: S108  (pytest's folders are root's alone)
    image, other = script.with_suffix(".qcow2"), script.with_suffix(".other.qcow2")
    filter_code = seccomp.program(os.uname().machine, has_threads=True)
    assert filter_code is not None
    rules: dict[str, Any] = {
        "limits": {"cpu_seconds": 2, "memory_bytes": LIMITS.memory_bytes, "file_bytes": 0, "has_threads": True},
        "writable": [],
        "listed": [],
        "filter": filter_code,
        "folder": None,
        "reads_any": False,
        "is_weak": False,
        "parent": os.getpid(),
        "report": 2,
    }
    try:
        shutil.copy(child.__file__, script)
        for path in (image, other):
            subprocess.run(["qemu-img", "create", "-q", "-f", "qcow2", path, "1M"], check=True)
            os.chown(path, 65534, 65534)
        script.chmod(0o644)
        with image.open("rb") as file:
            for name, status in ((path_of(file.fileno()), 0), (str(other), 1)):
                command = [shutil.which("qemu-img"), "info", "-f", "qcow2", name]
                asked = marshal.dumps({**rules, "command": command, "readable": [file.fileno()]}).hex()
                ended = subprocess.run(
                    ["/usr/bin/python3", "-I", "-S", script, asked],
                    user=65534,
                    group=65534,
                    extra_groups=[],
                    pass_fds=[file.fileno()],
                    capture_output=True,
                    check=False,
                )
                assert ended.returncode == status, ended.stderr
    finally:
        for path in (script, image, other):
            path.unlink(missing_ok=True)
