"""Garbage collection of a region store: the live chunks, the scan and the deletion."""
