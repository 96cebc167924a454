"""First sign-in of a template: the hash of a password, which cloud-init reads once from a small disk (NoCloud).

The password itself is never stored. Its hash waits in the lab's folder, for the lab's owner alone, until the first start.
"""

import functools
import json
import os
import shutil
import subprocess
import uuid
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from graph.settings import Settings
from graph.storage.errors import DiskIOError
from graph.storage.formats.read.disk_writer import disk_errors
from graph.storage.stores.durability import sync_directory
from graph.template_vms.machine_errors import HypervisorError

FILE = "seed.json"
MAX_BYTES = 16_384
SECONDS = 60.0
_LABEL = "CIDATA"
_PROGRAMS = ("openssl", "mformat", "mcopy")
_FLAGS = os.O_NOFOLLOW | os.O_CLOEXEC


@functools.cache
def missing_programs() -> list[str]:
    """Return the programs that are not installed; looked up once."""
    return [program for program in _PROGRAMS if shutil.which(program) is None]


def passes_passwords(settings: Settings) -> bool:
    """Whether the server can pass a password to a template."""
    return settings.template_vms.driver == "libvirt" and not missing_programs()


def hash_password(password: str) -> str:
    """Return the hash that a Linux system stores (SHA-512, with a new salt)."""
    return _run(["openssl", "passwd", "-6", "-stdin"], password).strip()


def store(data_dir: Path, lab_id: int, created_at: datetime, *, username: str, password_hash: str) -> None:
    """Store the sign-in durably until the first start. Raises DiskIOError.

    `created_at` is the lab's: a number of a lab that was never committed may be given again.
    """
    path = _path(data_dir, lab_id)
    content = {"createdAt": created_at.isoformat(), "username": username, "passwordHash": password_hash}
    with disk_errors():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600)
        try:
            os.write(descriptor, json.dumps(content).encode())
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        sync_directory(path.parent)
        sync_directory(path.parent.parent)


def user_data(data_dir: Path, lab_id: int, created_at: datetime) -> str | None:
    """Return the instructions for cloud-init; None if there is no sign-in of this lab. Raises DiskIOError."""
    try:
        with disk_errors():
            descriptor = os.open(_path(data_dir, lab_id), os.O_RDONLY | _FLAGS)
            try:
                content = os.read(descriptor, MAX_BYTES)
            finally:
                os.close(descriptor)
    except DiskIOError as error:
        if isinstance(error.__cause__, FileNotFoundError):
            return None
        raise
    found = json.loads(content)
    if found["createdAt"] != created_at.isoformat():
        return None
    user = {
        "name": found["username"],
        "hashed_passwd": found["passwordHash"],
        "lock_passwd": False,
        "shell": "/bin/bash",
        "sudo": "ALL=(ALL) ALL",
    }
    # JSON is YAML.
    return f"#cloud-config\n{json.dumps({'users': [user]})}\n"


def remove(data_dir: Path, lab_id: int) -> None:
    """Remove the sign-in. Idempotent; raises DiskIOError."""
    with disk_errors():
        _path(data_dir, lab_id).unlink(missing_ok=True)


def stored_labs(data_dir: Path, before: float) -> Iterator[int]:
    """Yield the labs with a sign-in that was stored before a time."""
    for path in (data_dir / "labs").glob(f"*/{FILE}"):
        with suppress(FileNotFoundError, ValueError):
            if path.lstat().st_mtime < before:
                yield int(path.parent.name)


def write_disk(path: Path, user_data: str) -> None:
    """Write the disk that cloud-init looks for by its label: a FAT file system with two files. Raises HypervisorError."""
    path.unlink(missing_ok=True)
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _FLAGS, 0o600))
    _run(["mformat", "-i", str(path), "-C", "-f", "1440", "-v", _LABEL, "::"], "")
    _run(["mcopy", "-i", str(path), "-", "::user-data"], user_data)
    _run(["mcopy", "-i", str(path), "-", "::meta-data"], json.dumps({"instance-id": str(uuid.uuid4())}) + "\n")


def _path(data_dir: Path, lab_id: int) -> Path:
    return data_dir / "labs" / f"{lab_id}" / FILE


def _run(command: list[str], text: str) -> str:
    try:
        done = subprocess.run(  # noqa: S603  (no shell; the words are ours)
            command, input=text.encode(), capture_output=True, timeout=SECONDS, check=True
        )
    except (OSError, subprocess.SubprocessError) as error:
        # Neither the input nor the output is in the message.
        raise HypervisorError("the template's password cannot be passed to it", f"{command[0]} failed") from error
    return done.stdout.decode()
