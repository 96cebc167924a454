"""Benchmarks of Lab Gallery beside peers, in one run.

Trust the ratios, not the seconds: machines differ and are shared.
"""
