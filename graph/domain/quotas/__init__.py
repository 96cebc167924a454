"""Quotas: a ledger for regions, limits of labs, and room in the data directory."""
