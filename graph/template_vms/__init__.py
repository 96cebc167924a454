"""Template VM drivers: the location of a lab's template disk, and the operations on it."""
