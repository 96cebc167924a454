"""Batched reads: one statement a batch, permission filters inside, results in key order."""
