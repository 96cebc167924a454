"""Disk files: reading and writing them."""
