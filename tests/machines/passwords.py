"""A password of `createLab`, and what the guest and the data directory have of it."""

import subprocess
from pathlib import Path

PASSWORD = 'correct "horse" é \\ {battery}'  # noqa: S105  (of no account)


def files_with(folder: Path, text: str, *, but: str = "") -> list[str]:
    """Return the files that contain a text: all but disks, and those of one folder."""
    files = (path for path in folder.rglob("*") if path.is_file() and path.suffix not in (".raw", ".qcow2"))
    found = (path for path in files if path.relative_to(folder).parts[0] != but)
    return [path.name for path in found if text.encode() in path.read_bytes()]


def hashed(password: str, salt: str) -> str:
    words = ["openssl", "passwd", "-6", "-salt", salt, "-stdin"]
    return subprocess.run(words, input=password, capture_output=True, text=True, check=True).stdout.strip()
