"""Durable work: exports, copies to regions, template disks; and the worker that runs it."""
