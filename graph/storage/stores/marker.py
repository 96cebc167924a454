"""Marker of a region's store: the object that says which installation and region the store belongs to."""

import json
from dataclasses import asdict, dataclass

MARKER = "marker"


@dataclass(frozen=True)
class Marker:
    """The content of a marker. Written once; a missing marker is never written again without the operator."""

    installation: str
    region: str

    def to_bytes(self) -> bytes:
        return json.dumps(asdict(self)).encode()


def difference(expected: Marker, found: bytes | None) -> str | None:
    """Return how a store's marker differs from the expected one, with the remedy; None if it does not."""
    adopt = f"run `lab-gallery store adopt {expected.region}`"
    if found is None:
        return f"its store is not mounted or was replaced: the marker is missing. Mount the store, or {adopt}"
    if found == expected.to_bytes():
        return None
    return f"its store belongs to {owner(expected, found)}. Correct `store` in the configuration, or {adopt}"


def owner(expected: Marker, found: bytes) -> str:
    """Return the owner that a marker names, in words."""
    try:
        marker = Marker(**json.loads(found))
    except (ValueError, TypeError):
        return "an unknown owner: its marker is unreadable"
    if marker.installation != expected.installation:
        return f"region {marker.region} of another installation"
    return f"region {marker.region}"
