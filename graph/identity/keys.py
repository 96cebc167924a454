"""Keys: secrets of the installation, each in a file in the data directory, shared by its processes."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from graph.settings import StartupError

KEY_BYTES = 32
KEY_MODE = 0o600
AUDIT_KEY_FILE = "audit.key"


class KeyUnusableError(StartupError):
    """A key cannot be read or created, or its file does not contain a key."""


def load_or_create_key(folder: Path, name: str) -> bytes:
    """Load a key of KEY_BYTES from a file in the folder, or create it. Delete the file to replace the key.

    Raises KeyUnusableError: a truncated file, or one of zeros, is not a key.
    """
    path = folder / name
    try:
        if not path.exists():
            _make(path)
        with path.open("rb") as file:
            key = file.read(KEY_BYTES + 1)
    except OSError as error:
        raise KeyUnusableError(f"the key {path} cannot be read or created: {error.strerror}") from error
    if len(key) != KEY_BYTES or not any(key):
        raise KeyUnusableError(f"{path} does not contain a key of {KEY_BYTES} bytes: delete it to create a new one")
    return key


def _make(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    made = path.with_name(f"{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(made, os.O_WRONLY | os.O_CREAT | os.O_EXCL, KEY_MODE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(secrets.token_bytes(KEY_BYTES))
            file.flush()
            os.fsync(descriptor)
        # Linked, not renamed: if two processes start at once, the first key stays.
        with suppress(FileExistsError):
            path.hardlink_to(made)
    finally:
        made.unlink()
