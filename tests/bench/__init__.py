"""The benchmark commands of README, in a minimal form."""
