"""Latency, export speed, memory and refusals that other callers notice while eight hostile clients attack a server."""
