"""Principals, roles and permission checks."""
