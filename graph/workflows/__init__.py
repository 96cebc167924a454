"""Durable work: exports, replication, imports, lab disks, and the worker that runs them."""
