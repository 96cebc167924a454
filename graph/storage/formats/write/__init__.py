"""Virtual disk image files: headers and tables computed from a manifest, and the disk's bytes between them."""
