"""Notifications: topics that changed, within this process and between processes. State is only in tables."""
