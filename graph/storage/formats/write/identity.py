"""Identities: what formats want to be unique, made from the disk's digest, so that a file is always the same."""

from uuid import UUID, uuid5

from graph.storage.chunks.manifest import Manifest

NAMESPACE = UUID("5d1b0d5c-6d52-4d43-9c4e-2f7f0a3c8e11")


def identity(manifest: Manifest, purpose: str) -> UUID:
    """Return a UUID for this disk and purpose."""
    return uuid5(NAMESPACE, f"{purpose} {manifest.digest}")
