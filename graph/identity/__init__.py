"""Identity: bearer tokens, principals, keys and signed links."""
