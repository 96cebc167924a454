"""Durable jobs: exports, replication, imports, lab disks, template VM changes, cleanup."""
