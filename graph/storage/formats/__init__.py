"""Disk image formats: reading, inspecting and writing them."""
