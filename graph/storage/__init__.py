"""Storage layer: chunks, manifests, region stores, disk formats, and transfers between them.

It has no access to the database.
"""
