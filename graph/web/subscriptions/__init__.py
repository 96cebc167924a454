"""Subscriptions over WebSocket and server-sent events, over one broadcast."""
