"""Disk image files that are nowhere: headers and tables computed from a manifest, and the disk's bytes between them."""
