"""Places of stores: detection of two regions with the same store, or one within the other."""

import os
import uuid
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass(frozen=True)
class Place:
    """Where a store is: names from the outermost to the innermost, and the identity of an existing folder.

    A store that is reached under two addresses (two mounts of a server, or an endpoint that one URL and a variable of
    the environment name) has two places; its marker shows that it is one store.
    """

    names: tuple[str, ...]
    folder: tuple[int, int] | None = None

    def overlaps(self, other: "Place") -> bool:
        """Whether both are the same store, or one contains the other."""
        if self.folder is not None and self.folder == other.folder:
            return True
        shared = min(len(self.names), len(other.names))
        return self.names[:shared] == other.names[:shared]


def place_of(url: str) -> Place:
    """Return the place of a store whose URL is valid; each memory:// store is a place of its own."""
    parts = urlsplit(url)
    if parts.scheme == "file":
        root = os.path.realpath(unquote(parts.path))
        return Place(("file", *Path(root).parts), _identity(root))
    if parts.scheme == "memory":
        return Place(("memory", uuid.uuid4().hex))
    options = dict(parse_qsl(parts.query))
    server = [
        f"{name}={value.rstrip('/').lower()}"
        for name, value in sorted(options.items())
        if "endpoint" in name or ("account" in name and "key" not in name)
    ]
    prefix = [name for name in unquote(parts.path).split("/") if name not in {"", "."}]
    return Place((parts.scheme, " ".join(server), parts.netloc, *prefix))


def _identity(root: str) -> tuple[int, int] | None:
    try:
        found = os.stat(root)  # noqa: PTH116
    except OSError:
        return None
    return found.st_dev, found.st_ino
