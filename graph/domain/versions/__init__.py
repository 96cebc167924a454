"""Image versions: creation, update, deletion, retention, the production version, and downloads."""
