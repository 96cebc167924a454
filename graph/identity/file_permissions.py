"""Permissions of the installation's files: only their owner has access, whatever the umask was when they were created."""

import os
import stat
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import unquote, urlsplit

from sqlalchemy import make_url

from graph.settings import Settings

FOLDER_MODE, FILE_MODE = 0o700, 0o600
# Of group and others. A folder that can only be passed through does not show its content.
_OPEN_FOLDER, _OPEN_FILE = 0o066, 0o077
# The folders of labs are made accessible to the programs that run their template VMs, so their content is left alone.
_LABS = "labs"
# Bases are read-only for all users, in a folder that others cannot enter.
_BASES = "bases"
_DATABASE_SUFFIXES = ("", "-wal", "-shm", ".reserve")


def open_paths(settings: Settings) -> Iterator[Path]:
    """Yield the files and folders of the installation to which other users of this machine have access."""
    for root in _roots(settings):
        yield from filter(_is_open, _below(root, settings.data_dir))


def has_open_start(settings: Settings) -> bool:
    """Whether other users have access to the data directory, its keys or its database; does not search all folders."""
    data_dir = settings.data_dir
    if not data_dir.stat().st_mode & _OPEN_FILE:
        return False
    return any(map(_is_open, (data_dir, *data_dir.glob("*.key"), *data_dir.glob("*.sqlite"))))


def close_path(path: Path) -> None:
    """Take the access to a path from other users; raises OSError."""
    path.chmod(FOLDER_MODE if path.is_dir() else FILE_MODE)


def _roots(settings: Settings) -> Iterable[Path]:
    yield settings.data_dir
    if settings.is_embedded:
        database = Path(make_url(settings.effective_database_url).database or "")
        if not database.is_relative_to(settings.data_dir):
            yield from (database.with_name(database.name + suffix) for suffix in _DATABASE_SUFFIXES)
    for region in settings.regions.values():
        parts = urlsplit(settings.store_url(region))
        folder = Path(unquote(parts.path))
        if parts.scheme == "file" and not folder.is_relative_to(settings.data_dir):
            yield folder


def _below(root: Path, data_dir: Path) -> Iterator[Path]:
    """Yield a path and all below it, without following links."""
    yield root
    for folder, folders, files in os.walk(root):
        if Path(folder) != data_dir / _BASES:
            yield from (Path(folder, name) for name in (*folders, *files))
        if Path(folder) in (data_dir / _LABS, data_dir / _BASES):
            folders.clear()


def _is_open(path: Path) -> bool:
    try:
        mode = path.stat(follow_symlinks=False).st_mode
    except OSError:
        return False
    if stat.S_ISDIR(mode):
        return bool(mode & _OPEN_FOLDER)
    # Neither links nor devices.
    return stat.S_ISREG(mode) and bool(mode & _OPEN_FILE)
