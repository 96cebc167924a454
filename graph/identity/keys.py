"""Keys: secrets of the installation, each in a file of its own in the data directory, shared by its processes."""

import os
import secrets
from contextlib import suppress
from pathlib import Path

from graph.settings import CannotStart

KEY_BYTES = 32
KEY_MODE = 0o600


class KeyUnusable(CannotStart):
    """A key can be neither read nor made, or its file holds something else."""


def kept_key(folder: Path, name: str) -> bytes:
    """Return the key of KEY_BYTES in a file of the folder, made when first asked for. To change it, remove the file.

    Raises KeyUnusable: a file that was cut short or filled with zeros is no key.
    """
    path = folder / name
    try:
        if not path.exists():
            _make(path)
        with path.open("rb") as file:
            key = file.read(KEY_BYTES + 1)
    except OSError as error:
        raise KeyUnusable(f"the key {path} cannot be read or made: {error.strerror}") from error
    if len(key) != KEY_BYTES or not any(key):
        raise KeyUnusable(f"{path} holds no key of {KEY_BYTES} bytes: remove it, and another is made")
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
        # Linked, not renamed: of two processes that start at once the first one's key stays.
        with suppress(FileExistsError):
            path.hardlink_to(made)
    finally:
        made.unlink()
