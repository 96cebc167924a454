"""Caches, coalescing and timeouts for one event loop, without any knowledge of the product."""
