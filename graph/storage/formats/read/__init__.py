"""Reading of disk files, and writing of raw ones."""
