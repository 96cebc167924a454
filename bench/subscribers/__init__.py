"""Benchmark of thousands of subscribers."""
