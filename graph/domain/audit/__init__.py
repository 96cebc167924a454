"""Audit log: an entry for each change, and the chain that proves its completeness."""
