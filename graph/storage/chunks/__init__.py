"""Chunks, manifests and the digest cache."""
