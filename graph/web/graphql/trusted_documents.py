"""Trusted documents: the operations of the operator's clients, by id, from the manifest of their build."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, cast

import orjson

from graph.settings import ConfigurationError

APOLLO_FORMAT = "apollo-persisted-query-manifest"


class TrustedDocuments:
    """The documents of a manifest by their ids. `only`: a request with any other document is refused."""

    def __init__(self, texts: Mapping[str, str] | None = None, *, only: bool = False) -> None:
        self._texts = dict(texts or {})
        self._trusted = frozenset(self._texts.values())
        self._only = only

    def get(self, id: str) -> str | None:
        """Return the document with this id."""
        return self._texts.get(id)

    def admits(self, text: str) -> bool:
        """Whether a request with this document is accepted."""
        return not self._only or text in self._trusted


def read_manifest(path: Path) -> dict[str, str]:
    """Return the documents of a manifest by id: Apollo's format, or an object of ids and texts as Relay's compiler writes."""
    try:
        manifest: Any = orjson.loads(path.read_bytes())
    except OSError as error:
        raise ConfigurationError(f"graphql.documents: {path}: {error.strerror}") from error
    except ValueError as error:
        raise ConfigurationError(f"graphql.documents: {path}: not JSON: {error}") from error
    found = _apollo(manifest) if _is_apollo(manifest) else manifest
    if not isinstance(found, dict) or not all(isinstance(text, str) for text in cast("dict[str, Any]", found).values()):
        message = f"neither {APOLLO_FORMAT} version 1 nor an object of ids and documents"
        raise ConfigurationError(f"graphql.documents: {path}: {message}")
    return cast("dict[str, str]", found)


def _is_apollo(manifest: Any) -> bool:
    return isinstance(manifest, dict) and "format" in manifest


def _apollo(manifest: dict[str, Any]) -> dict[Any, Any] | None:
    match manifest:
        case {"format": "apollo-persisted-query-manifest", "version": 1, "operations": [*operations]}:
            try:
                return {entry["id"]: entry["body"] for entry in operations}
            except (TypeError, KeyError):
                return None
        case _:
            return None
