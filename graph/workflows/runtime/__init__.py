"""Shared by all jobs: the durable engine, steps, retries, leases, heartbeats, progress reports."""
