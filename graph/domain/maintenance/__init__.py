"""Maintenance leases, garbage-collection generations and verification results."""
