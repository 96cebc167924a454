"""Identifiers that formats require to be unique, derived from the disk's digest, so that a file is reproducible."""

from uuid import UUID, uuid5

from graph.storage.chunks.manifest import Manifest

NAMESPACE = UUID("5d1b0d5c-6d52-4d43-9c4e-2f7f0a3c8e11")


def identity(manifest: Manifest, purpose: str) -> UUID:
    """Return a UUID for this disk and purpose."""
    return uuid5(NAMESPACE, f"{purpose} {manifest.digest}")
