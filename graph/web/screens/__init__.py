"""Screens of running templates, by WebSocket."""
