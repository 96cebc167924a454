"""Principals: their tokens and sessions."""
