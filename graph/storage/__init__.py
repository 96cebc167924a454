"""Bytes: chunks, manifests, region stores and what moves between them and disks. Knows no database."""
