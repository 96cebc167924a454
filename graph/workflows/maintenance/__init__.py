"""Garbage collection and verification of region stores."""
