"""Image versions: creation, update, deletion, retention and downloads."""
