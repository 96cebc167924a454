"""Connections before the application sees a request."""
