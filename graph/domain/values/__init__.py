"""Values that rules share: names, tags, version numbers, and the choice of the latest version."""
