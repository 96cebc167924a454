"""What is told to watchers: topics that changed, within this process and between processes. State stays in tables."""
