"""Exports: start, worker-side transitions, completion, cancellation and retry."""
