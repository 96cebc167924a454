"""Entries of a region store's listings."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class StoredChunk:
    """A chunk as listed by a region; `modified` is in UTC."""

    digest: bytes
    stored_bytes: int
    modified: datetime


@dataclass(frozen=True)
class Listed:
    """A listed object; `tag` changes whenever its content changes."""

    key: str
    tag: str
