"""Shared by all transports: error codes, media types, request and response shapes."""
