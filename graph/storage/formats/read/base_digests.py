"""Digests of a base's chunks, in a file beside it, with which its bytes are compared when they are read.

The file is a manifest. A base without one, or with a damaged one, is read without the comparison.
"""

import logging
from functools import lru_cache
from pathlib import Path

from graph.storage.chunks.manifest import Manifest
from graph.storage.errors import ManifestCorruptError

log = logging.getLogger(__name__)


def path_of(base: Path) -> Path:
    """Return the path of the digests of a base."""
    return base.with_suffix(".digests")


def write(base: Path, manifest: Manifest, partial: Path) -> None:
    """Write the digests of a base, by way of a file of the writer's own; raises OSError. They need not be durable."""
    partial.write_bytes(manifest.to_bytes())
    partial.replace(path_of(base))


def read(base: Path, size_bytes: int) -> Manifest | None:
    """Return the digests of a base of this size; None if there are none that can be used."""
    try:
        status = path_of(base).stat(follow_symlinks=False)
        manifest = _parsed(path_of(base), status.st_ino, status.st_mtime_ns)
    except FileNotFoundError:
        return None
    except (OSError, ManifestCorruptError) as error:
        log.warning("The digests of the base %s are not used: %s", base.stem, error)
        return None
    return manifest if manifest.size_bytes == size_bytes else None


@lru_cache(maxsize=4)
def _parsed(path: Path, _inode: int, _changed_at: int) -> Manifest:
    return Manifest.parse(path.read_bytes())
