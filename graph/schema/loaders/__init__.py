"""Loaders: batched reads, one statement for each batch, with permission filters and results in key order."""
