"""Units of size."""

ONE_GIB = 1 << 30
