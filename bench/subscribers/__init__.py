"""Watchers by the thousand, measured."""
